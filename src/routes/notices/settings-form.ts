import {
	mostPerDay,
	noticeKinds,
	usualSettings,
	type NoticeSettings,
	type Quiet,
} from '#notices/settings.ts';

/** What stands in the form, as it was typed. */
export interface TypedSettings {
	readonly quiet: boolean;
	/** HH:MM */
	readonly from: string;
	readonly until: string;
	readonly perDay: number;
	readonly wanted: readonly string[];
}

export type SettingsProblem = 'quiet_missing' | 'quiet_same';

export type ReadSettings =
	| { readonly kind: 'read'; readonly settings: NoticeSettings }
	| { readonly kind: 'problem'; readonly problem: SettingsProblem; readonly typed: TypedSettings };

/** The form for what holds. */
export function typedOf({ quiet, perDay, without }: NoticeSettings): TypedSettings {
	const times = quiet ?? usualSettings.quiet;
	return {
		quiet: quiet !== null,
		from: times === null ? '' : timeOf(times.from),
		until: times === null ? '' : timeOf(times.until),
		perDay,
		wanted: noticeKinds.filter((kind) => !without.includes(kind)),
	};
}

/** Reads the form; what was typed comes back with its problem. */
export function readSettingsForm(form: FormData): ReadSettings {
	const typed: TypedSettings = {
		quiet: form.get('quiet') === 'yes',
		from: String(form.get('from') ?? ''),
		until: String(form.get('until') ?? ''),
		perDay: perDayOf(form.get('per_day')),
		wanted: form.getAll('wanted').map(String),
	};
	const quiet = typed.quiet ? quietOf(typed) : null;
	if (quiet !== null && 'problem' in quiet) return { kind: 'problem', problem: quiet.problem, typed };
	const without = noticeKinds.filter((kind) => !typed.wanted.includes(kind));
	return { kind: 'read', settings: { quiet, perDay: typed.perDay, without } };
}

function quietOf({ from, until }: TypedSettings): Quiet | { readonly problem: SettingsProblem } {
	const [begins, ends] = [minutesOf(from), minutesOf(until)];
	if (begins === null || ends === null) return { problem: 'quiet_missing' };
	return begins === ends ? { problem: 'quiet_same' } : { from: begins, until: ends };
}

function perDayOf(value: FormDataEntryValue | null): number {
	const count = Math.trunc(Number(value));
	return count >= 1 && count <= mostPerDay ? count : usualSettings.perDay;
}

function minutesOf(time: string): number | null {
	const [, hours = '', minutes = ''] = /^([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?$/.exec(time) ?? [];
	return hours === '' ? null : Number(hours) * 60 + Number(minutes);
}

function timeOf(minute: number): string {
	return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
