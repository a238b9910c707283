import type { ReactElement, ReactNode } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/print-button.tsx';
import { formatList } from '../../../../web/format.ts';
import type { NeedView } from '../../views/need/need.ts';
import { Ways } from '../plan/ways.tsx';
import { sayLevers } from './answer.ts';
import { NEED_PAGES, needPaths, type NeedPlace } from './paths.ts';
import { type PartProps, placeName, type Words } from './words.ts';

const PLACES: readonly NeedPlace[] = ['overview', ...NEED_PAGES];
/** Pages whose figures move with the levers, and that do not have the levers on them. */
const MOVED: readonly NeedPlace[] = ['staff', 'whole'];
/** Pages that say how it goes without levers, also when some are moved. */
const UNMOVED: readonly NeedPlace[] = ['overview', 'futures'];

/** What every page of a place has: its name, the ways to the others, and how the levers stand. */
export function NeedFrame(
  props: PartProps & { readonly here: NeedPlace; readonly children: ReactNode },
): ReactElement {
  const { words, picture, query, here } = props;
  const { texts } = words;
  return (
    <>
      <Heading view={picture} words={words} here={here} />
      <Ways
        label={texts.pages.label}
        smallLabel={texts.pages.small}
        ways={PLACES.map((place) => ({
          key: place,
          href: needPaths.page(picture.place, place, query),
          name: texts.pages.names[place],
          isHere: place === here,
        }))}
      />
      {picture.isSpread ? (
        <Notice tone="warning" texts={words.shell.notice} heading={texts.spread.heading}>
          <p>{texts.spread.text}</p>
        </Notice>
      ) : null}
      <LeversStand {...props} />
      {props.children}
    </>
  );
}

export function Heading(props: {
  readonly view: NeedView;
  readonly words: Words;
  readonly here?: NeedPlace;
}): ReactElement {
  const { view, words, here = 'overview' } = props;
  const { texts } = words;
  const { place } = view;
  const title = texts.titleIn(placeName(place, words));
  const isDrawn = view.state === 'drawn';
  return (
    <PageHeading
      {...(here === 'overview' ? {} : { kicker: title })}
      title={here === 'overview' ? title : texts.pages.names[here]}
      {...leadOf(props)}
      actions={
        <>
          <LinkButton href={needPaths.choose} variant="secondary">
            {texts.choose.another}
          </LinkButton>
          {isDrawn ? <PrintButton label={texts.print} /> : null}
        </>
      }
    />
  );
}

/** Where the answer stands, it says itself what the page is about; before there is one, and of a region, something must be said. */
function leadOf({ view, words, here = 'overview' }: Parameters<typeof Heading>[0]): { lead?: string } {
  const { texts, locale } = words;
  if (here !== 'overview') return { lead: texts.pages.leads[here] };
  if (view.place.kind === 'region') {
    const names = view.place.members.map(({ name }) => name);
    return { lead: texts.members(formatList(names, locale)) };
  }
  return view.state === 'drawn' ? {} : { lead: texts.pages.lead };
}

/** Levers are pulled on one page and seen on others: each says whether its figures are with them. */
function LeversStand({ words, picture, query, here }: PartProps & { here: NeedPlace }): ReactElement | null {
  const { pages } = words.texts;
  if (picture.now === picture.base) return null;
  const isMoved = MOVED.includes(here);
  if (!isMoved && !UNMOVED.includes(here)) return null;
  return (
    <Notice tone="info" texts={words.shell.notice}>
      <p>
        {(isMoved ? pages.withLevers : pages.withoutLevers)(sayLevers(picture, words))}{' '}
        <a href={needPaths.page(picture.place, 'what-if', query)}>{pages.seeLevers}</a>
      </p>
    </Notice>
  );
}
