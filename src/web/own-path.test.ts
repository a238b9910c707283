import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ownPath } from './own-path.ts';

describe('ownPath', () => {
  it('keeps a path with its query and its place on the page', () => {
    expect(ownPath('/orders/17?tab=people&q=a%20b#top')).toBe('/orders/17?tab=people&q=a%20b#top');
  });

  it('writes letters of other alphabets as an address holds them', () => {
    expect(ownPath('/søk?q=å')).toBe('/s%C3%B8k?q=%C3%A5');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    'javascript:alert(1)',
    ' /orders',
    '/orders\r\nset-cookie: a=b',
    '',
    undefined,
    ['/orders'],
  ])('does not follow %j', (text) => {
    expect(ownPath(text)).toBe('/');
  });

  it('never leads to another site, whatever the text', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '@',
      ':',
      '?',
      '#',
      'evil.example',
      '\t',
      'å',
      ';',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const path = ownPath(text);
          const target = new URL(path, 'https://lederloft.example/login');
          expect(target.origin).toBe('https://lederloft.example');
          // What has been through once comes out the same: it is kept through several forms.
          expect(ownPath(path)).toBe(path);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
