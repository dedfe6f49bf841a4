/** The 16 Länder by their official codes (ISO 3166-2:DE without the country). */
export const lands = [
	'BW',
	'BY',
	'BE',
	'BB',
	'HB',
	'HH',
	'HE',
	'MV',
	'NI',
	'NW',
	'RP',
	'SL',
	'SN',
	'ST',
	'SH',
	'TH',
] as const;
export type Land = (typeof lands)[number];
