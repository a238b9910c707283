import type { ReactElement } from 'react';
import { Table } from '../../../../web/components/table.tsx';
import { bandCourse, rangeIn } from '../../domain/capacity/picture.ts';
import { hasUsers } from '../../views/need/published-users.ts';
import { leftOut } from './own-staff-part.tsx';
import { groupsIn, withPublished } from './staff-part.tsx';
import { ftes, likely, likelyFtes, likelyPersons, type PartProps, persons, type Range } from './words.ts';

type Row = { readonly key: string; readonly name: string; readonly now: string; readonly later: string };

/** From people to what is lacking in five or six rows: how it is, and how it is likely to be. */
export function NowAndThen(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts, shell } = words;
  const { area, base, model, year } = picture;
  const old = bandCourse(area, 'from80');
  // Where nobody's staff is known, that of today is what the need asks for: not a figure to be told.
  const isStaffKnown = picture.ownStaff.some(({ use }) => use === 'used');
  // Whoever stands in the list without a group may be had already: then so much less is lacking.
  const maybe = leftOut(props);
  const fte = (table: Float64Array, less = 0, more = 0): { readonly now: string; readonly later: string } => {
    const now = rangeIn(table, area.years, { year: area.baseYear }).p50;
    return {
      now:
        less + more === 0
          ? ftes(now, words)
          : likelyFtes({ p10: now - less, p90: now + more }, words, shell.chart.range),
      later: likelyFtes(rangeIn(table, area.years, { year }), words, shell.chart.range),
    };
  };
  const people = (now: number, then: Range): { readonly now: string; readonly later: string } => ({
    now: persons(now, words),
    later: likely(then, likelyPersons(then), words, shell.chart.range),
  });
  const rows: readonly Row[] = [
    {
      key: 'old',
      name: texts.words.rows.old,
      ...people(old[0]!.p50, old.find((one) => one.year === year) ?? old.at(-1)!),
    },
    ...groupsIn(props, base.users, model.services, texts.staff.services)
      .filter(({ key }) => hasUsers(key))
      .map((group) => ({ ...group, label: texts.words.rows.users[group.key] ?? group.label }))
      .map((group) => ({
        key: group.key,
        name: withPublished(group, props).label,
        ...people(group.now ?? 0, group),
      })),
    { key: 'need', name: texts.words.rows.need, ...fte(base.allNeed) },
    {
      key: 'supply',
      name: texts.words.rows.supply,
      ...fte(base.allSupply, 0, maybe),
      ...(isStaffKnown ? {} : { now: texts.ownStaff.unknown }),
    },
    {
      key: 'lacking',
      name: texts.words.rows.lacking,
      ...fte(base.allGap, maybe),
      ...(isStaffKnown ? {} : { now: texts.words.countedAsMet }),
    },
  ];
  return (
    <Table
      caption={texts.words.nowAndThen(year)}
      fold="never"
      columns={[
        { key: 'what', heading: texts.words.what, cell: (row) => row.name },
        { key: 'now', heading: `${area.baseYear}`, align: 'end', cell: (row) => row.now },
        { key: 'later', heading: texts.words.later(year), align: 'end', cell: (row) => row.later },
      ]}
      rows={rows}
      rowKey={(row) => row.key}
      texts={shell.table}
    />
  );
}
