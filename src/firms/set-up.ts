import type { App } from '#app.ts';
import { connectBuiltIn } from '#accounts/connect-built-in.ts';
import { detailsProblems, type DetailsProblem } from '#firms/details.ts';
import { addFirm, type Firm, type FirmDetails } from '#firms/firm.ts';
import { addMember } from '#firms/members.ts';
import { hashPassword, longestPassword, shortestPassword } from '#firms/password.ts';
import { emailOf, findPerson, onlyDemoPersons } from '#firms/person.ts';
import type { Language } from '#languages/words.ts';
import { newId } from '#platform/ids.ts';
import type { Rows } from '#schema/database.ts';

export interface SetUpDetails {
	readonly person: {
		readonly email: string;
		readonly password: string;
		readonly name: string;
		readonly language: Language;
	};
	readonly firm: FirmDetails;
}

export type SetUpProblem =
	| DetailsProblem
	| 'email_invalid'
	| 'email_taken'
	| 'password_short'
	| 'password_long'
	| 'password_is_email'
	/** The door for the first visit is closed: somebody has been set up. */
	| 'not_first';

export type SetUp =
	| { readonly kind: 'created'; readonly personId: string; readonly firmId: string; readonly slug: string }
	/** `problem` is the first of the problems. */
	| { readonly kind: 'refused'; readonly problem: SetUpProblem; readonly problems: readonly SetUpProblem[] };

/**
 * Sets up a person as the owner of a new firm and connects the firm to the built-in networks. A person without
 * a name is called by the first half of their e-mail address.
 */
export async function setUp(app: App, details: SetUpDetails): Promise<SetUp> {
	return create(app, details, async () => null);
}

/** The same for the first visit only: refused once a real person has been set up. */
export async function setUpFirst(app: App, details: SetUpDetails): Promise<SetUp> {
	return create(app, details, async (rows) => ((await onlyDemoPersons(rows)) ? null : 'not_first'));
}

/** What is wrong with an e-mail and password for signing in. */
export function credentialProblems({ email, password }: { email: string; password: string }): SetUpProblem[] {
	const problems: SetUpProblem[] = [];
	if (!/^[^\s@]+@[^\s@]+$/.test(email.trim()) || email.length > 254) problems.push('email_invalid');
	if ([...password].length < shortestPassword) problems.push('password_short');
	else if (password.length > longestPassword) problems.push('password_long');
	else if (emailOf(password) === emailOf(email)) problems.push('password_is_email');
	return problems;
}

type Door = (rows: Rows) => Promise<SetUpProblem | null>;

async function create(app: App, { person, firm }: SetUpDetails, closed: Door): Promise<SetUp> {
	const problems = [...credentialProblems(person), ...detailsProblems(firm)];
	if (problems.length > 0) return refused(problems);

	// Hashing takes a tenth of a second: not while holding the database.
	const passwordHash = await hashPassword(person.password);
	const personId = newId();
	const at = app.clock.now();
	const outcome = await app.database.everywhere(async (rows): Promise<SetUpProblem | Firm> => {
		await oneAtATime(rows, at);
		const shut = await closed(rows);
		if (shut !== null) return shut;
		if ((await findPerson(rows, person.email)) !== null) return 'email_taken';
		const email = emailOf(person.email);
		const name = person.name.trim() === '' ? (email.split('@')[0] ?? email) : person.name.trim();
		await rows
			.insertInto('persons')
			.values({
				id: personId,
				email,
				name,
				password_hash: passwordHash,
				language: person.language,
				created_at: at,
			})
			.execute();
		const created = await addFirm(rows, newId(), firm, { demo: false, at });
		await addMember(rows, { firmId: created.id, personId, role: 'owner', at });
		return created;
	});
	if (typeof outcome === 'string') return refused([outcome]);
	await connectBuiltIn(app, outcome);
	app.log.info('firm set up', { firm: outcome.slug });
	return { kind: 'created', personId, firmId: outcome.id, slug: outcome.slug };
}

/**
 * Holds others back until this transaction ends, also on a database where several write at once: two first
 * visits, two firms of one name, two people with one e-mail must see each other.
 */
async function oneAtATime(rows: Rows, at: number): Promise<void> {
	await rows
		.insertInto('settings')
		.values({ name: 'set_up_at', value: String(at) })
		.onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(at) }))
		.execute();
}

function refused(problems: SetUpProblem[]): SetUp {
	const [problem] = problems;
	if (problem === undefined) throw new Error('A refusal needs a problem.');
	return { kind: 'refused', problem, problems };
}
