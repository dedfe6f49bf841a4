import { takeDropped } from '#ui/ladder/dropped.ts';
import { everKept, markKept } from '#ui/ladder/ever-kept.ts';
import {
	draftName,
	emptyDraft,
	firstState,
	isEmpty,
	mayLeave,
	newPicture,
	readyName,
	type Draft,
	type KeptPicture,
	type KeptRecording,
	type OutboxEntry,
	type Who,
} from '#ui/outbox/entry.ts';
import { newKey } from '#ui/outbox/keys.ts';
import { noEdits, type PictureEdits } from '#ui/picture-editor/edits.ts';

/** Where a draft belongs. */
interface Belongs {
	readonly who: Who;
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
	/** Keys of pictures that this device could not work on. */
	failed = $state<string[]>([]);
	/** Files as the page has them at hand, by name. */
	readonly files = new Map<string, Blob>();
	readonly #belongs: Belongs;
	/** The key of the capture that becomes of it. */
	#key = newKey();
	#restored = false;

	constructor(belongs: Belongs, sentence: string) {
		this.#belongs = belongs;
		this.sentence = sentence;
	}

	/** Under which the device keeps it. */
	get name(): string {
		return draftName(this.#belongs.who, this.#belongs.idea);
	}

	get empty(): boolean {
		return isEmpty(this);
	}

	/** Adds what was said to what is typed. */
	say(said: string): void {
		this.sentence = [this.sentence.trim(), said].filter(Boolean).join(' ');
	}

	/** Whether this person has captures on the device, sent or not. */
	async anyEntries(): Promise<boolean> {
		const { listEntries } = await device();
		return (await listEntries(this.#belongs.who.person).catch(() => [])).length > 0;
	}

	/** Brings back what was being written; what was typed before this page was awake follows it. */
	async restore(untouched: string): Promise<void> {
		try {
			await this.#bringBack(untouched);
		} catch {
			this.full = true;
		}
		this.#restored = true;
		// What was typed or taken meanwhile could not be kept before it was known what to add it to.
		await this.save();
		this.retry();
	}

	async #bringBack(untouched: string): Promise<void> {
		const { readDraft, readFile } = await device();
		const found = await readDraft(this.name);
		if (found === undefined) return;
		const names = [...found.pictures, ...found.recordings].map(({ key }) => key);
		const ready = found.pictures.filter((picture) => picture.ready).map(({ key }) => readyName(key));
		for (const name of [...names, ...ready]) {
			const file = await readFile(name);
			if (file !== undefined) this.files.set(name, file);
		}
		if (this.sentence === untouched) this.sentence = found.sentence;
		else this.sentence = [found.sentence.trim(), this.sentence].filter(Boolean).join('\n');
		this.pictures.unshift(...found.pictures.filter(({ key }) => this.files.has(key)));
		this.recordings.unshift(...found.recordings.filter(({ key }) => this.files.has(key)));
	}

	/** Takes over what the device keeps now, as after something was taken back into the draft. */
	async reload(): Promise<void> {
		this.#empty();
		await this.restore('');
	}

	/** Keeps it as it is now. Called with each change. */
	async save(): Promise<void> {
		if (!this.#restored || (this.empty && !everKept())) return;
		const draft = this.#snapshot();
		await this.#kept(({ keepDraft }) => keepDraft(this.name, draft));
	}

	/** Takes what is dropped onto the page or pasted into it, until the function it gives is called. */
	takeDropped(): () => void {
		return takeDropped((files) => void this.add(files));
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

	/** Makes one picture of two, the first being the one before; each as it may leave the device. */
	async join(work: (before: Blob, after: Blob) => Promise<Blob>): Promise<void> {
		const [before, after] = this.pictures;
		const files = [before, after].map((picture) => picture && this.shownFile(picture));
		if (before === undefined || after === undefined || !files[0] || !files[1]) return;
		const looked = before.look === 'looked' && after.look === 'looked';
		const joined: KeptPicture = {
			...newPicture(),
			alt: [before.alt, after.alt].filter(Boolean).join(' / '),
			marked: before.marked,
			look: looked ? 'looked' : 'by_hand',
			faces: looked ? [] : null,
			// Hidden faces are gone for good. Those that are shown keep what they rest on, but their place is another now.
			edits: { ...noEdits, faces: shownFaces([before, after]) },
			ready: true,
		};
		const file = await work(files[0], files[1]);
		for (const name of [joined.key, readyName(joined.key)]) {
			this.files.set(name, file);
			await this.#kept(({ keepFile }) => keepFile(name, file));
		}
		this.pictures = [joined];
		await this.save();
		await this.#kept(({ dropFiles }) => dropFiles([before.key, after.key]));
	}

	/** The file to show for a picture: what may leave the device, or what was taken while that is being made. */
	shownFile({ key, ready }: KeptPicture): Blob | undefined {
		return (ready ? this.files.get(readyName(key)) : undefined) ?? this.files.get(key);
	}

	/** Tries again what the device could not look at, such as without signal. */
	retry(): void {
		for (const picture of this.pictures) if (!mayLeave(picture)) void this.#prepare(picture);
	}

	/**
	 * The draft is done: a capture that waits to be sent, and room for the next one. Where the device could not keep
	 * it, it is given back with `kept: false`, and nothing is emptied.
	 */
	async finish(): Promise<{ readonly entry: OutboxEntry; readonly kept: boolean }> {
		const entry = this.asCapture();
		const kept = !this.full && (await this.#kept(({ finishDraft }) => finishDraft(this.name, entry)));
		if (kept) this.#empty();
		return { entry, kept };
	}

	/** What is being written, as it would be sent. The same draft always has the same key. */
	asCapture(): OutboxEntry {
		const { who, idea } = this.#belongs;
		const draft = this.#snapshot();
		const state = firstState(draft.pictures);
		return { ...who, ...draft, key: this.#key, idea, takenAt: Date.now(), state };
	}

	/** Empties the page and what the device keeps of it. */
	async clear(): Promise<void> {
		const keys = [...this.pictures, ...this.recordings].map(({ key }) => key);
		this.#empty();
		this.full = false;
		await this.save();
		await this.#kept(({ dropFiles }) => dropFiles(keys));
	}

	#empty(): void {
		Object.assign(this, emptyDraft());
		this.files.clear();
		this.#key = newKey();
	}

	async #prepare({ key }: KeptPicture): Promise<void> {
		this.failed = this.failed.filter((failed) => failed !== key);
		try {
			await this.#makeReady(key);
		} catch {
			this.failed = [...this.failed, key];
		}
	}

	async #makeReady(key: string): Promise<void> {
		const picture = this.#find(key);
		const original = this.files.get(key);
		if (picture === undefined || original === undefined || picture.ready) return;
		const edits = picture.edits;
		const { preparePicture } = await import('#ui/ladder/prepare.ts');
		const { file, ...seen } = await preparePicture($state.snapshot(picture) as KeptPicture, original);
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
			markKept();
			return true;
		} catch {
			this.full = true;
			return false;
		}
	}
}

function shownFaces(pictures: readonly KeptPicture[]): PictureEdits['faces'] {
	const nowhere = { x: 0, y: 0, width: 0, height: 0 };
	return pictures
		.flatMap(({ edits }) => edits.faces)
		.filter(({ decision }) => decision !== 'blur')
		.map((face) => ({ ...face, box: nowhere }));
}
