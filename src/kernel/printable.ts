/** What a terminal or a reader of logs would obey or not see: control characters, turns of direction, strange line ends. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The same, but for the line feeds that we write ourselves. */
const UNPRINTABLE_IN_LINES = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const REPLACEMENT = '\u{FFFD}';
const MOST_QUOTED = 200;

/** Text from a file, safe to quote: one line, no control characters that a terminal would obey, not endless. */
export function printable(text: string): string {
  const line = text.replaceAll(UNPRINTABLE, REPLACEMENT);
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED - 1)}…` : line;
}

/** All of a text of several lines on its way to a terminal, whatever was quoted in it. */
export function printableLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(UNPRINTABLE_IN_LINES, REPLACEMENT);
}

/**
 * JSON on one line for a terminal or a log. `JSON.stringify` escapes the oldest control characters only; U+009B begins a
 * command to many terminals as well. Whoever reads the JSON gets the text as it was.
 */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(UNPRINTABLE, escaped);
}

/** One `\u` for each half of a character that has two. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}
