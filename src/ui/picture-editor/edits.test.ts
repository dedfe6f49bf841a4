import { describe, expect, test } from 'vitest';
import {
	changesPixels,
	editsFor,
	grown,
	hiddenBoxes,
	inside,
	noEdits,
	overlap,
	peopleOf,
	within,
	type FaceEdit,
} from '#ui/picture-editor/edits.ts';

const box = { x: 0.4, y: 0.4, width: 0.1, height: 0.1 };
const face = (decision: FaceEdit['decision'], consents: string[] = []): FaceEdit => ({
	box,
	decision,
	consents,
});

describe('who is to be recognised', () => {
	test('nobody knows where no face was found: the device may have missed one', () => {
		expect(peopleOf(noEdits, true)).toEqual({ people: null, consents: [] });
	});

	test('nobody knows where the device could not look', () => {
		expect(peopleOf({ ...noEdits, faces: [face('blur')] }, false).people).toBeNull();
	});

	test('is nobody once all faces are hidden', () => {
		expect(peopleOf(editsFor([box, box]), true)).toEqual({ people: 'nobody', consents: [] });
	});

	test('is only whoever took the picture, with strangers hidden', () => {
		expect(peopleOf({ ...noEdits, faces: [face('self'), face('blur')] }, true).people).toBe('self');
	});

	test('are those who agreed, with what that rests on', () => {
		const faces = [face('agreed', ['a', 'b']), face('agreed', ['b']), face('self'), face('blur', ['c'])];
		expect(peopleOf({ ...noEdits, faces }, true)).toEqual({ people: 'agreed', consents: ['a', 'b'] });
	});
});

describe('what is hidden', () => {
	test('is every face that nobody has agreed for, and what was painted', () => {
		const edits = { ...noEdits, faces: [face('blur'), face('agreed'), face('self')], blurs: [box] };
		expect(hiddenBoxes(edits)).toEqual([grown(box), box]);
	});

	test('covers hair, ears and chin', () => {
		const covered = grown(box);
		expect(covered.x).toBeLessThan(box.x - 0.02);
		expect(covered.y).toBeLessThan(box.y - 0.03);
		expect(covered.y + covered.height).toBeGreaterThan(box.y + box.height + 0.01);
	});

	test('ends at the edge of the picture', () => {
		expect(grown({ x: 0.95, y: 0, width: 0.1, height: 0.2 })).toMatchObject({ y: 0 });
		expect(within({ x: -0.1, y: 0.9, width: 0.3, height: 0.3 })).toEqual({
			x: 0,
			y: 0.9,
			width: expect.closeTo(0.2, 5),
			height: expect.closeTo(0.1, 5),
		});
	});
});

test('a picture where everybody agreed keeps its pixels', () => {
	expect(changesPixels({ ...noEdits, faces: [face('agreed'), face('self')] })).toBe(false);
	expect(changesPixels({ ...noEdits, faces: [face('blur')] })).toBe(true);
	expect(changesPixels({ ...noEdits, turn: 90 })).toBe(true);
});

test('two boxes have in common what lies in both', () => {
	const half = { ...box, x: 0.45 };
	expect(overlap(box, box)).toBeCloseTo(1);
	expect(overlap(box, half)).toBeCloseTo(1 / 3);
	expect(overlap(box, { ...box, x: 0.8 })).toBe(0);
	expect(inside({ ...box, width: 0.02, height: 0.02 }, box)).toBeCloseTo(1);
});
