import { makeKernels, type Kernels } from '#ui/picture-editor/finding/kernels.ts';
import type { ModelFile, Operator } from '#ui/picture-editor/finding/model-file.ts';
import { stepOf, Store, type Plane } from '#ui/picture-editor/finding/steps.ts';

/** A model ready to run. */
export interface Model {
	readonly input: Plane;
	readonly outputs: readonly Plane[];
	/** Computes the outputs from what stands in the input. */
	run(): void;
}

/** Prepares a model: its memory, and one function a step. `make` gives kernels with memory for so many numbers. */
export function prepare(file: ModelFile, make: (numbers: number) => Kernels = makeKernels): Model {
	const operators = withRelu(file.operators);
	const computed = [file.input, ...operators.map(({ output }) => output)];
	const shapes = computed.map((index) => shapeOf(file.tensors[index]?.shape ?? [], index === file.input));
	const sizes = shapes.map(({ height, width, channels }) => height * width * channels);
	const constants = file.tensors.map(({ constant }) => 4 * (constant?.length ?? 0));
	// For pictures with a border, and for the windows of a convolution laid side by side.
	const scratch = 4 * Math.max(...sizes);
	const store = new Store(make(sum(sizes) + sum(constants) + scratch), scratch);
	const planes = new Map(shapes.map((shape, order) => [computed[order], store.plane(shape)]));
	const plane = (index: number) => {
		const found = planes.get(index);
		if (found === undefined) throw new Error('The model is not complete.');
		return found;
	};
	const steps = operators.map((operator) => stepOf(operator, file, store, plane));
	return {
		input: plane(file.input),
		outputs: file.outputs.map(plane),
		run: () => steps.forEach((step) => step()),
	};
}

/** Channels in fours, as the kernels write them; lists of numbers (after a reshape) are one row. */
function shapeOf(shape: readonly number[], isPicture: boolean): Omit<Plane, 'data' | 'place'> {
	const [, height = 1, width = 1, channels = 1] = shape.length === 4 ? shape : [1, 1, ...shape.slice(1)];
	return { height, width, channels: isPicture ? channels : Math.ceil(channels / 4) * 4 };
}

/** Cutting off below zero is done where the number is computed, when nobody else needs it uncut. */
function withRelu(operators: readonly Operator[]): Operator[] {
	const uses = new Map<number, number>();
	for (const { inputs } of operators) for (const input of inputs) uses.set(input, (uses.get(input) ?? 0) + 1);
	const cut = new Map(
		operators.flatMap(({ kind, inputs: [input = -1], output }) =>
			kind === 'relu' && uses.get(input) === 1 ? [[input, output]] : [],
		),
	);
	const gone = new Set(cut.values());
	return operators.flatMap((operator) => {
		if (operator.kind === 'relu' && gone.has(operator.output)) return [];
		const output = cut.get(operator.output);
		return [output === undefined || !('relu' in operator) ? operator : { ...operator, relu: true, output }];
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
