/** How a number in a cell is shown, as far as it changes what the number says. */
export type NumberFormat = 'plain' | 'date' | 'percent' | { zeros: number };

// Codes that Excel never writes out, because their look follows the user's country (ECMA-376 part 1, 18.8.30).
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const builtInPercents = new Set([9, 10]);

export function numberFormat(id: number, custom: ReadonlyMap<number, string>): NumberFormat {
  const code = custom.get(id);
  if (code !== undefined) return fromCode(code);
  if (builtInDates.has(id)) return 'date';
  return builtInPercents.has(id) ? 'percent' : 'plain';
}

function fromCode(code: string): NumberFormat {
  // Quoted words, escaped letters and [conditions] may hold a d or a y that means nothing.
  const bare = code
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0]
    ?.trim();
  if (bare === undefined || bare === '' || /^general$/i.test(bare)) return 'plain';
  if (/^0{2,20}$/.test(bare)) return { zeros: bare.length };
  if (bare.includes('%')) return 'percent';
  return /[dy]/i.test(bare) ? 'date' : 'plain';
}

const dayMs = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const lastSerial = 2_958_465; // 9999-12-31

/** The text a person would read in the cell: a date as YYYY-MM-DD, a share with its sign, zeros where they show. */
export function shownNumber(raw: string, format: NumberFormat, epoch1904Used: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format === 'date') return serialToDate(value, epoch1904Used) ?? plainNumber(value);
  if (format === 'percent') return `${plainNumber(value * 100)} %`;
  if (format !== 'plain' && Number.isInteger(value) && value >= 0)
    return String(value).padStart(format.zeros, '0');
  return plainNumber(value);
}

/** Undefined for serials that are no day: Excel's 29 February 1900 and its day 0 never were. */
export function serialToDate(serial: number, epoch1904Used: boolean): string | undefined {
  // Half a second is lost in the fraction of a day, and must not become the day before.
  const day = Math.floor(serial + 0.5 / 86_400);
  if (epoch1904Used) return day < 0 || day + 1462 > lastSerial ? undefined : isoDay(epoch1904 + day * dayMs);
  if (day < 1 || day > lastSerial || day === 60) return undefined;
  return isoDay(epoch1900 + (day < 60 ? day + 1 : day) * dayMs);
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Fifteen digits are what Excel keeps; more of them shows 0.1 + 0.2 to a person who wrote 0.3. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(Number(value.toPrecision(15)));
}
