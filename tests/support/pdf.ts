import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF as a reader would. The caller destroys it. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

/** What a reader copies from the first page: one string per text line, in reading order. */
export async function textOf(pdf: PDFDocumentProxy): Promise<string[]> {
	const { items } = await (await pdf.getPage(1)).getTextContent();
	const lines: string[] = [''];
	for (const item of items) {
		if (!('str' in item)) continue;
		lines[lines.length - 1] += item.str;
		if (item.hasEOL) lines.push('');
	}
	return lines.filter((line) => line !== '');
}

/** What a telephone's camera reads from the first page when it fills the screen: 150 dots an inch. */
export async function scan(pdf: PDFDocumentProxy): Promise<string | undefined> {
	const page = await pdf.getPage(1);
	const viewport = page.getViewport({ scale: 150 / 72 });
	const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	// pdfjs draws on any canvas of this shape; its types know only the browser's.
	const target = context as unknown as CanvasRenderingContext2D;
	await page.render({ canvasContext: target, canvas: null, viewport }).promise;
	const { data } = context.getImageData(0, 0, width, height);
	return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
