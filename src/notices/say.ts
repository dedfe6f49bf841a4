import type { App } from '#app.ts';
import { nameNetwork } from '#languages/networks.ts';
import { notices } from '#languages/notices.ts';
import { nextForPost, reasons } from '#languages/reasons.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import type { Told } from '#notices/details.ts';

/** A notice in words, and where one goes from it. */
export interface Saying {
	readonly title: string;
	readonly body: string;
	/** Path of a page of this installation. */
	readonly path: string;
}

/** What the service worker of a device reads from a push. */
export interface Payload {
	readonly title: string;
	readonly body: string;
	/** Path of the page that opens. */
	readonly url: string;
	/** A notification with the same tag takes the place of the one before. */
	readonly tag: string;
	readonly actions?: readonly { readonly action: 'approve' | 'open'; readonly title: string }[];
	/** Where the action `approve` says yes, and what is shown once that was heard. */
	readonly approve?: string;
	readonly approved?: { readonly title: string; readonly body: string };
}

type Parts = Pick<App, 'networks'>;

/** As much of a text as a lock screen shows; push services take four thousand bytes in all. */
const longestBody = 300;
const mostLines = 4;

/** Puts a notice into words. */
export function sayNotice(app: Parts, told: Told, language: Language): Saying {
	const words = wordsOf(notices, language);
	switch (told.kind) {
		case 'approval':
			return {
				title: words.approval_title({ by: told.by }),
				body: shortened(told.excerpt),
				path: told.link ?? `/posts/${told.post}`,
			};
		case 'failed': {
			const { title, at } = naming(app, told.network, language);
			const look = told.asks === 'look';
			return {
				title: look ? words.unknown_title({ at }) : words.failed_title({ at }),
				body: look ? words.unknownBody : reasonIn(told.reason, title, language),
				path: `/posts/${told.post}`,
			};
		}
		case 'by_hand':
			return {
				title: words.by_hand_title(naming(app, told.network, language)),
				body: words.byHandBody,
				path: `/by-hand/${told.delivery}`,
			};
		case 'answer':
			return {
				title: words.answer_title({ author: told.author }),
				body: shortened(told.excerpt),
				path: `/answers#${told.conversation}`,
			};
	}
}

/** One message for a device about everything that waits: the thing itself, or how many there are. */
export function payloadOf(
	app: Parts,
	waiting: readonly { readonly id: string; readonly told: Told }[],
	language: Language,
): Payload {
	const [only, ...more] = waiting;
	if (only === undefined) throw new RangeError('There is nothing to tell.');
	const words = wordsOf(notices, language);
	if (more.length > 0) {
		const titles = waiting.map(({ told }) => sayNotice(app, told, language).title);
		const left = titles.length - mostLines;
		const lines = left > 0 ? [...titles.slice(0, mostLines), words.andMore({ count: left })] : titles;
		return {
			title: words.manyTitle({ count: waiting.length }),
			body: lines.map(shortened).join('\n'),
			url: '/notices',
			tag: 'waiting',
		};
	}
	const { title, body, path } = sayNotice(app, only.told, language);
	const payload = { title: shortened(title), body, url: path, tag: only.id };
	if (only.told.kind !== 'approval' || only.told.link === null) return payload;
	return {
		...payload,
		actions: [
			{ action: 'approve', title: words.approve },
			{ action: 'open', title: words.look },
		],
		approve: only.told.link,
		approved: { title: words.approvedTitle, body: words.approvedBody },
	};
}

function naming({ networks }: Parts, name: string, language: Language) {
	return nameNetwork(name, networks.find(name)?.title ?? name, language);
}

/** What happened and the one next step; nothing for a reason that has no words. */
function reasonIn(code: string, network: string, language: Language): string {
	const what: Partial<Record<string, (about: { network: string }) => string>> = wordsOf(reasons, language);
	const next: Partial<Record<string, string>> = wordsOf(nextForPost, language);
	return [what[code]?.({ network }), next[code]].filter((text) => text !== undefined).join(' ');
}

function shortened(text: string): string {
	const characters = [...text.trim()];
	return characters.length <= longestBody
		? characters.join('')
		: `${characters.slice(0, longestBody - 1).join('')}…`;
}
