import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../platform/project-root.ts';
import type { PreparedDocument, PreparedFlow } from '../prepare.ts';
import { documentTexts, languageTags } from '../texts/index.ts';
import { breakLongWords } from './break-long-words.ts';
import { documentFonts, FONT_FAMILIES } from './fonts.ts';
import { nameRows } from './name-rows.ts';
import { loadTypst, type TypstCompiler } from './typst.ts';

type Setter = { readonly compiler: TypstCompiler; readonly template: string };
let setter: Setter | undefined;

async function openSetter(): Promise<Setter> {
  const folder = path.join(PROJECT_ROOT, 'src', 'documents', 'pdf');
  const [template, fontBlobs] = await Promise.all([
    readFile(path.join(folder, 'template.typ'), 'utf8'),
    documentFonts(),
  ]);
  const compiler = loadTypst().NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  return { compiler, template };
}

/** Sets the document with Typst. Synchronous once it has begun, so it belongs beside the program and not in it. */
export async function writePdf(document: PreparedDocument): Promise<Uint8Array> {
  const { compiler, template } = (setter ??= await openSetter());
  const texts = documentTexts[document.language];
  const [lang, region] = languageTags[document.language].split('-');
  const data = {
    ...breakLongWords(document),
    running: document.title,
    fonts: FONT_FAMILIES,
    lang,
    region,
    words: { ...texts, page: texts.page('\n', '\n').split('\n') },
  };
  try {
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { data: JSON.stringify(data, (_, value: unknown) => (value === undefined ? null : value)) },
    });
    if (compiled.result === null)
      throw new Error(
        `The document could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`,
      );
    return nameRows(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }), tablesOf(document));
  } finally {
    // What is kept from one document helps the next version of it; more than that only grows.
    compiler.evictCache(3);
  }
}

/** Of each table in the document, the column that names its rows. */
function tablesOf({ blocks }: PreparedDocument): readonly (number | undefined)[] {
  return blocks
    .flatMap((block): readonly PreparedFlow[] => (block.kind === 'landscape' ? block.blocks : [block]))
    .flatMap((block) => (block.kind === 'table' ? [block.nameColumn] : []));
}
