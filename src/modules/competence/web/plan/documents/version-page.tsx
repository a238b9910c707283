import type { ReactElement } from 'react';
import { DocumentView } from '../../../../../documents/index.ts';
import { Notice } from '../../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../../web/components/print-button.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { papersTexts } from '../../../texts/plan/papers.ts';
import { processTexts } from '../../../texts/plan/process.ts';
import type { PaperView } from '../../../views/plan/papers/papers.ts';
import type { PlanFrame } from '../frame.tsx';
import { FileLinks } from './file-links.tsx';
import { documentPaths } from './paths.ts';

/** The plan as it stood, for those who are heard and for everybody once it is adopted; the same text as in the document. */
export function VersionPage(props: {
  readonly frame: PlanFrame;
  readonly view: PaperView;
  readonly head: NonNullable<PaperView['head']>;
  readonly message?: string | undefined;
}): ReactElement {
  const { frame, view, head, message } = props;
  const words = papersTexts[frame.locale];
  const { versions } = processTexts[frame.locale];
  return (
    <>
      <PageHeading
        kicker={view.document.title}
        title={words.page.version(head.number)}
        lead={words.page.keptOn(versions.reasons[head.reason], formatInstant(head.madeAt, frame.locale))}
        actions={<PrintButton label={frame.shell.print} />}
      />
      {message === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{message}</p>
        </Notice>
      )}
      <FileLinks
        title={words.titles.plan}
        words={words.page}
        formats={['pdf', 'docx']}
        href={(format) => documentPaths.versionFile(head.plan, head.id, 'plan', format)}
      />
      <article className="ll-paper" lang={view.document.language}>
        <DocumentView document={view.document} under={1} idPrefix="version-" />
      </article>
      <p className="ll-seal">
        {words.page.seal}: <code>{head.sha256}</code>
      </p>
    </>
  );
}
