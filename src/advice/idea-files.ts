import augenoptiker from '#knowledge/ideas/augenoptiker.json' with { type: 'json' };
import ausbaugewerbe from '#knowledge/ideas/ausbaugewerbe.json' with { type: 'json' };
import baecker from '#knowledge/ideas/baecker.json' with { type: 'json' };
import bauhauptgewerbe from '#knowledge/ideas/bauhauptgewerbe.json' with { type: 'json' };
import chirurgiemechaniker from '#knowledge/ideas/chirurgiemechaniker.json' with { type: 'json' };
import dachdecker from '#knowledge/ideas/dachdecker.json' with { type: 'json' };
import elektrotechniker from '#knowledge/ideas/elektrotechniker.json' with { type: 'json' };
import everybody from '#knowledge/ideas/everybody.json' with { type: 'json' };
import feinwerkmechaniker from '#knowledge/ideas/feinwerkmechaniker.json' with { type: 'json' };
import fleischer from '#knowledge/ideas/fleischer.json' with { type: 'json' };
import fliesenPlattenUndMosaikleger from '#knowledge/ideas/fliesen-platten-und-mosaikleger.json' with { type: 'json' };
import friseure from '#knowledge/ideas/friseure.json' with { type: 'json' };
import gebaeudereiniger from '#knowledge/ideas/gebaeudereiniger.json' with { type: 'json' };
import gesundheitsgewerbe from '#knowledge/ideas/gesundheitsgewerbe.json' with { type: 'json' };
import gewerblicherBedarf from '#knowledge/ideas/gewerblicher-bedarf.json' with { type: 'json' };
import glaser from '#knowledge/ideas/glaser.json' with { type: 'json' };
import hoerakustiker from '#knowledge/ideas/hoerakustiker.json' with { type: 'json' };
import installateurUndHeizungsbauer from '#knowledge/ideas/installateur-und-heizungsbauer.json' with { type: 'json' };
import klempner from '#knowledge/ideas/klempner.json' with { type: 'json' };
import konditoren from '#knowledge/ideas/konditoren.json' with { type: 'json' };
import kosmetiker from '#knowledge/ideas/kosmetiker.json' with { type: 'json' };
import kraftfahrzeuggewerbe from '#knowledge/ideas/kraftfahrzeuggewerbe.json' with { type: 'json' };
import kraftfahrzeugtechniker from '#knowledge/ideas/kraftfahrzeugtechniker.json' with { type: 'json' };
import lebensmittelgewerbe from '#knowledge/ideas/lebensmittelgewerbe.json' with { type: 'json' };
import malerUndLackierer from '#knowledge/ideas/maler-und-lackierer.json' with { type: 'json' };
import maurerUndBetonbauer from '#knowledge/ideas/maurer-und-betonbauer.json' with { type: 'json' };
import metallbauer from '#knowledge/ideas/metallbauer.json' with { type: 'json' };
import ofenUndLuftheizungsbauer from '#knowledge/ideas/ofen-und-luftheizungsbauer.json' with { type: 'json' };
import privaterBedarf from '#knowledge/ideas/privater-bedarf.json' with { type: 'json' };
import raumausstatter from '#knowledge/ideas/raumausstatter.json' with { type: 'json' };
import schornsteinfeger from '#knowledge/ideas/schornsteinfeger.json' with { type: 'json' };
import steinmetzenUndSteinbildhauer from '#knowledge/ideas/steinmetzen-und-steinbildhauer.json' with { type: 'json' };
import strassenbauer from '#knowledge/ideas/strassenbauer.json' with { type: 'json' };
import stuckateure from '#knowledge/ideas/stuckateure.json' with { type: 'json' };
import tischler from '#knowledge/ideas/tischler.json' with { type: 'json' };
import zahntechniker from '#knowledge/ideas/zahntechniker.json' with { type: 'json' };
import zimmerer from '#knowledge/ideas/zimmerer.json' with { type: 'json' };
import zweiradmechaniker from '#knowledge/ideas/zweiradmechaniker.json' with { type: 'json' };
import type { IdeaFile } from '#advice/knowledge-schema.ts';

/** Every file of knowledge/ideas. */
export const ideaFiles = [
	augenoptiker,
	ausbaugewerbe,
	baecker,
	bauhauptgewerbe,
	chirurgiemechaniker,
	dachdecker,
	elektrotechniker,
	everybody,
	feinwerkmechaniker,
	fleischer,
	fliesenPlattenUndMosaikleger,
	friseure,
	gebaeudereiniger,
	gesundheitsgewerbe,
	gewerblicherBedarf,
	glaser,
	hoerakustiker,
	installateurUndHeizungsbauer,
	klempner,
	konditoren,
	kosmetiker,
	kraftfahrzeuggewerbe,
	kraftfahrzeugtechniker,
	lebensmittelgewerbe,
	malerUndLackierer,
	maurerUndBetonbauer,
	metallbauer,
	ofenUndLuftheizungsbauer,
	privaterBedarf,
	raumausstatter,
	schornsteinfeger,
	steinmetzenUndSteinbildhauer,
	strassenbauer,
	stuckateure,
	tischler,
	zahntechniker,
	zimmerer,
	zweiradmechaniker,
] as IdeaFile[];
