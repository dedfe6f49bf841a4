import { isAbout, isBuiltIn, setUpItems, type SetUpItem, type SetUpItemName } from '#advice/set-up/items.ts';
import type { Reading, SetUpPlace } from '#advice/set-up/readings.ts';

/** What somebody answered about one item. */
export interface ItemAnswer {
	readonly item: string;
	/** `ignored`: seen, and left as it is on purpose. */
	readonly answer: 'yes' | 'no' | 'ignored';
	/** UTC instant. */
	readonly at: number;
}

export interface JudgedItem {
	readonly item: SetUpItemName;
	readonly state: 'good' | 'bad' | 'unknown' | 'ignored';
	/** Whether the network told it or people have to. */
	readonly known: 'read' | 'asked';
	/** When it was answered (UTC); null for what was read or is still open. */
	readonly since: number | null;
	/** Whether a person may say that it is in order. */
	readonly askable: boolean;
	/** Not in order, and something may happen because of it. */
	readonly heavy: boolean;
}

export interface SetUp {
	/** What weighs most first. */
	readonly items: readonly JudgedItem[];
	/** How many are in order, of those that were not left aside on purpose. */
	readonly done: number;
	readonly total: number;
	/** Whether anything weighs heavily. */
	readonly heavy: boolean;
}

/** How an account is set up, from what its network told and what people answered. */
export function judgeSetUp(place: SetUpPlace & { readonly answers: readonly ItemAnswer[] }): SetUp {
	const judged = setUpItems
		.filter((item) => isAbout(item, place))
		.map((item) => ({ item, reading: item.read(place) }))
		.filter(({ reading }) => reading !== 'not_here')
		.map(({ item, reading }) => judgeItem(item, reading, place));
	const items = judged.filter(({ item }) => isDue(item, judged));
	const counted = items.filter(({ state }) => state !== 'ignored');
	return {
		items,
		done: counted.filter(({ state }) => state === 'good').length,
		total: counted.length,
		heavy: items.some(({ heavy }) => heavy),
	};
}

type Judging = SetUpPlace & { readonly answers: readonly ItemAnswer[] };

/**
 * What the network surely tells counts before what anybody says, except that people may leave it as it is. What it
 * only seems to tell gives way to an answer.
 */
function judgeItem(item: SetUpItem, reading: Reading, place: Judging): JudgedItem {
	const answer = place.answers.find(({ item: name }) => name === item.name) ?? null;
	const told = (state: JudgedItem['state'], known: JudgedItem['known']): JudgedItem => ({
		item: item.name,
		state,
		known,
		since: known === 'asked' ? (answer?.at ?? null) : null,
		askable: reading === 'seems_bad' || reading === 'ask',
		heavy: state === 'bad' && item.heavy && !isBuiltIn(place.network),
	});
	if (reading === 'good') return told('good', 'read');
	if (answer?.answer === 'ignored') return told('ignored', 'asked');
	if (reading === 'bad') return told('bad', 'read');
	if (answer !== null) return told(answer.answer === 'yes' ? 'good' : 'bad', 'asked');
	return reading === 'seems_bad' ? told('bad', 'read') : told('unknown', 'asked');
}

function isDue(name: SetUpItemName, judged: readonly JudgedItem[]): boolean {
	const item = setUpItems.find(({ name: own }) => own === name);
	if (item === undefined || !('after' in item)) return true;
	return judged.some(({ item: before, state }) => before === item.after && state === 'good');
}

/** The answers “no” that the network has meanwhile contradicted: it now tells that the thing is in order. */
export function overtaken(place: Judging): SetUpItemName[] {
	return setUpItems
		.filter((item) => isAbout(item, place) && item.read(place) === 'good')
		.filter((item) => place.answers.some(({ item: name, answer }) => name === item.name && answer === 'no'))
		.map(({ name }) => name);
}
