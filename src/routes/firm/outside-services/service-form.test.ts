import { describe, expect, test } from 'vitest';
import { readServiceForm, serviceKindOf } from './service-form.ts';

const kept = { address: 'https://ai.example/v1', model: 'small', secret: 'sk-of-the-firm', name: '' };

function typed(values: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries({ address: kept.address, model: 'small', key: '', ...values }))
		form.set(name, value);
	return form;
}

const keyFor = (values: Record<string, string>, before: typeof kept | null = kept) => {
	const read = readServiceForm(typed(values), before);
	return read.kind === 'read' ? read.service.secret : 'refused';
};

describe('the key of a service', () => {
	test('stays when it is left empty, and changes when it is typed', () => {
		expect(keyFor({})).toBe('sk-of-the-firm');
		expect(keyFor({ model: 'large', address: 'https://ai.example/v2' })).toBe('sk-of-the-firm');
		expect(keyFor({ key: ' sk-new ' })).toBe('sk-new');
		expect(keyFor({}, null)).toBeNull();
	});

	test('never goes to a server it was not typed for', () => {
		expect(keyFor({ address: 'https://elsewhere.example/v1' })).toBeNull();
		expect(keyFor({ address: 'http://ai.local/v1' })).toBeNull();
	});

	test('is not sent back with what was typed', () => {
		expect(readServiceForm(typed({ address: '', key: 'sk-new' }), kept)).toEqual({
			kind: 'refused',
			typed: { address: '', model: 'small' },
			problems: { address: 'address_missing' },
		});
	});
});

test('every question that is not answered is told', () => {
	expect(readServiceForm(typed({ address: 'nonsense', model: ' ' }), null)).toMatchObject({
		problems: { address: 'address_wrong', model: 'model_missing' },
	});
	expect(serviceKindOf(typed({ kind: 'chat' }))).toBeNull();
});
