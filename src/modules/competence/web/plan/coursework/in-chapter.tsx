import type { ReactElement } from 'react';
import { Button } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Status, type StatusKind, Tag } from '../../../../../web/components/tag.tsx';
import { formatDate, formatInstant } from '../../../../../web/format.ts';
import type { WebContext } from '../../../../../web/types.ts';
import { type CourseworkTexts, courseworkTexts } from '../../../texts/plan/coursework.ts';
import type { ChapterView } from '../../../views/plan/chapters.ts';
import {
  type CourseworkInChapter,
  type OwnCoursework,
  viewCourseworkInChapter,
} from '../../../views/plan/coursework.ts';
import { Done } from '../done.tsx';
import { type PlanFrame, planFrameOf } from '../frame.tsx';
import { wordIn } from '../request.ts';
import { courseworkPaths } from './paths.ts';

/** What a chapter says of coursework: before the text what just happened and the tag, after it the reader's own. */
export type CourseworkParts = { readonly before: ReactElement; readonly after: ReactElement | null };

export async function courseworkOn(c: WebContext, chapter: ChapterView): Promise<CourseworkParts> {
  const given = { plan: chapter.shell.plan.id, chapter: chapter.chapter.id };
  const view = await viewCourseworkInChapter(c.var.actor, given, c.var.platform);
  const frame = planFrameOf(c);
  const words = courseworkTexts[frame.locale];
  const failed = wordIn(c, 'failed', words.failed);
  const done = wordIn(c, 'done', words.done);
  const writes = chapter.shell.actions.has('write-texts');
  return {
    before: (
      <>
        {failed === undefined ? null : (
          <Notice tone="warning" texts={frame.shell.notice} live>
            <p>{words.failed[failed]}</p>
          </Notice>
        )}
        <Done frame={frame} text={done && words.done[done]} />
        {view.isCoursework ? (
          <p>
            <Tag>{words.tag}</Tag> <span className="ll-subtle">{words.tagHelp}</span>
          </p>
        ) : null}
      </>
    ),
    after: writes ? (
      <Own frame={frame} words={words} chapter={chapter} view={view} openChoices={failed === 'not-chosen'} />
    ) : null,
  };
}

type Props = { readonly frame: PlanFrame; readonly words: CourseworkTexts; readonly chapter: ChapterView };

function Own(
  props: Props & { readonly view: CourseworkInChapter; readonly openChoices: boolean },
): ReactElement | null {
  const { view, words } = props;
  if (view.own !== undefined) return <Mine {...props} own={view.own} />;
  if (view.choices.length === 0) return null;
  return (
    <details open={props.openChoices}>
      <summary>{words.thisIsMine}</summary>
      <Choose {...props} choices={view.choices} />
    </details>
  );
}

function Choose(props: Props & { readonly choices: CourseworkInChapter['choices'] }): ReactElement {
  const { frame, words, choices } = props;
  const { shell, chapter } = props.chapter;
  const { locale } = frame;
  return (
    <Form action={courseworkPaths.mark(shell.plan.id, chapter.id)}>
      <RadioGroup
        name="coursework"
        label={words.which}
        help={words.markHelp}
        value={choices.length === 1 ? choices[0]?.id : undefined}
        options={choices.map((work) => ({
          value: work.id,
          label: work.title[locale],
          help: words.choice(
            words.course(work.courseCode, work.courseName?.[locale] ?? ''),
            work.className,
            formatDate(work.dueOn, locale),
          ),
        }))}
      />
      <Button variant="secondary">{words.mark}</Button>
    </Form>
  );
}

const SIGNS: Record<OwnCoursework['work']['status'], StatusKind> = {
  'not-handed-in': 'next',
  submitted: 'waiting',
  approved: 'done',
  returned: 'attention',
};

function Mine(props: Props & { readonly own: OwnCoursework }): ReactElement {
  const { frame, words, own } = props;
  const { shell, chapter } = props.chapter;
  const { locale } = frame;
  const { work, handedIn } = own;
  const name = words.course(work.courseCode, work.courseName?.[locale] ?? '');
  return (
    <Section heading={words.heading} id="coursework">
      <DefinitionList
        items={[
          { term: words.coursework, description: work.title[locale] },
          { term: words.courseTerm, description: name },
          { term: words.className, description: work.className },
          { term: words.due, description: formatDate(work.dueOn, locale) },
          {
            term: words.status,
            description: <Status kind={SIGNS[work.status]}>{words.statuses[work.status]}</Status>,
          },
          ...(handedIn === null
            ? []
            : [
                {
                  term: words.handedIn,
                  description: (
                    <>
                      {words.handedInOn(formatInstant(handedIn.at, locale), handedIn.version)}
                      {handedIn.late ? `, ${words.late}` : ''}.{' '}
                      <a href={courseworkPaths.handedIn(chapter.id, work.id, work.person)}>
                        {words.seeHandedIn}
                      </a>
                    </>
                  ),
                },
              ]),
        ]}
      />
      <Say own={own} words={words} />
      {own.mayHandIn ? <HandIn {...props} /> : null}
      {handedIn === null ? (
        <Form action={courseworkPaths.undo(shell.plan.id, chapter.id, work.id)}>
          <Button variant="quiet">{words.undo}</Button>
        </Form>
      ) : null}
    </Section>
  );
}

/** What the facts do not say: that it is late, that it came in return, that nothing was handed in here. */
function Say({ own, words }: { readonly own: OwnCoursework; readonly words: CourseworkTexts }) {
  if (own.work.status === 'returned') return <p>{words.returned}</p>;
  if (own.handedIn !== null) return null;
  if (own.mayHandIn) return own.overdue ? <p>{words.overdue}</p> : null;
  return <p>{own.work.status === 'not-handed-in' ? words.failed['class-is-over'] : words.elsewhere}</p>;
}

function HandIn({ words, own, chapter: { shell, chapter } }: Props & { readonly own: OwnCoursework }) {
  if (chapter.body.trim() === '') return <p className="ll-subtle">{words.emptyYet}</p>;
  return (
    <Form action={courseworkPaths.handIn(shell.plan.id, chapter.id, own.work.id)}>
      <input type="hidden" name="version" value={chapter.version} />
      <p className="ll-subtle">{words.handInHelp}</p>
      <Button>
        {own.handedIn === null ? words.handIn(chapter.version) : words.handInAgain(chapter.version)}
      </Button>
    </Form>
  );
}
