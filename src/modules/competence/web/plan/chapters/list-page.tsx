import type { ReactElement } from 'react';
import type { PlanChapterId } from '../../../../../kernel/ids.ts';
import { Button } from '../../../../../web/components/button.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, Tag } from '../../../../../web/components/tag.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { LONGEST_TITLE } from '../../../domain/plan/chapter-text.ts';
import { courseworkTexts } from '../../../texts/plan/coursework.ts';
import { writingTexts } from '../../../texts/plan/writing.ts';
import type { ChapterInList } from '../../../views/plan/chapters.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { chapterPaths } from './paths.ts';

/** All chapters in the order of the document. */
export function ChaptersPage(props: {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly chapters: readonly ChapterInList[];
  /** Those that are somebody's coursework. */
  readonly coursework: ReadonlySet<PlanChapterId>;
  readonly typed: string;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, shell, chapters, errors } = props;
  const words = writingTexts[frame.locale];
  const { tag } = courseworkTexts[frame.locale];
  return (
    <PlanPage frame={frame} shell={shell} here="overview" title={words.chapters} lead={words.chaptersLead}>
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      <Table
        caption={words.chapters}
        captionHidden
        rows={chapters}
        rowKey={({ id }) => id}
        rowHref={({ id }) => chapterPaths.read(shell.plan.id, id)}
        texts={frame.shell.table}
        columns={[
          { key: 'title', heading: words.title, cell: ({ title }) => title },
          ...(props.coursework.size === 0
            ? []
            : [
                {
                  key: 'coursework',
                  heading: tag,
                  cell: ({ id }: ChapterInList) => (props.coursework.has(id) ? <Tag>{tag}</Tag> : null),
                },
              ]),
          {
            key: 'changed',
            heading: words.when,
            cell: ({ body, changedAt }) =>
              body === '' ? (
                <Status kind="draft">{words.empty}</Status>
              ) : (
                formatInstant(changedAt, frame.locale)
              ),
          },
        ]}
      />
      {shell.actions.has('write-plan') && shell.open.content ? (
        <Section heading={words.newChapter}>
          <Form>
            <TextField
              name="title"
              label={words.title}
              help={words.newChapterHelp}
              value={props.typed}
              maxLength={LONGEST_TITLE}
              error={errorOf(errors, 'title')}
            />
            <Button variant="secondary">{words.addChapter}</Button>
          </Form>
        </Section>
      ) : null}
    </PlanPage>
  );
}
