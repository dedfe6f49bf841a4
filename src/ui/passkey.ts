import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** What came of asking the device for a passkey. */
export type Asked = 'done' | 'passkey_cancelled' | 'passkey_known' | 'passkey_refused' | 'passkey_failed';

/** Whether this browser, at this address, can have passkeys. */
export function passkeysPossible(): boolean {
	const named = !/^[\d.]+$|^\[/.test(location.hostname);
	return named && window.isSecureContext && 'PublicKeyCredential' in window;
}

/** Has the device make a passkey and hands it to the server. */
export async function addPasskey(): Promise<Asked> {
	return ask('/firm/passkeys', async (options: PublicKeyCredentialCreationOptionsJSON) => {
		const { startRegistration } = await import('@simplewebauthn/browser');
		return startRegistration({ optionsJSON: options });
	});
}

/** Signs in with a passkey of the device. */
export async function signInWithPasskey(): Promise<Asked> {
	return ask('/sign-in/passkey', async (options: PublicKeyCredentialRequestOptionsJSON) => {
		const { startAuthentication } = await import('@simplewebauthn/browser');
		return startAuthentication({ optionsJSON: options });
	});
}

type Answering<Options> = (options: Options) => Promise<unknown>;

async function ask<Options>(address: string, answer: Answering<Options>): Promise<Asked> {
	const begun = await fetch(address, { method: 'POST' }).catch(() => null);
	if (!begun?.ok) return 'passkey_failed';
	const { challenge, options }: { challenge: string; options: Options } = await begun.json();
	let response: unknown;
	try {
		response = await answer(options);
	} catch (error) {
		return error instanceof Error && error.name === 'InvalidStateError'
			? 'passkey_known'
			: 'passkey_cancelled';
	}
	const finished = await fetch(address, {
		method: 'PUT',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ challenge, response }),
	}).catch(() => null);
	if (finished === null) return 'passkey_failed';
	return finished.ok ? 'done' : 'passkey_refused';
}
