/**
 * Without the signs that come along from Word and from pages and that nobody sees: where a word may be broken, where a line may,
 * and which way words run. Among letters that they belong to, such as Arabic, and within one emoji, they stay.
 */
export function withoutUnseen(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\u180E]/g, '')
    .replace(
      /(?<=^|[\p{Script=Latin}\p{N}\p{P}\s])[\u200C-\u200F]|[\u200C-\u200F](?=[\p{Script=Latin}\p{N}\p{P}\s]|$)/gu,
      '',
    )
    .replace(/[\uF020-\uF0FF]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0xf000] ?? '');
}

/**
 * What Word writes in the fonts of signs, Symbol and Wingdings, lies where no other font has letters. These stand in texts about
 * work; what is left of the others is an empty box.
 */
const SIGNS: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x6c: '•',
  0x6e: '•',
  0x76: '•',
  0xa7: '•',
  0xb7: '•',
  0xd8: '•',
  0xdf: '←',
  0xe0: '→',
  0xe8: '→',
  0xf0: '⇒',
  0xfb: '✗',
  0xfc: '✓',
  0xfe: '✓',
};

/** The same where it is written with a letter of our own and the font says that another sign is meant. */
export function signInFont(words: string, font: 'wingdings' | 'symbol'): string {
  return words.replace(/[!-ÿ]/g, (letter) =>
    font === 'wingdings' ? (SIGNS[letter.charCodeAt(0)] ?? '•') : (SYMBOLS[letter] ?? letter),
  );
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '·': '•',
  '®': '→',
  '¬': '←',
  Þ: '⇒',
  '£': '≤',
  '³': '≥',
  '¹': '≠',
  '»': '≈',
  '´': '×',
};
