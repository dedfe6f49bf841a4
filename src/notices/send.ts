import { createHash } from 'node:crypto';
import type { App } from '#app.ts';
import { notices } from '#languages/notices.ts';
import { wordsOf } from '#languages/words.ts';
import { sendPush, type Push, type PushOutcome } from '#notices/push.ts';
import { payloadOf, sayNotice, type Payload } from '#notices/say.ts';
import { listSubscriptions, noteAnswer, type SubscribedDevice } from '#notices/subscriptions.ts';
import { tellLater, type Bundle, type Waiting } from '#notices/take.ts';
import { vapidKeys } from '#notices/vapid.ts';
import { worthUntil } from '#notices/when.ts';
import type { Letter } from '#platform/mail.ts';

const second = 1_000;
const firstWait = 30 * second;
const longestWait = 60 * 60 * second;

/**
 * Tells a person what `takeDue` took: on every device they have, else by e-mail. Where surely nobody was told it is
 * tried again later, until it is no longer worth being told.
 */
export async function send(app: App, bundle: Bundle): Promise<void> {
	const reached =
		bundle.by.kind === 'push' ? await push(app, bundle, bundle.by.devices) : await write(app, bundle);
	if (reached.kind === 'told') return;
	// Whoever has no device left is looked at anew: they may be worth a letter.
	const at = reached.kind === 'no_device' ? app.clock.now() : nextTry(app, bundle, reached.notBefore);
	await tellLater(app, bundle, at);
}

/** Sends a message that says that it arrived, to see whether a device of the person's does take any. */
export async function sendTrial(
	app: App,
	personId: string,
	id: string,
): Promise<PushOutcome['kind'] | 'unknown_device'> {
	const devices = await app.database.everywhere((rows) => listSubscriptions(rows, personId));
	const device = devices.find((one) => one.id === id);
	if (device === undefined) return 'unknown_device';
	const words = wordsOf(notices, device.language);
	const payload = { title: words.trialTitle, body: words.trialBody, url: '/notices', tag: 'trial' };
	return (await pushTo(app, device, { payload, ttl: 60, urgency: 'high' })).kind;
}

type Reached =
	| { readonly kind: 'told' }
	/** Surely nobody was told. `notBefore` is a UTC instant that a service named, or null. */
	| { readonly kind: 'not_told'; readonly notBefore: number | null }
	/** Nobody was told, and no device is left. */
	| { readonly kind: 'no_device' };

async function push(app: App, bundle: Bundle, devices: readonly SubscribedDevice[]): Promise<Reached> {
	const now = app.clock.now();
	const urgent = bundle.waiting.some(({ told }) => told.kind !== 'answer');
	const keepUntil = Math.max(
		...bundle.waiting.map(({ told, createdAt }) => worthUntil(told.kind, createdAt)),
	);
	const outcomes = await Promise.all(
		devices.map((device) =>
			pushTo(app, device, {
				payload: payloadOf(app, bundle.waiting, device.language),
				ttl: Math.max(Math.ceil((keepUntil - now) / second), 60),
				urgency: urgent ? 'high' : 'normal',
			}),
		),
	);
	if (outcomes.some(({ kind }) => kind === 'taken')) return { kind: 'told' };
	if (outcomes.every(({ kind }) => kind === 'gone')) return { kind: 'no_device' };
	const named = outcomes.flatMap((outcome) => (outcome.kind === 'later' ? (outcome.retryAfter ?? []) : []));
	return { kind: 'not_told', notBefore: named.length === 0 ? null : Math.min(...named) };
}

async function pushTo(
	app: App,
	device: SubscribedDevice,
	{ payload, ...how }: { payload: Payload } & Pick<Push, 'ttl' | 'urgency'>,
): Promise<PushOutcome> {
	const outcome = await sendPush(app, await vapidKeys(app), device, {
		...how,
		payload: JSON.stringify(payload),
		topic: createHash('sha256').update(payload.tag).digest('base64url').slice(0, 32),
	});
	if (outcome.kind === 'refused')
		app.log.warn('push_refused', { status: outcome.status, service: new URL(device.endpoint).host });
	if (outcome.kind !== 'later') await noteAnswer(app, device.id, outcome.kind);
	return outcome;
}

async function write(app: App, { person, waiting }: Bundle): Promise<Reached> {
	const { mail } = app;
	if (mail === null) return { kind: 'not_told', notBefore: null };
	try {
		// While this fails nothing was sent. Once it works, a letter that got no answer may have arrived.
		await mail.check();
	} catch (error) {
		app.log.error('notice_letter_not_sent', { error });
		return { kind: 'not_told', notBefore: null };
	}
	try {
		await mail.send({ to: person.email, ...letterOf(app, person.language, waiting) });
	} catch (error) {
		app.log.error('notice_letter_not_sent', { error });
		if (wasRefused(error)) return { kind: 'not_told', notBefore: null };
	}
	return { kind: 'told' };
}

/** A mail server that said no has not taken the letter; one that fell silent may have. */
function wasRefused(error: unknown): boolean {
	return error instanceof Error && 'responseCode' in error;
}

function letterOf(
	app: App,
	language: Bundle['person']['language'],
	waiting: readonly Waiting[],
): Omit<Letter, 'to'> {
	const words = wordsOf(notices, language);
	const { publicUrl } = app.configuration;
	const said = waiting.map(({ told }) => sayNotice(app, told, language));
	const parts = said.map(({ title, body, path }) => `${title}\n${body}\n${publicUrl}${path}`);
	return {
		subject: payloadOf(app, waiting, language).title,
		text: [...parts, words.letterEnd({ settings: `${publicUrl}/notices` })].join('\n\n'),
	};
}

function nextTry(app: App, { waiting }: Bundle, notBefore: number | null): number {
	const attempts = Math.max(...waiting.map((notice) => notice.attempts));
	const wait = Math.min(firstWait * 2 ** Math.min(attempts - 1, 20), longestWait);
	return Math.max(app.clock.now() + wait, notBefore ?? 0);
}
