/** What a browser says of itself: names that are the same in every language. */
export interface Device {
	readonly browser: string | null;
	/** What it runs on, as its owner would call it. */
	readonly system: string | null;
}

// In this order: most browsers also call themselves by the names of those they descend from.
const browsers: readonly (readonly [RegExp, string])[] = [
	[/Edg(e|A|iOS)?\//, 'Edge'],
	[/OPR\/|Opera/, 'Opera'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/Vivaldi\//, 'Vivaldi'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
	[/Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android/, 'Android'],
	[/Windows/, 'Windows'],
	[/Macintosh/, 'Mac'],
	[/CrOS/, 'Chromebook'],
	[/Linux/, 'Linux'],
];

/** Reads a User-Agent header, so that people recognise their devices in a list. */
export function deviceOf(userAgent: string): Device {
	const named = (known: typeof browsers) => known.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
	return { browser: named(browsers), system: named(systems) };
}
