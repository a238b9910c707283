import type { ReactElement } from 'react';
import { listAssumptions } from '../../domain/assumptions/list-assumptions.ts';
import { nameOfAssumption, sayValue } from './assumption-cells.tsx';
import { needPaths } from './paths.ts';
import type { PartProps } from './words.ts';

/** What goes on by itself, for beside the levers: what they start from. */
export const COURSE_IN_SHORT: readonly string[] = [
  'standard-growth',
  'technology',
  'healthy-ageing',
  'sick-leave',
  'turnover nurse',
  'recruitment',
];
/** What makes full-time equivalents of people, for beside the charts of staff. */
export const STAFF_IN_SHORT: readonly string[] = [
  'home-users',
  'institution-users',
  'fte-all',
  'fte-per-resident',
  'hours-per-fte',
  'sick-leave',
];

/** The few assumptions that matter most where they matter, each with a way to its source. */
export function ShortAssumptions(
  props: PartProps & { readonly lead: string; readonly only: readonly string[] },
): ReactElement {
  const { words, picture, query, only } = props;
  const { assumptions: texts } = words.texts;
  const all = listAssumptions(picture.area.baseYear);
  const sources = needPaths.page(picture.place, 'trust', query);
  const shown = only.flatMap((key) => all.find((one) => keyOf(one) === key) ?? []);
  return (
    <div className="ll-short-assumptions">
      <p>{props.lead}</p>
      <dl>
        {shown.map((one) => (
          <div key={keyOf(one)}>
            <dt>
              <a href={`${sources}#${anchorOf(one)}`}>{nameOfAssumption(one, words)}</a>
            </dt>
            <dd>{sayValue(one.value, words)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`${sources}#assumptions`}>{texts.all}</a>
      </p>
    </div>
  );
}

type Named = { readonly id: string; readonly of?: string };

const keyOf = ({ id, of }: Named): string => (of === undefined ? id : `${id} ${of}`);

export function anchorOf(one: Named): string {
  return `assumption-${keyOf(one).replace(' ', '-')}`;
}
