import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { findDelivery, type Delivery } from '#deliveries/delivery.ts';
import { isByHand } from '#networks/network.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { dateAfter, instantOf } from '#platform/wall-time.ts';
import { readPost } from '#posts/post.ts';
import { resolveUnknown, takeBackByHand, type Finding } from '#posts/send-again.ts';
import { standing } from '#ui/delivery-standing.ts';
import { namingOf } from '../../network-titles.ts';
import { signedIn } from '../../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const hour = 60 * 60_000;
/** When a craftsman's day has begun. */
const morning = '07:30';

export const load: PageServerLoad = async (event) => {
	const { firm } = signedIn(event);
	const { app, language } = event.locals;
	const found = await app.database.inFirm(firm.id, async (scope) => {
		const delivery = await findDelivery(scope, event.params.delivery);
		const post = delivery === null ? null : await readPost(scope, delivery.postId);
		return delivery === null || post === null ? null : { delivery, post };
	});
	if (found === null || !isHere(event, found.delivery)) error(404);
	const { delivery, post } = found;
	return {
		turn: standing(delivery) === 'by_hand',
		state: delivery.state,
		at: delivery.publishedAt ?? delivery.dueAt,
		url: delivery.url,
		post: post.id,
		account: delivery.account,
		network: namingOf(app, delivery.account.network, language),
		text: delivery.parts[delivery.partsDone] ?? '',
		piece: { number: delivery.partsDone + 1, count: delivery.parts.length },
		pictures: (delivery.partsDone === 0 ? post.media : []).map(({ id, alt }, place) => ({
			id,
			alt,
			address: `/by-hand/${delivery.id}/${place + 1}`,
		})),
		timeZone: firm.timeZone,
	};
};

export const actions: Actions = {
	is_there: async (event) => {
		const typed = String((await event.request.formData()).get('url') ?? '').trim();
		const url = typed === '' ? null : webAddress(typed);
		if (typed !== '' && url === null) return fail(422, { wrongUrl: typed });
		return answer(event, { kind: 'is_there', url });
	},
	hour: (event) => answer(event, { kind: 'later', at: event.locals.app.clock.now() + hour }),
	tomorrow: (event) => answer(event, { kind: 'later', at: tomorrowMorning(event) }),
	drop: (event) => answer(event, { kind: 'drop' }),

	/** Undoes whichever it was. */
	take_back: async (event) => {
		const { firm, session } = signedIn(event);
		const { app } = event.locals;
		const by = { personId: session.person.id };
		const answered = await takeBackByHand(app, firm.id, event.params.delivery, by);
		return answered.kind === 'refused' ? fail(409, { tooLate: true }) : { back: true };
	},
};

type Event = RequestEvent<{ delivery: string }>;

async function answer(event: Event, finding: Finding) {
	const { firm, session } = signedIn(event);
	const { app } = event.locals;
	const delivery = await app.database.inFirm(firm.id, (scope) => findDelivery(scope, event.params.delivery));
	if (delivery === null || !isHere(event, delivery)) error(404);
	if (standing(delivery) !== 'by_hand') return fail(409, { tooLate: true });
	const answered = await resolveUnknown(app, firm.id, delivery.id, finding, {
		personId: session.person.id,
	});
	if (answered.kind === 'refused') return fail(409, { tooLate: true });
	return {
		done: {
			kind: finding.kind,
			when: finding.kind === 'later' ? finding.at : null,
			at: app.clock.now(),
		},
	};
}

function isHere({ locals }: Pick<Event, 'locals'>, { account }: Delivery): boolean {
	const network = locals.app.networks.find(account.network);
	return network !== null && isByHand(network);
}

function tomorrowMorning(event: Event): number {
	const { timeZone } = signedIn(event).firm;
	const now = event.locals.app.clock.now();
	const date = dateAfter(wallTimeOf(now, timeZone).date, 1);
	return instantOf({ date, time: morning }, timeZone) ?? now + 12 * hour;
}

function webAddress(typed: string): string | null {
	const address = URL.parse(typed);
	return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
}
