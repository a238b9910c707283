import type { ReactElement } from 'react';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { formatDate, formatList, formatNumber } from '../../../../web/format.ts';
import { POSITION_CODE_SOURCES, POSITION_CODES, POSITION_CODES_FROM } from '../../../organisation/index.ts';
import { presentOf } from '../../domain/capacity/own-staff.ts';
import { rangeIn } from '../../domain/capacity/picture.ts';
import type { OwnStaff } from '../../views/need/own-staff.ts';
import { downloadsOf } from './downloads.ts';
import { needPaths } from './paths.ts';
import { ftes, likelyFtes, nameOfList, type PartProps, type Words } from './words.ts';

/** What the answer says of today: what is lacking already, less if those of the list without a group are needed; else that it comes on top. */
export function sayToday({ words, picture }: ListProps): string {
  const { ownStaff: texts } = words.texts;
  const { area, base, place } = picture;
  if (!picture.ownStaff.some(({ use }) => use === 'used')) return texts.onTop;
  if (place.kind !== 'municipality') return '';
  const gap = rangeIn(base.allGap, area.years, { year: area.baseYear }).p50;
  const least = gap - leftOut({ picture });
  if (gap <= 0) return texts.enoughNow(likelyFtes({ p10: -gap, p90: -least }, words));
  if (least < 0) return texts.lackingNow(words.texts.upTo(ftes(gap, words)));
  return texts.lackingNow(likelyFtes({ p10: least, p90: gap }, words));
}

/** Full-time equivalents at work of a municipality's list that are in no group, and may or may not meet its need; 0 when too few to be said. */
export function leftOut({ picture }: Pick<ListProps, 'picture'>): number {
  const { place, model, ownStaff } = picture;
  const [list] = ownStaff;
  if (place.kind !== 'municipality' || list === undefined || list.use !== 'used') return 0;
  const left = presentOf(model, list.notMapped.fte);
  return left < LEAST_SAID ? 0 : left;
}

/** What the list tells of those who are had today, and where the rest of them is from. */
function sayListed(list: OwnStaff, { words, picture }: ListProps): string {
  const { ownStaff: texts } = words.texts;
  const { area, base, model } = picture;
  const present = presentOf(model, list.fte - list.notMapped.fte);
  const rest = rangeIn(base.allSupply, area.years, { year: area.baseYear }).p50 - present;
  const left = leftOut({ picture });
  return [
    texts.inShort(ftes(present, words)),
    ...(rest < LEAST_SAID ? [] : [texts.restAsMet(ftes(rest, words))]),
    ...(left === 0 ? [] : [texts.notCounted(ftes(left, words))]),
  ].join(' ');
}

/** What the figures of staff rest on: in short, for below the answer. */
export function sayOwnStaff(props: PartProps): ReactElement {
  const { words, picture, query } = props;
  const { ownStaff: texts } = words.texts;
  const [list] = picture.ownStaff;
  if (list === undefined)
    return (
      <>
        {picture.place.kind === 'country' ? texts.noneInCountry : texts.none} {texts.countedAsMet}
      </>
    );
  const said =
    picture.place.kind !== 'municipality'
      ? sayLists(props)
      : list.use === 'used'
        ? sayListed(list, props)
        : `${sayUnused(list, props)} ${texts.countedAsMet}`;
  return (
    <>
      {said} <a href={`${needPaths.page(picture.place, 'staff', query)}#own-staff`}>{texts.read}</a>.
    </>
  );
}

/** Need and staff of today by group, and what that rests on: the list, its day, and how much of it could be read. */
export function OwnStaffPart(props: PartProps): ReactElement | null {
  const { words, picture } = props;
  const { ownStaff: texts } = words.texts;
  const [list] = picture.ownStaff;
  if (list === undefined) return null;
  return (
    <Section heading={texts.heading} id="own-staff">
      {picture.place.kind !== 'municipality' ? (
        <OfSeveral {...props} />
      ) : list.use === 'used' ? (
        <OfOne {...props} list={list} />
      ) : (
        <p>
          {sayUnused(list, props)} {texts.countedAsMet}
        </p>
      )}
      <Crosswalk words={words} />
    </Section>
  );
}

type ListProps = Pick<PartProps, 'words' | 'picture'>;

/** Full-time equivalents: less than this would be said as 0,0. */
const LEAST_SAID = 0.05;

function sayUnused(list: OwnStaff, { words, picture }: ListProps): string {
  const { unused } = words.texts.ownStaff;
  const positions = list.mapped + list.notMapped.positions;
  if (list.use === 'none-mapped') return unused['none-mapped'](formatNumber(positions, words.locale, 0));
  const needed = picture.base.allNeed[0]! / presentOf(picture.model, 1);
  return unused['too-small'](ftes(list.fte, words), ftes(needed, words));
}

function OfOne(props: PartProps & { readonly list: OwnStaff }): ReactElement {
  const { words, picture, list } = props;
  const { ownStaff: texts, staff } = words.texts;
  const { model, area } = picture;
  const told = new Set<string>(list.groups.map(({ group }) => group));
  const notTold = model.competences.filter(({ id }) => !told.has(id));
  const count = (value: number): string => formatNumber(value, words.locale, 0);
  const name = (id: string): string => staff.competences[id] ?? id;
  return (
    <>
      <p>
        {texts.standsOn(
          nameOfList(list, props),
          count(list.mapped),
          count(list.mapped + list.notMapped.positions),
        )}{' '}
        {list.notMapped.positions === 0
          ? texts.allMapped
          : texts.notMapped(
              count(list.notMapped.positions),
              ftes(list.notMapped.fte, words),
              ftes(presentOf(model, list.notMapped.fte), words),
            )}{' '}
        {list.elsewhere === 0 ? null : texts.elsewhere(count(list.elsewhere))}
      </p>
      <p>{texts.level}</p>
      <TodayTable {...props} />
      <p className="ll-subtle">
        {texts.presentMeaning} {texts.days(area.baseYear)}{' '}
        {notTold.length === 0
          ? null
          : texts.notTold(
              formatList(
                notTold.map(({ id }) => name(id).toLowerCase()),
                words.locale,
              ),
            )}
      </p>
      <p>
        <a href={downloadsOf(props, 'own-staff').csv} download>
          {words.shell.chart.csv}
        </a>
      </p>
    </>
  );
}

type Row = {
  readonly id: string;
  readonly name: string;
  readonly need?: number;
  readonly agreed?: number;
  readonly present?: number;
  readonly lacking?: number;
};

function TodayTable({ words, picture, list }: PartProps & { readonly list: OwnStaff }): ReactElement {
  const { ownStaff: texts, staff } = words.texts;
  const { model, area, base } = picture;
  const items = model.competences.length;
  const rows: Row[] = model.competences.map(({ id }, item) => {
    const of = (table: Float64Array): number =>
      rangeIn(table, area.years, { year: area.baseYear, items, item }).p50;
    const group = list.groups.find((one) => one.group === id);
    return {
      id,
      name: staff.competences[id] ?? id,
      need: of(base.need),
      ...(group === undefined ? {} : { agreed: group.fte, present: of(base.supply), lacking: of(base.gap) }),
    };
  });
  if (list.notMapped.positions > 0)
    rows.push({
      id: 'not-mapped',
      name: texts.noGroup,
      agreed: list.notMapped.fte,
      present: presentOf(model, list.notMapped.fte),
    });
  const cell = (value: number | undefined): string =>
    value === undefined ? texts.unknown : ftes(value, words);
  const column = (key: 'need' | 'agreed' | 'present' | 'lacking') => ({
    key,
    heading: texts[key],
    align: 'end' as const,
    cell: (row: Row) => (row.id === 'not-mapped' && row[key] === undefined ? '–' : cell(row[key])),
  });
  return (
    <Table
      caption={texts.caption}
      columns={[
        { key: 'group', heading: texts.group, cell: (row) => row.name },
        column('need'),
        column('agreed'),
        column('present'),
        column('lacking'),
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      texts={words.shell.table}
    />
  );
}

function OfSeveral(props: PartProps): ReactElement {
  const { picture, words } = props;
  const isUsed = picture.ownStaff.some(({ use }) => use === 'used');
  return (
    <>
      <p>{sayLists(props)}</p>
      {isUsed ? <p>{words.texts.ownStaff.level}</p> : null}
    </>
  );
}

/** Of a region only whose lists were used: who has how many of what is the municipality's own to tell. */
function sayLists({ words, picture }: ListProps): string {
  const { region } = words.texts.ownStaff;
  const used = picture.ownStaff.filter(({ use }) => use === 'used');
  const known = new Set(used.map(({ municipality }) => municipality));
  const members = picture.place.members.filter(({ code }) => picture.area.codes.includes(code));
  const others = members.filter(({ code }) => !known.has(code)).map(({ name }) => name);
  return [
    ...used.map((list) =>
      region.used(
        members.find(({ code }) => code === list.municipality)?.name ?? list.municipality,
        nameOfList(list, { words, picture }),
      ),
    ),
    ...(others.length === 0 ? [] : [region.others(formatList(others, words.locale))]),
    ...(used.length === 0 ? [] : [region.small]),
  ].join(' ');
}

function Crosswalk({ words }: { readonly words: Words }): ReactElement {
  const { ownStaff, staff } = words.texts;
  const { crosswalk: texts } = ownStaff;
  return (
    <details className="ll-details">
      <summary>{texts.show}</summary>
      <p>{texts.lead(formatDate(POSITION_CODES_FROM, words.locale))}</p>
      <Table
        caption={texts.caption}
        captionHidden
        columns={[
          { key: 'code', heading: texts.code, cell: ({ code }) => code },
          { key: 'title', heading: texts.title, cell: ({ title }) => <span lang="nb">{title}</span> },
          { key: 'group', heading: ownStaff.group, cell: ({ group }) => staff.competences[group] ?? group },
          { key: 'mark', heading: texts.mark, cell: ({ mark }) => texts.marks[mark] },
        ]}
        rows={POSITION_CODES}
        rowKey={({ code }) => code}
        texts={words.shell.table}
      />
      <p className="ll-subtle" lang="en">
        {Object.values(POSITION_CODE_SOURCES).join(' ')}
      </p>
    </details>
  );
}
