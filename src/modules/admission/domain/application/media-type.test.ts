import { describe, expect, it } from 'vitest';
import { appearanceOf, cleanFileName, MEDIA_TYPES } from './media-type.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('what a file looks like', () => {
  it('is said by its first bytes, and a PDF, a JPEG or a PNG without its end was cut', () => {
    expect(appearanceOf(bytes('%PDF-1.4 text %%EOF'))).toEqual({ kind: 'known', type: MEDIA_TYPES.pdf });
    expect(appearanceOf(bytes('%PDF-1.4 text'))).toEqual({ kind: 'cut' });
    expect(appearanceOf(bytes('\xff\xd8\xff\xe0 picture \xff\xd9'))).toEqual({
      kind: 'known',
      type: MEDIA_TYPES.jpg,
    });
    expect(appearanceOf(bytes('\xff\xd8\xff\xe0 pictu'))).toEqual({ kind: 'cut' });
    expect(appearanceOf(bytes('\x89PNG\r\n\x1a\n picture'))).toEqual({ kind: 'cut' });
  });

  it('is unknown for a program, a web page, a picture with script, and nothing at all', () => {
    for (const text of [
      'MZ\x90\x00',
      '\x7fELF',
      '<html>',
      '<svg onload="x">',
      'GIF89a',
      ' %PDF-1.4 %%EOF',
      '',
    ])
      expect(appearanceOf(bytes(text))).toEqual({ kind: 'unknown' });
  });

  it('is read from the view alone, when the bytes lie in a larger buffer', () => {
    const whole = bytes('MZ%PDF-1.4 %%EOF');
    expect(appearanceOf(whole.subarray(2)).kind).toBe('known');
    expect(appearanceOf(whole.subarray(0, 2)).kind).toBe('unknown');
  });
});

describe('the name of a file', () => {
  it('loses folders, signs that turn text round or break a header, and its false ending', () => {
    expect(cleanFileName('C:\\Users\\Anne\\Vitnemål.exe', MEDIA_TYPES.pdf)).toBe('Vitnemål.pdf');
    expect(cleanFileName('../../etc/passwd', MEDIA_TYPES.png)).toBe('passwd.png');
    expect(cleanFileName('attest\u202Efdp.exe', MEDIA_TYPES.docx)).toBe('attest fdp.docx');
    expect(cleanFileName('a"\r\nset-cookie: b.jpg', MEDIA_TYPES.jpg)).toBe('a set-cookie b.jpg');
    expect(cleanFileName('...', MEDIA_TYPES.pdf)).toBe('dokument.pdf');
  });

  it('keeps Norwegian letters in whatever way they were composed, and a length that file systems take', () => {
    expect(cleanFileName('Arbeidsattest a\u030A Sa\u0308rnes.pdf', MEDIA_TYPES.pdf)).toBe(
      'Arbeidsattest å Särnes.pdf',
    );
    expect(cleanFileName(`${'ø'.repeat(300)}.pdf`, MEDIA_TYPES.pdf)).toBe(`${'ø'.repeat(100)}.pdf`);
  });
});
