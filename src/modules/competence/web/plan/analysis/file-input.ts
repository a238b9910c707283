import type { WebContext } from '../../../../../web/types.ts';
import { LARGEST_SHEET_BYTES } from '../../../actions/plan/analysis/sheet.ts';

/** The file of the form; undefined when none was chosen. */
export async function fileIn(c: WebContext): Promise<Uint8Array | undefined> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return undefined;
  return new Uint8Array(await file.arrayBuffer());
}

/** A file that has been shown and comes back to be taken in. It has been out of our hands, so it is checked anew. */
export async function shownFileIn(c: WebContext): Promise<Uint8Array> {
  const { file } = await c.req.parseBody();
  return Buffer.from(typeof file === 'string' ? file.slice(0, LARGEST_SHEET_BYTES * 2) : '', 'base64');
}

export function travelling(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
