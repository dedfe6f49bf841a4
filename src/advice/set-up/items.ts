import { accountKinds, type AccountKind } from '#advice/account-kinds.ts';
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import * as read from '#advice/set-up/readings.ts';
import type { Reading, SetUpPlace } from '#advice/set-up/readings.ts';

/** What an item rests on. `fact` names facts of the network without its own name, as far as it has them. */
export type Grounds =
	| { readonly kind: 'law'; readonly rules: readonly string[] }
	| { readonly kind: 'fact'; readonly names: readonly string[] }
	/** Nobody but us says so. */
	| { readonly kind: 'judgement' };

/** One thing that an account can have in order or not. */
interface Item {
	readonly name: string;
	/** The kinds of account it is about. */
	readonly kinds: readonly AccountKind[];
	/** Whether it is about an account on a built-in network too, where only the firm itself looks. */
	readonly builtIn: boolean;
	/** Whether a warning is due when it is not in order. */
	readonly heavy: boolean;
	/** What the network's answer tells. */
	readonly read: (place: SetUpPlace) => Reading;
	readonly grounds: Grounds;
	/** Only of interest once this one is in order. */
	readonly after?: string;
}

/** What presents a firm to everybody: a group belongs to its members, a list is seen by nobody. */
const presenting = ['profile', 'page', 'professional', 'company', 'channel', 'site'] as const;
/** The same without one’s own website, which has its legal notice on itself and its contacts everywhere. */
const elsewhere = ['profile', 'page', 'professional', 'company', 'channel'] as const;
const judgement = { kind: 'judgement' } as const;

/** Since when what rests on judgement is judged so. */
export const judgedOn = '2026-11-24';

/** Everything that is checked, what weighs most first. */
export const setUpItems = [
	{
		name: 'kind',
		kinds: accountKinds,
		builtIn: true,
		heavy: true,
		read: read.kind,
		grounds: { kind: 'fact', names: ['kinds', 'business', 'private', 'profile-business', 'profile-person'] },
	},
	{
		name: 'impressum',
		kinds: presenting,
		builtIn: true,
		heavy: true,
		read: read.impressum,
		grounds: { kind: 'law', rules: ['imprint.duty', 'imprint.on-networks', 'imprint.fine'] },
	},
	{
		name: 'impressum-page',
		kinds: elsewhere,
		builtIn: true,
		heavy: false,
		read: read.nothing,
		grounds: { kind: 'law', rules: ['imprint.on-networks'] },
		after: 'impressum',
	},
	{
		name: 'privacy',
		kinds: ['page'],
		builtIn: false,
		heavy: true,
		read: read.nothing,
		grounds: { kind: 'law', rules: ['site.fanpage', 'site.fanpage-dispute'] },
	},
	{
		name: 'sign-in',
		kinds: accountKinds,
		builtIn: false,
		heavy: true,
		read: read.signIn,
		grounds: { kind: 'fact', names: ['token', 'testing'] },
	},
	{
		name: 'two-factor',
		kinds: accountKinds,
		builtIn: false,
		heavy: false,
		read: read.nothing,
		grounds: judgement,
	},
	{
		name: 'second-person',
		kinds: accountKinds,
		builtIn: false,
		heavy: false,
		read: read.nothing,
		grounds: judgement,
	},
	{ name: 'name', kinds: accountKinds, builtIn: true, heavy: false, read: read.named, grounds: judgement },
	{
		name: 'description',
		kinds: presenting,
		builtIn: true,
		heavy: false,
		read: read.described,
		grounds: judgement,
	},
	{ name: 'picture', kinds: elsewhere, builtIn: true, heavy: false, read: read.pictured, grounds: judgement },
	{ name: 'contact', kinds: presenting, builtIn: true, heavy: false, read: read.contact, grounds: judgement },
	{
		name: 'bot',
		kinds: accountKinds,
		builtIn: false,
		heavy: false,
		read: read.bot,
		grounds: { kind: 'fact', names: ['bot', 'bulk', 'automation'] },
	},
] as const satisfies readonly Item[];

export type SetUpItem = (typeof setUpItems)[number];
export type SetUpItemName = SetUpItem['name'];

/** The item of that name, or null: names also come from forms. */
export function setUpItem(name: string): SetUpItem | null {
	return setUpItems.find((item) => item.name === name) ?? null;
}

/** Whether an item is about an account of this kind on this network at all, whatever the network told. */
export function isAbout(item: Item, { network, kind }: Pick<SetUpPlace, 'network' | 'kind'>): boolean {
	return item.kinds.includes(kind) && (item.builtIn || !isBuiltIn(network));
}

/** A network that is part of the installation: no customer sees what is there. */
export function isBuiltIn(network: NetworkKnowledge): boolean {
	return network.posting?.value === 'built_in';
}
