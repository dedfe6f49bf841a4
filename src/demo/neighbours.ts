import * as v from 'valibot';
import type { App } from '#app.ts';
import type { Past } from '#demo/past.ts';

/** The made-up people around the firm, with what stands in their profile. */
export const neighbours = {
	gisela: { name: 'Gisela Beispiel', note: 'Erfundene Nachbarin. Haus von früher, Dach von noch früher.' },
	otto: { name: 'Otto Beispiel', note: 'Erfundener Nachbar. War selbst dreißig Jahre auf dem Bau.' },
	familie: { name: 'Familie Beispiel', note: 'Erfundene Kundschaft aus der Beispielgasse.' },
	ayse: { name: 'Ayşe Beispiel', note: 'Erfundene Bauherrin. Fragt lieber einmal mehr.' },
	tom: { name: 'Tom Beispiel', note: 'Erfundener Schüler. Sucht noch, was er werden will.' },
} as const;

export type Neighbour = keyof typeof neighbours;

/** Someone with an account on the practice network, who uses it as any app would. */
export interface Voice {
	readonly username: string;
	follow(account: string): Promise<void>;
	/** Gives the id of the answer. */
	answer(status: string, text: string): Promise<string>;
	favourite(status: string): Promise<void>;
	/** What a visitor of the profile reads about them. */
	introduce(note: string): Promise<void>;
}

/** Moves the neighbours in, who follow the firm's account from now on. */
export async function moveIn(past: Past, firmAccount: string): Promise<Record<Neighbour, Voice>> {
	return {
		gisela: await newNeighbour(past, 'gisela', firmAccount),
		otto: await newNeighbour(past, 'otto', firmAccount),
		familie: await newNeighbour(past, 'familie', firmAccount),
		ayse: await newNeighbour(past, 'ayse', firmAccount),
		tom: await newNeighbour(past, 'tom', firmAccount),
	};
}

async function newNeighbour({ app }: Past, who: Neighbour, firmAccount: string): Promise<Voice> {
	const { name, note } = neighbours[who];
	const { accountId, username, token } = await app.practice.createAccountWithToken({
		username: `${who}_beispiel`,
		displayName: name,
		note,
	});
	await app.database.everywhere((rows) =>
		rows.updateTable('practice_accounts').set({ resident: 1 }).where('id', '=', accountId).execute(),
	);
	const voice = voiceOf(app, username, token);
	await voice.follow(firmAccount);
	return voice;
}

const Status = v.object({ id: v.string() });

/** Speaks for whoever holds this access token of the practice network. */
export function voiceOf(app: Pick<App, 'practice'>, username: string, token: string): Voice {
	const call = async (method: string, path: string, body: Record<string, string> = {}): Promise<unknown> => {
		const response = await app.practice.handle(
			new Request(`http://practice.invalid/api/v1/${path}`, {
				method,
				headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
				body: JSON.stringify(body),
			}),
		);
		if (!response.ok)
			throw new Error(`The practice network answered ${response.status} to ${method} ${path}.`);
		return response.json();
	};
	return {
		username,
		async follow(account) {
			await call('POST', `accounts/${account}/follow`);
		},
		async answer(status, text) {
			const answer = await call('POST', 'statuses', { status: text, in_reply_to_id: status, language: 'de' });
			return v.parse(Status, answer).id;
		},
		async favourite(status) {
			await call('POST', `statuses/${status}/favourite`);
		},
		async introduce(note) {
			await call('PATCH', 'accounts/update_credentials', { note });
		},
	};
}
