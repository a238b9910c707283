import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { getCookie } from 'hono/cookie';
import type { ReactNode } from 'react';
import type { Role } from '../access/index.ts';
import { packingFor } from './assets.ts';
import { Document } from './layout/document.tsx';
import { renderDocument } from './layout/render.ts';
import { type ColourScheme, type Crumb, colourSchemes, type Shell } from './layout/shell.ts';
import { commonTexts } from './texts/index.ts';
import { menuOf } from './menu.ts';
import type { WebContext } from './types.ts';

type PageProps = {
  /** The page's own name; the brand is added after it. */
  title: string;
  breadcrumbs?: readonly Crumb[];
  width?: 'normal' | 'wide';
  status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
};

/** Renders a page in the common frame, and packs it as the browser likes best. */
export async function renderPage(c: WebContext, props: PageProps, body: ReactNode): Promise<Response> {
  const html = renderDocument(
    <Document shell={shellOf(c)} title={props.title} breadcrumbs={props.breadcrumbs} width={props.width}>
      {body}
    </Document>,
  );
  c.header('content-type', 'text/html; charset=utf-8');
  c.header('vary', 'accept-encoding, cookie');
  c.status(props.status ?? 200);
  return c.body(await packed(c, html));
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Low levels: a page is packed for one reader and thrown away, so time counts more than the last per cent. */
async function packed(c: WebContext, html: string): Promise<Uint8Array<ArrayBuffer>> {
  const packing = packingFor(c.req.header('accept-encoding'));
  // As bytes, because a text would be gone through twice: once to find its length and once to send it.
  if (packing === undefined) return Buffer.from(html);
  c.header('content-encoding', packing);
  const buffer =
    packing === 'br'
      ? await brotlied(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })
      : await gzipped(html, { level: 1 });
  return new Uint8Array(buffer);
}

/** The word for a person is the one that says most about what they come to do. */
const ROLE_ORDER: readonly Role[] = [
  'system-administrator',
  'national-steward',
  'programme-coordinator',
  'admission-officer',
  'region-coordinator',
  'head-of-services',
  'competence-adviser',
  'evaluator',
  'examiner',
  'lecturer',
  'supervisor',
  'manager',
  'participant',
  'applicant',
];

/** What the frame round a page needs to know of this request. */
export function shellOf(c: WebContext): Shell {
  const { visitor, locale, assets, platform, nonce, modules } = c.var;
  const texts = commonTexts[locale];
  const role = visitor && ROLE_ORDER.find((candidate) => visitor.roles.has(candidate));
  const path = c.req.path;
  const navigation = visitor ? menuOf(modules, visitor, locale) : [];
  return {
    locale,
    colourScheme: colourSchemeOf(c),
    assets: { styles: [assets.styleSheet], scripts: [assets.script], fonts: assets.fonts },
    nonce,
    currentPath: path,
    paths: {
      home: '/',
      logIn: '/login',
      logOut: '/logout',
      preferences: '/preferences',
      accessibility: '/accessibility',
      privacy: '/privacy',
      sources: '/sources',
    },
    navigation: navigation.map((item) => ({
      ...item,
      current: path === item.href || path.startsWith(`${item.href}/`),
    })),
    person: visitor && {
      name: `${visitor.person.givenName} ${visitor.person.familyName}`,
      role: role && texts.roles[role],
      links: [{ href: '/sessions', label: texts.sessions.title }],
    },
    demo: platform.mode === 'demo' ? { changePersonHref: '/login' } : undefined,
  };
}

function colourSchemeOf(c: WebContext): ColourScheme {
  const chosen = getCookie(c, 'colour-scheme');
  return colourSchemes.find((scheme) => scheme === chosen) ?? 'auto';
}
