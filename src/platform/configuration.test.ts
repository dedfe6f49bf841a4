import { describe, expect, test } from 'vitest';
import { readConfiguration } from '#platform/configuration.ts';

describe('the mailbox for notes', () => {
	const read = (settings: Record<string, string>) => {
		const { imapUrl, captureAddress } = readConfiguration(settings);
		return { imapUrl, captureAddress };
	};

	test('is none unless it is set', () => {
		expect(read({})).toEqual({ imapUrl: null, captureAddress: null });
		expect(read({ GEWERK_CAPTURE_ADDRESS: 'notiz@firm.example' })).toEqual({
			imapUrl: null,
			captureAddress: null,
		});
	});

	test('has the address of its user, or the one that is told', () => {
		const imapUrl = 'imaps://Notiz%40firm.example:p%25w@mail.example/Notizen';
		expect(read({ IMAP_URL: imapUrl })).toEqual({ imapUrl, captureAddress: 'notiz@firm.example' });
		expect(
			read({ IMAP_URL: 'imaps://u1:p@mail.example', GEWERK_CAPTURE_ADDRESS: 'foto@firm.example' }),
		).toMatchObject({ captureAddress: 'foto@firm.example' });
	});

	test.each([
		[{ IMAP_URL: 'imaps://u1:p@mail.example' }, 'GEWERK_CAPTURE_ADDRESS'],
		[{ IMAP_URL: 'https://u1:p@mail.example' }, 'IMAP_URL'],
		[{ IMAP_URL: 'imaps://mail.example' }, 'IMAP_URL'],
		[{ IMAP_URL: 'imaps://100%:p@mail.example' }, 'IMAP_URL'],
	])('says which setting cannot be used: %j', (settings, name) => {
		expect(() => read(settings)).toThrow(new RegExp(`^${name}: must be`));
	});
});
