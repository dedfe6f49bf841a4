import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { simpleParser, type AddressObject, type Attachment, type ParsedMail } from 'mailparser';

/** What the head of a letter tells. */
export interface Head {
	/** Names the letter: its Message-ID, or where it has none a hash of the head. */
	readonly name: string;
	/** With angle brackets, for the answer; null where the letter has none. */
	readonly messageId: string | null;
	/** Lower case; null unless there is exactly one sender. */
	readonly from: string | null;
	/** Every address it was sent or delivered to, lower case. */
	readonly to: readonly string[];
	readonly subject: string;
	/** The values of a header in the order in which they stand, the newest first. */
	all(header: string): readonly string[];
}

export interface Attached {
	readonly name: string;
	readonly mime: string;
	readonly bytes: Uint8Array;
	/** Belongs to the look of the letter rather than hanging from it. */
	readonly inline: boolean;
}

export interface Body {
	readonly text: string;
	readonly attached: readonly Attached[];
}

/** Headers in which servers write down to whom a letter went, where a list or a copy hides it. */
const deliveryHeaders = ['delivered-to', 'x-original-to', 'envelope-to'];

const options = {
	skipImageLinks: true,
	skipTextToHtml: true,
	skipTextLinks: true,
	maxHtmlLengthToParse: 2_000_000,
};

/** Reads the head of a letter. */
export async function readHead(bytes: Uint8Array): Promise<Head> {
	const mail = await simpleParser(Buffer.from(bytes), options);
	const all = (header: string) =>
		mail.headerLines
			.filter(({ key }) => key === header)
			.map(({ line }) =>
				line
					.replace(/^[^:]*:/, '')
					.replaceAll(/\r?\n\s+/g, ' ')
					.trim(),
			);
	const senders = addressesIn(mail.from);
	return {
		name: mail.messageId ?? createHash('sha256').update(bytes).digest('hex'),
		messageId: mail.messageId ?? null,
		from: senders.length === 1 ? (senders[0] ?? null) : null,
		to: [
			...addressesIn(mail.to),
			...addressesIn(mail.cc),
			...deliveryHeaders.flatMap(all).map((address) => address.replaceAll(/[<>]/g, '').toLowerCase()),
		],
		subject: mail.subject?.trim() ?? '',
		all,
	};
}

/** Reads text and attachments of a whole letter. */
export async function readBody(letter: Readable): Promise<Body> {
	const mail: ParsedMail = await simpleParser(letter, options);
	return { text: mail.text ?? '', attached: mail.attachments.map(attachedOf) };
}

function attachedOf({ filename, contentType, content, related, contentDisposition }: Attachment): Attached {
	return {
		name: filename ?? '',
		mime: contentType,
		bytes: content,
		inline: related || contentDisposition === 'inline',
	};
}

function addressesIn(header: AddressObject | AddressObject[] | undefined): string[] {
	const objects = header === undefined ? [] : Array.isArray(header) ? header : [header];
	return objects
		.flatMap(({ value }) => value.flatMap((address) => address.group ?? [address]))
		.flatMap(({ address }) => (address ? [address.toLowerCase()] : []));
}
