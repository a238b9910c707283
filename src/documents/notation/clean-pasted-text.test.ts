import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASTED } from '../testing/pasted.ts';
import { cleanPastedText } from './clean-pasted-text.ts';
import { readText } from './read-text.ts';

const FROM_WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0:level1 {mso-level-text:\\F0B7;} --></style></head>
<body lang=NO-BOK style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='mso-outline-level:1'><span style='font-size:16.0pt'>Behov i hjemmetjenesten<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=NO-BOK>Vi mangler <b style='mso-bidi-font-weight:normal'>sykepleiere</b>&nbsp;i <st1:place w:st="on"><st1:City w:st="on">Gjøvik</st1:City></st1:place>,
og <i>flere</i> slutter.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=NO-BOK>Rekruttere<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Særlig kveld &amp; natt<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Beholde</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Kartlegge</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Bestille</p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal>Stilling</p></td><td><p class=MsoNormal>Årsverk</p></td></tr>
<tr><td><p class=MsoNormal>Vernepleier</p></td><td><p class=MsoNormal>14,5</p></td></tr></table>
<p class=MsoNormal>Se <a href="https://www.ks.no/kompetanse">veilederen</a> fra KS.<![if !supportLineBreakNewLine]><br>Ny linje.<![endif]></p>
<!--EndFragment--></body></html>`;

describe('text that was pasted from Word', () => {
  it('becomes headings, paragraphs and lists, without a trace of markup', () => {
    expect(cleanPastedText(FROM_WORD)).toBe(
      [
        '# Behov i hjemmetjenesten',
        '',
        'Vi mangler **sykepleiere** i Gjøvik, og *flere* slutter.',
        '',
        '- Rekruttere',
        '  - Særlig kveld & natt',
        '- Beholde',
        '1. Kartlegge',
        '1. Bestille',
        '',
        '- Stilling – Årsverk',
        '- Vernepleier – 14,5',
        '',
        'Se veilederen (https://www.ks.no/kompetanse) fra KS.',
        'Ny linje.',
      ].join('\n'),
    );
  });

  it('is read as what it was', () => {
    expect(readText(cleanPastedText(FROM_WORD)).map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'list',
      'paragraph',
    ]);
  });

  it('as plain text has its bullets, numbers and paragraphs', () => {
    const words =
      'En lang setning som ingen skriver på én linje for hånd, fordi den er langt lengre enn hundre tegn til sammen.';
    expect(
      cleanPastedText(`Innledning\r\n·\tRekruttere\r\n\to\tNatt\r\n•\u00a0\u00a0 Beholde\r\n${words}\r\n`),
    ).toBe(`Innledning\n\n- Rekruttere\n  - Natt\n- Beholde\n\n${words}`);
    expect(cleanPastedText('1.\tFørst\n2.\tSå')).toBe('1. Først\n1. Så');
  });
});

describe('what programs put in the clipboard', () => {
  it.each(PASTED)('becomes the same words in the notation: $from', ({ html, text }) => {
    expect(cleanPastedText(html)).toBe(text);
    expect(cleanPastedText(text)).toBe(text);
  });
});

describe('signs that nobody sees', () => {
  it('go, also from text without markup, and stay in letters and emoji that they belong to', () => {
    expect(cleanPastedText('kompe\u00ADtanse\u200B\u2060plan\u200E')).toBe('kompetanseplan');
    expect(cleanPastedText('<p>kompe&shy;tanse&zwnj;plan</p>')).toBe('kompetanseplan');
    expect(cleanPastedText('می\u200Cخواهم og 👩\u200D⚕️')).toBe('می\u200Cخواهم og 👩\u200D⚕️');
  });

  it('of Word’s own fonts become what they look like, or a bullet at the head of a line', () => {
    expect(cleanPastedText('\uF0D8\tEtt\n\uF0FC\tTo')).toBe('- Ett\n- To');
    expect(cleanPastedText('Fra dag \uF0E0 natt \uF0FF')).toBe('Fra dag → natt');
  });
});

describe('marks', () => {
  it('hold one word together that Word has cut in pieces, and stand only where they can be read again', () => {
    expect(cleanPastedText('<p><b>ky<span>st</span></b><b>en</b></p>')).toBe('**kysten**');
    expect(cleanPastedText('<p>ky<i>st</i>en <b>a</b><i>b</i> <b>to<br>linjer</b></p>')).toBe(
      'kysten **a**b **to**\n**linjer**',
    );
  });
});

describe('text that was pasted from a page or a mail', () => {
  it('keeps lists in lists, and words in a row of blocks', () => {
    expect(
      cleanPastedText('<div>Hei<div>du</div></div><ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>'),
    ).toBe('Hei\n\ndu\n\n- a\n  - b\n- c');
    expect(
      cleanPastedText('<span style="font-weight:700">Fet</span> <b style="font-weight:normal">ikke</b>'),
    ).toBe('**Fet** ikke');
  });

  it('drops scripts and keeps words that look like notation words', () => {
    expect(
      cleanPastedText('<p>- ikke en liste</p><p># ei heller</p><p>2*3*4</p><script>alert(1)</script>'),
    ).toBe('\\- ikke en liste\n\n\\# ei heller\n\n2\\*3\\*4');
    expect(cleanPastedText('<p>17. mai</p>')).toBe('17\\. mai');
  });
});

describe('text that is no markup', () => {
  it('is left as it is', () => {
    for (const text of ['Færre enn < 5 personer', 'a <b c> d', '# Mål\n\n- ett\n- to', '5 > 3 & 2 < 4'])
      expect(cleanPastedText(text)).toBe(text);
  });

  it('changes no more when it is cleaned again', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('\n', '·\t', '<p>', '</p>', '<b>', '- ', '\u00a0', '1. '),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const once = cleanPastedText(text);
          if (!once.includes('<'))
            expect(cleanPastedText(once).replace(/\s+/g, ' ')).toBe(once.replace(/\s+/g, ' '));
        },
      ),
    );
  });
});

describe('any words within any of the markup of Word', () => {
  it('are all there afterwards, in order', () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,12}$/);
    const wrap = fc.constantFrom<(inner: string) => string>(
      (inner) => `<p class=MsoNormal>${inner}<o:p></o:p></p>`,
      (inner) =>
        `<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>${inner}</p>`,
      (inner) => `<b>${inner}</b>`,
      (inner) => `<i><span style='color:red'>${inner}</span></i>`,
      (inner) => `<h2>${inner}</h2>`,
      (inner) => `<table><tr><td>${inner}</td></tr></table>`,
      (inner) => `<ul><li>${inner}</li></ul>`,
      (inner) => `<st1:City>${inner}</st1:City>`,
      (inner) => `${inner}<!--[if mso]>x1x<![endif]-->`,
      (inner) => ` ${inner} `,
    );
    const html = fc.tuple(word, fc.array(fc.tuple(wrap, word), { maxLength: 6 })).map(([first, around]) => ({
      html: `<p>${around.reduce((inner, [outer, next]) => `${outer(inner)} ${next} `, first)}</p>`,
      words: [first, ...around.map(([, next]) => next)].join(''),
    }));
    fc.assert(
      fc.property(html, ({ html: pasted, words }) => {
        const letters = readText(cleanPastedText(pasted)).flatMap((block) =>
          JSON.stringify(block, (key, value: unknown) => (key === 'kind' ? undefined : value)).match(
            /"text":"[^"]*"/g,
          ),
        );
        const got = letters.map((one) => one?.slice(8, -1).replaceAll('\\n', ' ')).join('');
        expect(got.replace(/[^a-zæøå]/g, '')).toBe(words);
      }),
      { numRuns: 500 },
    );
  });
});

describe('text that nobody wrote', () => {
  const many = (sign: string) => sign.repeat(600_000 / sign.length);

  // In each of these a search that began anew at every sign would go on for hours.
  it.each<[string, string, string]>([
    ['spaces within', `x${many(' ')}x`, `x${many(' ')}x`],
    ['empty lines within', `x${many('\n')}x`, 'x\n\nx'],
    ['empty lines at the ends', `${many('\n')}x${many(' \n')}`, 'x'],
    ['spaces within markup', `<p>x${many(' ')}x</p>`, 'x x'],
    ['cells without words', `<table><tr>${many('<td></td>')}<td>x`, `- ${'– '.repeat(66_666)}x`],
    ['runs of one letter', `<p>${many('<i>a</i>b')}`, 'ab'.repeat(66_666)],
    ['a style without end', `<p style="mso-list:${many(' ')}">x`, 'x'],
    ['styles without end', `<p style="${many('mso-list:')}">x`, 'x'],
  ])('is cleaned however much there is of it: %s', (_, pasted, cleaned) => {
    // Whether it is the same, as a text of so many signs is nothing to show.
    expect(cleanPastedText(pasted) === cleaned).toBe(true);
  });

  it('is words, where its markup asks for millions of elements or is deeper than any page', () => {
    const open = Array.from({ length: 4000 }, (_, i) => `<b a=${i}>`).join('');
    for (const markup of [open + '<p>'.repeat(10_000), '<div>'.repeat(20_000)])
      expect(cleanPastedText(markup)).toBe(markup);
  });
});
