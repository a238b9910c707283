import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Form } from '../components/form.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Section } from '../components/section.tsx';
import { TextField } from '../components/text-field.tsx';
import { shellTexts } from '../layout/texts/index.ts';
import { renderPage } from '../page.tsx';
import type { WebContext } from '../types.ts';
import { loginTexts } from './texts/index.ts';

/** Where the code from the letter is typed. */
export function renderVerifyPage(
  c: WebContext,
  page: { to: string; email: string; newcomer: boolean; error?: string; status?: 422 | 429 },
): Promise<Response> {
  const { locale } = c.var;
  const texts = loginTexts[locale].code;
  const errors = page.error === undefined ? [] : [{ field: 'code', message: page.error }];
  return renderPage(
    c,
    { title: texts.title, status: page.status ?? 200 },
    <>
      <ErrorSummary errors={errors} texts={shellTexts(locale).form} />
      <PageHeading title={texts.title} lead={texts.sent(page.email)} />
      <Form action="/login/code/verify">
        <input type="hidden" name="to" value={page.to} />
        <TextField
          name="code"
          label={texts.field}
          help={texts.fieldHelp}
          error={page.error}
          autoComplete="one-time-code"
          inputMode="numeric"
          size={8}
        />
        <Button>{texts.logIn}</Button>
      </Form>
      <Section heading={texts.againHeading}>
        {page.newcomer ? (
          <p>
            <a href={`/join?to=${encodeURIComponent(page.to)}`}>{texts.otherAddress}</a>
          </p>
        ) : (
          <Form action="/login/code" id="again">
            <input type="hidden" name="to" value={page.to} />
            <input type="hidden" name="email" value={page.email} />
            <div className="ll-buttons">
              <Button variant="secondary">{texts.again}</Button>
              <a href={`/login?to=${encodeURIComponent(page.to)}`}>{texts.otherAddress}</a>
            </div>
          </Form>
        )}
      </Section>
    </>,
  );
}
