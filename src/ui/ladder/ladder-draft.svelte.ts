import {
	emptyDraft,
	firstState,
	isEmpty,
	newPicture,
	readyName,
	type Draft,
	type KeptPicture,
	type KeptRecording,
	type OutboxEntry,
	type Who,
} from '#ui/outbox/entry.ts';
import { newKey } from '#ui/outbox/keys.ts';
import type { PictureEdits } from '#ui/picture-editor/edits.ts';

/** Where a draft belongs. */
interface Belongs {
	readonly who: Who;
	/** Under which the device keeps it. */
	readonly name: string;
	readonly idea: string | null;
}

const device = () => import('#ui/outbox/outbox.ts');

/**
 * What is being written on the ladder page. Everything is kept on the device as it comes, so that neither a killed
 * browser nor a lost signal takes anything; where the device has no room, it stays in the page.
 */
export class LadderDraft {
	sentence = $state('');
	pictures = $state<KeptPicture[]>([]);
	recordings = $state<KeptRecording[]>([]);
	/** Set once something could not be kept on the device. */
	full = $state(false);
	/** Files as the page has them at hand, by name. */
	readonly files = new Map<string, Blob>();
	readonly #belongs: Belongs;
	#restored = false;

	constructor(belongs: Belongs, sentence: string) {
		this.#belongs = belongs;
		this.sentence = sentence;
	}

	get empty(): boolean {
		return isEmpty(this);
	}

	/** Brings back what was being written; what was typed before this page was awake wins. */
	async restore(untouched: string): Promise<void> {
		try {
			const { readDraft, readFile } = await device();
			const found = await readDraft(this.#belongs.name);
			if (found !== undefined) {
				for (const { key } of [...found.pictures, ...found.recordings]) {
					const file = await readFile(key);
					if (file !== undefined) this.files.set(key, file);
				}
				if (this.sentence === untouched) this.sentence = found.sentence;
				this.pictures.unshift(...found.pictures.filter(({ key }) => this.files.has(key)));
				this.recordings.unshift(...found.recordings.filter(({ key }) => this.files.has(key)));
			}
		} catch {
			this.full = true;
		}
		this.#restored = true;
		for (const picture of this.pictures) void this.#prepare(picture);
	}

	/** Keeps it as it is now. Called with each change. */
	async save(): Promise<void> {
		if (!this.#restored) return;
		const draft = this.#snapshot();
		await this.#kept(({ keepDraft }) => keepDraft(this.#belongs.name, draft));
	}

	async add(files: Iterable<Blob>): Promise<void> {
		for (const file of files) {
			const picture = newPicture();
			this.files.set(picture.key, file);
			this.pictures.push(picture);
			await this.#kept(({ keepFile }) => keepFile(picture.key, file));
			await this.save();
			void this.#prepare(picture);
		}
	}

	async addRecording({ blob, mime, seconds }: { blob: Blob; mime: string; seconds: number }): Promise<void> {
		const recording = { key: newKey(), mime, seconds };
		this.files.set(recording.key, blob);
		await this.#kept(({ keepFile }) => keepFile(recording.key, blob));
		this.recordings.push(recording);
		await this.save();
	}

	async remove(key: string): Promise<void> {
		this.pictures = this.pictures.filter((picture) => picture.key !== key);
		this.recordings = this.recordings.filter((recording) => recording.key !== key);
		await this.save();
		await this.#kept(({ dropFiles }) => dropFiles([key]));
	}

	/** Takes over what a person decided about a picture in the editor. */
	async edit(key: string, edits: PictureEdits): Promise<void> {
		const picture = this.#find(key);
		if (picture === undefined) return;
		const { look } = picture;
		Object.assign(picture, { edits, ready: false, look: look === 'looked' ? look : 'by_hand' });
		await this.save();
		await this.#prepare(picture);
	}

	/** Tries again what the device could not look at, such as without signal. */
	retry(): void {
		for (const picture of this.pictures) if (!picture.ready) void this.#prepare(picture);
	}

	/**
	 * The draft is done: a capture that waits to be sent, and room for the next one. Where the device could not keep
	 * it the capture is given back with `kept: false`, and nothing is emptied.
	 */
	async finish(): Promise<{ readonly entry: OutboxEntry; readonly kept: boolean }> {
		const { who, name, idea } = this.#belongs;
		const draft = this.#snapshot();
		const entry: OutboxEntry = {
			...who,
			...draft,
			key: newKey(),
			idea,
			takenAt: Date.now(),
			state: firstState(draft.pictures),
		};
		if (this.full) return { entry, kept: false };
		const kept = await this.#kept(({ finishDraft }) => finishDraft(name, entry));
		if (kept) this.clear();
		return { entry, kept };
	}

	clear(): void {
		Object.assign(this, emptyDraft());
		this.files.clear();
	}

	async #prepare({ key }: KeptPicture): Promise<void> {
		const picture = this.#find(key);
		const original = this.files.get(key);
		if (picture === undefined || original === undefined || picture.ready) return;
		const { preparePicture } = await import('#ui/ladder/prepare.ts');
		const edits = picture.edits;
		const { file, ...seen } = await preparePicture($state.snapshot(picture), original);
		const now = this.#find(key);
		// Removed, or decided anew while this was at work.
		if (now === undefined || now.edits !== edits) return;
		if (file !== null) {
			this.files.set(readyName(key), file);
			if (!(await this.#kept(({ keepFile }) => keepFile(readyName(key), file)))) this.full = true;
		}
		Object.assign(now, seen);
		await this.save();
	}

	#find(key: string): KeptPicture | undefined {
		return this.pictures.find((picture) => picture.key === key);
	}

	#snapshot(): Draft {
		const { sentence, pictures, recordings } = this;
		return $state.snapshot({ sentence, pictures, recordings }) as Draft;
	}

	/** Does something on the device; false, and the page says so, where that has no room or allows nothing. */
	async #kept(work: (outbox: Awaited<ReturnType<typeof device>>) => Promise<unknown>): Promise<boolean> {
		try {
			await work(await device());
			return true;
		} catch {
			this.full = true;
			return false;
		}
	}
}
