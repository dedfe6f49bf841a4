import { Command } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { addCheck } from '#cli/check.ts';
import { addClassify } from '#cli/classify.ts';
import { addDoctor } from '#cli/doctor.ts';
import { addFirm } from '#cli/firm.ts';
import { addFit } from '#cli/fit.ts';
import { addMigrate } from '#cli/migrate.ts';
import { addStart } from '#cli/start.ts';
import { addToken } from '#cli/token.ts';

const program = new Command('gewerk')
	.description('The social-media adviser for small trades firms.')
	.version(packageFile.version)
	.showHelpAfterError('Run `gewerk help` to see the commands.');

for (const add of [addStart, addFirm, addToken, addCheck, addFit, addClassify, addDoctor, addMigrate])
	add(program);
await program.parseAsync();
