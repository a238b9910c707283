import type { ReactElement } from 'react';
import { Section } from '../../../../web/components/section.tsx';
import { rangeIn } from '../../domain/capacity/picture.ts';
import { GroupBars } from './bars.tsx';
import type { GroupRow } from './tables.tsx';
import { type PartProps, persons } from './words.ts';

/** Diseases beside the need: never a part of it. */
export function ConditionsPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { area, base, model, year } = picture;
  const { conditions: texts } = words.texts;
  const rows: readonly GroupRow[] = model.conditions.map(({ id }, item) => {
    const items = model.conditions.length;
    const of = (one: number) => rangeIn(base.cases, area.years, { year: one, items, item });
    return { ...of(year), key: id, label: texts.names[id] ?? id, now: of(area.baseYear).p50 };
  });
  const isYearly = (id: string): boolean => id === 'stroke' || id === 'hip-fracture';
  return (
    <Section heading={texts.heading} id="conditions">
      <p>{texts.lead}</p>
      <div className="ll-charts">
        <GroupBars
          {...props}
          id="conditions-people"
          heading={texts.people}
          groups={rows.filter(({ key }) => !isYearly(key))}
          say={persons}
          file="conditions"
        />
        <GroupBars
          {...props}
          id="conditions-cases"
          heading={texts.cases}
          groups={rows.filter(({ key }) => isYearly(key))}
          say={persons}
          file="conditions"
        />
      </div>
    </Section>
  );
}
