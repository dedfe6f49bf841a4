export interface Letter {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	/** Message-ID of the letter this one answers. */
	readonly inReplyTo?: string | undefined;
	readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface Mail {
	/** Hands the letter to the mail server. @throws when the server does not take it. */
	send(letter: Letter): Promise<void>;
	/** @throws when the server cannot be reached or refuses us. */
	check(): Promise<void>;
}

/**
 * Mail through the SMTP server of the address `smtp://user:password@host:port?from=gewerk@firm.example`.
 * The library is loaded with the first letter: most installations send few.
 */
export function smtpMail(url: string): Mail {
	const address = new URL(url);
	const from = address.searchParams.get('from') ?? defaultSender(address);
	address.searchParams.delete('from');
	const transport = async () => {
		const { createTransport } = await import('nodemailer');
		return createTransport({
			url: address.href,
			connectionTimeout: 10_000,
			greetingTimeout: 10_000,
			socketTimeout: 20_000,
		});
	};
	return {
		async send(letter) {
			const connection = await transport();
			try {
				await connection.sendMail({
					from,
					...letter,
					references: letter.inReplyTo,
					headers: { ...letter.headers },
				});
			} finally {
				connection.close();
			}
		},
		async check() {
			const connection = await transport();
			try {
				await connection.verify();
			} finally {
				connection.close();
			}
		},
	};
}

function defaultSender(address: URL): string {
	const user = decodeURIComponent(address.username);
	return user.includes('@') ? user : `gewerk@${address.hostname}`;
}
