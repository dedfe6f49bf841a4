/** One picture on its way from this device. */
export interface Upload {
	readonly key: string;
	/** Null once a reload has lost the file; then the picture is with the server. */
	readonly file: File | null;
	state: 'waiting' | 'uploading' | 'preparing' | 'ready' | 'failed' | 'refused';
	percent: number;
	/** Set once the server has it. */
	id: string | null;
	alt: string;
	/** Why the server does not take it, in plain words. */
	problem: string | null;
}

/** A picture the server already has. */
export interface KeptPicture {
	readonly id: string;
	readonly alt: string;
}

/**
 * Pictures uploaded one at a time, so that a weak signal carries the first one through before the second begins.
 * A lost connection is not a refusal: the same picture can be sent again, and is when the signal returns.
 */
export class Uploads {
	items = $state<Upload[]>([]);
	#running = false;

	constructor(pictures: readonly KeptPicture[]) {
		this.items = pictures.map(({ id, alt }) => ({ ...emptyUpload, key: id, id, alt, state: 'ready' }));
	}

	get busy(): boolean {
		return this.items.some(
			({ state }) => state === 'waiting' || state === 'uploading' || state === 'preparing',
		);
	}

	get stuck(): boolean {
		return this.items.some(({ state }) => state === 'failed' || state === 'refused');
	}

	get ready(): KeptPicture[] {
		return this.items.flatMap(({ id, alt }) => (id === null ? [] : [{ id, alt }]));
	}

	add(files: Iterable<File>): void {
		for (const file of files) this.items.push({ ...emptyUpload, key: nextKey(), file });
		void this.#run();
	}

	remove(key: string): void {
		this.items = this.items.filter((item) => item.key !== key);
	}

	retry(key: string): void {
		const item = this.items.find((candidate) => candidate.key === key);
		if (!item) return;
		item.state = 'waiting';
		item.problem = null;
		void this.#run();
	}

	/** Sends again what a lost connection has stopped. */
	retryFailed(): void {
		for (const item of this.items) if (item.state === 'failed') item.state = 'waiting';
		void this.#run();
	}

	async #run(): Promise<void> {
		if (this.#running) return;
		this.#running = true;
		for (let item = this.#next(); item !== undefined; item = this.#next()) await upload(item);
		this.#running = false;
	}

	#next(): Upload | undefined {
		return this.items.find(({ state, file }) => state === 'waiting' && file !== null);
	}
}

const emptyUpload = { file: null, state: 'waiting', percent: 0, id: null, alt: '', problem: null } as const;

let made = 0;
const nextKey = () => `new-${++made}`;

/** XMLHttpRequest, because fetch does not tell how much has been sent. */
function upload(item: Upload): Promise<void> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		const body = new FormData();
		if (item.file) body.set('file', item.file);
		item.state = 'uploading';
		item.percent = 0;
		request.upload.addEventListener('progress', ({ loaded, total }) => {
			item.percent = Math.floor((loaded / total) * 100);
		});
		request.upload.addEventListener('load', () => {
			item.state = 'preparing';
		});
		request.addEventListener('loadend', () => {
			Object.assign(item, outcomeOf(request));
			resolve();
		});
		request.open('POST', '/pictures');
		request.setRequestHeader('Accept', 'application/json');
		request.responseType = 'json';
		request.send(body);
	});
}

function outcomeOf({ status, response }: XMLHttpRequest): Partial<Upload> {
	const answer: { id?: unknown; message?: unknown } = response ?? {};
	if (status === 201 && typeof answer.id === 'string') return { state: 'ready', id: answer.id };
	if (status === 422 && typeof answer.message === 'string')
		return { state: 'refused', problem: answer.message };
	return { state: 'failed' };
}
