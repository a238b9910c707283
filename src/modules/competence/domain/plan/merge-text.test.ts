import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, chooseText, mergeTexts, paragraphsOf, textOf } from './merge-text.ts';

const BEFORE = 'Første avsnitt.\n\nAndre avsnitt.\n\nTredje avsnitt.\n\nFjerde avsnitt.';

describe('two who write in the same chapter', () => {
  it('get both changes when they have written in different paragraphs', () => {
    const mine = BEFORE.replace('Første', 'Aller første');
    const theirs = `${BEFORE.replace('Tredje avsnitt.', 'Tredje, skrevet om.')}\n\nEt femte.`;
    const merged = mergeTexts(BEFORE, mine, theirs);
    expect(merged.conflicts).toBe(0);
    expect(chooseText(merged, 'mine')).toBe(
      'Aller første avsnitt.\n\nAndre avsnitt.\n\nTredje, skrevet om.\n\nFjerde avsnitt.\n\nEt femte.',
    );
  });

  it('get both changes also when the paragraphs stand side by side, and when one has added to what follows', () => {
    const mine = BEFORE.replace('Andre', 'Det andre');
    const theirs = BEFORE.replace('Tredje avsnitt.', 'Det tredje avsnitt.\n\nOg et til.');
    const merged = mergeTexts(BEFORE, mine, theirs);
    expect(merged.conflicts).toBe(0);
    expect(chooseText(merged, 'mine')).toBe(
      'Første avsnitt.\n\nDet andre avsnitt.\n\nDet tredje avsnitt.\n\nOg et til.\n\nFjerde avsnitt.',
    );
  });

  it('are asked in which order when both add something in the same spot', () => {
    const merged = mergeTexts(BEFORE, `${BEFORE}\n\nKaris.`, `${BEFORE}\n\nOlas.`);
    expect(merged.conflicts).toBe(1);
    expect(chooseText(merged, 'both')).toBe(`${BEFORE}\n\nOlas.\n\nKaris.`);
  });

  it('see both texts where they have written in the same paragraph, and lose neither', () => {
    const merged = mergeTexts(
      BEFORE,
      BEFORE.replace('Andre avsnitt.', 'Karis andre.'),
      BEFORE.replace('Andre avsnitt.', 'Olas andre.'),
    );
    expect(merged.pieces.filter(({ kind }) => kind === 'both')).toEqual([
      { kind: 'both', before: ['Andre avsnitt.'], mine: ['Karis andre.'], theirs: ['Olas andre.'] },
    ]);
    expect(chooseText(merged, 'mine')).toBe(BEFORE.replace('Andre avsnitt.', 'Karis andre.'));
    expect(chooseText(merged, 'theirs')).toBe(BEFORE.replace('Andre avsnitt.', 'Olas andre.'));
    expect(chooseText(merged, 'both')).toBe(BEFORE.replace('Andre avsnitt.', 'Olas andre.\n\nKaris andre.'));
  });

  it('who write the same have written it once', () => {
    const both = BEFORE.replace('Andre', 'Nest første');
    expect(chooseText(mergeTexts(BEFORE, both, both), 'both')).toBe(both);
  });

  it('are asked when one removes what the other rewrites', () => {
    const without = BEFORE.replace('Andre avsnitt.\n\n', '');
    const merged = mergeTexts(BEFORE, without, BEFORE.replace('Andre', 'Det andre'));
    expect(merged.conflicts).toBe(1);
    expect(chooseText(merged, 'mine')).toBe(without);
  });

  it('are asked when both begin on an empty chapter', () => {
    const merged = mergeTexts('', 'Karis tekst.', 'Olas tekst.');
    expect(merged.conflicts).toBe(1);
    expect(chooseText(merged, 'both')).toBe('Olas tekst.\n\nKaris tekst.');
  });

  it('are not told apart by empty lines and space at the end of lines', () => {
    expect(mergeTexts(BEFORE, BEFORE.replaceAll('\n\n', ' \r\n\r\n\r\n'), 'Bare dette.').conflicts).toBe(0);
  });
});

const paragraph = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const text = fc.array(paragraph, { maxLength: 12 }).map(textOf);
const wordsOf = (written: string) => new Set(paragraphsOf(written));

describe('for any three texts', () => {
  it('what one has not touched becomes what the other wrote', () => {
    fc.assert(
      fc.property(text, text, (before, written) => {
        expect(chooseText(mergeTexts(before, written, before), 'theirs')).toBe(written);
        expect(chooseText(mergeTexts(before, before, written), 'mine')).toBe(written);
      }),
    );
  });

  it('no paragraph that is new in either is lost when both are kept', () => {
    fc.assert(
      fc.property(text, text, text, (before, mine, theirs) => {
        const kept = wordsOf(chooseText(mergeTexts(before, mine, theirs), 'both'));
        const old = wordsOf(before);
        for (const one of [...wordsOf(mine), ...wordsOf(theirs)]) {
          if (!old.has(one)) expect(kept).toContain(one);
        }
      }),
    );
  });

  it('it is the same merge whoever came first, with mine and theirs changed about', () => {
    fc.assert(
      fc.property(text, text, text, (before, mine, theirs) => {
        const one = mergeTexts(before, mine, theirs);
        const other = mergeTexts(before, theirs, mine);
        expect(chooseText(one, 'mine')).toBe(chooseText(other, 'theirs'));
        expect(one.conflicts).toBe(other.conflicts);
      }),
    );
  });

  it('the changes from one to the next give the next, and hold all of the first', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before, after);
        const now = changes.filter(({ kind }) => kind !== 'removed').map((one) => one.paragraph);
        const old = changes.filter(({ kind }) => kind !== 'added').map((one) => one.paragraph);
        expect(textOf(now)).toBe(after);
        expect(textOf(old)).toBe(before);
      }),
    );
  });
});
