import type { ReactElement, ReactNode } from 'react';
import type { ShellTexts } from '../../layout/texts/index.ts';
import { ChartKey, type KeyItem } from './chart-key.tsx';

/** A chart with all that makes it honest: what stands for what, where it comes from, and the figures themselves. */
export function ChartFigure(props: {
  readonly id: string;
  readonly heading: string;
  readonly level?: 3 | 4 | undefined;
  /** The one thing to see, in a sentence. */
  readonly lead?: ReactNode;
  readonly keyItems?: readonly KeyItem[] | undefined;
  readonly chart: ReactNode;
  /** Publisher and name, with the day or year that the figures are of. */
  readonly source: string;
  /** What the range says, and what it does not. */
  readonly uncertainty?: string | undefined;
  /** The table behind the chart. */
  readonly table: ReactNode;
  readonly downloads?: { readonly csv: string; readonly json: string } | undefined;
  readonly texts: ShellTexts['chart'];
}): ReactElement {
  const { texts, downloads } = props;
  const Heading = props.level === 4 ? 'h4' : 'h3';
  return (
    <figure className="ll-chart" id={props.id} aria-labelledby={`${props.id}-heading`}>
      <Heading id={`${props.id}-heading`}>{props.heading}</Heading>
      {props.lead === undefined ? null : <p className="ll-chart__lead">{props.lead}</p>}
      {props.keyItems === undefined ? null : <ChartKey items={props.keyItems} />}
      <div className="ll-chart__frame">{props.chart}</div>
      <figcaption className="ll-chart__source">
        {props.uncertainty === undefined ? null : <p>{props.uncertainty}</p>}
        <Source source={props.source} texts={texts} />
      </figcaption>
      <details className="ll-chart__table">
        <summary>{texts.table}</summary>
        {props.table}
        {downloads === undefined ? null : (
          <ul className="ll-inline-list">
            <li>
              <a href={downloads.csv} download>
                {texts.csv}
              </a>
            </li>
            <li>
              <a href={downloads.json} download>
                {texts.json}
              </a>
            </li>
          </ul>
        )}
      </details>
    </figure>
  );
}

/** About two lines on a phone. */
const SHORT_SOURCE = 120;

/** A long list of sources is folded behind the first of them: beside each other they would be longer than the charts. */
function Source({
  source,
  texts,
}: {
  readonly source: string;
  readonly texts: ShellTexts['chart'];
}): ReactElement {
  const said = `${texts.source}: ${source}`;
  const first = /^.*?\d{4}(?=[.;,])/.exec(source)?.[0];
  if (source.length <= SHORT_SOURCE || first === undefined || first.length >= source.length - 1)
    return <p>{said}</p>;
  return (
    <details className="ll-chart__sources">
      <summary>
        {texts.source}: {texts.andMore(first)}
      </summary>
      <p>{said}</p>
    </details>
  );
}
