import type { App } from '#app.ts';
import type { Subscription } from '#notices/subscriptions.ts';
import { vapidSubject, type VapidKeys } from '#notices/vapid.ts';
import { HttpFault } from '#platform/http.ts';

/** One message for a device's push service to pass on. */
export interface Push {
	/** What the service worker reads; only the device can. */
	readonly payload: string;
	/** How long the service keeps it for a device that is off, in seconds. */
	readonly ttl: number;
	/** `high` also wakes a phone that saves its battery. */
	readonly urgency: 'normal' | 'high';
	/** A newer message of the same topic takes the place of one that still waits; up to 32 of A–Z a–z 0–9 - _. */
	readonly topic: string;
}

export type PushOutcome =
	/** The service took it, or the connection broke after it may have: it is not sent again. */
	| { readonly kind: 'taken' }
	/** The device no longer takes messages at this address. */
	| { readonly kind: 'gone' }
	/**
	 * Not taken; trying again may help. Should a service that answers 500 have taken it after all, the topic makes
	 * the second one replace the first. `retryAfter` is a UTC instant.
	 */
	| { readonly kind: 'later'; readonly retryAfter: number | null }
	/** Surely not taken, and trying again is of little use. */
	| { readonly kind: 'refused'; readonly status: number };

type Parts = Pick<App, 'tools' | 'configuration' | 'clock'>;

const longestWait = 24 * 60 * 60 * 1000;

/**
 * Encrypts a message for the device (RFC 8291), signs it (RFC 8292) and hands it to the device's push service. The
 * address came from a browser, so it is called by the guarded way to the internet only.
 */
export async function sendPush(
	{ tools, configuration, clock }: Parts,
	keys: VapidKeys,
	{ endpoint, keys: deviceKeys }: Subscription,
	{ payload, ttl, urgency, topic }: Push,
): Promise<PushOutcome> {
	const { generateRequestDetails } = (await import('web-push')).default;
	const { headers, body } = generateRequestDetails({ endpoint, keys: deviceKeys }, payload, {
		vapidDetails: { subject: vapidSubject(configuration.publicUrl), ...keys },
		TTL: ttl,
		urgency,
		topic,
	});
	const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
	try {
		const answer = await tools.fetch(endpoint, { method: 'POST', headers: sent, body: new Uint8Array(body) });
		return outcomeOf(answer, clock.now());
	} catch (error) {
		return outcomeOfFault(error);
	}
}

function outcomeOf({ status, headers }: Response, now: number): PushOutcome {
	if (status >= 200 && status < 300) return { kind: 'taken' };
	if (status === 404 || status === 410) return { kind: 'gone' };
	if (status === 429 || status >= 500)
		return { kind: 'later', retryAfter: readRetryAfter(headers.get('retry-after'), now) };
	return { kind: 'refused', status };
}

function outcomeOfFault(error: unknown): PushOutcome {
	if (!(error instanceof HttpFault)) throw error;
	if (error.kind === 'address_not_allowed') return { kind: 'gone' };
	return error.sent ? { kind: 'taken' } : { kind: 'later', retryAfter: null };
}

function readRetryAfter(value: string | null, now: number): number | null {
	if (value === null) return null;
	const instant = /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value);
	return Number.isNaN(instant) ? null : Math.min(Math.max(instant, now), now + longestWait);
}
