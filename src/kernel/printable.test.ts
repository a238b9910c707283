import { describe, expect, it } from 'vitest';
import { printable, printableJson, printableLines } from './printable.ts';

const ESCAPES = '\u001B[31mred\u001B[0m \u009B2J \u202Eback\r\u0007';

describe('text from outside', () => {
  it('is quoted on one line, without anything that a terminal would obey', () => {
    expect(printable(ESCAPES)).toBe('�[31mred�[0m �2J �back��');
    expect(printable('one\ntwo\u2028three')).toBe('one�two�three');
  });

  it('is cut where nobody would read on, and keeps the letters of all languages', () => {
    expect(printable('x'.repeat(5000))).toHaveLength(200);
    expect(printable('Áŋŋel Ødegård, «Ås» 12 €')).toBe('Áŋŋel Ødegård, «Ås» 12 €');
  });

  it('may have several lines where the lines are ours', () => {
    expect(printableLines(`first\n${ESCAPES}\r\nlast`)).toBe('first\n�[31mred�[0m �2J �back��\nlast');
    expect(printableLines('x'.repeat(5000))).toHaveLength(5000);
  });

  it('is the same text again when it is read from our JSON, which has no control characters', () => {
    const value = { [ESCAPES]: [ESCAPES, '\u{E0041}', '\u007F', 'å'] };
    const written = printableJson(value);
    expect(JSON.parse(written)).toEqual(value);
    expect(written).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(written).toContain('å');
  });
});
