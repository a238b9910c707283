/** «80», «80 %», «80,5», «1 234,5», «100.0»; undefined when it is no number. The sign is kept, it may decide the scale. */
export function readShare(cell: string): { value: number; signed: boolean } | undefined {
  const signed = /%|pst|prosent|percent/i.test(cell);
  const bare = cell
    .replace(/%|pst\.?|prosent|percent/gi, '')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/−/g, '-');
  if (!/^[+-]?\d{1,6}([.,]\d{1,10})?$/.test(bare)) return undefined;
  return { value: Number(bare.replace(',', '.')), signed };
}

/**
 * Whether a column counts whole positions as 1 or as 100. One cell cannot tell, 1 is either; a column can: when
 * no share in it is above 1.5 (two half positions and a bit), nobody works in percent.
 */
export function shareScale(cells: Iterable<string>): 1 | 100 {
  let highest = 0;
  for (const cell of cells) {
    const share = readShare(cell);
    if (share !== undefined && !share.signed) highest = Math.max(highest, share.value);
  }
  return highest > 0 && highest <= 1.5 ? 1 : 100;
}

/** In percent with two decimals, which is finer than any contract. */
export function sharePercent(share: { value: number; signed: boolean }, scale: 1 | 100): number {
  return Math.round((share.signed || scale === 100 ? share.value : share.value * 100) * 100) / 100;
}

const yes = new Set([
  'ja',
  'j',
  'yes',
  'y',
  'x',
  '1',
  'true',
  'sann',
  'leder',
  'leiar',
  'leader',
  'ok',
  '✓',
  '✔',
  'l',
]);
const no = new Set(['nei', 'n', 'no', '0', 'false', 'usann', '-', 'ikke leder', 'ikkje leiar', 'ingen']);

/** Undefined when it is neither; a role such as «Avdelingsleder» is a yes. */
export function readYesNo(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  if (no.has(word)) return false;
  if (yes.has(word)) return true;
  return /^(?!.*\b(ikke|ikkje|uten|utan)\b)[\p{L} -]*(leder|leiar|sjef|direktør)$/u.test(word)
    ? true
    : undefined;
}

/** «Nordmann, Kari», or «Kari Nordmann» with the last word as family name. Undefined when there is only one word. */
export function splitName(text: string): { givenName: string; familyName: string } | undefined {
  const [before = '', after] = text.split(',', 2).map((part) => part.trim());
  if (after !== undefined)
    return before === '' || after === '' ? undefined : { givenName: after, familyName: before };
  const space = before.lastIndexOf(' ');
  return space < 0 ? undefined : { givenName: before.slice(0, space), familyName: before.slice(space + 1) };
}

/**
 * The four digits of KS' position code. Unit4 writes six, of which the last two are local; files that join code and
 * title write «7174 Sykepleier».
 */
export function readPositionCode(cell: string): { code: string; title: string } | undefined {
  const match = /^(\d{4})(?:\d{2}|\s?[.-]\d{2})?(?!\d)\s*[-–:]?\s*(.*)$/.exec(cell.trim());
  const code = match?.[1];
  return code === undefined ? undefined : { code, title: match?.[2] ?? '' };
}

/** Small letters, because mail does not tell them apart in practice and two exports may differ. */
export function readEmail(cell: string): string | undefined {
  const address = cell
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return /^[^\s@<>,;:"()[\]\\]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(address) ? address : undefined;
}

/** Spaces of all kinds and line breaks inside a cell become one space; invisible letters that mean nothing go. */
export function tidy(cell: string): string {
  if (/^[!-~æøåÆØÅ]*( [!-~æøåÆØÅ]+)*$/.test(cell)) return cell; // the ordinary cell, and it is the most of them
  return cell
    .normalize('NFC')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Control characters, and those that turn the direction of a line so that it reads as something else. */
export function hasControlCharacters(text: string): boolean {
  return /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text);
}

/** Letters that nobody could read when the file was made. */
export function hasUnreadableLetters(text: string): boolean {
  return text.includes('\ufffd');
}

/** «BjÃ¸rg»: UTF-8 that was once taken for Windows-1252. */
export function looksGarbled(text: string): boolean {
  return /Ã[¦¸¥†˜…©¶¼¡¤]/.test(text);
}

/** «1,00123E+05» has lost digits for good; a spreadsheet shows long numbers so when the column is narrow. */
export function isScientific(text: string): boolean {
  return /^\d([.,]\d+)?[eE][+-]?\d{1,3}$/.test(text);
}

/** «311000 Hjemmetjenester sone nord», as files write it that have one column for a unit. */
export function splitCodeAndName(text: string): { code: string; name: string } | undefined {
  const match = /^(\d[\d.]*)\s*[-–:]?\s+(\p{L}.*)$/u.exec(text);
  return match === null ? undefined : { code: match[1] ?? '', name: match[2] ?? '' };
}
