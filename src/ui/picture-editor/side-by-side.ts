import type { Face } from '#ui/picture-editor/edits.ts';
import type { Size } from '#ui/picture-editor/framing.ts';

/** Where two pictures go when they become one, in whole pixels. */
export interface Joined extends Size {
	readonly before: Face;
	readonly after: Face;
}

const longest = 2560;
const gapPart = 0.008;

/**
 * Beside each other at the same height, or one above the other at the same width: whichever comes nearer to a
 * square, because networks cut off what is long. Neither picture is enlarged; no side is longer than 2560 pixels.
 */
export function joined(before: Size, after: Size): Joined {
	const [one, other] = [before.width / before.height, after.width / after.height];
	const [beside, above] = [one + other, 1 / (1 / one + 1 / other)];
	return Math.abs(Math.log(beside)) <= Math.abs(Math.log(above))
		? besideEachOther(before, after)
		: turned(besideEachOther(flipped(before), flipped(after)));
}

function besideEachOther(before: Size, after: Size): Joined {
	const [one, other] = [before.width / before.height, after.width / after.height];
	// Two pixels less, so that rounding widths and gap cannot make it longer after all.
	const room = longest * (1 - gapPart) - 2;
	const height = Math.max(
		1,
		Math.floor(Math.min(before.height, after.height, longest, room / (one + other))),
	);
	const [first, second] = [Math.round(height * one), Math.round(height * other)];
	const gap = Math.max(2, Math.round((first + second) * gapPart));
	return {
		width: first + gap + second,
		height,
		before: { x: 0, y: 0, width: first, height },
		after: { x: first + gap, y: 0, width: second, height },
	};
}

function flipped({ width, height }: Size): Size {
	return { width: height, height: width };
}

function turned({ width, height, before, after }: Joined): Joined {
	const turnedBox = ({ x, y, width: across, height: down }: Face) => ({
		x: y,
		y: x,
		width: down,
		height: across,
	});
	return { width: height, height: width, before: turnedBox(before), after: turnedBox(after) };
}
