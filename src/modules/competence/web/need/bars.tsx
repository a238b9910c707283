import type { ReactElement } from 'react';
import { BandBars } from '../../../../web/components/charts/band-bars.tsx';
import { ChartFigure } from '../../../../web/components/charts/chart-figure.tsx';
import type { FigureName } from '../../views/need/figure-rows.ts';
import { downloadsOf } from './downloads.ts';
import { type GroupRow, GroupTable } from './tables.tsx';
import { chartSource } from './provenance.ts';
import { likely, type PartProps, persons, type Say } from './words.ts';

/** Groups now and in the chosen year, as bars that end in a range. */
export function GroupBars(
  props: PartProps & {
    readonly id: string;
    readonly heading: string;
    readonly lead?: string | undefined;
    readonly groups: readonly GroupRow[];
    readonly say: Say;
    /** The figure that it shows, as the file behind it is called. */
    readonly file: FigureName;
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
        ...(hasNow ? [{ kind: 'now-bar' as const, label: texts.table.level(now) }] : []),
        { kind: 'bar-range', label: `${year}: ${shell.chart.most}` },
        ...(groups.some((group) => group.unchanged !== undefined)
          ? [{ kind: 'unchanged' as const, label: texts.gap.withoutLevers }]
          : []),
      ]}
      chart={
        <BandBars
          id={`${props.id}-chart`}
          title={`${props.heading}, ${hasNow ? `${now}–` : ''}${year}`}
          description={groups
            .map(
              (group) =>
                `${group.label}: ${group.now === undefined ? '' : `${say(group.now, words)} → `}${likely(group, say, words)}`,
            )
            .join('. ')}
          bars={groups}
          locale={words.locale}
          texts={shell.chart}
          few={say === persons ? texts.few : undefined}
        />
      }
      source={chartSource(
        props.file,
        props,
        groups.map(({ key }) => key),
      )}
      uncertainty={texts.range}
      table={
        <GroupTable caption={props.heading} groups={groups} now={now} year={year} say={say} words={words} />
      }
      downloads={downloadsOf(props, props.file)}
      texts={shell.chart}
    />
  );
}
