import PDFDocument from 'pdfkit';
import { certificateFonts, drawable, type Cut, type Fonts } from './certificate-fonts.ts';
import { PAINT, type Drawing, type Paint, type Shape } from '#lib/rules/certificate-art.ts';

/** How a line of text looks: cut, size in points, colour, letter spacing in points. */
export type Ink = {
	readonly cut: Cut;
	readonly size: number;
	readonly paint: Paint;
	readonly spacing?: number;
};

/** What the file says of itself to readers, search and screen readers. */
export type SheetFacts = {
	readonly title: string;
	readonly subject: string;
	readonly author: string;
	readonly lang: string;
	readonly made: Date;
};

/** A4 lying, in points. */
export const SHEET = { width: 841.89, height: 595.28 } as const;

/**
 * One tagged page. Whatever is put on it is either an element of the structure tree, which is what a screen reader
 * reads, or marked as ornament. Nothing in it depends on the moment of drawing: same facts, same bytes.
 */
export class CertificateSheet {
	readonly #doc: PDFKit.PDFDocument;
	readonly #root: PDFKit.PDFStructureElement;
	readonly #fonts: Fonts = certificateFonts();
	readonly #bytes: Promise<Uint8Array<ArrayBuffer>>;

	constructor(facts: SheetFacts) {
		// pdfkit 0.20 writes PDF/UA; the published types do not know it yet.
		const options: unknown = {
			size: 'A4',
			layout: 'landscape',
			margin: 0,
			pdfVersion: '1.7',
			subset: 'PDF/UA',
			tagged: true,
			lang: facts.lang,
			displayTitle: true,
			info: infoOf(facts)
		};
		this.#doc = new PDFDocument(options as PDFKit.PDFDocumentOptions);
		this.#bytes = collect(this.#doc);
		this.#root = this.#doc.struct('Document', { title: facts.title });
		this.#doc.addStructure(this.#root);
		for (const [cut, font] of Object.entries(this.#fonts)) {
			// pdfkit takes a parsed font as it is; its types know only files and bytes.
			this.#doc.registerFont(cut, font as unknown as Uint8Array);
		}
	}

	/** Width of a text in points, as it will be set. */
	width(text: string, ink: Ink): number {
		const { cut, size, spacing = 0 } = ink;
		this.#doc.font(cut).fontSize(size);
		return this.#doc.widthOfString(drawable(this.#fonts[cut], text), { characterSpacing: spacing });
	}

	/** Lines of one paragraph, each at its baseline. The element says the whole text, however it was broken. */
	write(
		element: string,
		lines: readonly { text: string; x: number; y: number; ink: Ink }[],
		lang?: string
	): void {
		const whole = lines.map((line) => line.text).join(' ');
		const content = this.#doc.markStructureContent(element);
		for (const line of lines) this.#line(line.text, line.x, line.y, line.ink);
		this.#doc.endMarkedContent();
		const drawn = lines.every(({ text, ink }) => drawable(this.#fonts[ink.cut], text) === text);
		const options = { ...(lang && { lang }), ...(!drawn && { actual: whole }) };
		this.#root.add(this.#doc.struct(element, options, [content]));
	}

	/** An address that can be pressed. */
	link(text: string, at: { x: number; y: number }, ink: Ink, address: string): void {
		const element = this.#doc.struct('Link');
		const content = this.#doc.markStructureContent('Link');
		this.#line(text, at.x, at.y, ink);
		this.#doc.endMarkedContent();
		element.add(content);
		const box = [at.x, at.y - ink.size, this.width(text, ink), ink.size * 1.3] as const;
		// To pdfkit a bare string is a PDF name, a text comes as a String object; the types know neither this nor the parent.
		const options: unknown = { structParent: element, Contents: new String(address) };
		this.#doc.link(...box, address, options as PDFKit.Mixins.AnnotationOption);
		element.end();
		this.#root.add(this.#doc.struct('P', {}, [element]));
	}

	/** A drawing that says something: `alt` is read aloud instead. */
	figure(alt: string, x: number, y: number, drawing: Drawing, width: number): void {
		const height = (drawing.height / drawing.width) * width;
		const content = this.#doc.markStructureContent('Figure');
		this.#shapes(drawing.shapes, x, y, width / drawing.width);
		this.#doc.endMarkedContent();
		const options = { alt, bbox: [x, y, x + width, y + height], placement: 'Block' };
		this.#root.add(this.#doc.struct('Figure', options as PDFKit.Mixins.StructureElementOptions, [content]));
	}

	/** A drawing that only pleases: skipped when read aloud. `scaleY` stretches it upwards or flattens it. */
	ornament(shapes: readonly Shape[], x = 0, y = 0, scale = 1, scaleY = scale): void {
		this.#doc.markContent('Artifact', { type: 'Layout' });
		this.#shapes(shapes, x, y, scale, scaleY);
		this.#doc.endMarkedContent();
	}

	/** Closes the sheet. @returns the bytes of the file */
	finish(): Promise<Uint8Array<ArrayBuffer>> {
		this.#root.end();
		this.#doc.end();
		return this.#bytes;
	}

	#line(text: string, x: number, y: number, { cut, size, paint, spacing = 0 }: Ink): void {
		this.#doc.font(cut).fontSize(size).fillColor(PAINT[paint]);
		const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing } as const;
		this.#doc.text(drawable(this.#fonts[cut], text), x, y, options);
	}

	#shapes(shapes: readonly Shape[], x: number, y: number, scale: number, scaleY = scale): void {
		this.#doc.save().translate(x, y).scale(scale, scaleY).lineCap('round').lineJoin('round');
		for (const { d, fill, stroke, width = 1 } of shapes) {
			this.#doc.path(d).lineWidth(width);
			if (fill && stroke) this.#doc.fillAndStroke(PAINT[fill], PAINT[stroke]);
			else if (fill) this.#doc.fill(PAINT[fill]);
			else if (stroke) this.#doc.stroke(PAINT[stroke]);
		}
		this.#doc.restore();
	}
}

function infoOf({ title, subject, author, made }: SheetFacts) {
	return {
		Title: title,
		Subject: subject,
		Author: author,
		Creator: author,
		Producer: author,
		CreationDate: made,
		ModDate: made
	};
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
	return new Promise((done, failed) => {
		doc.on('end', () => done(new Uint8Array(Buffer.concat(chunks))));
		doc.on('error', failed);
	});
}
