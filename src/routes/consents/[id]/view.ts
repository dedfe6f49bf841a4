import type { App } from '#app.ts';
import { postsShowing, wayBack, type WayBack } from '#firms/consent-posts.ts';
import type { Firm } from '#firms/firm.ts';
import {
	isTooWeak,
	picturesOfConsent,
	readConsent,
	stateOfConsent,
	undoWithin,
	type Consent,
	type ConsentState,
} from '#firms/consents.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import { asOfWords } from '#languages/as-of.ts';
import type { Language } from '#languages/words.ts';
import { listPictures } from '#media/pictures.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import type { Post } from '#posts/post.ts';
import { momentsIn } from '#ui/moments.ts';
import { namingOf } from '../../network-titles.ts';
import { detailsOf } from '../details-form.ts';
import { showLaws } from '../law.ts';

/** A delivery of a post that shows somebody, with what can be done about it. */
export interface ShownDelivery {
	readonly delivery: Delivery;
	readonly network: string;
	/** “auf Bluesky”, “on Bluesky”. */
	readonly at: string;
	readonly way: WayBack | null;
	/** When it went out or will, in words; null for a draft. */
	readonly when: string | null;
	/** Whether the network was asked to delete it and did not. */
	readonly keptThere: boolean;
}

/** All that the page of a consent shows, or null where the firm has no such consent. */
export async function showConsent(
	app: App,
	{ firm, language }: { readonly firm: Firm; readonly language: Language },
	id: string,
) {
	const now = app.clock.now();
	const today = wallTimeOf(now, firm.timeZone).date;
	const read = await app.database.inFirm(firm.id, async (scope) => {
		const consent = await readConsent(scope, id);
		if (consent === null) return null;
		return {
			consent,
			pictures: await listPictures(scope, await picturesOfConsent(scope, id)),
			posts: await postsShowing(scope, id),
		};
	});
	if (read === null) return null;
	const { consent, pictures, posts } = read;
	const state = stateOfConsent(consent, today);
	const ways = posts.flatMap(({ deliveries }) => deliveries.map(wayBack));
	return {
		today,
		now,
		consent: { id, name: consent.name, kind: consent.kind, form: consent.form, covers: consent.covers },
		note: consent.note,
		details: detailsOf(consent),
		state,
		...daysOf(consent, firm, language),
		tooWeak: isTooWeak(consent),
		undoable: consent.revokedAt !== null && now - consent.revokedAt <= undoWithin,
		pictures: pictures.map((picture) => ({
			id: picture.id,
			alt: picture.alt,
			post: posts.find(({ media }) => media.some((one) => one.id === picture.id))?.id ?? null,
		})),
		posts: posts.map((post) => ({
			id: post.id,
			text: post.text.trim(),
			picture: post.media[0] ?? null,
			deliveries: post.deliveries.map((delivery) => shownDelivery(app, delivery, { firm, language })),
		})),
		published: ways.filter((way) => way === 'remove').length,
		planned: ways.filter((way) => way === 'withdraw').length,
		concerned: posts.filter(isConcerned).length,
		removing: posts.some(({ deliveries }) => deliveries.some(({ step }) => step === 'removing')),
		laws: showLaws(lawsFor(consent, state), language),
	};
}

function isConcerned({ deliveries }: Post): boolean {
	return deliveries.some((delivery) => wayBack(delivery) !== null);
}

function daysOf({ givenOn, endsOn, revokedAt }: Consent, firm: Firm, language: Language) {
	return {
		given: asOfWords(givenOn, language),
		ends: endsOn === null ? null : asOfWords(endsOn, language),
		revoked: revokedAt === null ? null : momentsIn(language, firm.timeZone).date(revokedAt),
	};
}

function lawsFor(consent: Consent, state: ConsentState): string[] {
	if (state === 'revoked')
		return consent.kind === 'staff' ? ['people.penalty', 'people.staff-after-leaving'] : ['people.penalty'];
	return consent.kind === 'staff' ? ['people.staff'] : ['people.own-image'];
}

function shownDelivery(
	app: App,
	delivery: Delivery,
	{ firm, language }: { readonly firm: Firm; readonly language: Language },
): ShownDelivery {
	const { title, at } = namingOf(app, delivery.account.network, language);
	const instant = delivery.publishedAt ?? delivery.dueAt;
	return {
		delivery,
		network: title,
		at,
		way: wayBack(delivery),
		when: instant === null ? null : momentsIn(language, firm.timeZone).full(instant),
		keptThere: delivery.reason?.code === 'removal_refused',
	};
}
