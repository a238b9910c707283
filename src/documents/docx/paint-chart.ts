import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PROJECT_ROOT } from '../../platform/project-root.ts';
import { drawingFonts } from '../pdf/fonts.ts';

let fonts: readonly Uint8Array[] | undefined;

async function openPainter(): Promise<readonly Uint8Array[]> {
  const wasm = path.join(PROJECT_ROOT, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm');
  await initWasm(await readFile(wasm));
  return drawingFonts();
}

/** A drawing as a PNG so many points wide, for programs that do not show SVG. */
export async function paintChart(svg: string, width: number): Promise<Uint8Array> {
  fonts ??= await openPainter();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { fontBuffers: [...fonts], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  try {
    const picture = drawing.render();
    const bytes = picture.asPng();
    picture.free();
    return bytes;
  } finally {
    drawing.free();
  }
}
