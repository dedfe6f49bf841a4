import { existsSync } from 'node:fs';
import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bad, causeOf, good, note, type Finding } from '#cli/doctor/finding.ts';
import type { Configuration } from '#platform/configuration.ts';
import { smtpMail } from '#platform/mail.ts';
import { keyFile, loadKey } from '#platform/secrets/key.ts';

const scarce = 1_000_000_000;
const tooScarce = 100_000_000;

/** Looks at what lies around the program: Node, settings, key, disk, mail. */
export async function examineSurroundings(configuration: Configuration): Promise<Finding[]> {
	return [
		examineNode(),
		good('configuration', `Pages at ${configuration.publicUrl}, role ${configuration.role}.`),
		await examineKey(configuration),
		...(await examineFolder(configuration)),
		await examineMail(configuration),
	];
}

function examineNode(): Finding {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const enough = major > 22 || (major === 22 && minor >= 18);
	return enough
		? good('node', `Node ${process.versions.node}.`)
		: bad(
				'node',
				`Node ${process.versions.node} is too old: run \`npm ci\`, which brings the right one along.`,
			);
}

async function examineKey(configuration: Configuration): Promise<Finding> {
	const path = join(configuration.dataFolder, keyFile);
	if (!keyExists(configuration)) return note('key', 'There is none yet; the first start makes it.');
	try {
		loadKey(configuration);
	} catch (error) {
		return bad('key', `${causeOf(error)} Put the right one back from your backup.`);
	}
	if (configuration.key !== null) return good('key', 'From GEWERK_KEY.');
	const open = process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
	return open
		? note('key', `Others on this machine can read ${path}: run \`chmod 600 ${path}\`.`)
		: good('key', `${path}, readable by its owner only.`);
}

/** Whether there is a key to load: loading one that is not there would make it. */
export function keyExists({ key, dataFolder }: Configuration): boolean {
	return key !== null || existsSync(join(dataFolder, keyFile));
}

async function examineFolder({ dataFolder }: Configuration): Promise<Finding[]> {
	const nearest = nearestExisting(dataFolder);
	try {
		await access(nearest, constants.W_OK);
	} catch {
		return [
			bad('data', `${nearest} cannot be written to. Change its owner, or set GEWERK_DATA to another folder.`),
		];
	}
	return [
		nearest === dataFolder
			? good('data', `${dataFolder}.`)
			: note('data', `${dataFolder} is made at the first start.`),
		await examineDisk(nearest),
	];
}

async function examineDisk(folder: string): Promise<Finding> {
	const { bavail, bsize } = await statfs(folder);
	const free = bavail * bsize;
	const told = `${(free / 1e9).toFixed(1)} GB free`;
	if (free < tooScarce) return bad('disk', `${told}: make room, or nothing can be kept soon.`);
	return free < scarce ? note('disk', `${told}: make room before it runs out.`) : good('disk', `${told}.`);
}

async function examineMail({ smtpUrl }: Configuration): Promise<Finding> {
	if (smtpUrl === null) return good('mail', 'Not set up (SMTP_URL): nobody can sign in by e-mailed code.');
	try {
		await smtpMail(smtpUrl).check();
		return good('mail', `${new URL(smtpUrl).host} takes our letters.`);
	} catch (error) {
		return bad('mail', `${new URL(smtpUrl).host} does not: ${causeOf(error)}. Check SMTP_URL.`);
	}
}

function nearestExisting(folder: string): string {
	return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}
