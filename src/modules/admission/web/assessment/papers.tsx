import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { Tag } from '../../../../web/components/tag.tsx';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import type { AssessmentView } from '../../views/assessment/assessment.ts';
import type { Frame } from '../frame.ts';
import { assessmentPaths } from './paths.ts';

type Props = { readonly frame: Frame; readonly view: AssessmentView };

/** What the applicant has sent in: files, and the education that they tell of. */
export function Papers({ frame, view }: Props): ReactElement {
  const words = frame.texts.assessment.page;
  return (
    <>
      <Section heading={words.documents} id="documents">
        {view.documents.length === 0 ? <p>{words.noDocuments}</p> : <Documents frame={frame} view={view} />}
      </Section>
      <Section heading={words.education} id="education">
        {view.education.length === 0 ? <p>{words.noEducation}</p> : <Education frame={frame} view={view} />}
      </Section>
    </>
  );
}

function Documents({ frame, view }: Props): ReactElement {
  const words = frame.texts.assessment.page;
  return (
    <Table
      caption={words.documentsCaption}
      captionHidden
      rows={view.documents}
      rowKey={(row) => row.id}
      rowHref={(row) => assessmentPaths.document(view.application.id, row.id)}
      texts={frame.shell.table}
      columns={[
        { key: 'file', heading: words.file, cell: (row) => row.fileName },
        { key: 'kind', heading: words.kind, cell: (row) => words.kinds[row.kind] },
        {
          key: 'uploaded',
          heading: words.uploaded,
          cell: (row) => (
            <>
              {formatDate(dayInNorway(row.uploadedAt), frame.locale)}{' '}
              {row.scanned === 'clean' ? null : <Tag>{words.notScanned}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}

function Education({ frame, view }: Props): ReactElement {
  const words = frame.texts.assessment.page;
  return (
    <Table
      caption={words.educationCaption}
      captionHidden
      rows={view.education}
      rowKey={(row) => row.id}
      texts={frame.shell.table}
      columns={[
        { key: 'title', heading: words.educationTitle, cell: (row) => row.title },
        { key: 'institution', heading: words.institution, cell: (row) => row.institution },
        {
          key: 'completed',
          heading: words.completed,
          cell: (row) => (row.completedOn === null ? '' : formatDate(row.completedOn, frame.locale)),
        },
        {
          key: 'credits',
          heading: words.credits,
          align: 'end',
          cell: (row) => (row.credits === null ? '' : formatNumber(row.credits, frame.locale)),
        },
      ]}
    />
  );
}
