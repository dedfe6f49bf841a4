import type { Language } from '#languages/words.ts';

/** A number as the language writes it. */
export function inDigits(value: number, language: Language): string {
	return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** A file size in the megabytes or kilobytes that cameras and networks count. */
export function inBytes(bytes: number, language: Language): string {
	if (bytes >= 1_000_000) return `${inDigits(bytes / 1_000_000, language)} MB`;
	return `${inDigits(Math.ceil(bytes / 1000), language)} kB`;
}
