import type { Head } from '#captures/mail/letter.ts';

/**
 * Whether a machine wrote the letter: an answer during a holiday, a list, a letter that came back. Such a letter is
 * never answered, or two machines would write to each other for ever.
 */
export function isAutomatic(head: Pick<Head, 'all'>): boolean {
	const says = (header: string, value: RegExp) => head.all(header).some((told) => value.test(told));
	return (
		says('auto-submitted', /^(?!no\b)/i) ||
		says('precedence', /^(bulk|list|junk|auto_reply)\b/i) ||
		says('return-path', /^<\s*>$/) ||
		says('content-type', /^multipart\/report\b/i) ||
		['list-id', 'x-autoreply', 'x-autorespond'].some((header) => head.all(header).length > 0)
	);
}

/**
 * Whether our own mail server says that the letter does not come from whom it names. Only what stands at the very
 * top is from that server; further down, anybody can have written it. A server that checks nothing says nothing.
 */
export function isForged(head: Pick<Head, 'all' | 'from'>): boolean {
	const [newest = '', ...others] = head.all('authentication-results');
	const server = serverOf(newest);
	if (server === '') return false;
	const verdicts = [newest, ...others.filter((other) => serverOf(other) === server)].flatMap(verdictsOf);
	const of = (method: string) => verdicts.filter((verdict) => verdict.method === method);
	const dmarc = of('dmarc');
	if (dmarc.some(({ result }) => result === 'fail')) return true;
	if (dmarc.some(({ result }) => result === 'pass')) return false;
	const checks = [...of('spf'), ...of('dkim')];
	const vouched = checks.some(({ result, domain }) => result === 'pass' && isOf(domain, head.from ?? ''));
	return !vouched && checks.some(({ result }) => result === 'fail');
}

interface Verdict {
	readonly method: string;
	readonly result: string;
	/** The domain the result is about. */
	readonly domain: string;
}

function serverOf(header: string): string {
	return header.split(';')[0]?.trim().split(/\s/)[0]?.toLowerCase() ?? '';
}

/** RFC 8601: `server; spf=pass (why) smtp.mailfrom=a@b.example; dkim=fail header.d=b.example`. */
function verdictsOf(header: string): Verdict[] {
	return header
		.replaceAll(/\([^()]*\)/g, ' ')
		.split(';')
		.slice(1)
		.flatMap((part) => {
			const [, method, result] = /^\s*([a-z]+)\s*=\s*([a-z]+)/i.exec(part) ?? [];
			if (method === undefined || result === undefined) return [];
			const about = /(?:smtp\.mailfrom|header\.(?:d|i))\s*=\s*"?([^\s";]+)/i.exec(part)?.[1] ?? '';
			return [
				{
					method: method.toLowerCase(),
					result: result.toLowerCase(),
					domain: about.slice(about.lastIndexOf('@') + 1).toLowerCase(),
				},
			];
		});
}

function isOf(domain: string, address: string): boolean {
	const own = address.slice(address.lastIndexOf('@') + 1);
	return domain !== '' && (own === domain || own.endsWith(`.${domain}`) || domain.endsWith(`.${own}`));
}
