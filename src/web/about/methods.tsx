import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { NotFound } from '../../access/index.ts';
import type { Locale } from '../../kernel/locale.ts';
import { PROJECT_ROOT } from '../../platform/project-root.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { renderPage } from '../page.tsx';
import type { WebEnv } from '../types.ts';
import { MethodText } from './method-text.tsx';
import { methodsEn } from './texts/methods.en.ts';
import { type MethodTexts, methodsNb } from './texts/methods.nb.ts';
import { methodsNn } from './texts/methods.nn.ts';

const texts: Readonly<Record<Locale, MethodTexts>> = { nb: methodsNb, nn: methodsNn, en: methodsEn };

type Method = { readonly name: string; readonly title: string; readonly text: string };

/** The pages that lie beside the program, read once; what is asked for is looked up among them and is never a path. */
function readMethods(): ReadonlyMap<string, Method> {
  const folder = path.join(PROJECT_ROOT, 'docs', 'methods');
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return new Map(
    files.sort().map((file) => {
      const [first = '', ...rest] = readFileSync(path.join(folder, file), 'utf8').split('\n');
      const name = file.slice(0, -'.md'.length);
      return [name, { name, title: first.replace(/^#+\s*/, ''), text: rest.join('\n').trim() }];
    }),
  );
}

let read: ReadonlyMap<string, Method> | undefined;

/** How figures are computed, for whoever wants to compute them again. */
export const methodRoutes = new Hono<WebEnv>();

methodRoutes.get('/methods', (c) => {
  const words = texts[c.var.locale];
  read ??= readMethods();
  return renderPage(
    c,
    { title: words.title },
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <p>
        <a href="/capacity/method">{words.inShort}</a>
      </p>
      <ul lang="en">
        {[...read.values()].map(({ name, title }) => (
          <li key={name}>
            <a href={`/methods/${name}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>,
  );
});

methodRoutes.get('/methods/:name', (c) => {
  const words = texts[c.var.locale];
  read ??= readMethods();
  const method = read.get(c.req.param('name'));
  if (method === undefined) throw new NotFound('method');
  return renderPage(
    c,
    { title: method.title, breadcrumbs: [{ href: '/methods', label: words.all }], width: 'wide' },
    <>
      <PageHeading title={method.title} lead={words.lead} />
      <MethodText text={method.text} />
    </>,
  );
});
