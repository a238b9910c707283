import { beforeAll, describe, expect, it } from 'vitest';
import { closePdf, openPdf } from '../pdf/open-pdf.ts';
import { toPdf } from '../render.ts';
import { samplePlan } from './sample-plan.ts';
import { uaFaults } from './ua-faults.ts';

let whole: Buffer;
beforeAll(async () => {
  whole = await toPdf(samplePlan);
});

/** The same file with something changed in the first object that has it. */
function spoiled(what: string | RegExp, instead: string): Buffer {
  const pdf = openPdf(whole);
  const has = (text: string) => (typeof what === 'string' ? text.includes(what) : what.test(text));
  const [number, text] = [...pdf.objects].find(([, one]) => has(one)) ?? expect.fail('Nothing to spoil');
  pdf.objects.set(number, text.replace(what, instead));
  return closePdf(pdf);
}

describe('what a PDF lacks of PDF/UA', () => {
  it('is nothing in a plan with something of everything', () => {
    expect(uaFaults(whole)).toEqual([]);
  });

  it('is nothing in a PDF that was opened and closed again', () => {
    expect(closePdf(openPdf(whole)).equals(whole)).toBe(true);
  });

  it.each([
    ['/Lang (nb-NO)', '', 'no language'],
    ['/DisplayDocTitle true', '/DisplayDocTitle false', 'the name of the file is shown and not the title'],
    [/\/Outlines \d+ 0 R/, '', 'headings and no bookmarks'],
    ['/Alt <', '/Other <', 'a figure without words'],
    ['/S /H1', '/S /H4', expect.stringContaining('a heading of level 4')],
    ['/S /Caption', '/S /Picture', 'Picture is no tag'],
    ['/Scope /Row', '', expect.stringContaining('a header of nothing')],
    [/\/ID \(Row\d+\)/, '', expect.stringContaining('a header that cannot be found')],
    [/\/Headers \[\([^\]]*\]/, '', expect.stringContaining('a cell without a header')],
    ['/S /LBody', '/S /P', 'an item with something else'],
    ['/StructParent ', '/Other ', expect.stringContaining('is not in the tree')],
    [/\/ToUnicode \d+ 0 R/, '', expect.stringContaining('has no letters')],
    [/\/FontFile\d? \d+ 0 R/, '', expect.stringContaining('is not in the file')],
    ['/Tabs /S', '', expect.stringContaining('is not gone through')],
    [/\/S \/P\s+\/P \d+ 0 R/, '/S /P /P 1 0 R', expect.stringContaining('does not know its parent')],
    [/\/K \[\d+\]/, '/K [999]', expect.stringContaining('nobody has mark')],
  ])('is seen when %s is spoiled', (what, instead, fault) => {
    expect(uaFaults(spoiled(what, instead))).toContainEqual(fault);
  });
});
