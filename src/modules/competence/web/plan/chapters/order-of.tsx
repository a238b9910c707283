import type { ReactElement } from 'react';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { placeOf } from '../../../domain/plan/chapter-order.ts';
import type { OwnChapterTexts } from '../../../texts/plan/own-chapter.ts';
import type { ChapterInList, ChaptersView } from '../../../views/plan/chapters.ts';
import type { ListState } from './list-page.tsx';
import { chapterPaths } from './paths.ts';

/** Moving the plan's own chapter about, and taking it out. Those that all plans have keep their place. */
export function OrderOf(props: {
  readonly chapter: ChapterInList;
  readonly view: ChaptersView;
  readonly state: ListState;
  readonly own: OwnChapterTexts;
}): ReactElement | null {
  const { chapter, view, state, own } = props;
  const { plan } = view.shell;
  if (chapter.key !== null) return null;
  const moved = state.at === chapter.id ? state.moved : undefined;
  const place = moved === undefined ? undefined : placeOf(view.chapters, chapter.id);
  const told = `place-${chapter.id}`;
  return (
    <>
      {place === undefined ? null : (
        <p id={told} className="ll-subtle">
          {own.movedTo(place.number, place.of, place.before)}
        </p>
      )}
      <div className="ll-row-buttons">
        <form method="post" action={chapterPaths.move(plan.id, chapter.id)} className="ll-row-buttons">
          {(['up', 'down'] as const).map((by) => (
            // The button that was pressed has the focus again, with where the chapter went, so that it can be pressed once more.
            <button
              key={by}
              type="submit"
              name="by"
              value={by}
              className="ds-button"
              data-variant="tertiary"
              autoFocus={moved === by}
              aria-describedby={moved === by ? told : undefined}
            >
              {own[by]}
              <span className="ds-sr-only">: {chapter.title}</span>
            </button>
          ))}
        </form>
        <LinkButton href={chapterPaths.remove(plan.id, chapter.id)} variant="quiet">
          {own.remove}
          <span className="ds-sr-only">: {chapter.title}</span>
        </LinkButton>
      </div>
    </>
  );
}
