import type { ReactElement } from 'react';
import { BlocksView, readText } from '../../../../../documents/index.ts';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import type { ChapterKey } from '../../../domain/plan/skeleton.ts';
import { chapterTexts } from '../../../texts/plan/chapters.ts';
import { writingTexts } from '../../../texts/plan/writing.ts';
import type { ChapterInList } from '../../../views/plan/chapters.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type PlanFrame, PlanPage, type PlanPlace } from '../frame.tsx';
import { chapterPaths } from './paths.ts';
import { homeOf } from '../../../domain/plan/skeleton.ts';

/** The text of a chapter as it will stand in the document. */
export function ChapterBody(props: {
  readonly shell: PlanShell;
  readonly body: string;
  readonly under?: 1 | 2 | 3;
}): ReactElement {
  const { under = 2 } = props;
  return <BlocksView blocks={readText(props.body)} language={props.shell.plan.language} under={under} />;
}

/** What belongs in a chapter, and the questions that it should answer. */
export function ChapterHelp(props: {
  readonly frame: PlanFrame;
  readonly chapterKey: ChapterKey | null;
}): ReactElement {
  const { frame, chapterKey } = props;
  const words = writingTexts[frame.locale];
  if (chapterKey === null) return <p>{words.own}</p>;
  const { help, questions } = chapterTexts[frame.locale][chapterKey];
  return (
    <>
      <p>{help}</p>
      <p>{words.questions}:</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
  );
}

/** A chapter on the page of the step where it belongs: its text, and the way to write. */
export function ChapterSections(props: {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly chapters: readonly ChapterInList[];
}): ReactElement {
  const { frame, shell, chapters } = props;
  const words = writingTexts[frame.locale];
  const writes = shell.actions.has('write-texts') && shell.open.content;
  return (
    <>
      {chapters.map((chapter) => (
        <Section key={chapter.id} heading={chapter.title} id={chapter.key ?? chapter.id}>
          {chapter.body === '' ? (
            <>
              <p className="ll-subtle">{words.empty}</p>
              <ChapterHelp frame={frame} chapterKey={chapter.key} />
            </>
          ) : (
            <>
              <ChapterBody shell={shell} body={chapter.body} />
              <p className="ll-subtle">
                {words.changed(formatInstant(chapter.changedAt, frame.locale), null)}
              </p>
            </>
          )}
          <LinkButton
            href={
              writes && chapter.body === ''
                ? chapterPaths.edit(shell.plan.id, chapter.id)
                : chapterPaths.read(shell.plan.id, chapter.id)
            }
            variant="secondary"
          >
            {writes ? (chapter.body === '' ? words.write : words.read) : chapter.title}
          </LinkButton>
        </Section>
      ))}
    </>
  );
}

/** The frame round the pages of one chapter. */
export function ChapterPage(
  props: Omit<Parameters<typeof PlanPage>[0], 'here'> & { readonly chapterKey: ChapterKey | null },
): ReactElement {
  const { chapterKey, ...page } = props;
  return <PlanPage {...page} here={placeOf(chapterKey)} />;
}

function placeOf(key: ChapterKey | null): PlanPlace {
  return key === null ? 'overview' : homeOf(key);
}
