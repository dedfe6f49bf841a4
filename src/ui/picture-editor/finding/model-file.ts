/** One value of a model's graph: numbers that come with the file, or that running it fills in. */
export interface Tensor {
	/** Height, width and channels of what it holds for one picture; weights have their own order. */
	readonly shape: readonly number[];
	/** The numbers of a constant; null for what is computed. */
	readonly constant: Float32Array | null;
}

interface Window {
	readonly stride: number;
	/** Whether the edges are filled up, so that the size is kept up to the stride. */
	readonly same: boolean;
	readonly relu: boolean;
}

/** One step of a model. Numbers are places in its list of tensors. */
export type Operator = { readonly inputs: readonly number[]; readonly output: number } & (
	| ({ readonly kind: 'convolution' | 'depthwise' } & Window)
	| ({ readonly kind: 'largest'; readonly size: number } & Window)
	| { readonly kind: 'add'; readonly relu: boolean }
	| { readonly kind: 'relu' | 'pad' | 'reshape' }
	| { readonly kind: 'enlarge'; readonly halfPixels: boolean }
);

export interface ModelFile {
	readonly tensors: readonly Tensor[];
	readonly operators: readonly Operator[];
	readonly input: number;
	readonly outputs: readonly number[];
}

const codes = {
	0: 'add',
	3: 'convolution',
	4: 'depthwise',
	6: 'dequantize',
	17: 'largest',
	19: 'relu',
	22: 'reshape',
	23: 'enlarge',
	34: 'pad',
} as const;

/** Reads a TensorFlow Lite file. Throws when it holds steps that we cannot take. */
export function readModel(bytes: Uint8Array): ModelFile {
	const file = new Flatbuffer(bytes);
	const model = file.root;
	const graph = one(file.tables(model, 2));
	const buffers = file.tables(model, 4);
	const kinds = file.tables(model, 1).map((code) => Math.max(file.int32(code, 3), file.int8(code, 0)));
	const tensors: Tensor[] = file.tables(graph, 0).map((tensor) => ({
		shape: file.int32s(tensor, 0),
		constant: numbers(file.bytes(buffers[file.int32(tensor, 2)], 0), file.int8(tensor, 1)),
	}));
	const operators: Operator[] = [];
	for (const table of file.tables(graph, 3)) {
		const inputs = file.int32s(table, 1);
		const output = one(file.int32s(table, 2));
		const code = kinds[file.int32(table, 0)] ?? -1;
		const kind = isKnown(code) ? codes[code] : null;
		if (kind === null) throw new Error(`The model has a step that nobody here can take: ${code}.`);
		if (kind === 'dequantize') {
			// Only constants are packed; they were unpacked above.
			tensors[output] = { ...at(tensors, output), constant: at(tensors, one(inputs)).constant };
		} else operators.push(operatorOf(file, kind, file.table(table, 4), inputs, output));
	}
	return { tensors, operators, input: one(file.int32s(graph, 1)), outputs: file.int32s(graph, 2) };
}

function isKnown(code: number): code is keyof typeof codes {
	return code in codes;
}

type Kind = Exclude<(typeof codes)[keyof typeof codes], 'dequantize'>;

function operatorOf(
	file: Flatbuffer,
	kind: Kind,
	options: number,
	inputs: readonly number[],
	output: number,
): Operator {
	const step = { inputs, output };
	const window = (relu: number) => ({
		stride: file.int32(options, 1),
		same: file.int8(options, 0) === 0,
		relu: file.int8(options, relu) === 1,
	});
	switch (kind) {
		case 'convolution':
			return { ...step, kind, ...window(3) };
		case 'depthwise':
			return { ...step, kind, ...window(4) };
		case 'largest':
			return { ...step, kind, ...window(5), size: file.int32(options, 3) };
		case 'add':
			return { ...step, kind, relu: file.int8(options, 0) === 1 };
		case 'enlarge':
			return { ...step, kind, halfPixels: file.int8(options, 3) === 1 };
		case 'relu':
		case 'pad':
		case 'reshape':
			return { ...step, kind };
	}
}

/** Types of the file: 0 are 32-bit numbers, 1 are 16-bit numbers, 2 are whole numbers of 32 bits. */
function numbers(bytes: Uint8Array, type: number): Float32Array | null {
	if (bytes.length === 0) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = type === 1 ? 2 : 4;
	return Float32Array.from({ length: bytes.length / size }, (_, index) => {
		if (type === 0) return view.getFloat32(index * 4, true);
		return type === 1 ? fromHalf(view.getUint16(index * 2, true)) : view.getInt32(index * 4, true);
	});
}

/** A number of 16 bits: sign, five bits of exponent, ten of fraction. */
function fromHalf(half: number): number {
	const exponent = (half >> 10) & 31;
	const fraction = half & 1023;
	const size = exponent === 0 ? 2 ** -14 * (fraction / 1024) : 2 ** (exponent - 15) * (1 + fraction / 1024);
	return half & 32768 ? -size : size;
}

/** The little of the flatbuffer format that a model needs. A table is its place in the file; 0 is none. */
class Flatbuffer {
	readonly #view: DataView;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get root(): number {
		return this.#view.getUint32(0, true);
	}

	int8(table: number, field: number): number {
		const place = this.#field(table, field);
		return place === 0 ? 0 : this.#view.getInt8(place);
	}

	int32(table: number, field: number): number {
		const place = this.#field(table, field);
		return place === 0 ? 0 : this.#view.getInt32(place, true);
	}

	table(table: number, field: number): number {
		const place = this.#field(table, field);
		return place === 0 ? 0 : this.#follow(place);
	}

	tables(table: number, field: number): number[] {
		return this.#list(table, field, (place) => this.#follow(place));
	}

	int32s(table: number, field: number): number[] {
		return this.#list(table, field, (place) => this.#view.getInt32(place, true));
	}

	bytes(table: number | undefined, field: number): Uint8Array {
		const list = table === undefined ? 0 : this.table(table, field);
		if (list === 0) return new Uint8Array();
		return this.#bytes.subarray(list + 4, list + 4 + this.#view.getUint32(list, true));
	}

	#list<Item>(table: number, field: number, read: (place: number) => Item): Item[] {
		const list = this.table(table, field);
		if (list === 0) return [];
		const length = this.#view.getUint32(list, true);
		return Array.from({ length }, (_, index) => read(list + 4 + 4 * index));
	}

	#follow(place: number): number {
		return place + this.#view.getUint32(place, true);
	}

	#field(table: number, field: number): number {
		if (table === 0) return 0;
		const kinds = table - this.#view.getInt32(table, true);
		const entry = 4 + 2 * field;
		if (entry >= this.#view.getUint16(kinds, true)) return 0;
		const offset = this.#view.getUint16(kinds + entry, true);
		return offset === 0 ? 0 : table + offset;
	}
}

function one<Item>(items: readonly Item[]): Item {
	return at(items, 0);
}

function at<Item>(items: readonly Item[], index: number): Item {
	const item = items[index];
	if (item === undefined) throw new Error('The model is not complete.');
	return item;
}
