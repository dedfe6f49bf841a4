import { resolve } from 'node:path';
import * as v from 'valibot';

const Port = v.pipe(
	v.string(),
	v.regex(/^\d+$/, 'must be a number'),
	v.transform(Number),
	v.maxValue(65_535),
);
const WebAddress = v.pipe(v.string(), v.url('must be an address such as https://firm.example'));

const Environment = v.object({
	PORT: v.optional(Port, '4000'),
	HOST: v.optional(v.string(), '127.0.0.1'),
	GEWERK_PRACTICE_PORT: v.optional(Port),
	GEWERK_DATA: v.optional(v.string(), './data'),
	GEWERK_KEY: v.optional(v.string()),
	DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'must start with postgres://'))),
	GEWERK_URL: v.optional(WebAddress),
	GEWERK_ROLE: v.optional(v.picklist(['all', 'web', 'worker']), 'all'),
	GEWERK_ALLOW_PRIVATE_ADDRESSES: v.optional(v.string()),
	SMTP_URL: v.optional(v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://'))),
	IMAP_URL: v.optional(
		v.pipe(v.string(), v.regex(/^imaps?:\/\/[^@]+@[^@]/, 'must be imaps://user:password@host')),
	),
	GEWERK_CAPTURE_ADDRESS: v.optional(v.pipe(v.string(), v.email('must be an e-mail address'))),
	GEWERK_LOG: v.optional(v.picklist(['error', 'warn', 'info', 'debug']), 'info'),
});

/** Everything the surroundings decide, read once at start. Paths are absolute. */
export interface Configuration {
	readonly port: number;
	readonly host: string;
	/** Port of the practice network's own server; the main port plus one unless set. */
	readonly practicePort: number;
	readonly dataFolder: string;
	/** Base64 of the 32-byte key, when it is kept in the environment rather than in the data folder. */
	readonly key: string | null;
	readonly databaseUrl: string | null;
	/** The address users type, without a trailing slash. */
	readonly publicUrl: string;
	readonly role: 'all' | 'web' | 'worker';
	readonly allowPrivateAddresses: boolean;
	readonly smtpUrl: string | null;
	/** The mailbox to which notes from the building site come by e-mail, or null. */
	readonly imapUrl: string | null;
	/** The address of that mailbox; each firm's own has a word after a plus. Null without a mailbox. */
	readonly captureAddress: string | null;
	readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
}

/** A setting in the environment that cannot be used; the message names it and says what it must be. */
export class ConfigurationError extends Error {
	override readonly name = 'ConfigurationError';
}

/**
 * Reads the environment.
 * @throws ConfigurationError naming the variable that is wrong.
 */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const parsed = v.safeParse(Environment, given);
	if (!parsed.success) {
		const issue = parsed.issues[0];
		throw new ConfigurationError(`${v.getDotPath(issue) ?? 'The environment'}: ${issue.message}`);
	}
	const settings = parsed.output;
	return {
		port: settings.PORT,
		host: settings.HOST,
		practicePort: settings.GEWERK_PRACTICE_PORT ?? (settings.PORT === 0 ? 0 : settings.PORT + 1),
		dataFolder: resolve(settings.GEWERK_DATA),
		key: settings.GEWERK_KEY ?? null,
		databaseUrl: settings.DATABASE_URL ?? null,
		publicUrl: (settings.GEWERK_URL ?? `http://${addressOf(settings.HOST)}:${settings.PORT}`).replace(
			/\/$/,
			'',
		),
		role: settings.GEWERK_ROLE,
		allowPrivateAddresses: settings.GEWERK_ALLOW_PRIVATE_ADDRESSES === '1',
		smtpUrl: settings.SMTP_URL ?? null,
		...captureMailbox(settings),
		logLevel: settings.GEWERK_LOG,
	};
}

function captureMailbox(settings: v.InferOutput<typeof Environment>) {
	const { IMAP_URL: imapUrl, GEWERK_CAPTURE_ADDRESS: given } = settings;
	if (imapUrl === undefined) return { imapUrl: null, captureAddress: null };
	const captureAddress = given ?? userOf(imapUrl);
	if (!captureAddress.includes('@')) {
		throw new ConfigurationError(
			'GEWERK_CAPTURE_ADDRESS: must be set, because the user of IMAP_URL is no e-mail address',
		);
	}
	return { imapUrl, captureAddress: captureAddress.toLowerCase() };
}

/** The host a person can type for a host a server listens on. */
function addressOf(host: string): string {
	// Passkeys belong to a name; at a bare number a browser offers none.
	if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}

function userOf(imapUrl: string): string {
	try {
		return decodeURIComponent(new URL(imapUrl).username);
	} catch {
		throw new ConfigurationError(
			'IMAP_URL: must be imaps://user:password@host, with %40 for an @ in the user',
		);
	}
}
