import { describe, expect, test } from 'vitest';
import { Stroke } from '#ui/picture-editor/brush.ts';

const size = { width: 4000, height: 3000 };

describe('a stroke', () => {
	test('fills squares of pixels under the finger', () => {
		const squares = new Stroke('medium', size, []).to({ x: 0.5, y: 0.5 });
		expect(squares.length).toBeGreaterThan(4);
		for (const { width, height } of squares) expect(width * 4000).toBeCloseTo(height * 3000);
		expect(squares.some(({ x, width }) => x <= 0.5 && x + width >= 0.5)).toBe(true);
	});

	test('leaves no gap however quickly the finger moves', () => {
		const stroke = new Stroke('small', size, []);
		const squares = [...stroke.to({ x: 0.1, y: 0.5 }), ...stroke.to({ x: 0.9, y: 0.5 })];
		for (let x = 0.1; x <= 0.9; x += 0.005)
			expect(squares.some((square) => square.x <= x && x <= square.x + square.width)).toBe(true);
	});

	test('fills each square once, also over an earlier stroke', () => {
		const first = new Stroke('medium', size, []).to({ x: 0.5, y: 0.5 });
		expect(new Stroke('medium', size, first).to({ x: 0.5, y: 0.5 })).toEqual([]);
	});

	test('stays in the picture', () => {
		for (const { x, y } of new Stroke('large', size, []).to({ x: 0, y: 1 })) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThan(1);
		}
	});
});
