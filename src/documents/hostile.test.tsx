import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { renderToString } from 'react-dom/server';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { DocumentView } from './html.tsx';
import type { Block, OfficialDocument } from './model.ts';
import { prepare, type PreparedDocument, type PreparedFlow } from './prepare.ts';
import { toDocx, toPdf } from './render.ts';
import { arbitraryDocument } from './testing/arbitrary-document.ts';
import { readDocx, wordsOf } from './testing/read-docx.ts';
import { readPdf } from './testing/read-pdf.ts';
import { uaFaults } from './testing/ua-faults.ts';

/** Every string that a reader is to see. What a drawing holds is drawn, not written. */
function stringsOf(document: PreparedDocument): readonly string[] {
  const flow = document.blocks.flatMap((block): readonly PreparedFlow[] =>
    block.kind === 'landscape' ? block.blocks : [block],
  );
  const seen: string[] = [document.title, document.subtitle, document.issuer];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (!['kind', 'svg', 'alt', 'link', 'align', 'anchor', 'tone'].includes(key)) seen.push(value);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) collect(inner, name);
  };
  collect(document.about, '');
  collect(flow, '');
  return seen;
}

/** Letters and digits, each as often as it stands. Order is the business of the scripts: some are drawn from right to left. */
function lettersOf(text: string): Map<string, number> {
  const count = new Map<string, number>();
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) count.set(letter, (count.get(letter) ?? 0) + 1);
  return count;
}

function missing(wanted: string, got: string): readonly string[] {
  const there = lettersOf(got);
  return [...lettersOf(wanted)]
    .filter(([letter, times]) => (there.get(letter) ?? 0) < times)
    .map(([letter]) => letter);
}

const ELEMENTS =
  'article header p h2 h3 h4 h5 h6 dl div dt dd nav ul ol li a table caption thead tbody tfoot tr th td strong em br small figure figcaption img'.split(
    ' ',
  );
const ATTRIBUTES =
  'class lang id href rel role tabindex aria-label scope src alt data-align data-tone data-level'.split(' ');

function elementsOf(
  nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
): readonly DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

const RUNS = { numRuns: 40 };
const BARE: Omit<OfficialDocument, 'blocks'> = {
  title: 't',
  language: 'nb',
  issuer: '',
  about: [],
  contents: false,
};

describe('whatever anybody writes, in any place of a document', () => {
  it('makes a PDF that keeps PDF/UA and every letter', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const file = await toPdf(document);
        const pdf = readPdf(file);
        expect(uaFaults(file)).toEqual([]);
        expect(missing(stringsOf(prepare(document)).join('\n'), pdf.text)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('makes a PDF with every letter and digit that there is, but the four that are empty', async () => {
    const letters = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    const lost: string[] = [];
    for (let at = 0; at < letters.length; at += 4000) {
      const some = letters.slice(at, at + 4000);
      const text = some.map((letter, i) => (i % 50 === 49 ? `${letter}\n` : `${letter} `)).join('');
      const blocks: Block[] = [{ kind: 'paragraph', text: [{ text }] }];
      const there = new Set(readPdf(await toPdf({ ...BARE, blocks })).text);
      lost.push(...some.filter((letter) => !there.has(letter)));
    }
    expect(lost).toEqual(['\u115f', '\u1160', '\u3164', '\uffa0']);
  });

  it('makes a file for Word that is well-formed and has every letter', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const parts = await readDocx(await toDocx(document));
        for (const [name, bytes] of parts) {
          if (!/\.(xml|rels)$/.test(name)) continue;
          const parser = new SaxesParser();
          parser.on('error', (error) => {
            throw new Error(`${name}: ${error.message}`);
          });
          parser.write(bytes.toString('utf8')).close();
        }
        const text = [...parts]
          .filter(([name]) => /word\/(document|header|footer)/.test(name))
          .map(([, bytes]) => wordsOf(bytes.toString('utf8')))
          .join('\n');
        expect(missing(stringsOf(prepare(document)).join('\n'), text)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is words on a page, and never elements of it', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const html = renderToString(<DocumentView document={document} />);
        for (const { tagName, attrs } of elementsOf(parseFragment(html).childNodes)) {
          expect(ELEMENTS).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(ATTRIBUTES).toContain(name);
            if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|#)/);
            if (name === 'src') expect(value).toMatch(/^data:image\/svg\+xml;base64,/);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('a document that has been made whole', () => {
  it('is as it was when that is done once more', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const texts = stringsOf(prepare(document));
        for (const text of texts)
          expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e]/u);
      }),
    );
  });

  it('is made so however long a run of white space it holds', () => {
    const text = `x${' '.repeat(1_000_000)}x`;
    const { blocks } = prepare({ ...BARE, blocks: [{ kind: 'paragraph', text: [{ text }] }] });
    expect(blocks).toHaveLength(1);
  });

  it('never skips a level of heading', () => {
    const levels = fc.array(fc.constantFrom(1, 2, 3, 4));
    fc.assert(
      fc.property(levels, (written) => {
        const blocks = written.map((level, i): Block => ({ kind: 'heading', level, text: `${i}` }));
        const made = prepare({ ...BARE, blocks }).blocks.map((block) =>
          block.kind === 'heading' ? block.level : 0,
        );
        expect(made).toHaveLength(written.length);
        made.forEach((level, i) => expect(level).toBeLessThanOrEqual((made[i - 1] ?? 0) + 1));
        expect(made.every((level) => level >= 1 && level <= 4)).toBe(true);
      }),
    );
  });
});
