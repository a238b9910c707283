import type { ReactElement } from 'react';
import { Section } from '../../../../web/components/section.tsx';
import { formatNumber } from '../../../../web/format.ts';
import { type AreaNeed, rangeIn } from '../../domain/capacity/picture.ts';
import { hasUsers, publishedUsers } from '../../views/need/published-users.ts';
import { GroupBars } from './bars.tsx';
import { ShortAssumptions, STAFF_IN_SHORT } from './short-assumptions.tsx';
import type { GroupRow } from './tables.tsx';
import { ftes, type PartProps, persons } from './words.ts';

/** Users, and the staff that they take, with the levers as they stand. */
export function StaffPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts } = words;
  const { now, base, model } = picture;
  const users = groupsIn(props, now.users, model.services, texts.staff.services)
    .filter(({ key }) => hasUsers(key))
    .map((group) => withPublished(group, props));
  const supplyIn = ({ supply }: AreaNeed) =>
    groupsIn(props, supply, model.competences, texts.staff.competences);
  const unchanged = supplyIn(base);
  return (
    <Section heading={texts.staff.heading} id="staff">
      <p>{texts.staff.unit}</p>
      <ShortAssumptions {...props} lead={texts.assumptions.staffLead} only={STAFF_IN_SHORT} />
      <div className="ll-charts">
        <GroupBars
          {...props}
          id="staff-services"
          heading={texts.staff.byService}
          groups={groupsIn(props, now.fte, model.services, texts.staff.services)}
          say={ftes}
          file="services"
        />
        <GroupBars
          {...props}
          id="staff-users"
          heading={texts.staff.users}
          lead={sayLevelled(props)}
          groups={users}
          say={persons}
          file="users"
        />
      </div>
      <details className="ll-details">
        <summary>{texts.staff.byEducation}</summary>
        <div className="ll-charts">
          <GroupBars
            {...props}
            id="staff-education"
            heading={texts.staff.byEducation}
            groups={groupsIn(props, now.need, model.competences, texts.staff.competences)}
            say={ftes}
            file="education"
          />
          <GroupBars
            {...props}
            id="supply-education"
            heading={texts.staff.supplyByEducation}
            groups={supplyIn(now).map((group, i) =>
              now === base ? group : { ...group, unchanged: unchanged[i]!.p50 },
            )}
            say={ftes}
            file="supply-by-education"
          />
        </div>
      </details>
    </Section>
  );
}

/** The level that is computed is not what was published; both are told, so that nobody takes the one for the other. */
export function withPublished(group: GroupRow, { words, picture }: PartProps): GroupRow {
  const told = publishedUsers(picture, group.key);
  if (told === undefined) return group;
  const years = told.from === told.to ? `${told.to}` : `${told.from}–${told.to}`;
  const users = persons(told.users, words);
  const label = `${group.label} (${words.texts.staff.published(users)})`;
  return { ...group, label, published: `${users} (${years})` };
}

/** Why the two differ; undefined where nothing was published of the place. */
export function sayLevelled({ words, picture }: PartProps): string | undefined {
  if (picture.model.services.every(({ id }) => publishedUsers(picture, id) === undefined)) return undefined;
  return words.texts.staff.levelled(formatNumber(picture.model.levelPrior, words.locale, 0));
}

/** The groups of a table laid out draw → year → group, today and in the chosen year. */
export function groupsIn(
  { picture: { area, year } }: PartProps,
  table: Float64Array,
  ids: readonly { readonly id: string }[],
  names: Readonly<Record<string, string>>,
): readonly GroupRow[] {
  return ids.map(({ id }, item) => {
    const of = (one: number) => rangeIn(table, area.years, { year: one, items: ids.length, item });
    return { ...of(year), key: id, label: names[id] ?? id, now: of(area.baseYear).p50 };
  });
}
