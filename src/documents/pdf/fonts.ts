import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../platform/project-root.ts';
import { PLACEHOLDER_FAMILY, placeholderFont } from './placeholder-font.ts';

/** In the order in which a character looks for a font that has it. */
export const FONT_FAMILIES: readonly string[] = [
  'Inter',
  'Noto Sans Hebrew',
  'Noto Sans Arabic',
  'Noto Emoji',
  PLACEHOLDER_FAMILY,
];

const LETTERS = [
  'inter/400Regular/Inter_400Regular',
  'inter/400Regular_Italic/Inter_400Regular_Italic',
  'inter/600SemiBold/Inter_600SemiBold',
  'inter/600SemiBold_Italic/Inter_600SemiBold_Italic',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular',
  'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold',
  'noto-emoji/400Regular/NotoEmoji_400Regular',
];

const read = (name: string): Promise<Buffer> =>
  readFile(path.join(PROJECT_ROOT, 'node_modules', '@expo-google-fonts', `${name}.ttf`));

/** Every font that a document may use; none is taken from the machine, so a document is the same wherever it is made. */
export async function documentFonts(): Promise<readonly Buffer[]> {
  return [...(await Promise.all(LETTERS.map(read))), placeholderFont()];
}

/** The fonts that drawings use. */
export function drawingFonts(): Promise<readonly Buffer[]> {
  return Promise.all(LETTERS.slice(0, 3).map(read));
}
