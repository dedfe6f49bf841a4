/** What the pages and the worker of this installation tell each other about captures on their way. */
export type OutboxNews =
	{ readonly kind: 'changed' } | { readonly kind: 'progress'; readonly key: string; readonly share: number };

const channelName = 'gewerk.outbox';
let channel: BroadcastChannel | null = null;

/** Says to everyone else on this device, and to this page, that something has changed. */
export const tellChanged = () => tell({ kind: 'changed' });

/** Says how much of a capture is over, 0 to 1. */
export const tellProgress = (key: string, share: number) => tell({ kind: 'progress', key, share });

/** Listens; gives the function that ends it. */
export function listen(hear: (news: OutboxNews) => void): () => void {
	const own = new BroadcastChannel(channelName);
	own.addEventListener('message', ({ data }: MessageEvent<OutboxNews>) => hear(data));
	return () => own.close();
}

function tell(news: OutboxNews): void {
	// One channel for speaking: those made for listening hear it, in this page too.
	channel ??= new BroadcastChannel(channelName);
	channel.postMessage(news);
}
