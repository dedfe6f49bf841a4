import PdfKit from 'pdfkit';
import { plainText } from '#platform/pdf-characters.ts';

/** A part of a printed document, from top to bottom. */
export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly marks: 'bullets' | 'numbers'; readonly items: readonly string[] }
	| { readonly kind: 'facts'; readonly rows: readonly Fact[] }
	| { readonly kind: 'footnote'; readonly text: string }
	| { readonly kind: 'rule' }
	| { readonly kind: 'spacer' };

export interface Fact {
	readonly label: string;
	readonly value: string;
}

export interface PrintedDocument {
	/** What readers and their programs call it; a heading is one of the blocks. */
	readonly title: string;
	/** Such as `de`: how it is read out. */
	readonly language: string;
	readonly author?: string;
	readonly blocks: readonly Block[];
	/** Says which page of how many, for the foot of each. */
	pageOf(values: { readonly page: number; readonly pages: number }): string;
}

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const margin = { top: 50, bottom: 56, left: 57, right: 57 };
const ink = '#1d2327';
const muted = '#4a555d';
const line = '#b8b4a8';
/** Of the page's inner width, for the labels of facts. */
const labelShare = 0.36;
const indent = 16;

interface Type {
	readonly font: 'Helvetica' | 'Helvetica-Bold';
	readonly size: number;
	readonly colour: string;
	readonly lineGap: number;
	/** Points above and below. */
	readonly before: number;
	readonly after: number;
}

const types = {
	heading1: { font: 'Helvetica-Bold', size: 19, colour: ink, lineGap: 2, before: 0, after: 8 },
	heading2: { font: 'Helvetica-Bold', size: 12, colour: ink, lineGap: 1, before: 6, after: 3 },
	paragraph: { font: 'Helvetica', size: 10, colour: ink, lineGap: 1.5, before: 0, after: 5 },
	item: { font: 'Helvetica', size: 10, colour: ink, lineGap: 1.5, before: 0, after: 2 },
	label: { font: 'Helvetica-Bold', size: 10, colour: ink, lineGap: 1.5, before: 0, after: 4 },
	footnote: { font: 'Helvetica', size: 8, colour: muted, lineGap: 1, before: 2, after: 2 },
} satisfies Record<string, Type>;

/**
 * Prints a document on A4 pages with their numbers at the foot. It is tagged, so that it can be read out, and
 * uses the fonts that every reader has; characters they lack become plain ones (see plainText).
 */
export async function printPdf(
	document: PrintedDocument,
	{ compress = true }: { readonly compress?: boolean } = {},
): Promise<Uint8Array> {
	const pdf = new PdfKit({
		size: 'A4',
		margins: margin,
		bufferPages: true,
		compress,
		pdfVersion: '1.7',
		tagged: true,
		lang: document.language,
		displayTitle: true,
		info: { Title: document.title, ...(document.author === undefined ? {} : { Author: document.author }) },
	});
	escapeInXml(pdf, [document.title, document.author ?? '']);
	const printed = bytesOf(pdf);
	const whole = pdf.struct('Document');
	pdf.addStructure(whole);
	document.blocks.forEach((_, index) => printBlock(pdf, whole, document.blocks.slice(index)));
	whole.end();
	numberPages(pdf, document);
	pdf.end();
	return printed;
}

/** pdfkit writes the title into XML as it is, so that „Kühn & Söhne“ would break it. */
function escapeInXml(pdf: Pdf, texts: readonly string[]): void {
	const special = texts.filter((text) => /[&<>]/.test(text));
	const append = pdf.appendXML.bind(pdf);
	pdf.appendXML = (xml, newLine) => {
		const escaped = special.reduce((all, text) => all.replaceAll(text, () => escape(text)), xml);
		append(escaped, newLine);
	};
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of pdf) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}

/** Prints the first of the blocks; those after it tell what must stay together with it. */
function printBlock(pdf: Pdf, parent: Element, blocks: readonly Block[]): void {
	const [block] = blocks;
	if (block === undefined) return;
	if (block.kind === 'rule') return printRule(pdf);
	if (block.kind === 'spacer') return space(pdf, spacer);
	if (block.kind === 'list') return printList(pdf, parent, block);
	if (block.kind === 'facts') return printFacts(pdf, parent, block.rows);
	const type = typeOf(block);
	if (pdf.y > pdf.page.margins.top) space(pdf, type.before);
	makeRoom(pdf, heightToKeep(pdf, blocks));
	const element = pdf.struct(block.kind === 'heading' ? `H${block.level}` : 'P');
	parent.add(element);
	element.add(() => write(pdf, type, block.text, inside(pdf)));
	element.end();
	space(pdf, type.after);
}

function printRule(pdf: Pdf): void {
	space(pdf, spacer / 2);
	makeRoom(pdf, spacer);
	pdf.markContent('Artifact', { type: 'Layout' });
	const { left, width } = inside(pdf);
	pdf
		.moveTo(left, pdf.y)
		.lineTo(left + width, pdf.y)
		.lineWidth(0.75)
		.stroke(line);
	pdf.endMarkedContent();
	space(pdf, spacer / 2);
}

function printList(pdf: Pdf, parent: Element, { marks, items }: Extract<Block, { kind: 'list' }>): void {
	const list = pdf.struct('L');
	parent.add(list);
	const { left, width } = inside(pdf);
	const body = { left: left + indent, width: width - indent };
	items.forEach((text, index) => {
		makeRoom(pdf, kept(pdf, types.item, text, body.width));
		const item = pdf.struct('LI');
		list.add(item);
		const top = pdf.y;
		const mark = marks === 'bullets' ? '•' : `${index + 1}.`;
		item.add(pdf.struct('Lbl', {}, [() => write(pdf, types.item, mark, { left, width: indent })]));
		pdf.y = top;
		item.add(pdf.struct('LBody', {}, [() => write(pdf, types.item, text, body)]));
		item.end();
		space(pdf, types.item.after);
	});
	list.end();
	space(pdf, types.paragraph.after - types.item.after);
}

// What kind of heading a cell is; the types do not know it.
const ofRow: PDFKit.Mixins.StructureElementOptions & { scope: 'Row' } = { scope: 'Row' };

function printFacts(pdf: Pdf, parent: Element, rows: readonly Fact[]): void {
	const table = pdf.struct('Table');
	parent.add(table);
	const { left, width } = inside(pdf);
	const label = { left, width: width * labelShare - indent };
	const value = { left: left + width * labelShare, width: width * (1 - labelShare) };
	for (const fact of rows) {
		makeRoom(pdf, heightOfFact(pdf, fact));
		const row = pdf.struct('TR');
		table.add(row);
		const { page, y: top } = pdf;
		row.add(pdf.struct('TH', ofRow, [() => write(pdf, types.label, fact.label, label)]));
		const below = pdf.y;
		pdf.y = top;
		row.add(pdf.struct('TD', {}, [() => write(pdf, types.item, fact.value, value)]));
		row.end();
		// A value of more than a page ends on another one than its label.
		if (pdf.page === page) pdf.y = Math.max(pdf.y, below);
		space(pdf, types.label.after);
	}
	table.end();
}

const spacer = 14;

interface Column {
	readonly left: number;
	readonly width: number;
}

function inside({ page }: Pdf): Column {
	return { left: page.margins.left, width: page.width - page.margins.left - page.margins.right };
}

function typeOf(block: Extract<Block, { text: string }>): Type {
	return block.kind === 'heading' ? types[`heading${block.level}`] : types[block.kind];
}

function write(pdf: Pdf, type: Type, text: string, { left, width }: Column): void {
	pdf.font(type.font).fontSize(type.size).fillColor(type.colour);
	pdf.text(plainText(text), left, pdf.y, { width, lineGap: type.lineGap });
	pdf.x = inside(pdf).left;
}

function space(pdf: Pdf, points: number): void {
	pdf.y += points;
}

/** Begins a new page where less is left than this many points. */
function makeRoom(pdf: Pdf, points: number): void {
	if (pdf.y + points > bottomOf(pdf) && pdf.y > pdf.page.margins.top) pdf.addPage();
}

function bottomOf({ page }: Pdf): number {
	return page.height - page.margins.bottom;
}

/** Points that the first block needs in one piece: a heading together with the beginning of what it is about. */
function heightToKeep(pdf: Pdf, [block, ...following]: readonly Block[]): number {
	if (block === undefined) return 0;
	if (block.kind === 'rule' || block.kind === 'spacer') return spacer;
	const { width } = inside(pdf);
	if (block.kind === 'list') return kept(pdf, types.item, block.items[0] ?? '', width - indent);
	if (block.kind === 'facts') return block.rows[0] === undefined ? 0 : heightOfFact(pdf, block.rows[0]);
	const type = typeOf(block);
	if (block.kind !== 'heading') return kept(pdf, type, block.text, width);
	return heightOf(pdf, type, block.text, width) + type.after + heightToKeep(pdf, following);
}

function heightOfFact(pdf: Pdf, { label, value }: Fact): number {
	const { width } = inside(pdf);
	return Math.max(
		heightOf(pdf, types.label, label, width * labelShare - indent),
		kept(pdf, types.item, value, width * (1 - labelShare)),
	);
}

const linesInOnePiece = 6;

/** Points of a text that must not be torn: all of a short one, the first lines of a long one. */
function kept(pdf: Pdf, type: Type, text: string, width: number): number {
	const lineHeight = type.size * 1.16 + type.lineGap;
	const whole = heightOf(pdf, type, text, width);
	return whole <= linesInOnePiece * lineHeight ? whole : 3 * lineHeight;
}

function heightOf(pdf: Pdf, type: Type, text: string, width: number): number {
	return pdf
		.font(type.font)
		.fontSize(type.size)
		.heightOfString(plainText(text), { width, lineGap: type.lineGap });
}

function numberPages(pdf: Pdf, document: PrintedDocument): void {
	const { start, count } = pdf.bufferedPageRange();
	for (let index = 0; index < count; index++) {
		pdf.switchToPage(start + index);
		pdf.markContent('Artifact', { type: 'Pagination' });
		pdf.font('Helvetica').fontSize(types.footnote.size).fillColor(muted);
		const words = plainText(document.pageOf({ page: index + 1, pages: count }));
		const { left, width } = inside(pdf);
		const x = left + width - pdf.widthOfString(words);
		// In one line: a text that wraps would begin a page of its own this far down.
		pdf.text(words, x, pdf.page.height - margin.bottom / 2, { lineBreak: false });
		pdf.endMarkedContent();
	}
}
