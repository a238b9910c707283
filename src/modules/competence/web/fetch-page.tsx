import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Progress } from '../../../web/components/progress.tsx';
import { formatNumber } from '../../../web/format.ts';
import { type FigureFailure, sayFigureFailure } from '../texts/say-figure-failure.ts';
import type { FetchView } from '../views/figure-sources.ts';
import type { Frame } from './figures-request.ts';
import { paths } from './paths.ts';

/** How far a fetch has come. It says the same without script: the page asks again by itself while it goes on. */
export function FetchPage({
  frame,
  view,
}: {
  readonly frame: Frame;
  readonly view: FetchView;
}): ReactElement {
  const { texts, locale } = frame;
  const { fetch } = view;
  return (
    <>
      <PageHeading
        title={texts.fetch.title(texts.series[fetch.series])}
        lead={texts.fetch.table(texts.series[fetch.series], fetch.table)}
      />
      <Outcome frame={frame} view={view} />
      {fetch.status === 'done' ? null : (
        <Progress
          id="fetch"
          label={texts.fetch.progress}
          value={fetch.done}
          max={fetch.pieces}
          text={texts.fetch.progressText(
            formatNumber(fetch.done, locale),
            formatNumber(fetch.pieces, locale),
          )}
        />
      )}
      {fetch.status === 'fetching' ? (
        <>
          <p className="ll-subtle">{texts.fetch.refresh}</p>
          <Form action={paths.stop(fetch.id)}>
            <Button variant="secondary">{texts.fetch.stop}</Button>
          </Form>
        </>
      ) : null}
      {fetch.status === 'stopped' || fetch.status === 'failed' ? (
        <Form action={paths.resume(fetch.id)}>
          <p className="ll-subtle">{texts.fetch.resumeHelp}</p>
          <Button>{texts.fetch.resume}</Button>
        </Form>
      ) : null}
      <p>
        <a href={paths.figures}>{texts.preview.back}</a>
      </p>
    </>
  );
}

function Outcome({ frame, view }: { readonly frame: Frame; readonly view: FetchView }): ReactElement | null {
  const { texts, shell, locale } = frame;
  const { fetch, source } = view;
  switch (fetch.status) {
    case 'fetching':
      return null;
    case 'stopped':
      return (
        <Notice tone="info" texts={shell.notice}>
          <p>{texts.fetch.stopped}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="danger" heading={texts.fetch.failed} texts={shell.notice}>
          {sayFigureFailure(fetch.failure as FigureFailure, fetch.table, locale, 'fetch').map((line, i) => (
            <p key={`${i} ${line}`}>{line}</p>
          ))}
        </Notice>
      );
    case 'done':
      return (
        <Notice tone="success" texts={shell.notice}>
          <p>{source?.status === 'ready' ? texts.fetch.done : texts.fetch.doneUnchanged}</p>
          {source === null ? null : (
            <p>
              <a href={paths.source(source.id)}>{texts.fetch.look}</a>
            </p>
          )}
        </Notice>
      );
  }
}
