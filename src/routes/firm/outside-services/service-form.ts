import { isSameServer, readServiceAddress, type AddressProblem } from '#drafting/service-address.ts';
import type { AskedService } from '#drafting/check-service.ts';
import type { Service } from '#firms/outside-services.ts';

export const askedServices = ['drafting', 'transcription'] as const satisfies readonly AskedService[];

/** What was typed about a service, without its key: that is never sent back. */
export interface TypedService {
	readonly address: string;
	readonly model: string;
}

export interface ServiceProblems {
	readonly address?: AddressProblem;
	readonly model?: 'model_missing';
}

export type ReadService =
	| { readonly kind: 'read'; readonly typed: TypedService; readonly service: Service }
	| { readonly kind: 'refused'; readonly typed: TypedService; readonly problems: ServiceProblems };

/** Which of the services a form is about, or null. */
export function serviceKindOf(form: FormData): AskedService | null {
	return askedServices.find((kind) => kind === form.get('kind')) ?? null;
}

/**
 * Reads what was typed about a service. A key left empty is the one that is kept, but only for the server it was
 * typed for: it must not go to any other.
 */
export function readServiceForm(form: FormData, kept: Service | null): ReadService {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const typed = { address: text('address').slice(0, 500), model: text('model').slice(0, 200) };
	const read = readServiceAddress(typed.address);
	const problems: ServiceProblems = {
		...('problem' in read ? { address: read.problem } : {}),
		...(typed.model === '' ? { model: 'model_missing' } : {}),
	};
	if ('problem' in read || typed.model === '') return { kind: 'refused', typed, problems };
	const key = text('key').slice(0, 2000);
	const before = kept !== null && isSameServer(kept.address, read.address) ? kept.secret : null;
	return {
		kind: 'read',
		typed,
		service: { address: read.address, model: typed.model, secret: key === '' ? before : key, name: '' },
	};
}
