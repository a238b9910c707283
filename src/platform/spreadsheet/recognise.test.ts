import { describe, expect, it } from 'vitest';
import { aZip } from './fixtures.ts';
import { readTable } from './read-table.ts';

async function failure(bytes: Buffer) {
  const result = await readTable(bytes, { isHeader: () => false });
  return result.ok ? 'read' : result.failure;
}

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_000),
    Buffer.from(stream, 'utf16le'),
  ]);

describe('what a file is, whatever it is called', () => {
  it.each([
    ['a JPEG', Buffer.from('ffd8ffe000104a46494600010100', 'hex'), 'picture'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'picture'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'pdf'],
    ['a web page called .xls', Buffer.from('\r\n<html><body><table><tr><td>Ansattnr'), 'web-page'],
    ['a Word document', aZip([{ name: 'word/document.xml', content: '<w/>' }]), 'word-document'],
    ['a presentation', aZip([{ name: 'ppt/presentation.xml', content: '<p/>' }]), 'presentation'],
    ['a LibreOffice sheet', aZip([{ name: 'mimetype', content: 'application/vnd.oasis' }]), 'open-document'],
    ['a binary workbook', aZip([{ name: 'xl/workbook.bin', content: 'x' }]), 'binary-workbook'],
    ['any other zip', aZip([{ name: 'list.csv', content: 'a;b' }]), 'archive'],
    ['a zip with nothing in it', aZip([]), 'archive'],
    ['an old Word document', compound('WordDocument'), 'word-document'],
    ['rich text', Buffer.from('{\\rtf1\\ansi'), 'rich-text'],
    ['XML', Buffer.from('\ufeff<?xml version="1.0"?><Workbook/>'), 'xml'],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000b8000000', 'hex'), 'program'],
    ['noise', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7) % 31)), 'unknown'],
  ])('recognises %s', async (_, bytes, found) => {
    expect(await failure(bytes)).toEqual({ kind: 'not-a-table', found });
  });

  it('tells an old .xls from an encrypted .xlsx, which have the same first bytes', async () => {
    expect(await failure(compound('Workbook'))).toEqual({ kind: 'old-excel' });
    expect(await failure(compound('EncryptedPackage'))).toEqual({ kind: 'password-protected' });
  });

  it('recognises the Excel of 1992, which had no container', async () => {
    expect(await failure(Buffer.from('0904060000001000', 'hex'))).toEqual({ kind: 'old-excel' });
  });

  it('reads a list whose first column is called MZ', async () => {
    const result = await readTable(Buffer.from('MZ;Navn;Enhet\n1;Ola;Øst\n'), { isHeader: () => false });
    expect(result.ok && result.value.headers).toEqual(['MZ', 'Navn', 'Enhet']);
  });
});
