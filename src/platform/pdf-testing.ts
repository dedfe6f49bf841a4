/** What stands on the pages of a PDF that was printed without compression, page by page. */
export function pagesOf(pdf: Uint8Array): string[] {
	const source = Buffer.from(pdf).toString('latin1');
	return [...source.matchAll(/\nstream\n([\s\S]*?)\nendstream/g)]
		.map(([, stream = '']) => stream)
		.filter((stream) => / cm\n/.test(stream))
		.map(textOf);
}

/** Lines are written one by one, as pieces of hexadecimal codes with the distances between them. */
function textOf(stream: string): string {
	return [...stream.matchAll(/\[([^\]]*)\] TJ/g)]
		.map(([, pieces = '']) =>
			[...pieces.matchAll(/<([0-9a-f]*)>/g)].map(([, codes = '']) => decoded(codes)).join(''),
		)
		.join(' ')
		.replaceAll(/\s+/g, ' ');
}

function decoded(codes: string): string {
	return new TextDecoder('windows-1252').decode(Buffer.from(codes, 'hex'));
}
