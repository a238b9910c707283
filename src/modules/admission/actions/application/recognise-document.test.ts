import { describe, expect, it } from 'vitest';
import { MEDIA_TYPES } from '../../domain/application/media-type.ts';
import { aDocx, aJpeg, aPdf, aPng, aZip, aZipBomb } from '../../testing/files.ts';
import { recogniseDocument } from './recognise-document.ts';

const recognised = async (bytes: Uint8Array) => {
  const result = await recogniseDocument(bytes);
  return result.ok ? result.value : result.failure.kind;
};

describe('a document', () => {
  it('is one of four kinds, by what stands in it', async () => {
    expect(await recognised(aPdf())).toBe(MEDIA_TYPES.pdf);
    expect(await recognised(aJpeg())).toBe(MEDIA_TYPES.jpg);
    expect(await recognised(aPng())).toBe(MEDIA_TYPES.png);
    expect(await recognised(aDocx())).toBe(MEDIA_TYPES.docx);
  });

  it('is not a renamed program, another package, or a spreadsheet', async () => {
    expect(await recognised(Buffer.from('MZ\x90\x00 This program'))).toBe('file-kind');
    expect(await recognised(aZip({ 'setup.exe': Buffer.from('MZ') }))).toBe('file-kind');
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    expect(await recognised(aDocx({ mainType: sheet }))).toBe('file-kind');
  });

  it('is not a package that unpacks without end', async () => {
    const bomb = aZipBomb();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await recognised(bomb)).toBe('file-kind');
  });

  it('has no macros, under whatever name they hide', async () => {
    const macro = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    expect(await recognised(aDocx({ mainType: macro }))).toBe('file-macros');
    expect(await recognised(aDocx({ more: { 'word/vbaProject.bin': 'x' } }))).toBe('file-macros');
  });

  it('is told to be cut, wherever it ends too early', async () => {
    for (const whole of [aPdf(), aJpeg(), aPng(), aDocx()])
      for (const share of [0.5, 0.9])
        expect(await recognised(whole.subarray(0, Math.floor(whole.length * share)))).toBe('file-cut');
  });

  it('is told to be locked when a password keeps it', async () => {
    expect(await recognised(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe(
      'file-locked',
    );
  });
});
