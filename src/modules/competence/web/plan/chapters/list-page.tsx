import type { ReactElement } from 'react';
import { Button } from '../../../../../web/components/button.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, Tag } from '../../../../../web/components/tag.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { LONGEST_TITLE } from '../../../domain/plan/chapter-text.ts';
import { courseworkTexts } from '../../../texts/plan/coursework.ts';
import { type OwnChapterTexts, ownChapterTexts } from '../../../texts/plan/own-chapter.ts';
import { writingTexts } from '../../../texts/plan/writing.ts';
import type { ChapterInList, ChaptersView } from '../../../views/plan/chapters.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { OrderOf } from './order-of.tsx';
import { chapterPaths } from './paths.ts';

/** What was just done in the list, or typed and not taken. */
export type ListState = {
  readonly done?: 'removed' | 'back' | undefined;
  readonly failed?: keyof OwnChapterTexts['failed'] | 'plan-closed' | undefined;
  readonly moved?: 'up' | 'down' | undefined;
  /** The chapter that it was done with. */
  readonly at?: string | undefined;
  readonly typed?: { readonly title: string; readonly after: string } | undefined;
  readonly errors: readonly FieldFailure[];
};

type Props = { readonly frame: PlanFrame; readonly view: ChaptersView; readonly state: ListState };

/** All chapters in the order of the document. */
export function ChaptersPage(props: Props): ReactElement {
  const { frame, view, state } = props;
  const { shell, chapters } = view;
  const words = writingTexts[frame.locale];
  const { tag } = courseworkTexts[frame.locale];
  const own = ownChapterTexts[frame.locale];
  const writes = shell.actions.has('write-plan') && shell.open.content;
  return (
    <PlanPage frame={frame} shell={shell} here="overview" title={words.chapters} lead={words.chaptersLead}>
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      <Said {...props} own={own} />
      <Table
        caption={words.chapters}
        captionHidden
        rows={chapters}
        rowKey={({ id }) => id}
        rowHref={({ id }) => chapterPaths.read(shell.plan.id, id)}
        texts={frame.shell.table}
        columns={[
          { key: 'title', heading: words.title, cell: ({ title }) => title },
          ...(view.coursework.size === 0
            ? []
            : [
                {
                  key: 'coursework',
                  heading: tag,
                  cell: ({ id }: ChapterInList) => (view.coursework.has(id) ? <Tag>{tag}</Tag> : null),
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
          ...(writes && chapters.some(({ key }) => key === null)
            ? [
                {
                  key: 'order',
                  heading: own.place,
                  cell: (chapter: ChapterInList) => (
                    <OrderOf chapter={chapter} view={view} state={state} own={own} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {writes ? <Add {...props} own={own} title={words.title} /> : null}
      <TakenOut {...props} own={own} title={words.title} />
    </PlanPage>
  );
}

function Said({ frame, view, state, own }: Props & { readonly own: OwnChapterTexts }): ReactElement | null {
  const { plan } = view.shell;
  const { notice } = frame.shell;
  const { done, failed } = state;
  if (failed !== undefined) {
    const why =
      failed === 'plan-closed' ? frame.texts.closed(frame.texts.states[plan.state]) : own.failed[failed];
    return (
      <Notice tone="warning" texts={notice} live>
        <p>{why}</p>
      </Notice>
    );
  }
  if (done === undefined) return null;
  const out = view.removed.find(({ id }) => id === state.at);
  return (
    <Notice tone="success" texts={notice} live>
      <p>{done === 'removed' ? own.removed : own.broughtBack}</p>
      {done === 'removed' && out !== undefined ? (
        <Form action={chapterPaths.bringBack(plan.id, out.id)}>
          <Button variant="secondary">{own.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  );
}

type PartProps = Props & { readonly own: OwnChapterTexts; readonly title: string };

function Add({ view, state, own, title }: PartProps): ReactElement {
  return (
    <Section heading={own.new}>
      <p>{own.newHelp}</p>
      <Form action={chapterPaths.list(view.shell.plan.id)}>
        <TextField
          name="title"
          label={title}
          value={state.typed?.title}
          maxLength={LONGEST_TITLE}
          error={errorOf(state.errors, 'title')}
        />
        <Select
          name="after"
          label={own.after}
          value={state.typed?.after ?? view.chapters.at(-1)?.id}
          options={view.chapters.map((one) => ({ value: one.id, label: one.title }))}
        />
        <Button variant="secondary">{own.add}</Button>
      </Form>
    </Section>
  );
}

/** What has been taken out, for those who can bring it back. */
function TakenOut({ frame, view, own, title }: PartProps): ReactElement | null {
  const { plan } = view.shell;
  if (view.removed.length === 0) return null;
  return (
    <Section heading={own.removedOnes} id="removed">
      <p>{own.removedLead}</p>
      <Table
        caption={own.removedOnes}
        captionHidden
        rows={view.removed}
        rowKey={({ id }) => id}
        texts={frame.shell.table}
        columns={[
          { key: 'title', heading: title, cell: (one) => one.title },
          {
            key: 'when',
            heading: own.when,
            cell: ({ at, by }) => own.removedBy(formatInstant(at, frame.locale), by),
          },
          {
            key: 'back',
            heading: own.bringBack,
            cell: (one) => (
              <form method="post" action={chapterPaths.bringBack(plan.id, one.id)}>
                <Button variant="quiet">
                  {own.bringBack}
                  <span className="ds-sr-only">: {one.title}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
    </Section>
  );
}
