declare module 'virtual:ladder-files' {
	/** Files that the pages need which work without a network, those that are loaded later included. */
	export const ladderFiles: readonly { readonly path: string; readonly bytes: number }[];
}

/** Background Sync, which only Chromium has. */
interface SyncEvent extends ExtendableEvent {
	readonly tag: string;
}
interface ServiceWorkerGlobalScopeEventMap {
	sync: SyncEvent;
}
