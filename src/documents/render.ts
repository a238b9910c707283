import type { OfficialDocument } from './model.ts';
import { prepare } from './prepare.ts';
import { type PressOptions, print } from './press/press.ts';

/**
 * The document as a tagged PDF that says PDF/UA-1.
 *
 * @throws NotPrinted when the press is busy, too slow, stopped or refuses
 */
export function toPdf(document: OfficialDocument, options?: PressOptions): Promise<Buffer> {
  return print({ kind: 'pdf', document: prepare(document) }, options);
}

/**
 * The document as a file for Word and LibreOffice, with real styles, headings and tables.
 *
 * @throws NotPrinted as {@link toPdf}
 */
export function toDocx(document: OfficialDocument, options?: PressOptions): Promise<Buffer> {
  return print({ kind: 'docx', document: prepare(document) }, options);
}
