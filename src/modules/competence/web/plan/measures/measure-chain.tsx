import type { ReactElement } from 'react';
import { Section } from '../../../../../web/components/section.tsx';
import { formatNumber } from '../../../../../web/format.ts';
import type { MeasureView } from '../../../views/plan/measures/measure.ts';
import type { MeasuresFrame } from './frame.tsx';

type Link = MeasureView['chain'][number];

/** From the goal by what it requires and what is lacking to this measure: why it is there at all. */
export function MeasureChain(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasureView;
}): ReactElement {
  const { frame, view } = props;
  const { words } = frame;
  const goals = Map.groupBy(view.chain, (link) => link.goalTitle);
  const onlyGoal = view.goal !== undefined && !goals.has(view.goal.title) ? view.goal.title : undefined;
  return (
    <Section heading={words.page.chain} id="chain">
      {view.chain.length === 0 && onlyGoal === undefined ? (
        <p>{words.page.noChain}</p>
      ) : (
        <ul>
          {onlyGoal === undefined ? null : (
            <li>
              <strong>{words.page.goal}:</strong> {onlyGoal}
            </li>
          )}
          {[...goals].map(([goal, links]) => (
            <li key={goal}>
              <strong>{words.page.goal}:</strong> {goal}
              <ul>
                {[...Map.groupBy(links, (link) => link.requirement)].map(([requirement, needs]) => (
                  <li key={requirement}>
                    <strong>{words.page.requirement}:</strong> {sayRequirement(needs[0]!, frame)}
                    <ul>
                      {needs.map((need) => (
                        <li key={need.id}>
                          <strong>{words.page.need}:</strong> {sayNeed(need, frame)}
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type RequirementPart = Pick<
  Link,
  'competenceName' | 'requiredFte' | 'requiredPersons' | 'level' | 'unit' | 'year'
>;

function sayRequirement(need: RequirementPart, { words, locale }: MeasuresFrame): string {
  const amount =
    need.requiredFte === null
      ? `${words.persons(formatNumber(need.requiredPersons ?? 0, locale))}${need.level === null ? '' : words.page.level(need.level)}`
      : words.fte(formatNumber(need.requiredFte, locale));
  return words.page.requirementIn(need.competenceName, amount, need.unit, need.year);
}

export function sayNeed(
  need: Pick<Link, 'kind' | 'persons' | 'fte'>,
  { words, locale }: MeasuresFrame,
): string {
  const kind = words.needKinds[need.kind].toLocaleLowerCase(locale);
  // Amounts that would tell how few hold something are not told to everybody.
  if (need.fte === null && need.persons === null) return kind;
  const amount =
    need.fte === null
      ? words.persons(formatNumber(need.persons ?? 0, locale))
      : words.fte(formatNumber(need.fte, locale));
  return `${kind} ${amount}`;
}

/** A need in one line, for a list to choose from. */
export function sayWholeNeed(
  need: RequirementPart & Pick<Link, 'kind' | 'persons' | 'fte'>,
  frame: MeasuresFrame,
): string {
  const where = need.unit === '' ? '' : `, ${need.unit}`;
  return `${need.competenceName}${where}, ${need.year}: ${sayNeed(need, frame)}`;
}
