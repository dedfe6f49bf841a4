import { setTimeout as pass } from 'node:timers/promises';
import { createFirm, startProgram } from '../tests/program.ts';

// How late one post is handed over: planned through the REST interface for a time of its own, seen by the time the
// practice network gives it. The program runs as `npm start` runs it, with pages, worker and network in one process.

const posts = 60;
const program = await startProgram();
try {
	const { token } = await createFirm(program);
	const call = async (path: string, body?: unknown) => {
		const answer = await fetch(`${program.url}/api/v1/${path}`, {
			method: body === undefined ? 'GET' : 'POST',
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		return answer.json();
	};
	const [account] = (await call('accounts')) as { id: string }[];
	const planned: { id: string; due: number }[] = [];
	const first = Date.now() + 5_000;
	for (let index = 0; index < posts; index += 1) {
		const due = first + index * 1_000 + Math.floor(Math.random() * 900);
		const body = { text: `Beitrag ${index}`, accounts: [account?.id], due_at: new Date(due).toISOString() };
		planned.push({ id: ((await call('posts', body)) as { id: string }).id, due });
	}
	await pass(first + posts * 1_000 + 2_000 - Date.now());

	const late: number[] = [];
	for (const { id, due } of planned) {
		const { deliveries } = (await call(`posts/${id}`)) as { deliveries: { url: string | null }[] };
		const status = deliveries[0]?.url?.split('/').at(-1);
		const shown = await fetch(`${program.practiceUrl}/api/v1/statuses/${status}`);
		late.push(Date.parse(((await shown.json()) as { created_at: string }).created_at) - due);
	}
	late.sort((one, other) => one - other);
	const at = (share: number) => late[Math.min(late.length - 1, Math.floor(late.length * share))];
	process.stdout.write(
		`lateness of one due post, ${late.length} posts: ${at(0.5)} ms (p50), ${at(0.99)} ms (p99)\n`,
	);
} finally {
	await program.stop();
}
