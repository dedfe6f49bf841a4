import type { Land } from '#advice/lands.ts';
import { area, type Area } from '#languages/words.ts';

/** The Länder by their codes. */
export const landNames = area({
	BW: { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
	BY: { de: 'Bayern', en: 'Bavaria' },
	BE: { de: 'Berlin', en: 'Berlin' },
	BB: { de: 'Brandenburg', en: 'Brandenburg' },
	HB: { de: 'Bremen', en: 'Bremen' },
	HH: { de: 'Hamburg', en: 'Hamburg' },
	HE: { de: 'Hessen', en: 'Hesse' },
	MV: { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
	NI: { de: 'Niedersachsen', en: 'Lower Saxony' },
	NW: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
	RP: { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
	SL: { de: 'Saarland', en: 'Saarland' },
	SN: { de: 'Sachsen', en: 'Saxony' },
	ST: { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
	SH: { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
	TH: { de: 'Thüringen', en: 'Thuringia' },
}) satisfies Record<Land, unknown> & Area;
