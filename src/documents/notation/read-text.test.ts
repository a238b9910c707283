import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowBlock, Text } from '../model.ts';
import { readText } from './read-text.ts';

const flat = (text: Text) => text.map((run) => run.text).join('');
const shape = (text: string) =>
  readText(text).map((block) =>
    block.kind === 'heading'
      ? `${'#'.repeat(block.level)} ${block.text}`
      : block.kind === 'paragraph'
        ? flat(block.text)
        : block.kind === 'list'
          ? block.items.map((item) => [
              `${block.ordered ? '1.' : '-'} ${flat(item.text)}`,
              ...(item.items?.items ?? []).map(
                (one) => `${item.items?.ordered === true ? '1.' : '-'} ${flat(one.text)}`,
              ),
            ])
          : block.kind,
  );

describe('a chapter in plain text', () => {
  it('has a paragraph for each run of lines, and keeps its line breaks', () => {
    expect(shape('Første avsnitt\nmed to linjer.\n\n\nAndre avsnitt.')).toEqual([
      'Første avsnitt\nmed to linjer.',
      'Andre avsnitt.',
    ]);
  });

  it('has headings below the one it stands under, and none below the fourth level', () => {
    expect(shape('# Mål\nTekst')).toEqual(['# Mål', 'Tekst']);
    expect(readText('# A\n## B\n### C', 2)).toMatchObject([{ level: 3 }, { level: 4 }, { level: 4 }]);
    expect(shape('#ikke en overskrift\n\n#')).toEqual(['#ikke en overskrift', '#']);
  });

  it('has lists, with lists in them', () => {
    expect(shape('Vi skal:\n- rekruttere\n  - i Gjøvik\n  - på Toten\n- lære opp')).toEqual([
      'Vi skal:',
      [['- rekruttere', '- i Gjøvik', '- på Toten'], ['- lære opp']],
    ]);
    expect(shape('1. Først\n\n2. Så\n   a mer')).toEqual([[['1. Først'], ['1. Så\na mer']]]);
  });

  it('does not take a date, a year or a line of speech for a list', () => {
    for (const words of [
      '17. mai er fri',
      '2026. Et godt år',
      '– Vi må rekruttere, sier lederen',
      '-10 grader',
    ])
      expect(shape(words)).toEqual([words]);
  });

  it('has bold, italic and addresses where they are meant', () => {
    expect(readText('Det er **viktig** og *lett*; se https://www.ks.no/plan.')).toEqual([
      {
        kind: 'paragraph',
        text: [
          { text: 'Det er ' },
          { text: 'viktig', bold: true },
          { text: ' og ' },
          { text: 'lett', italic: true },
          { text: '; se ' },
          { text: 'https://www.ks.no/plan', link: 'https://www.ks.no/plan' },
          { text: '.' },
        ],
      },
    ]);
    for (const words of ['5 * 3 * 2 = 30', '**uten slutt', 'et*to*tre', 'http://usikker.no', '\u200b*'])
      expect(readText(words)).toEqual([{ kind: 'paragraph', text: [{ text: words }] }]);
    expect(shape('\\*ikke kursiv\\* og 1\\. mai')).toEqual(['*ikke kursiv* og 1. mai']);
  });

  it('never makes an address of anything but https', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('javascript:alert(1)', 'data:text/html,x')),
        (text) => {
          const links = readText(text).flatMap((block) =>
            block.kind === 'paragraph' ? block.text.flatMap((run) => run.link ?? []) : [],
          );
          for (const link of links) expect(link).toMatch(/^https:\/\//);
        },
      ),
    );
  });

  it('keeps every letter of any text, in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '# ',
        '## ',
        '- ',
        '  - ',
        '1. ',
        '2) ',
        '**',
        '*',
        '\\',
        'https://a.no/(b)',
        'ord',
        '\t',
      ),
    );
    const letters = (text: string) =>
      (text.match(/[\p{L}--\p{Default_Ignorable_Code_Point}]/gv) ?? []).join('');
    const words = (block: FlowBlock): string =>
      block.kind === 'heading'
        ? block.text
        : block.kind === 'paragraph'
          ? flat(block.text)
          : block.kind === 'list'
            ? block.items
                .map(
                  (item) => flat(item.text) + (item.items?.items ?? []).map((one) => flat(one.text)).join(''),
                )
                .join('')
            : '';
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          expect(letters(readText(text).map(words).join(''))).toBe(letters(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('reads an address however many signs stand at its end, and leaves them outside', () => {
  const many = (sign: string) => sign.repeat(1_000_000);
  for (const signs of [many('.'), many(')')]) {
    const [block] = readText(`Se https://ks.no/a${signs}\nog`);
    expect(block?.kind === 'paragraph' && block.text.find(({ link }) => link !== undefined)?.link).toBe(
      'https://ks.no/a',
    );
    const [kept] = readText(`https://ks.no/a${signs}x`);
    expect(kept?.kind === 'paragraph' && kept.text[0]?.link?.length).toBe(signs.length + 16);
  }
  const [opened] = readText('(se https://no.wikipedia.org/wiki/Lege_(yrke)). Og https://ks.no/(a)).');
  expect(opened?.kind === 'paragraph' && opened.text.flatMap(({ link }) => link ?? [])).toEqual([
    'https://no.wikipedia.org/wiki/Lege_(yrke)',
    'https://ks.no/(a)',
  ]);
});
