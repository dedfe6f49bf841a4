import { error, fail } from '@sveltejs/kit';
import { countAttempt, trialSubjects } from '#firms/attempts.ts';
import { listNotices } from '#notices/list.ts';
import { sayNotice } from '#notices/say.ts';
import { sendTrial } from '#notices/send.ts';
import { keepNoticeSettings, readNoticeSettings } from '#notices/settings.ts';
import { listSubscriptions, removeSubscription } from '#notices/subscriptions.ts';
import { vapidKeys } from '#notices/vapid.ts';
import { momentsIn } from '#ui/moments.ts';
import { signedIn } from '../signed-in.ts';
import { forgetDevice, readDevice } from './device-cookie.ts';
import { readSettingsForm, typedOf } from './settings-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** As many as one still remembers. */
const shown = 30;

export const load: PageServerLoad = async (event) => {
	const { session, firm } = signedIn(event);
	const { app, language } = event.locals;
	const personId = session.person.id;
	const moments = momentsIn(language, firm.timeZone);
	const now = app.clock.now();
	const { publicKey } = await vapidKeys(app);
	const notices = await app.database.inFirm(firm.id, (scope) => listNotices(scope, personId, shown));
	const kept = await app.database.everywhere(async (rows) => ({
		devices: await listSubscriptions(rows, personId),
		settings: await readNoticeSettings(rows, personId),
	}));
	const here = readDevice(event.cookies);
	return {
		key: publicKey,
		notices: notices.map(({ id, told, createdAt, open, standing }) => ({
			id,
			kind: told.kind,
			...sayNotice(app, told, language),
			// The signed link in what is sent is for whoever is not signed in, and does not hold for ever.
			...(told.kind === 'approval' ? { path: `/posts/${told.post}` } : {}),
			open,
			came: moments.soon(createdAt, now),
			standing: standing.kind,
			when: standing.kind === 'only_here' ? null : moments.soon(standing.at, now),
		})),
		devices: kept.devices.map(({ id, device, endpoint, createdAt }) => ({
			id,
			device,
			endpoint,
			since: moments.date(createdAt),
			here: id === here,
		})),
		settings: typedOf(kept.settings),
		letters: app.mail !== null && !firm.demo,
	};
};

export const actions: Actions = {
	settings: async (event) => {
		const { session } = signedIn(event);
		const read = readSettingsForm(await event.request.formData());
		if (read.kind === 'problem') {
			const { problem, typed } = read;
			return fail(422, { did: 'settings' as const, problem, typed });
		}
		await keepNoticeSettings(event.locals.app, session.person.id, read.settings);
		return { did: 'settings' as const, saved: true };
	},

	/** Sends nothing more to a device. */
	remove: async (event) => {
		const { session } = signedIn(event);
		const id = String((await event.request.formData()).get('id'));
		await removeSubscription(event.locals.app, session.person.id, { id });
		if (readDevice(event.cookies) === id) forgetDevice(event.cookies);
		return { did: 'remove' as const };
	},

	/** Sends a message to a device, to see whether any arrives. */
	trial: async (event) => {
		const { session, firm } = signedIn(event);
		if (firm.demo) error(403);
		const { app } = event.locals;
		const form = await event.request.formData();
		const device = String(form.get('device') ?? '').slice(0, 120);
		const attempt = await countAttempt(app, trialSubjects(session.person.id));
		if (attempt.kind === 'blocked')
			return fail(429, { did: 'trial' as const, outcome: 'often' as const, device });
		const outcome = await sendTrial(app, session.person.id, String(form.get('id')));
		return {
			did: 'trial' as const,
			outcome: outcome === 'unknown_device' ? ('gone' as const) : outcome,
			device,
		};
	},
};
