import { error, fail } from '@sveltejs/kit';
import { lawRule } from '#advice/law.ts';
import { checkService, type AskedService } from '#drafting/check-service.ts';
import { serviceFetch } from '#drafting/model.ts';
import { dropService, keepService, readService, type Service } from '#firms/outside-services.ts';
import { signedInAsOwner } from '../../signed-in.ts';
import { readServiceForm, serviceKindOf } from './service-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** A person waits at the page: less patience than for a draft. */
const patience = 60_000;

export const load: PageServerLoad = async (event) => {
	const { firm } = signedInAsOwner(event);
	const { app, language } = event.locals;
	const kept = await app.database.inFirm(firm.id, async (scope) => ({
		drafting: await readService(app, scope, 'drafting'),
		transcription: await readService(app, scope, 'transcription'),
	}));
	const { source, as_of, ...law } = lawRule('artificial.public-interest');
	return {
		services: { drafting: shown(kept.drafting), transcription: shown(kept.transcription) },
		law: {
			text: language === 'de' ? `${law.de} ${law.post_de}` : `${law.en} ${law.post_en}`,
			source: `${law.paragraph}, ${source}`,
			as_of,
		},
	};
};

/** A service without its key. */
function shown(service: Service | null) {
	if (service === null) return null;
	const { address, model, secret } = service;
	return { address, model, hasKey: secret !== null, server: URL.parse(address)?.host ?? address };
}

export const actions: Actions = {
	keep: async (event) => {
		const { app, firm, kind, read } = await opened(event);
		if (read.kind === 'refused') return fail(422, { kind, did: 'keep' as const, ...refusal(read) });
		await app.database.inFirm(firm, (scope) => keepService(app, scope, kind, read.service));
		return { kind, did: 'keep' as const, saved: true as const };
	},

	/** Really asks the service, with what was typed; saves nothing. */
	check: async (event) => {
		const { app, kind, read } = await opened(event);
		if (read.kind === 'refused') return fail(422, { kind, did: 'check' as const, ...refusal(read) });
		const fetch = serviceFetch(app.configuration.allowPrivateAddresses, patience);
		const checked = await checkService(kind, read.service, { fetch, language: event.locals.language });
		return { kind, did: 'check' as const, typed: read.typed, checked };
	},

	drop: async (event) => {
		const { app, firm, kind } = await opened(event);
		await app.database.inFirm(firm, (scope) => dropService(scope, kind));
		return { kind, did: 'drop' as const, saved: true as const };
	},
};

function refusal({ typed, problems }: Extract<ReturnType<typeof readServiceForm>, { kind: 'refused' }>) {
	return { typed, problems };
}

/** The service that a form is about, and what is kept of it. */
async function opened(event: Parameters<NonNullable<Actions[string]>>[0]) {
	const { firm } = signedInAsOwner(event);
	const { app } = event.locals;
	const form = await event.request.formData();
	const kind: AskedService | null = serviceKindOf(form);
	if (kind === null) error(400);
	const kept = await app.database.inFirm(firm.id, (scope) => readService(app, scope, kind));
	return { app, firm: firm.id, kind, read: readServiceForm(form, kept) };
}
