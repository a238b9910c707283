import { randomBytes } from 'node:crypto';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { AccessDenied, NotFound } from '../access/index.ts';
import { renderPage } from './page.tsx';
import { Unreadable } from './readable-input.ts';
import { commonTexts } from './texts/index.ts';
import type { WebContext, WebEnv } from './types.ts';

type Apology = { title: string; text: string; status: 400 | 403 | 404 | 413 | 500 };

function apologise(c: WebContext, { title, text, status }: Apology): Promise<Response> {
  return renderPage(
    c,
    { title, status },
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">{commonTexts[c.var.locale].errors.goHome}</a>
      </p>
    </>,
  );
}

export const pageNotFound: NotFoundHandler<WebEnv> = (c) => {
  const texts = commonTexts[c.var.locale].errors;
  return apologise(c, { title: texts.notFoundTitle, text: texts.notFoundText, status: 404 });
};

/** What was thrown becomes a page: a sentence for what the user can understand, a reference number for what only we can. */
export const pageFailed: ErrorHandler<WebEnv> = (error, c) => {
  const { errors: texts, roles } = commonTexts[c.var.locale];
  if (error instanceof AccessDenied) {
    return apologise(c, { title: texts.deniedTitle, text: texts.deniedText(roles[error.ask]), status: 403 });
  }
  if (error instanceof NotFound) {
    return apologise(c, { title: texts.notFoundTitle, text: texts.notFoundText, status: 404 });
  }
  if (error instanceof HTTPException && error.status === 413) {
    return apologise(c, {
      title: texts.tooLargeTitle,
      text: texts.tooLargeText(UPLOAD_LIMIT_MB),
      status: 413,
    });
  }
  if (error instanceof Unreadable) {
    return apologise(c, { title: texts.unreadableTitle, text: texts.unreadableText, status: 400 });
  }
  const reference = randomBytes(4).toString('hex');
  c.var.platform.log.error('request.failed', { reference, method: c.req.method, path: routePath(c), error });
  return apologise(c, { title: texts.failedTitle, text: texts.failedText(reference), status: 500 });
};

export const UPLOAD_LIMIT_MB = 40;

/** The pattern and not the address: an address may hold a secret, such as a calendar token. */
function routePath(c: WebContext): string {
  // What stands before every page matches too, also after the page's own.
  return c.req.matchedRoutes.findLast(({ path }) => path !== '/*')?.path ?? '?';
}
