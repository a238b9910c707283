import { createRequire } from 'node:module';
import process from 'node:process';

/** The part of the compiler that is used here. Its package of types asks for kinds of machine that do not all have this version. */
type Compiled = {
  readonly result: object | null;
  takeError(): { readonly shortDiagnostics: unknown } | null;
};
export type TypstCompiler = {
  compile(options: { mainFileContent: string; inputs: Record<string, string> }): Compiled;
  pdf(document: object, options: { pdfStandard: 'ua-1' }): Buffer;
  evictCache(maxAge: number): void;
};
type Native = {
  readonly NodeCompiler: {
    create(options: {
      workspace: string;
      fontArgs: readonly { fontBlobs: readonly Buffer[] }[];
    }): TypstCompiler;
  };
};

/** Throws where there is no compiler for this kind of machine. */
export function loadTypst(): Native {
  const require = createRequire(import.meta.url);
  const kinds =
    process.platform === 'linux'
      ? [`linux-${process.arch}-gnu`, `linux-${process.arch}-musl`]
      : process.platform === 'win32'
        ? [`win32-${process.arch}-msvc`]
        : [`${process.platform}-${process.arch}`];
  const kind = kinds.find((one) => canResolve(require, nameOf(one)));
  if (kind === undefined) throw new Error(`No PDF compiler is installed for ${kinds.join(' or ')}`);
  return require(nameOf(kind)) as Native;
}

const nameOf = (kind: string): string => `@myriaddreamin/typst-ts-node-compiler-${kind}`;

function canResolve(require: NodeJS.Require, name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
