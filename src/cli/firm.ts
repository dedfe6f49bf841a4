import { InvalidArgumentError, type Command } from 'commander';
import { CommandFailure, run } from '#cli/command.ts';
import { readInput } from '#cli/input.ts';
import { withApp } from '#cli/with-app.ts';
import type { SetUpProblem } from '#firms/set-up.ts';
import type { Language } from '#languages/words.ts';

interface Options {
	name: string;
	trade: string;
	ownerEmail: string;
	ownerPasswordStdin?: boolean;
	ownerName: string;
	place: string;
	land?: string;
	timeZone: string;
	minutes: number;
	language: Language;
	json?: boolean;
}

/** `gewerk firm create`: a firm with its owner, for those who set up by program. */
export function addFirm(program: Command): void {
	program
		.command('firm')
		.description('firms of this installation')
		.command('create')
		.description('create a firm and its owner; prints the firm’s slug')
		.requiredOption('--name <name>', 'name of the firm')
		.requiredOption('--trade <slug>', 'trade, such as dachdecker')
		.requiredOption('--owner-email <address>', 'e-mail address the owner signs in with')
		.option('--owner-password-stdin', 'read the owner’s password from standard input')
		.option('--owner-name <name>', 'name of the owner', '')
		.option('--place <place>', 'town or village', '')
		.option('--land <code>', 'Land, such as BY')
		.option('--time-zone <name>', 'time zone', 'Europe/Berlin')
		.option('--minutes <number>', 'minutes a week for social media', toNumber, 30)
		.option('--language <de|en>', 'language of the owner', toLanguage, 'de')
		.option('--json', 'print JSON')
		.action((options: Options) => run(options, () => createFirm(options)));
}

async function createFirm(options: Options) {
	if (!options.ownerPasswordStdin) {
		throw new CommandFailure(
			'password_missing',
			'Pass the owner’s password on standard input and add --owner-password-stdin, so that it shows in no list of processes.',
		);
	}
	const password = (await readInput()).replace(/\r?\n$/, '');
	const created = await withApp(async (app) => {
		const { setUp } = await import('#firms/set-up.ts');
		return setUp(app, {
			person: { email: options.ownerEmail, password, name: options.ownerName, language: options.language },
			firm: {
				name: options.name,
				trade: options.trade,
				place: options.place,
				land: options.land ?? null,
				timeZone: options.timeZone,
				minutesPerWeek: options.minutes,
			},
		});
	});
	if (created.kind === 'refused') throw new CommandFailure(created.problem, advice[created.problem]);
	return { result: { slug: created.slug, id: created.firmId }, text: created.slug };
}

const advice: Record<SetUpProblem, string> = {
	firm_name_missing: 'The name of the firm is missing: give one with --name.',
	firm_name_long: 'The name of the firm is too long: at most 120 characters.',
	trade_missing: 'The trade is missing: give one with --trade, such as dachdecker.',
	trade_unknown:
		'There is no such trade. A trade is its official name in lower case with ä→ae, ö→oe, ü→ue, ß→ss and everything else “-”, such as maler-und-lackierer.',
	place_long: 'The place is too long: at most 120 characters.',
	land_unknown: 'There is no such Land. Give its code with --land, such as BY or NW.',
	time_zone_unknown: 'There is no such time zone. Give one such as Europe/Berlin with --time-zone.',
	minutes_wrong: 'The minutes a week must be a whole number from 0 to 2400.',
	email_invalid: 'The e-mail address is not one: give it with --owner-email.',
	email_taken: 'Somebody already signs in with this e-mail address: use another one.',
	password_short: 'The password is too short. Pass a longer one on standard input.',
	password_long: 'The password is too long. Pass a shorter one on standard input.',
	password_is_email: 'The password is the e-mail address. Pass another one on standard input.',
	not_first: 'Somebody has been set up already.',
};

function toNumber(text: string): number {
	if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
	return Number(text);
}

function toLanguage(text: string): Language {
	if (text === 'de' || text === 'en') return text;
	throw new InvalidArgumentError('It must be de or en.');
}
