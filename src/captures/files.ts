import { createHash } from 'node:crypto';
import type { App } from '#app.ts';
import { keyFrom } from '#captures/keys.ts';
import { keepRecording, type RecordingProblem } from '#captures/recordings.ts';
import { acceptPicture, type PictureProblem } from '#media/accept.ts';

/** A file that came with a letter or a message. */
export interface SentFile {
	readonly kind: 'picture' | 'recording';
	/** As the sender's device called it; may be empty. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Length of a recording, 0 where nobody told. */
	readonly seconds: number;
}

/** A file that was not taken, and why. */
export type LeftFile = { readonly name: string } & (
	| { readonly kind: 'picture'; readonly problem: PictureProblem }
	| { readonly kind: 'recording'; readonly problem: RecordingProblem }
	/** The server on which it lies does not hand it out. */
	| { readonly kind: 'withheld' }
);

export interface TakenFiles {
	/** Ids of pictures. */
	readonly media: readonly string[];
	/** Keys of recordings. */
	readonly recordings: readonly string[];
	readonly left: readonly LeftFile[];
}

/**
 * Takes the files of a note into the firm's pictures and recordings. Each has a key made from the note's own and from
 * its bytes: a note that is worked on again brings nothing twice, nor does a letter that holds the same photo twice.
 */
export async function takeFiles(
	app: Pick<App, 'database' | 'media' | 'clock'>,
	firm: string,
	note: string,
	files: readonly SentFile[],
): Promise<TakenFiles> {
	const media: string[] = [];
	const recordings: string[] = [];
	const left: LeftFile[] = [];
	for (const { kind, name, bytes, seconds } of files) {
		const key = keyFrom(note, createHash('sha256').update(bytes).digest('hex'));
		if (kind === 'picture') {
			const answer = await acceptPicture(app, firm, { key, bytes });
			if (answer.kind === 'accepted') media.push(answer.picture.id);
			else left.push({ kind, name, problem: answer.problem });
		} else {
			const answer = await keepRecording(app, firm, { key, bytes, seconds });
			if (answer.kind === 'kept') recordings.push(key);
			else left.push({ kind, name, problem: answer.problem });
		}
	}
	return { media: [...new Set(media)], recordings: [...new Set(recordings)], left };
}
