import type { App } from '#app.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import { send } from '#notices/send.ts';
import { addSubscription, type Subscription } from '#notices/subscriptions.ts';
import { takeDue } from '#notices/take.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { guardedFetch } from '#platform/http.ts';
import type { Letter } from '#platform/mail.ts';
import type { Tables } from '#schema/tables.ts';
import { startPushService } from '../../tests/servers/push.ts';

/**
 * A firm with people, a push service that opens what is sent, and a clock that the test moves. It is noon in Berlin
 * when it begins.
 */
export async function createNoticeOffice({ mail = true } = {}) {
	const workshop = await createWorkshop();
	const service = await startPushService();
	const letters: Letter[] = [];
	const post = { open: true, takes: (): void => undefined };
	const { clock } = workshop;
	const { database } = workshop.app;
	clock.at = Date.parse('2026-06-01T12:00:00+02:00');
	const app: App = Object.create(workshop.app, {
		configuration: {
			value: readConfiguration({
				GEWERK_URL: 'https://gewerk.example',
				GEWERK_ALLOW_PRIVATE_ADDRESSES: '1',
			}),
		},
		tools: {
			value: {
				...workshop.app.tools,
				fetch: guardedFetch({ allowPrivateAddresses: true, timeoutMs: 2_000 }),
			},
		},
		mail: {
			value: mail
				? {
						async send(letter: Letter) {
							post.takes();
							letters.push(letter);
						},
						async check() {
							if (!post.open) throw new Error('Nobody answers.');
						},
					}
				: null,
		},
	});

	const office = {
		app,
		workshop,
		service,
		letters,
		post,
		/** Sets the clock, written with its zone. */
		at: (text: string) => void (clock.at = Date.parse(text)),
		pass: (milliseconds: number) => void (clock.at += milliseconds),
		async person(id: string, role: Tables['members']['role'] = 'owner', language: 'de' | 'en' = 'de') {
			const email = `${id}@dach.example`;
			await database.everywhere(async (rows) => {
				await rows
					.insertInto('persons')
					.values({ id, email, name: id, password_hash: null, language, created_at: 0 })
					.execute();
				await rows
					.insertInto('members')
					.values({ firm_id: 'firm', person_id: id, role, created_at: 0 })
					.execute();
			});
		},
		async subscribe(person: string, name: string): Promise<Subscription & { readonly id: string }> {
			const subscription = service.device(name);
			const id = await addSubscription(app, person, { subscription, device: name, language: 'de' });
			if (id === null) throw new Error('The device was not kept.');
			return { ...subscription, id };
		},
		/** A post whose delivery the network refuses. */
		async failedDelivery(text = 'Neuer First am Rathaus.') {
			const made = await workshop.post(text);
			workshop.answers.publish.push({
				kind: 'refused',
				reason: { code: 'text_too_long', detail: null },
				reconnect: false,
			});
			await workshop.round();
			const [delivery] = made.deliveries;
			if (delivery === undefined) throw new Error('The post has no delivery.');
			return { post: made.id, delivery: delivery.id };
		},
		/** Everything a worker does at this moment; gives how many people were told. */
		async round(): Promise<number> {
			for (let told = 0; ;) {
				const taken = await takeDue(app);
				if (taken.kind === 'nothing_due') return told;
				if (taken.kind !== 'bundle') continue;
				told += 1;
				await send(app, taken.bundle);
			}
		},
		/** What there is to be told, oldest first. */
		rows: () =>
			database.inFirm('firm', (scope) =>
				scope.rows
					.selectFrom('notices')
					.select(['person_id', 'kind', 'subject', 'state', 'next_at', 'attempts', 'details'])
					.where('firm_id', '=', scope.firm)
					.orderBy('id')
					.execute(),
			),
		async drop() {
			await service.stop();
			await workshop.drop();
		},
	};
	return office;
}
