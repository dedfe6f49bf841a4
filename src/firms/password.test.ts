import { describe, expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '#firms/password.ts';

describe('a password hash', () => {
	test('fits its own password only', async () => {
		const hash = await hashPassword('Schiefer & Zink');
		expect(await verifyPassword('Schiefer & Zink', hash)).toBe(true);
		expect(await verifyPassword('schiefer & zink', hash)).toBe(false);
	});

	test('differs each time and never shows the password', async () => {
		const [one, other] = await Promise.all([hashPassword('Dachziegel'), hashPassword('Dachziegel')]);
		expect(one).not.toBe(other);
		expect(one).not.toContain('Dachziegel');
		expect(one).toMatch(/^scrypt1\$16384\$8\$5\$/);
	});

	test('fits however the umlaut was typed', async () => {
		expect(await verifyPassword('Ku\u0308hn und So\u0308hne', await hashPassword('Kühn und Söhne'))).toBe(
			true,
		);
	});

	test('of an older cost still opens', async () => {
		const hash = await hashPassword('Dachziegel', { n: 1024, r: 4, p: 1 });
		expect(hash).toMatch(/^scrypt1\$1024\$4\$1\$/);
		expect(await verifyPassword('Dachziegel', hash)).toBe(true);
	});

	test('where there is none, nothing fits', async () => {
		expect(await verifyPassword('', null)).toBe(false);
	});
});
