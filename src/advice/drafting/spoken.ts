import type { Language } from '#languages/words.ts';

type Replacement = readonly [pattern: RegExp, by: string];

/** Sounds and words that carry no meaning wherever they stand. */
const sounds: Record<Language, readonly RegExp[]> = {
	de: [
		/(?<![\p{L}\p{N}])(?:ä+h+m*|ö+h+m*|e+hm+|hm+|mhm+)(?![\p{L}\p{N}])[,.…]*\s*/giu,
		/,?\s+(?:ne|gell|woll|näch|nech|nä)(?=\s*[?.,!])\s*\??/giu,
		/(?<=\p{L},?\s)(?:sozusagen|quasi|ich sag mal|sag ich mal|sagen wir mal|oder so)(?![\p{L}\p{N}]),?\s*/giu,
	],
	en: [
		/(?<![\p{L}\p{N}])(?:u+h+m*|u+m+|e+r+m*|hm+|mhm+)(?![\p{L}\p{N}])[,.…]*\s*/giu,
		/,?\s+(?:you know|i mean|sort of like|kind of like)(?=\s*[,.])/giu,
	],
};

/** How people begin to speak; only the first words of all, and only where something follows. */
const starts: Record<Language, RegExp> = {
	de: /^(?:(?:ja|okay|ok|gut|genau)[,.]?\s+(?=(?:also|so|ja|heute|wir|ich|hier|der|die|das)(?!\p{L}))|so[,.]?\s+(?=(?:also|ja)(?!\p{L}))|(?:also|so),\s+|also\s+(?=(?:heute|gestern|wir|ich|hier|der|die|das|jetzt)(?!\p{L}))|so\s+(?=(?:jetzt|heute|der|die)(?!\p{L})))/iu,
	en: /^(?:(?:yeah|okay|ok|right|well)[,.]?\s+(?=(?:so|well|today|we|i|here|the|this)(?!\p{L}))|so,?\s+(?=(?:today|yeah|we|i|here|the|this)(?!\p{L}))|well,\s+)/iu,
};

/** Abbreviations of the building site and of hurried typing that can mean only one thing. */
const abbreviations: Record<Language, readonly Replacement[]> = {
	de: [
		[/(?<![\p{L}\p{N}])(\d{1,2}\.\s?)OG(?![\p{L}\p{N}-])/gu, '$1Obergeschoss'],
		[/(?<![\p{L}\p{N}.])OG(?![\p{L}\p{N}-])/gu, 'Obergeschoss'],
		[/(?<![\p{L}\p{N}])EG(?![\p{L}\p{N}-])/gu, 'Erdgeschoss'],
		[/(?<![\p{L}\p{N}])DG(?![\p{L}\p{N}-])/gu, 'Dachgeschoss'],
		[/(?<![\p{L}\p{N}])EFH(?![\p{L}\p{N}-])/gu, 'Einfamilienhaus'],
		[/(?<![\p{L}\p{N}])MFH(?![\p{L}\p{N}-])/gu, 'Mehrfamilienhaus'],
		[/(?<![\p{L}\p{N}])DHH(?![\p{L}\p{N}-])/gu, 'Doppelhaushälfte'],
		[/(?<![\p{L}\p{N}])Whg\.?(?![\p{L}\p{N}-])/gu, 'Wohnung'],
		[/(?<![\p{L}\p{N}])vllt\.?(?![\p{L}\p{N}])/giu, 'vielleicht'],
		[/(?<![\p{L}\p{N}])iwie(?![\p{L}\p{N}])/giu, 'irgendwie'],
		[/(?<![\p{L}\p{N}])z\.\s?Zt\.(?!\p{L})/gu, 'zurzeit'],
		[/(?<![\p{L}\p{N}])wg\.(?=\s)/gu, 'wegen'],
		[/(?<=\p{L}\s)u\.(?=\s\p{L}{2})/gu, 'und'],
		[/(?<=\p{L}\s)od\.(?=\s\p{L}{2})/gu, 'oder'],
	],
	en: [
		[/(?<![\p{L}\p{N}])w\/o(?=\s)/giu, 'without'],
		[/(?<![\p{L}\p{N}])w\/(?=\s)/giu, 'with'],
		[/(?<![\p{L}\p{N}])(?:bc|cuz)(?=\s\p{L})/giu, 'because'],
		[/(?<![\p{L}\p{N}])thru(?![\p{L}\p{N}])/giu, 'through'],
		[/(?<![\p{L}\p{N}])tmrw(?![\p{L}\p{N}])/giu, 'tomorrow'],
		[/(?<![\p{L}\p{N}])bldg\.?(?![\p{L}\p{N}])/giu, 'building'],
	],
};

/** The text without what one only says while thinking. Words that may mean something stay. */
export function withoutFillers(text: string, language: Language): string {
	const silent = sounds[language].reduce((rest, sound) => rest.replace(sound, ''), text);
	let said = silent.trimStart();
	for (let before = ''; said !== before;) {
		before = said;
		said = said.replace(starts[language], '');
	}
	return said === '' ? text : said;
}

/** The text with hurried abbreviations spelt out; numbers and units stay as they are. */
export function spelledOut(text: string, language: Language): string {
	return abbreviations[language].reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
}
