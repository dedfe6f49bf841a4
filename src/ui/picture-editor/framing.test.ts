import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	cropOfShape,
	movedEdge,
	splitTurn,
	turnBox,
	turnedSize,
	turnPoint,
	turnPointBack,
} from '#ui/picture-editor/framing.ts';

const size = { width: 400, height: 300 };

describe('turning', () => {
	test('is quarter turns and the few degrees that straighten', () => {
		expect(splitTurn(95)).toEqual({ quarters: 1, straighten: 5 });
		expect(splitTurn(-5)).toEqual({ quarters: 0, straighten: -5 });
		expect(splitTurn(350)).toEqual({ quarters: 0, straighten: -10 });
	});

	test('swaps the sides with each quarter', () => {
		expect(turnedSize(size, 90)).toEqual({ width: 300, height: 400 });
		expect(turnedSize(size, 180)).toEqual(size);
	});

	test('carries the upper left corner to the upper right, clockwise', () => {
		const { x, y } = turnPoint({ x: 0, y: 0 }, size, 90);
		expect([x, y]).toEqual([expect.closeTo(1), expect.closeTo(0)]);
	});

	test('of a few degrees leaves no empty corner', () => {
		fc.assert(
			fc.property(fc.integer({ min: -15, max: 15 }), fc.integer({ min: 0, max: 3 }), (degrees, quarters) => {
				for (const [x, y] of [
					[0, 0],
					[1, 0],
					[0, 1],
					[1, 1],
				] as const) {
					const before = turnPointBack({ x, y }, size, quarters * 90 + degrees);
					expect(Math.min(before.x, before.y)).toBeGreaterThan(-1e-9);
					expect(Math.max(before.x, before.y)).toBeLessThan(1 + 1e-9);
				}
			}),
		);
	});

	test('can be undone for every point', () => {
		const part = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(part, part, fc.integer({ min: 0, max: 359 }), (x, y, turn) => {
				const back = turnPointBack(turnPoint({ x, y }, size, turn), size, turn);
				expect(back.x).toBeCloseTo(x, 9);
				expect(back.y).toBeCloseTo(y, 9);
			}),
		);
	});

	test('carries a box along', () => {
		const turned = turnBox({ x: 0, y: 0, width: 0.5, height: 0.25 }, size, 90);
		expect(turned.x).toBeCloseTo(0.75);
		expect(turned.y).toBeCloseTo(0);
		expect(turned.width).toBeCloseTo(0.25);
		expect(turned.height).toBeCloseTo(0.5);
	});
});

describe('cropping', () => {
	test('to a shape takes as much of the picture as there is', () => {
		expect(cropOfShape(1, size, null)).toEqual({ x: 0.125, y: 0, width: 0.75, height: 1 });
	});

	test('stays in the picture, keeps its shape and never vanishes, wherever a corner is dragged', () => {
		const by = fc.double({ min: -2, max: 2, noNaN: true });
		const edge = fc.constantFrom<-1 | 1>(-1, 1);
		const crop = { x: 0.2, y: 0.1, width: 0.6, height: 0.6 };
		fc.assert(
			fc.property(by, by, edge, edge, fc.constantFrom(null, 1, 0.6), (right, down, x, y, shape) => {
				const moved = movedEdge(crop, { x, y }, { x: right, y: down }, shape);
				expect(Math.min(moved.x, moved.y)).toBeGreaterThan(-1e-9);
				expect(Math.max(moved.x + moved.width, moved.y + moved.height)).toBeLessThan(1 + 1e-9);
				expect(Math.min(moved.width, moved.height)).toBeGreaterThan(0.05);
				if (shape !== null) expect(moved.width / moved.height).toBeCloseTo(shape);
			}),
		);
	});

	test('leaves the opposite corner where it is', () => {
		const crop = { x: 0.2, y: 0.1, width: 0.6, height: 0.6 };
		const moved = movedEdge(crop, { x: -1, y: -1 }, { x: 0.1, y: 0.2 }, 1);
		expect(moved.x + moved.width).toBeCloseTo(0.8);
		expect(moved.y + moved.height).toBeCloseTo(0.7);
	});
});
