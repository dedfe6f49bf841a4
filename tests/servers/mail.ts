import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ImapFlow } from 'imapflow';
import { freePort } from './postgres.ts';

const run = promisify(execFile);

/** Every mailbox opens with it. */
export const mailPassword = 'postgeheimnis';

export interface MailServer {
	/** Takes letters to any address and puts them into the mailbox of that name, whatever follows a plus in it. */
	readonly smtpUrl: string;
	/** The mailbox of an address. */
	imapUrl(address: string): string;
	/** Whole letters in a folder of a mailbox, oldest first; none where there is no such folder. */
	letters(address: string, folder?: string[]): Promise<string[]>;
	/** Ends every IMAP connection and refuses new ones until `start`. */
	stopImap(): Promise<void>;
	startImap(): Promise<void>;
	stop(): Promise<void>;
}

/**
 * Starts a throw-away mail server on loopback from Debian's packages: exim takes letters, dovecot keeps them in
 * mailboxes that come into being with the first letter.
 * @throws saying what to do when they are not installed.
 */
export async function startMailServer(): Promise<MailServer> {
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-mail-'));
	const [smtp, imap, lmtp] = [await freePort(), await freePort(), await freePort()];
	const [keeper, carrier] = [await ownerIds('mail'), await ownerIds('Debian-exim')];
	// Whoever carries and whoever keeps are other users than the one who starts them.
	await run('chmod', ['755', folder]);
	const boxes = folderFor(folder, 'boxes', keeper);
	const spool = folderFor(folder, 'spool', carrier);
	const dovecotFile = join(folder, 'dovecot.conf');
	const eximFile = join(folder, 'exim.conf');
	writeFileSync(dovecotFile, dovecotSettings({ folder, boxes, imap, lmtp, keeper }));
	writeFileSync(eximFile, eximSettings({ spool, smtp, lmtp }));

	let dovecot = await startDovecot(dovecotFile, imap);
	const exim = start('exim4', ['-C', eximFile, '-bdf', '-q1m']);
	await untilListening(smtp, exim);
	return {
		smtpUrl: `smtp://127.0.0.1:${smtp}`,
		imapUrl: (address) => `imap://${encodeURIComponent(address)}:${mailPassword}@127.0.0.1:${imap}`,
		letters: (address, path = ['INBOX']) => readLetters(imap, address, path),
		async stopImap() {
			await end(dovecot);
		},
		async startImap() {
			dovecot = await startDovecot(dovecotFile, imap);
		},
		async stop() {
			await Promise.all([end(exim), end(dovecot)]);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function readLetters(port: number, user: string, path: string[]): Promise<string[]> {
	const auth = { user, pass: mailPassword };
	const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth, logger: false });
	await client.connect();
	try {
		const opened = await client.mailboxOpen(path, { readOnly: true }).catch(() => null);
		if (opened === null || opened.exists === 0) return [];
		const found = await client.fetchAll('1:*', { source: true });
		return found.map(({ source }) => source?.toString() ?? '');
	} finally {
		await client.logout();
	}
}

interface Owner {
	readonly uid: number;
	readonly gid: number;
}

/** The user who does a part of the work; started by somebody who is not root, all of it is theirs. */
async function ownerIds(name: string): Promise<Owner> {
	const { uid, gid } = userInfo();
	if (uid !== 0) return { uid, gid };
	const ids = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, name]))).catch(
		(error: unknown) => {
			throw new Error('exim and dovecot are not there: sh tests/servers/install.sh says why', {
				cause: error,
			});
		},
	);
	const [own = 0, group = 0] = ids.map(({ stdout }) => Number(stdout));
	return { uid: own, gid: group };
}

function folderFor(parent: string, name: string, owner: Owner): string {
	const path = join(parent, name);
	mkdirSync(path, { mode: 0o700 });
	chownSync(path, owner.uid, owner.gid);
	return path;
}

function dovecotSettings(to: {
	folder: string;
	boxes: string;
	imap: number;
	lmtp: number;
	keeper: Owner;
}): string {
	const { username, uid } = userInfo();
	const unprivileged = `
default_internal_user = ${username}
default_login_user = ${username}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}`;
	return `
protocols = imap lmtp
listen = 127.0.0.1
base_dir = ${to.folder}/run
state_dir = ${to.folder}/state
log_path = ${to.folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 0
recipient_delimiter = +
lmtp_hdr_delivery_address = original
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=${mailPassword}
}
userdb {
  driver = static
  args = uid=${to.keeper.uid} gid=${to.keeper.gid} home=${to.boxes}/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
}
service imap-login {
  inet_listener imap {
    port = ${to.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${to.lmtp}
  }
}
${uid === 0 ? '' : unprivileged}
`;
}

function eximSettings(to: { spool: string; smtp: number; lmtp: number }): string {
	return `
primary_hostname = mail.test
spool_directory = ${to.spool}
log_file_path = ${to.spool}/%slog
pid_file_path = ${to.spool}/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${to.smtp}
tls_advertise_hosts =
disable_ipv6
acl_smtp_rcpt = accept
acl_smtp_data = accept
message_size_limit = 100M
never_users =
begin routers
keep:
  driver = manualroute
  transport = to_dovecot
  route_list = * 127.0.0.1
  self = send
begin transports
to_dovecot:
  driver = smtp
  protocol = lmtp
  port = ${to.lmtp}
  allow_localhost
  envelope_to_add
  return_path_add
begin retry
* * F,1m,1s
`;
}

async function startDovecot(file: string, port: number): Promise<ChildProcess> {
	const dovecot = start('dovecot', ['-F', '-c', file]);
	await untilListening(port, dovecot);
	return dovecot;
}

function start(program: string, parameters: string[]): ChildProcess {
	const server = spawn(program, parameters, {
		stdio: 'ignore',
		// A group of its own: dovecot's children outlive it as long as somebody talks to them.
		detached: true,
		env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
	});
	server.on('error', () => undefined);
	process.once('exit', () => signal(server, 'SIGKILL'));
	return server;
}

async function untilListening(port: number, server: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		if (server.exitCode !== null) throw new Error(`${server.spawnfile} ended with code ${server.exitCode}`);
		if (await listens(port)) return;
		await wait(25);
	}
	throw new Error(`${server.spawnfile} does not answer: sh tests/servers/install.sh brings it`);
}

function listens(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => (socket.destroy(), resolve(true)));
		socket.once('error', () => resolve(false));
	});
}

async function end(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const ended = new Promise((resolve) => server.once('exit', resolve));
	signal(server, 'SIGTERM');
	const impatient = setTimeout(() => signal(server, 'SIGKILL'), 3000);
	await ended;
	clearTimeout(impatient);
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
	try {
		if (pid !== undefined) process.kill(-pid, name);
	} catch {
		// It is gone already.
	}
}
