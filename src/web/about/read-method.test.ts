import { describe, expect, it } from 'vitest';
import { anchorOf, readInline, readMethod } from './read-method.ts';

describe('a method as it is written down', () => {
  it('is headings, running text, lists, formulas and tables', () => {
    const text = [
      '## The calculation',
      '',
      'One line',
      'and the next.',
      '',
      '    a = b',
      '    c = d',
      '',
      '- first',
      '- second',
      '  goes on',
      '',
      '| a | b |',
      '| - | - |',
      String.raw`| 1 | x \| y |`,
    ].join('\n');
    expect(readMethod(text)).toEqual([
      { kind: 'heading', level: 2, text: 'The calculation' },
      { kind: 'paragraph', text: 'One line and the next.' },
      { kind: 'formula', lines: ['a = b', 'c = d'] },
      { kind: 'list', isNumbered: false, items: ['first', 'second goes on'] },
      { kind: 'table', head: ['a', 'b'], rows: [['1', 'x | y']] },
    ]);
  });

  it('has names of files and symbols, and underscores inside a name are part of it', () => {
    expect(readInline('The _N_ of `st[x]` and sick_absence is **not** [here](workforce.md#gap).')).toEqual([
      { kind: 'text', text: 'The ' },
      { kind: 'emphasis', text: 'N' },
      { kind: 'text', text: ' of ' },
      { kind: 'code', text: 'st[x]' },
      { kind: 'text', text: ' and sick_absence is ' },
      { kind: 'strong', text: 'not' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'here', to: 'workforce.md#gap' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('can be linked to by its headings', () => {
    expect(anchorOf('A municipality’s own staff')).toBe('a-municipalitys-own-staff');
  });
});
