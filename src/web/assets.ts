import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Handler } from 'hono';
import { z } from 'zod';
import type { WebEnv } from './types.ts';

type Asset = { type: string; body: Buffer; packed: { br: Buffer; gzip: Buffer } | undefined };

/** What the browser gets beside the pages; the names carry a hash of the content, so they are kept for a year. */
export type Assets = {
  styleSheet: string;
  script: string;
  /** Fonts that the first paint needs. */
  fonts: readonly string[];
  files: ReadonlyMap<string, Asset>;
};

/** Addresses without files, for tests that look at pages and not at their style. */
export const unbuiltAssets: Assets = {
  styleSheet: '/assets/app.css',
  script: '/assets/islands.js',
  fonts: [],
  files: new Map(),
};

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    css: z.array(z.string()).optional(),
    assets: z.array(z.string()).optional(),
    isEntry: z.boolean().optional(),
  }),
);

/** Reads the built files into memory and packs them once. */
export async function loadAssets(folder: string): Promise<Assets> {
  const manifest = Manifest.parse(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')));
  const entries = Object.values(manifest);
  const fileOf = (ending: string, isEntry: boolean) => {
    const found = entries.find(
      (entry) => entry.file.endsWith(ending) && (entry.isEntry ?? false) === isEntry,
    );
    if (found === undefined) throw new Error(`The build has no ${ending} entry`);
    return `/assets/${found.file}`;
  };
  const names = [
    ...new Set(entries.flatMap((entry) => [entry.file, ...(entry.css ?? []), ...(entry.assets ?? [])])),
  ];
  const files = new Map(
    await Promise.all(names.map(async (name) => [`/assets/${name}`, await pack(folder, name)] as const)),
  );
  return {
    styleSheet: fileOf('.css', true),
    script: fileOf('.js', true),
    fonts: names.filter((name) => name.endsWith('.woff2')).map((name) => `/assets/${name}`),
    files,
  };
}

async function pack(folder: string, name: string): Promise<Asset> {
  const body = await readFile(path.join(folder, name));
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  if (name.endsWith('.woff2')) return { type, body, packed: undefined };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    promisify(gzip)(body, { level: 9 }),
  ]);
  return { type, body, packed: { br, gzip: gz } };
}

export const serveAsset: Handler<WebEnv> = (c) => {
  const asset = c.var.assets.files.get(c.req.path);
  if (asset === undefined) return c.notFound();
  const encoding = packingFor(c.req.header('accept-encoding'));
  const packed = encoding && asset.packed?.[encoding];
  c.header('content-type', asset.type);
  c.header('cache-control', 'public, max-age=31536000, immutable');
  c.header('vary', 'accept-encoding');
  if (packed) c.header('content-encoding', encoding);
  return c.body(new Uint8Array(packed ?? asset.body));
};

/** The best packing that the browser takes. */
export function packingFor(accepts: string | undefined): 'br' | 'gzip' | undefined {
  if (accepts === undefined) return undefined;
  if (/\bbr\b/.test(accepts)) return 'br';
  return /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
}
