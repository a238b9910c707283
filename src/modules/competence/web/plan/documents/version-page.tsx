import type { ReactElement } from 'react';
import { DocumentView } from '../../../../../documents/index.ts';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../../web/components/print-button.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { papersTexts } from '../../../texts/plan/papers.ts';
import { processTexts } from '../../../texts/plan/process.ts';
import type { PaperView } from '../../../views/plan/papers/papers.ts';
import type { PlanFrame } from '../frame.tsx';
import { documentPaths } from './paths.ts';

/** The plan as it stood, for those who are heard and for everybody once it is adopted; the same text as in the document. */
export function VersionPage(props: {
  readonly frame: PlanFrame;
  readonly view: PaperView;
  readonly head: NonNullable<PaperView['head']>;
}): ReactElement {
  const { frame, view, head } = props;
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
      <div className="ll-buttons ll-screen-only">
        {(['pdf', 'docx'] as const).map((format) => (
          <LinkButton
            key={format}
            href={documentPaths.versionFile(head.plan, head.id, 'plan', format)}
            variant="secondary"
            download
          >
            {words.page.download(words.titles.plan, words.page.formats[format])}
          </LinkButton>
        ))}
      </div>
      <article className="ll-paper" lang={view.document.language}>
        <DocumentView document={view.document} under={1} idPrefix="version-" />
      </article>
      <p className="ll-seal">
        {words.page.seal}: <code>{head.sha256}</code>
      </p>
    </>
  );
}
