/** The time zones to choose from: those around Europe, and the one that is chosen already. */
export function timeZonesWith(chosen: string): string[] {
	const near = Intl.supportedValuesOf('timeZone').filter((zone) => /^(Europe|Atlantic)\//.test(zone));
	return near.includes(chosen) || chosen === '' ? near : [chosen, ...near];
}
