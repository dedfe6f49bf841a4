import * as v from 'valibot';
import { newSecret } from '#platform/ids.ts';
import type { AccountRow } from '#practice-network/accounts/account.ts';
import { invalid } from '#practice-network/answers.ts';
import { listOf, Text, Truth } from '#practice-network/input.ts';
import { limits } from '#practice-network/limits.ts';
import { makeAvatar } from '#practice-network/media/picture.ts';
import type { Practice } from '#practice-network/practice.ts';
import { signsIn } from '#practice-network/text/length.ts';

const words = (most: number) =>
	v.pipe(
		Text,
		v.trim(),
		v.check(
			(text) => text.length <= most * 10 && signsIn(text) <= most,
			`is too long (maximum is ${most} characters)`,
		),
	);

const Field = v.object({
	name: v.optional(words(limits.fieldCharacters), ''),
	value: v.optional(words(limits.fieldCharacters), ''),
});

/** What an account may change of itself; what is missing stays. */
export const ProfileChange = v.object({
	display_name: v.nullish(words(limits.nameCharacters)),
	note: v.nullish(words(limits.noteCharacters)),
	bot: v.optional(Truth),
	avatar: v.optional(v.unknown()),
	fields_attributes: v.nullish(
		v.pipe(listOf(Field), v.maxLength(limits.fields, `must be at most ${limits.fields}`)),
	),
});

/** @throws Refusal 422 for an avatar that is no picture. */
export async function changeProfile(
	practice: Practice,
	account: AccountRow,
	change: v.InferOutput<typeof ProfileChange>,
): Promise<void> {
	const avatar = change.avatar ? await keepAvatar(practice, change.avatar) : account.avatar;
	const fields = change.fields_attributes?.filter(({ name }) => name !== '');
	await practice.database.everywhere((rows) =>
		rows
			.updateTable('practice_accounts')
			.set({
				display_name: change.display_name ?? account.display_name,
				note: change.note ?? account.note,
				bot: change.bot === undefined ? account.bot : Number(change.bot),
				fields: fields ? JSON.stringify(fields) : account.fields,
				avatar,
			})
			.where('id', '=', account.id)
			.execute(),
	);
	if (account.avatar !== null && account.avatar !== avatar) await practice.media.remove(account.avatar);
}

async function keepAvatar(practice: Practice, file: unknown): Promise<string> {
	if (!(file instanceof Blob)) throw invalid('Avatar content type is invalid');
	const picture = await makeAvatar(new Uint8Array(await file.arrayBuffer()));
	const name = `practice-avatar-${newSecret()}.${picture.ending}`;
	await practice.media.write(name, picture.bytes);
	return name;
}
