import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { ReactElement } from 'react';
import { build } from 'vite';
import type { Assets, ColourScheme } from '../layout/shell.ts';
import { renderDocument } from '../layout/render.ts';

const ORIGIN = 'http://lederloft.test';
/** A machine with much else to do gets there too; what is there is not waited for. */
const PATIENCE = 180_000;
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type BuiltFiles = ReadonlyMap<string, { readonly body: string | Buffer; readonly type: string }>;

const typeOf = (name: string): string =>
  name.endsWith('.css') ? 'text/css' : name.endsWith('.js') ? 'text/javascript' : 'font/woff2';

/** The style sheet, islands and font as the real build makes them, kept in memory. */
export async function buildFiles(): Promise<BuiltFiles> {
  const result = await build({ logLevel: 'silent', build: { write: false } });
  if (!('output' in result)) throw new Error('The build gave no files');
  return new Map(
    result.output.map((file) => {
      const body = file.type === 'asset' ? file.source : file.code;
      return [
        `/assets/${file.fileName}`,
        { body: typeof body === 'string' ? body : Buffer.from(body), type: typeOf(file.fileName) },
      ];
    }),
  );
}

export function assetsOf(files: BuiltFiles): Assets {
  const ending = (end: string): readonly string[] => [...files.keys()].filter((name) => name.endsWith(end));
  return { styles: ending('.css'), scripts: ending('.js'), fonts: ending('.woff2') };
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.LEDERLOFT_BROWSER ?? '/usr/bin/chromium',
    args: QUIET,
    timeout: PATIENCE,
  });
}

export type Screen = {
  readonly width: number;
  readonly height?: number;
  readonly colours?: ColourScheme;
  readonly script?: boolean;
};

export type OpenPage = { readonly page: Page; readonly refused: readonly string[]; close(): Promise<void> };

/** Opens a page under the strict policy of the server; what the policy refuses is collected. */
export async function open(
  browser: Browser,
  files: BuiltFiles,
  document: ReactElement,
  screen: Screen,
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height ?? 900 },
    javaScriptEnabled: screen.script ?? true,
    colorScheme: screen.colours === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = files.get(path);
    if (file !== undefined) return route.fulfill({ body: file.body, contentType: file.type });
    return route.fulfill({
      body: renderDocument(document),
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'",
      },
    });
  });
  await page.goto(ORIGIN);
  return { page, refused, close: () => context.close() };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary: string }[];
};

/** What axe finds, one line for each place. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then((result) => result.violations)`,
  );
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id} ${String(node.target)}: ${node.failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}
