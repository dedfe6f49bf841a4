import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import * as v from 'valibot';
import type { App } from '#app.ts';
import type { Person } from '#firms/person.ts';
import type { SignIn } from '#firms/sign-in.ts';
import { newId } from '#platform/ids.ts';

/** A key on a person's device that signs them in without a password. */
export interface Passkey {
	readonly id: string;
	readonly name: string;
	readonly createdAt: number;
}

type Parts = Pick<App, 'database' | 'clock'>;
const challengeMinutes = 5;
// EdDSA, ES256, RS256: what devices can do. The library would else probe for newer ones that Node calls experimental.
const algorithms = [-8, -7, -257];
const library = () => import('@simplewebauthn/server');

/** The person's passkeys, oldest first. */
export async function listPasskeys(app: Parts, personId: string): Promise<Passkey[]> {
	return app.database.everywhere((rows) =>
		rows
			.selectFrom('passkeys')
			.where('person_id', '=', personId)
			.orderBy('created_at')
			.select(['id', 'name', 'created_at as createdAt'])
			.execute(),
	);
}

/** Forgets a passkey of the person: it no longer signs in. */
export async function removePasskey(app: Parts, personId: string, id: string): Promise<void> {
	await app.database.everywhere((rows) =>
		rows.deleteFrom('passkeys').where('person_id', '=', personId).where('id', '=', id).execute(),
	);
}

/** What the browser needs to make a new passkey for the person on this site. */
export async function beginPasskey(app: Parts, person: Person, site: URL) {
	const { generateRegistrationOptions } = await library();
	const known = await listPasskeys(app, person.id);
	const options = await generateRegistrationOptions({
		rpName: 'Gewerk',
		rpID: site.hostname,
		userID: new TextEncoder().encode(person.id),
		userName: person.email,
		userDisplayName: person.name,
		excludeCredentials: known.map(({ id }) => ({ id })),
		supportedAlgorithmIDs: algorithms,
		authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
	});
	return { challenge: await keepChallenge(app, options.challenge, person.id), options };
}

/** Keeps the passkey the browser made. False when the answer does not belong to what was begun. */
export async function finishPasskey(
	app: Parts,
	person: Person,
	site: URL,
	answer: { challenge: string; name: string; response: unknown },
): Promise<boolean> {
	const response = v.safeParse(RegistrationAnswer, answer.response);
	const begun = await takeChallenge(app, answer.challenge);
	if (!response.success || begun?.personId !== person.id) return false;
	const { verifyRegistrationResponse } = await library();
	const verified = await verifyRegistrationResponse({
		response: response.output,
		expectedChallenge: begun.secret,
		expectedOrigin: site.origin,
		expectedRPID: site.hostname,
		supportedAlgorithmIDs: algorithms,
		requireUserVerification: false,
	}).catch(refusal);
	if (!verified?.verified) return false;

	const { credential } = verified.registrationInfo;
	await app.database.everywhere((rows) =>
		rows
			.insertInto('passkeys')
			.values({
				id: credential.id,
				person_id: person.id,
				name: answer.name,
				public_key: Buffer.from(credential.publicKey).toString('base64url'),
				counter: credential.counter,
				transports: JSON.stringify(credential.transports ?? []),
				created_at: app.clock.now(),
			})
			.execute(),
	);
	return true;
}

/** What the browser needs to ask for any passkey it has for this site. */
export async function beginPasskeySignIn(app: Parts, site: URL) {
	const { generateAuthenticationOptions } = await library();
	const options = await generateAuthenticationOptions({ rpID: site.hostname, userVerification: 'preferred' });
	return { challenge: await keepChallenge(app, options.challenge, null), options };
}

/** Signs in with what the device answered. */
export async function signInWithPasskey(
	app: Parts,
	site: URL,
	answer: { challenge: string; response: unknown },
): Promise<SignIn | { kind: 'refused'; problem: 'passkey_refused' }> {
	const refused = { kind: 'refused', problem: 'passkey_refused' } as const;
	const response = v.safeParse(AuthenticationAnswer, answer.response);
	const begun = await takeChallenge(app, answer.challenge);
	if (!response.success || begun === null) return refused;
	const passkey = await app.database.everywhere((rows) =>
		rows.selectFrom('passkeys').where('id', '=', response.output.id).selectAll().executeTakeFirst(),
	);
	if (passkey === undefined) return refused;

	const { verifyAuthenticationResponse } = await library();
	const verified = await verifyAuthenticationResponse({
		response: response.output,
		expectedChallenge: begun.secret,
		expectedOrigin: site.origin,
		expectedRPID: site.hostname,
		credential: {
			id: passkey.id,
			publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')),
			counter: passkey.counter,
		},
		requireUserVerification: false,
	}).catch(refusal);
	if (!verified?.verified) return refused;
	await app.database.everywhere((rows) =>
		rows
			.updateTable('passkeys')
			.set({ counter: verified.authenticationInfo.newCounter })
			.where('id', '=', passkey.id)
			.execute(),
	);
	return { kind: 'signed_in', personId: passkey.person_id };
}

/** The library throws at an answer that does not fit; for us that is a refusal like any other. */
function refusal(): null {
	return null;
}

async function keepChallenge(app: Parts, secret: string, personId: string | null): Promise<string> {
	const id = newId();
	const now = app.clock.now();
	await app.database.everywhere(async (rows) => {
		await rows.deleteFrom('sign_in_challenges').where('expires_at', '<', now).execute();
		await rows
			.insertInto('sign_in_challenges')
			.values({
				id,
				kind: 'passkey',
				person_id: personId,
				secret,
				attempts: 0,
				expires_at: now + challengeMinutes * 60_000,
			})
			.execute();
	});
	return id;
}

/** A challenge is good for one answer. */
async function takeChallenge(app: Parts, id: string) {
	const row = await app.database.everywhere((rows) =>
		rows
			.deleteFrom('sign_in_challenges')
			.where('id', '=', id)
			.where('kind', '=', 'passkey')
			.where('expires_at', '>', app.clock.now())
			.returning(['person_id as personId', 'secret'])
			.executeTakeFirst(),
	);
	return row ?? null;
}

// Only the shape is checked here; the library checks what is in it.
const Answer = v.looseObject({ id: v.string(), rawId: v.string(), type: v.literal('public-key') });
const RegistrationAnswer = v.pipe(
	v.looseObject({
		...Answer.entries,
		response: v.looseObject({ clientDataJSON: v.string(), attestationObject: v.string() }),
	}),
	v.transform((answer) => answer as unknown as RegistrationResponseJSON),
);
const AuthenticationAnswer = v.pipe(
	v.looseObject({
		...Answer.entries,
		response: v.looseObject({
			clientDataJSON: v.string(),
			authenticatorData: v.string(),
			signature: v.string(),
		}),
	}),
	v.transform((answer) => answer as unknown as AuthenticationResponseJSON),
);
