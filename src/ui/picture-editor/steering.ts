import type { Point } from '#ui/picture-editor/brush.ts';

const steps: Record<string, Point> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

/** How far an arrow key moves something, in parts of the picture; null for any other key. */
export function stepOfKey({ key }: Pick<KeyboardEvent, 'key'>): Point | null {
	const step = steps[key];
	return step === undefined ? null : { x: step.x * 0.01, y: step.y * 0.01 };
}

/** Where a pointer is, in parts of an element's box; may be outside. */
export function pointIn(
	element: Element,
	{ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): Point {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: (clientX - left) / width, y: (clientY - top) / height };
}
