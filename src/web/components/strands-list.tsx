import type { ReactElement, ReactNode } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Icon } from './icon.tsx';
import { Rail, RailEnd } from './strands-rail.tsx';
import type { Lane } from './strands-rail.tsx';
import type { PlacedStation, Strand, StrandsLayout } from './strands-layout.ts';

/** More than this many past stations fold away, so that the page starts with what is next. */
const PAST_SHOWN = 3;
/** Room for two to four per strand before the rest folds away. */
const LATER_SHOWN = 9;

/** Every station in the order of the journey: on a phone with its rail beside it, on wide screens in a column per strand. */
export function StrandsList(props: {
  readonly strands: readonly Strand[];
  readonly layout: StrandsLayout;
  readonly texts: ShellTexts['strands'];
}): ReactElement {
  const { strands, texts } = props;
  const { stations } = props.layout;
  const rows = stations.map((station, index) => ({
    station,
    lanes: lanesAt(stations, index, strands.length),
  }));
  const past = rows.filter((row) => row.station.state === 'past');
  const ahead = rows.filter((row) => row.station.state !== 'past');
  const shown = ahead.length <= LATER_SHOWN + 2 ? ahead : ahead.slice(0, LATER_SHOWN);
  const rest = ahead.slice(shown.length);
  const item = (row: (typeof rows)[number]): ReactElement => (
    <StationRow
      key={row.station.id}
      {...row}
      strand={strands[row.station.strand]?.name ?? ''}
      states={texts.states}
    />
  );
  const foldLanes = (at: number): readonly Lane[] =>
    rows[at]?.lanes.map((lane) => ({ ...lane, state: undefined })) ?? [];
  return (
    <div className="ll-strands__list">
      <RailEnd lanes={strands.length} done={past.length > 0} end="start" />
      <p className="ll-strands__names" aria-hidden="true">
        {strands.map((strand) => (
          <span key={strand.name}>
            {strand.name}
            {strand.stations.length === 0 ? (
              <span className="ll-strands__date"> {texts.nothingYet}</span>
            ) : null}
          </span>
        ))}
      </p>
      {past.length > PAST_SHOWN ? (
        <Fold summary={texts.pastCount(past.length)} lanes={foldLanes(0)}>
          {past.map(item)}
        </Fold>
      ) : (
        <ol>{past.map(item)}</ol>
      )}
      {ahead.length === 0 ? <p className="ll-strands__done">{texts.allDone}</p> : <ol>{shown.map(item)}</ol>}
      {rest.length === 0 ? null : (
        <Fold summary={texts.laterCount(rest.length)} lanes={foldLanes(rows.length - 1)}>
          {rest.map(item)}
        </Fold>
      )}
      <RailEnd lanes={strands.length} done={ahead.length === 0} end="finish" />
    </div>
  );
}

/** What each strand's line looks like beside one row: thick as far as its past goes. */
function lanesAt(stations: readonly PlacedStation[], row: number, strands: number): readonly Lane[] {
  return Array.from({ length: strands }, (_, strand) => {
    const reached = stations.findLastIndex(
      (station) => station.strand === strand && station.state === 'past',
    );
    const here = stations[row];
    return {
      above: row <= reached,
      below: row < reached,
      state: here?.strand === strand ? here.state : undefined,
    };
  });
}

function Fold(props: {
  readonly summary: string;
  readonly lanes: readonly Lane[];
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details className="ll-strands__fold">
      <summary>
        <Rail lanes={props.lanes} />
        {props.summary}
        <Icon name="down" />
      </summary>
      <ol>{props.children}</ol>
    </details>
  );
}

function StationRow(props: {
  readonly station: PlacedStation;
  readonly lanes: readonly Lane[];
  readonly strand: string;
  readonly states: ShellTexts['strands']['states'];
}): ReactElement {
  const { station } = props;
  return (
    <li className="ll-strands__row" data-strand={station.strand} data-state={station.state}>
      <Rail lanes={props.lanes} />
      <p className="ll-strands__kind">
        <span className="ll-strands__strand">{props.strand}</span>
        <span className={station.state === 'next' ? 'll-strands__next' : 'ds-sr-only'}>
          {props.states[station.state]}
        </span>
      </p>
      <p className="ll-strands__title">
        {station.href === undefined ? station.title : <a href={station.href}>{station.title}</a>}
      </p>
      <p className="ll-strands__date">{station.when}</p>
    </li>
  );
}
