/** A PDF as its numbered objects. Made for files as Typst writes them: a plain table of places, and each object in the open. */
export type OpenPdf = {
  /** Everything before the first object. */
  readonly head: string;
  /** By number: from "12 0 obj" up to the next one. Bytes are letters of Latin-1 here, so that none is lost. */
  readonly objects: Map<number, string>;
  readonly trailer: string;
};

export function openPdf(file: Buffer): OpenPdf {
  const raw = file.toString('latin1');
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(raw)?.[1]);
  const [, count, entries = ''] = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s+)+)/.exec(raw.slice(at)) ?? [];
  const trailer = /trailer\s[\s\S]*?(?=startxref)/.exec(raw.slice(at))?.[0];
  if (count === undefined || trailer === undefined) throw new Error('A PDF without a plain table of places');
  const places = [...entries.matchAll(/(\d{10}) \d{5} n/g)]
    .map(([, place]) => Number(place))
    .toSorted((a, b) => a - b);
  const texts = places.map((start, i) => raw.slice(start, places[i + 1] ?? at));
  const objects = new Map(texts.map((text) => [Number.parseInt(text, 10), text]));
  if (objects.size !== Number(count) - 1) throw new Error('A PDF with objects that are not in its table');
  return { head: raw.slice(0, places[0]), objects, trailer };
}

export function closePdf({ head, objects, trailer }: OpenPdf): Buffer {
  let place = head.length;
  const entries: string[] = ['0000000000 65535 f\r\n'];
  const texts = [...objects]
    .toSorted(([a], [b]) => a - b)
    .map(([number, text]) => {
      entries[number] = `${String(place).padStart(10, '0')} 00000 n\r\n`;
      place += text.length;
      return text;
    });
  const table = `xref\n0 ${entries.length}\n${entries.join('')}`;
  return Buffer.from(`${head}${texts.join('')}${table}${trailer}startxref\n${place}\n%%EOF`, 'latin1');
}

/** The elements right below this one, in the order in which they are read. */
export function kidsOf(element: string): readonly number[] {
  const kids = /\/K \[((?:[^\]<]|<<[^>]*>>)*)\]/.exec(element)?.[1] ?? '';
  return [...kids.replace(/<<[^>]*>>/g, '').matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

/** Whether it is an element of the tree with this tag. */
export const isTagged = (element: string | undefined, tag: string): boolean =>
  element !== undefined && new RegExp(`/Type /StructElem\\s+/S /${tag}\\s`).test(element);

/** Every element with the tag, in the order in which they are read. */
export function elementsOf({ objects }: OpenPdf, tag: string): readonly number[] {
  const root = [...objects.values()].find((text) => /\/Type \/StructTreeRoot\b/.test(text));
  const below = (number: number): readonly number[] => {
    const element = objects.get(number) ?? '';
    return [...(isTagged(element, tag) ? [number] : []), ...kidsOf(element).flatMap(below)];
  };
  return kidsOf(root ?? '').flatMap(below);
}
