import type { ReactElement } from 'react';
import { BandBars } from '../../../../web/components/charts/band-bars.tsx';
import { ChartFigure } from '../../../../web/components/charts/chart-figure.tsx';
import { downloadsOf } from './downloads.ts';
import { type GroupRow, GroupTable } from './tables.tsx';
import { type PartProps, projectedLine, type Say } from './words.ts';

/** Groups now and in the chosen year, as bars that end in a range. */
export function GroupBars(
  props: PartProps & {
    readonly id: string;
    readonly heading: string;
    readonly lead?: string | undefined;
    readonly groups: readonly GroupRow[];
    readonly say: Say;
    /** The name of the file behind it. */
    readonly file: string;
    /** Sources beside the register. */
    readonly beside?: string;
  },
): ReactElement {
  const { words, picture, groups, say } = props;
  const { shell, texts } = words;
  const now = picture.area.baseYear;
  const { year } = picture;
  const hasNow = groups.some((group) => group.now !== undefined);
  return (
    <ChartFigure
      id={props.id}
      heading={props.heading}
      lead={props.lead}
      keyItems={[
        ...(hasNow ? [{ kind: 'now-bar' as const, label: `${now}` }] : []),
        { kind: 'bar-range', label: `${year}: ${shell.chart.most}` },
      ]}
      chart={
        <BandBars
          id={`${props.id}-chart`}
          title={`${props.heading}, ${hasNow ? `${now}–` : ''}${year}`}
          description={groups
            .map(
              (group) =>
                `${group.label}: ${group.now === undefined ? '' : `${say(group.now, words)} → `}${texts.between(say(group.p10, words), say(group.p90, words))}`,
            )
            .join('. ')}
          bars={groups}
          locale={words.locale}
          texts={shell.chart}
        />
      }
      source={(props.beside ?? '') + projectedLine(picture, words)}
      uncertainty={texts.range}
      table={
        <GroupTable caption={props.heading} groups={groups} now={now} year={year} say={say} words={words} />
      }
      downloads={downloadsOf(props, props.file)}
      texts={shell.chart}
    />
  );
}
