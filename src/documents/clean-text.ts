import { cleanText } from '../kernel/notation/clean-text.ts';

export { cleanText };

/** The same on one line, for headings, captions and headers of columns. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n ]+/g, ' ')
    .trim();
}

/** An address that a reader may follow, or undefined. */
export function safeLink(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const cleaned = cleanText(link).trim();
  if (!URL.canParse(cleaned)) return undefined;
  const { protocol, href } = new URL(cleaned);
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : undefined;
}

/**
 * A drawing whose letters are all in the font of drawings; others become boxes. Looking for a font that has them can keep the compiler
 * going for ever, and the words stand in the table beside the drawing.
 */
export function cleanDrawing(svg: string): string {
  return cleanText(svg).replace(
    /[^\n -~\u00A0-\u017F\u0391-\u03A1\u03A3-\u03C9\u0400-\u045F\u2010-\u2027\u2030-\u203A\u20AC\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25A1]/gu,
    '\u25A1',
  );
}
