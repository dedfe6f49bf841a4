import type { App } from '#app.ts';
import { suggestPurpose } from '#advice/purpose.ts';
import { changePostIn, changeVariantIn } from '#posts/change.ts';
import { learnedBy } from '#posts/corrections.ts';
import type { PostAnswer } from '#posts/create.ts';
import { purposes, readPost, type Post, type Purpose } from '#posts/post.ts';
import { listPictures, tellAboutPicture, type Picture } from '#media/pictures.ts';
import type { Acting } from '#posts/say.ts';
import type { FirmScope } from '#schema/database.ts';
import { factsOf } from '#ui/picture-facts.ts';
import type { Typed, TypedFacts } from '#ui/typed.ts';

/** Reads the form; what it does not name stays as the post has it. `pictures` are the post's, and those it adds. */
export function readForm(form: FormData, post: Post, pictures: readonly Picture[]): Typed {
	const leftOut = textsOf(form, 'leave_out');
	const parts: Record<string, string[]> = {};
	for (const { id } of post.deliveries) if (form.has(`part.${id}`)) parts[id] = textsOf(form, `part.${id}`);
	return {
		text: textsOf(form, 'text')[0] ?? post.text,
		purpose: purposes.find((purpose) => purpose === form.get('purpose')) ?? null,
		accounts: textsOf(form, 'account'),
		pictures: textsOf(form, 'picture').filter((id) => !leftOut.includes(id)),
		alts: Object.fromEntries(
			pictures.flatMap(({ id }) => textsOf(form, `alt.${id}`).map((alt) => [id, alt])),
		),
		facts: Object.fromEntries(
			pictures.flatMap((picture) =>
				form.has(`facts.${picture.id}`) ? [[picture.id, readFacts(form, picture)]] : [],
			),
		),
		parts,
		made: [],
	};
}

const people = ['nobody', 'self', 'agreed', 'not_asked'] as const satisfies readonly Picture['people'][];

/** What the form says about a picture. A box that was never ticked says nothing, one that was unticked says no. */
function readFacts(form: FormData, picture: Picture): TypedFacts {
	const { id } = picture;
	const ticked = (name: string, before: boolean | null) =>
		form.has(`${name}.${id}`) ? true : before === null ? null : false;
	return {
		people: people.find((known) => known === form.get(`people.${id}`)) ?? null,
		consents: textsOf(form, `consent.${id}`),
		home: ticked('home', picture.home),
		machineMade: ticked('machine', picture.machineMade),
		// Asked only in a firm that has a mark.
		marked: form.has(`mark_asked.${id}`) ? form.has(`marked.${id}`) : picture.marked,
	};
}

/**
 * Writes what was filled in: first the post, then the variants that were changed apart from it. All in one, so that
 * an owner who has to be asked is asked once.
 */
export async function saveForm(
	app: App,
	firm: string,
	{ post, pictures, filled, by }: { post: Post; pictures: readonly Picture[]; filled: Typed; by: Acting },
): Promise<PostAnswer> {
	return app.database.inFirm(firm, async (scope) => {
		await tellAboutPictures(scope, pictures, filled);
		const change = {
			text: filled.text,
			purpose: await chosenPurpose(scope, post, filled),
			media: filled.pictures,
			alts: filled.alts,
			accounts: filled.accounts,
		};
		let latest = await changePostIn(app, scope, post.id, change, by);
		for (const [delivery, parts] of editedVariants(post, filled)) {
			if (latest.kind === 'refused') return latest;
			latest = await changeVariantIn(app, scope, delivery, { parts }, by);
		}
		return latest;
	});
}

/** Leaving the suggestion as it is does not count as having chosen. */
async function chosenPurpose(
	scope: FirmScope,
	post: Post,
	{ purpose, text }: Typed,
): Promise<Purpose | undefined> {
	if (purpose === null || purpose === post.purpose) return undefined;
	if (post.purposeChosen) return purpose;
	return purpose === suggestPurpose(text, await learnedBy(scope)).purpose ? undefined : purpose;
}

async function tellAboutPictures(
	scope: FirmScope,
	pictures: readonly Picture[],
	{ facts }: Typed,
): Promise<void> {
	for (const picture of pictures) {
		const told = facts[picture.id];
		if (told === undefined || sameFacts(told, factsOf(picture))) continue;
		await tellAboutPicture(scope, picture.id, told);
	}
}

function sameFacts(one: TypedFacts, other: TypedFacts): boolean {
	const inOrder = (facts: TypedFacts) => JSON.stringify({ ...facts, consents: facts.consents.toSorted() });
	return inOrder(one) === inOrder(other);
}

/** A variant's field always has a text; only one that differs from what was there and from the post was edited. */
function editedVariants(post: Post, { text, parts, accounts }: Typed): [string, readonly string[]][] {
	return post.deliveries.flatMap(({ id, account, edited, parts: before }): [string, readonly string[]][] => {
		const now = parts[id];
		if (now === undefined || !accounts.includes(account.id)) return [];
		if (same(now, before) || (!edited && same(now, [text]))) return [];
		return [[id, now]];
	});
}

function same(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((text, index) => text === others[index]);
}

/** Values of a field; browsers send line ends as CR LF. */
function textsOf(form: FormData, name: string): string[] {
	return form
		.getAll(name)
		.flatMap((value) => (typeof value === 'string' ? [value.replaceAll('\r\n', '\n')] : []));
}

/** The post of a page and what its form says, or null where the firm has no such post. */
export async function openForm(app: App, firm: string, id: string, request: Request) {
	const form = await request.formData();
	return app.database.inFirm(firm, async (scope) => {
		const post = await readPost(scope, id);
		if (post === null) return null;
		const added = textsOf(form, 'picture').filter((picture) => !post.media.some((own) => own.id === picture));
		const pictures = [...post.media, ...(await listPictures(scope, added))];
		return { post, pictures, form, filled: readForm(form, post, pictures) };
	});
}
