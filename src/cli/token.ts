import { Option, type Command } from 'commander';
import { CommandFailure, run } from '#cli/command.ts';
import { withApp } from '#cli/with-app.ts';
import { tokenScopes, type TokenScope } from '#firms/tokens.ts';

interface Options {
	firm: string;
	scope: TokenScope;
	name: string;
	json?: boolean;
}

/** `gewerk token create`: a key for a program to one firm. */
export function addToken(program: Command): void {
	program
		.command('token')
		.description('keys for programs')
		.command('create')
		.description('create a token for the REST interface; prints it this once')
		.requiredOption('--firm <slug>', 'slug of the firm')
		.addOption(new Option('--scope <scope>', 'what it may do').choices(tokenScopes).default('write'))
		.option('--name <name>', 'what it is for', 'gewerk token create')
		.option('--json', 'print JSON')
		.action((options: Options) => run(options, () => create(options)));
}

async function create(options: Options) {
	return withApp(async (app) => {
		const [{ findFirm }, { createToken }] = await Promise.all([
			import('#firms/firm.ts'),
			import('#firms/tokens.ts'),
		]);
		const firm = await findFirm(app, options.firm);
		if (firm === null) {
			throw new CommandFailure(
				'firm_unknown',
				`There is no firm “${options.firm}”. Give the slug that \`gewerk firm create\` printed.`,
			);
		}
		const { token, secret } = await createToken(app, firm.id, options);
		return {
			result: { token: secret, id: token.id, firm: firm.slug, scope: token.scope, name: token.name },
			text: secret,
		};
	});
}
