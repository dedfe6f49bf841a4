/** Pictures that are dragged onto the page or pasted into it, as one does at a desk, until the function it gives is called. */
export function takeDropped(take: (files: readonly File[]) => void): () => void {
	const listening = new AbortController();
	const { signal } = listening;
	const picturesIn = (carried: DataTransfer | null) =>
		[...(carried?.files ?? [])].filter(({ type }) => type.startsWith('image/'));

	const over = (event: DragEvent) => {
		// Otherwise the browser would leave the page to show the file.
		if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
	};
	const drop = (event: DragEvent) => {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		take(picturesIn(event.dataTransfer));
	};
	const paste = (event: ClipboardEvent) => {
		const pictures = picturesIn(event.clipboardData);
		if (pictures.length === 0) return;
		event.preventDefault();
		take(pictures);
	};
	document.addEventListener('dragover', over, { signal });
	document.addEventListener('drop', drop, { signal });
	document.addEventListener('paste', paste, { signal });
	return () => listening.abort();
}
