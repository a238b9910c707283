import type { ReactElement, ReactNode } from 'react';
import { Button, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { type WritingTexts, writingTexts } from '../../../texts/plan/writing.ts';
import type { ChapterView, TextView } from '../../../views/plan/chapters.ts';
import type { CourseworkParts } from '../coursework/in-chapter.tsx';
import { Done } from '../done.tsx';
import type { PlanFrame } from '../frame.tsx';
import { ChapterBody, ChapterHelp, ChapterPage } from './chapter-parts.tsx';
import { planPaths } from '../paths.ts';
import { chapterPaths } from './paths.ts';

/** A chapter as it stands, who has written in it, and what others say of it. */
export function ReadChapterPage(props: {
  readonly frame: PlanFrame;
  readonly view: ChapterView;
  readonly done: string | undefined;
  readonly coursework: CourseworkParts;
  readonly children?: ReactNode;
}): ReactElement {
  const { frame, view } = props;
  const { shell, chapter } = view;
  const words = writingTexts[frame.locale];
  const writes = shell.actions.has('write-texts') && shell.open.content;
  const edit = (
    <LinkButton href={chapterPaths.edit(shell.plan.id, chapter.id)}>
      {chapter.body === '' ? words.write : words.edit}
    </LinkButton>
  );
  return (
    <ChapterPage
      frame={frame}
      shell={shell}
      chapterKey={chapter.key}
      title={chapter.title}
      actions={writes && chapter.body !== '' ? edit : undefined}
    >
      <Done frame={frame} text={props.done} />
      {props.coursework.before}
      <Merges frame={frame} view={view} />
      {shell.open.content ? null : (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{frame.texts.closed(frame.texts.states[shell.plan.state])}</p>
        </Notice>
      )}
      {chapter.body === '' ? (
        <EmptyState heading={words.emptyTitle} action={writes ? edit : undefined}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <ChapterBody shell={shell} body={chapter.body} under={1} />
          <p className="ll-subtle">
            {words.changed(formatInstant(chapter.changedAt, frame.locale), view.changedBy)}
          </p>
        </>
      )}
      {chapter.key === 'challenge' ? (
        <p>
          <a href={planPaths.figures(shell.plan.id)}>{planFiguresTexts[frame.locale].link}</a>
        </p>
      ) : null}
      {props.coursework.after}
      <details open={chapter.body === ''}>
        <summary>{words.helpHeading}</summary>
        <div className="ll-stack">
          <ChapterHelp frame={frame} chapterKey={chapter.key} />
        </div>
      </details>
      {props.children}
      <History frame={frame} view={view} words={words} />
    </ChapterPage>
  );
}

/** The one whose text was put together with somebody else's is told, until that one writes again. */
export function Merges({ frame, view }: { readonly frame: PlanFrame; readonly view: ChapterView }) {
  const words = writingTexts[frame.locale];
  const { plan } = view.shell;
  return (
    <>
      {view.merges.map(({ by, at, version }) => (
        <Notice key={version} tone="info" texts={frame.shell.notice}>
          <p>
            {words.merged(by, formatInstant(at, frame.locale))}{' '}
            <a href={chapterPaths.version(plan.id, view.chapter.id, version)}>{words.mergedSee}</a>
          </p>
        </Notice>
      ))}
    </>
  );
}

function History(props: {
  readonly frame: PlanFrame;
  readonly view: ChapterView;
  readonly words: WritingTexts;
}): ReactElement | null {
  const { frame, view, words } = props;
  const { plan } = view.shell;
  if (view.history.length === 0) return null;
  return (
    <Section heading={words.history} id="history">
      <Table
        caption={words.historyCaption}
        captionHidden
        rows={view.history}
        rowKey={({ version }) => String(version)}
        rowHref={({ version }) => chapterPaths.version(plan.id, view.chapter.id, version)}
        texts={frame.shell.table}
        columns={[
          { key: 'version', heading: words.version, cell: ({ version }) => words.versionOf(version) },
          {
            key: 'when',
            heading: words.when,
            cell: ({ writtenAt }) => formatInstant(writtenAt, frame.locale),
          },
          { key: 'who', heading: words.who, cell: ({ by }) => by },
          {
            key: 'how',
            heading: words.how,
            cell: ({ version, basedOn }) =>
              basedOn !== null && basedOn < version - 1 ? words.putTogether : '',
          },
        ]}
      />
    </Section>
  );
}

/** One text of the history: what it changed, the whole of it, and the way to take it back. */
export function VersionPage(props: { readonly frame: PlanFrame; readonly view: TextView }): ReactElement {
  const { frame, view } = props;
  const { shell, chapter, text } = view;
  const words = writingTexts[frame.locale];
  const writes = shell.actions.has('write-texts') && shell.open.content;
  const changed = view.changes.filter(({ kind }) => kind !== 'same');
  return (
    <ChapterPage
      frame={frame}
      shell={shell}
      chapterKey={chapter.key}
      title={`${text.title}: ${words.versionOf(text.version)}`}
      lead={words.versionLead(formatInstant(text.writtenAt, frame.locale), view.by)}
    >
      <p>
        <a href={chapterPaths.read(shell.plan.id, chapter.id)}>{words.back}</a>
      </p>
      <Section heading={words.differences}>
        {changed.length === 0 ? (
          <p>{words.noDifference}</p>
        ) : (
          <div className="ll-changes" lang={shell.plan.language}>
            {changed.map(({ kind, paragraph }, index) => (
              <div key={index} data-change={kind}>
                <p className="ll-changes__kind" lang={frame.locale}>
                  {kind === 'added' ? words.added : words.removed}
                </p>
                {kind === 'added' ? <ins>{paragraph}</ins> : <del>{paragraph}</del>}
              </div>
            ))}
          </div>
        )}
      </Section>
      <Section heading={words.whole}>
        <ChapterBody shell={shell} body={text.body} />
      </Section>
      {writes && !view.isNewest ? (
        <Form action={chapterPaths.restore(shell.plan.id, chapter.id, text.version)}>
          <p>{words.restoreHelp}</p>
          <Button variant="secondary">{words.restore}</Button>
        </Form>
      ) : null}
    </ChapterPage>
  );
}
