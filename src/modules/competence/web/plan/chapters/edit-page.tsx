import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import type { SeenChapter } from '../../../actions/plan/change-chapter.ts';
import { LONGEST_TITLE } from '../../../domain/plan/chapter-text.ts';
import type { TextMerge } from '../../../domain/plan/merge-text.ts';
import { type WritingTexts, writingTexts } from '../../../texts/plan/writing.ts';
import type { ChapterView } from '../../../views/plan/chapters.ts';
import type { PlanFrame } from '../frame.tsx';
import { ChapterBody, ChapterHelp, ChapterPage } from './chapter-parts.tsx';
import { chapterPaths } from './paths.ts';
import { Merges } from './read-page.tsx';

export type WritingState = {
  readonly title: string;
  readonly body: string;
  readonly seen: SeenChapter;
  readonly errors: readonly FieldFailure[];
  readonly preview?: boolean;
  readonly conflict?: {
    readonly merge: TextMerge;
    readonly theirTitle: string | null;
    /** What I had written and what I had seen, so that another proposal can be made of it. */
    readonly mine: { readonly title: string; readonly body: string };
    readonly before: SeenChapter;
  };
};

export function EditChapterPage(props: {
  readonly frame: PlanFrame;
  readonly view: ChapterView;
  readonly state: WritingState;
}): ReactElement {
  const { frame, view, state } = props;
  const { shell, chapter } = view;
  const words = writingTexts[frame.locale];
  return (
    <ChapterPage frame={frame} shell={shell} chapterKey={chapter.key} title={chapter.title}>
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      <Merges frame={frame} view={view} />
      <Form action={chapterPaths.read(shell.plan.id, chapter.id)} guard={frame.shell.form.unsaved} enter={{}}>
        {state.conflict === undefined ? null : (
          <Conflict frame={frame} words={words} conflict={state.conflict} />
        )}
        {state.preview === true ? (
          <Section heading={words.previewHeading}>
            <p className="ll-subtle">{words.previewText}</p>
            <ChapterBody shell={shell} body={state.body} />
          </Section>
        ) : null}
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        <TextField
          name="title"
          label={words.title}
          value={state.title}
          maxLength={LONGEST_TITLE}
          error={errorOf(state.errors, 'title')}
        />
        <TextArea
          name="body"
          label={words.body}
          help={words.notation}
          rows={18}
          pasted={frame.shell.form.pasted}
          value={state.body}
          optional={frame.shell.form.optional}
          error={errorOf(state.errors, 'body')}
        />
        <ButtonGroup>
          <Button>{words.save}</Button>
          <Button variant="secondary" name="show" value="preview">
            {words.preview}
          </Button>
          <LinkButton href={chapterPaths.read(shell.plan.id, chapter.id)} variant="quiet">
            {words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
      <Section heading={words.helpHeading}>
        <ChapterHelp frame={frame} chapterKey={chapter.key} />
      </Section>
    </ChapterPage>
  );
}

/** The places where both have written, side by side; what was written travels with the form until one has chosen. */
function Conflict(props: {
  readonly frame: PlanFrame;
  readonly words: WritingTexts;
  readonly conflict: NonNullable<WritingState['conflict']>;
}): ReactElement {
  const { frame, conflict } = props;
  const words = props.words.conflict;
  const places = conflict.merge.pieces.flatMap((piece) => (piece.kind === 'both' ? [piece] : []));
  return (
    <Notice tone="warning" heading={words.title} texts={frame.shell.notice} live>
      <p>{words.text}</p>
      {conflict.theirTitle === null ? null : (
        <Both heading={words.heading} words={words} mine={conflict.mine.title} theirs={conflict.theirTitle} />
      )}
      {places.map(({ mine, theirs }, index) => (
        <Both
          key={index}
          heading={words.place(index + 1)}
          words={words}
          mine={mine.join('\n\n')}
          theirs={theirs.join('\n\n')}
        />
      ))}
      <input type="hidden" name="written" value={JSON.stringify(conflict.mine)} />
      <input type="hidden" name="before" value={JSON.stringify(conflict.before)} />
      {places.length === 0 ? null : (
        <>
          <p>{words.inField}</p>
          <ButtonGroup>
            {(['mine', 'theirs', 'both'] as const).map((choice) => (
              <Button key={choice} variant="secondary" name="propose" value={choice}>
                {words.propose[choice]}
              </Button>
            ))}
          </ButtonGroup>
        </>
      )}
    </Notice>
  );
}

function Both(props: {
  readonly heading: string;
  readonly words: WritingTexts['conflict'];
  readonly mine: string;
  readonly theirs: string;
}): ReactElement {
  const { words } = props;
  return (
    <>
      <h3>{props.heading}</h3>
      <dl className="ll-facts ll-both-texts">
        <div>
          <dt>{words.mine}</dt>
          <dd>{props.mine === '' ? <em>{words.none}</em> : props.mine}</dd>
        </div>
        <div>
          <dt>{words.theirs}</dt>
          <dd>{props.theirs === '' ? <em>{words.none}</em> : props.theirs}</dd>
        </div>
      </dl>
    </>
  );
}
