import { bodyOf, captureAnswer } from '#ui/outbox/answers.ts';
import type { CaptureAnswer } from '#ui/outbox/entry.ts';
import { ask } from '#ui/outbox/upload.ts';

/** Asks the server to take a planned post back; null when it could not be reached or would not. */
export async function undoSent(key: string): Promise<CaptureAnswer | null> {
	const response = await ask(`/captures/${key}/undo`, { method: 'POST' });
	return response?.status === 200 ? bodyOf(response, captureAnswer) : null;
}
