import { describe, expect, test } from 'vitest';
import { staleFacts } from '#advice/freshness.ts';
import { examineKnowledge } from '#cli/doctor/knowledge.ts';

describe('the doctor', () => {
	test('is content while no fact is past its shelf life', () => {
		expect(examineKnowledge('2010-01-01')).toEqual({
			name: 'knowledge',
			state: 'good',
			message: 'No fact is past its shelf life.',
			facts: [],
		});
	});

	test('names the oldest facts with their dates, and leaves the rest to programs', () => {
		const today = '2027-12-31';
		const { state, message, facts } = examineKnowledge(today);
		const [oldest] = staleFacts(today);
		expect(state).toBe('note');
		expect(facts).toEqual(staleFacts(today));
		expect(message).toMatch(new RegExp(`^${facts.length} facts are past their shelf life: `));
		expect(message).toContain(`: ${oldest?.id} (${oldest?.as_of}), `);
		expect(message.match(/\(\d{4}/g)).toHaveLength(10);
		expect(message).toContain(` and ${facts.length - 10} more `);
	});
});
