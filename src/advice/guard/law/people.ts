import { lawFinding, lawProvenance } from '#advice/guard/law/law-finding.ts';
import {
	customerNamed,
	englishCustomerNamed,
	englishFamily,
	englishNamed,
	firstNamed,
	firstPair,
	fullName,
	germanFamily,
	germanNamed,
	named,
	street,
} from '#advice/guard/law/names.ts';
import { strangers } from '#advice/guard/law/people-strangers.ts';
import {
	asCustomer,
	consentTold,
	customer,
	notFamous,
	ownFamily,
	plain,
	staff,
	staffOrPublic,
} from '#advice/guard/law/people-words.ts';
import { words, type Reading } from '#advice/guard/reading.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import { lawFindings } from '#languages/findings-law.ts';
import { wordsOf } from '#languages/words.ts';

const rule = 'law.people';
const law = 'people.own-image';

/** A customer who is named, or said to be in the picture. */
export const peopleNamed = textRule({
	rule,
	severity: 'warn',
	source: (post) => lawProvenance(post, law),
	message: 'peopleNamed',
	reading: [byTitle(), byFirstName(), introduced(), inPicture()],
	holdsFor: (post) => !allConsented(post),
});

/**
 * Faces without a recorded consent (KunstUrhG, section 22). Where somebody has not agreed it is not the owner's to
 * decide; where nobody knows, it is asked.
 */
export function peopleShown(post: CheckedPost): Finding[] {
	const say = wordsOf(lawFindings, post.language);
	return post.media.flatMap(({ faces = 0, consented }, place) => {
		if (faces === 0 || consented === true) return [];
		const picture = place + 1;
		return lawFinding(post, {
			rule,
			law,
			...(consented === false
				? { severity: 'stop', overridable: false, message: say.peopleShown({ picture, faces }) }
				: { severity: 'warn', message: say.peopleUnknown({ picture, faces }) }),
			excerpt: post.words.pictureExcerpt({ picture }),
			fix: { kind: 'open', label: say.toConsents, path: '/consents' },
		});
	});
}

/** Whoever can be seen has agreed to be named; the names in the text are then taken to be theirs. */
function allConsented({ media }: CheckedPost): boolean {
	const withFaces = media.filter(({ faces = 0 }) => faces > 0);
	return (
		withFaces.length > 0 &&
		withFaces.every(
			({ consented, name_consented = consented }) => consented === true && name_consented === true,
		)
	);
}

/** `Frau Schulz`, `Familie Maier`, `Mr and Mrs Brown`, `the Millers`. */
function byTitle(): Reading {
	return {
		signs: [
			named(germanNamed),
			named(englishNamed),
			named(englishFamily),
			// Typed without capitals: then only where the sentence goes on as one about people does.
			plain(
				String.raw`(?:familie|fam\.|ehepaar|herrn?|frau) (?!(?:und|oder|ist|hat|war|aus|der|die|das|in|mit|von|sein|wohnt|doktor|professor|holle|nachbar)\s)\p{L}{3,} (?:aus der|aus dem|in der|im|vom|freut|freuen|wohnt|wohnen|strahlt|bekam|bekommt|wollte|wünschte|hat|haben|ist|sind|war|waren|vor)`,
				String.raw`(?:mr|mrs|ms)\.? (?!(?:right|muscle|sheen|kipling|whippy|claus|men)(?!\p{L}))\p{L}{3,} (?:from|of|at|has|had|was|is|asked|wanted|loves|on|said|can|and|came)`,
			),
		],
		unless: [staffOrPublic, ownFamily],
		unlessAnywhere: [consentTold],
	};
}

/** `Sabine und Klaus freuen sich über ihre neue Terrasse`, `our customer Jane`. */
function byFirstName(): Reading {
	return {
		signs: [
			named(String.raw`(?<!\p{L})${customer},?\s+(?:namens\s+|called\s+)?${firstNamed}`),
			named(
				String.raw`(?<!\p{L})(?:Kunde|Kundin|Patient|Patientin|customer|client|patient|owner|guest|learner|bride)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+`,
			),
			named(
				String.raw`(?<!\p{L})(?:[Uu]nser(?:e[mnr]?)?|[Mm]ein(?:e[mnr]?)?)\s+(?:\p{Ll}+\s+)?(?:\p{Lu}\p{Ll}*)?[Kk]und(?:e|in|en)\s+\p{Lu}\p{Ll}{2,}(?=\s+(?:\p{Lu}\p{Ll}+\s+)?(?:aus|freut|hat|ist|wollte|kam|war|vor|strahlt)(?!\p{L}))`,
			),
			named(String.raw`(?:[Dd](?:er|ie|en|em)\s+kleinen?|[Ll]ittle)\s+${firstNamed}`),
			named(
				String.raw`${firstNamed}(?:,?\s+\(\d{1,3}(?: Jahre)?\)|,\s+\d{1,3}(?=,|\.|\s+(?:Jahre|years)(?!\s+(?:bei|ist|her|im|in|on|at|with|lang|und|of))))`,
			),
			named(customerNamed),
			named(englishCustomerNamed),
			...strangers(),
			[named(firstNamed), asCustomer],
			named(String.raw`(?:für|Für|bei|Bei|[Ff]or)\s+${firstPair}`),
			[named(germanFamily), asCustomer],
			[named(fullName), notFamous],
			named(String.raw`(?:bei|Bei)\s+\p{Lu}[\p{L}-]{2,},?\s+(?:in der\s+|im\s+|am\s+)?${street}`),
			named(String.raw`${firstNamed}\s+(?:aus|from)\s+(?:der|dem|the|\p{Lu}\p{L}+|[Nn]umber)(?!\p{L})`),
			named(
				String.raw`(?<!\p{L})(?:Tochter|Sohn|Enkelin|Enkel|Mutter|Vater|Witwe|Schwester|Bruder|daughter|son|mother|father|widow)\s+(?:von|of)\s+(?:\p{Lu}\p{L}+\s+)?\p{Lu}\p{L}+`,
			),
			named(
				String.raw`(?<!\p{L})(?:Meet|Thanks to|Thank you,?|Congratulations,?|Congrats,?|Well done,?|Dank an|Danke an|Danke,?|Glückwunsch,?|Gratulation,?)\s+(?:(?:to|an)\s+)?(?!\p{L}*(?:haus|hof|markt|welt|bau|werk|team|Team|Firma|Familie|Alle)\s)\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?=,|\s+(?:from|aus|für|for|who|on|zu|zur|zum|vom|of)(?!\p{L}))`,
			),
		],
		unless: [staff, staffOrPublic],
		unlessAnywhere: [consentTold],
	};
}

/** `Das ist Konrad. Er kam mit Rückenschmerzen.`, unless the post says that he works there. */
function introduced(): Reading {
	return {
		signs: [
			named(
				String.raw`(?:[Dd]as (?:hier )?(?:ist|sind)|Dies ist|Darf ich vorstellen:|This is|These are|Meet|Say hello to)\s+${firstNamed}`,
			),
		],
		unlessAnywhere: [
			staff,
			staffOrPublic,
			consentTold,
			words(
				'bei uns (?:gelernt|angefangen|arbeitet)',
				'verstärk*',
				'joined us',
				'joins us',
				'works? (?:with|for) us',
				'werkstatthund',
				'hund',
				'kater',
				'dog',
				'cat',
			),
		],
	};
}

/** Somebody without a name, but in the picture. */
function inPicture(): Reading {
	const person = String.raw`(?<!\p{L})(?:unseren?|unser|einen?|meinen?|ein|die|der|den|das|our|the|a)\s+(?:[\p{L}-]+\s+){0,2}${customer}`;
	return {
		signs: [
			named(
				String.raw`(?:[Aa]uf (?:dem|diesem|unserem|den)|[Ii]m|[Aa]m)\s+(?:\p{Ll}+\s+)?(?:Foto|Bild|Fotos|Bildern|Video|Reel|Titelbild)(?:\s+(?:ist|sind|sehen Sie|seht ihr|sieht man|zu sehen|strahlt|lacht|steht|sitzt|links|rechts|oben)|\s*[:,(–-])\s*(?:[\p{Ll}:]+\s+){0,3}${person}(?!\p{L})`,
			),
			named(
				String.raw`[Hh]ier\s+(?:sehen Sie|seht ihr|siehst du|strahlt|lacht|sitzt|steht)\s+(?:\p{Ll}+\s+){0,2}${person}(?!\p{L})`,
			),
			named(String.raw`${person}(?!\p{L}),?\s+pictured`),
			named(String.raw`(?:Foto|Bild|Video|Selfie|Schnappschuss)(?::| mit| von| zeigt)\s+${person}(?!\p{L})`),
			named(
				String.raw`${person}\s+(?:\p{L}+\s+){0,4}(?:in die Kamera|auf dem (?:Foto|Bild)|im (?:Bild|Video)|vor der Kamera|in the (?:photo|picture)|on camera|for the camera)`,
			),
			named(
				String.raw`(?:[Pp]ictured(?: here| above| below)?(?: is| are)?:?|[Ii]n (?:the|this|our) (?:photo|picture|video|pic|shot)(?: is| are|:|,)(?: you see| you can see)?|[Pp]hoto of|[Pp]icture of|[Hh]ere(?:’s|'s| is| are)|[Mm]eet)\s+${person}(?!\p{L})`,
			),
		],
		unless: [staff],
		unlessAnywhere: [consentTold],
	};
}
