import type { ReactElement } from 'react';
import type { Conflict } from '../../../../../kernel/merge-edits.ts';
import { Notice } from '../../../../../web/components/notice.tsx';
import { placeOfCost } from '../../../domain/plan/measures/fields.ts';
import { FUNDINGS, MEASURE_KINDS } from '../../../domain/plan/measures/measure.ts';
import type { MeasureFormView } from '../../../views/plan/measures/measure.ts';
import type { MeasuresFrame } from './frame.tsx';
import { sayWholeNeed } from './measure-chain.tsx';

/** What two have written in the same field, side by side. Both travel with the form until one is chosen. */
export function FormConflicts(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasureFormView;
  readonly conflicts: readonly Conflict[];
}): ReactElement | null {
  const { frame, view, conflicts } = props;
  if (conflicts.length === 0) return null;
  const words = frame.texts.changedMeanwhile;
  return (
    <Notice tone="warning" heading={words.title} texts={frame.shell.notice} live>
      <p>{words.text}</p>
      {conflicts.map(({ field, mine, theirs }) => (
        <div key={field}>
          <input type="hidden" name={`theirs-${field}`} value={theirs} />
          <h3>{labelOf(field, frame)}</h3>
          <dl className="ll-facts">
            <div>
              <dt>{words.mine}</dt>
              <dd>{sayValue(field, mine, frame, view)}</dd>
            </div>
            <div>
              <dt>{words.theirs}</dt>
              <dd>{sayValue(field, theirs, frame, view)}</dd>
            </div>
          </dl>
        </div>
      ))}
    </Notice>
  );
}

export function labelOf(field: string, { words }: MeasuresFrame): string {
  const place = placeOfCost(field);
  const funding = FUNDINGS.find((one) => one === place?.funding);
  if (place !== undefined && funding !== undefined)
    return words.form.costOf(words.fundings[funding], place.year);
  const labels: Readonly<Record<string, unknown>> = words.form;
  const label = labels[field];
  return typeof label === 'string' ? label : field;
}

export function sayValue(field: string, value: string, frame: MeasuresFrame, view: MeasureFormView): string {
  const { words } = frame;
  if (value === '') return words.form.empty;
  switch (field) {
    case 'kind':
      return words.kinds[MEASURE_KINDS.find((kind) => kind === value) ?? 'develop'];
    case 'goal':
      return view.goals.find(({ id }) => id === value)?.title ?? value;
    case 'competence':
      return view.competences.find(({ id }) => id === value)?.name ?? value;
    case 'owner':
      return view.people.find(({ id }) => id === value)?.name ?? value;
    case 'needs': {
      const ids = value.split(' ');
      return view.needs
        .filter(({ id }) => ids.includes(id))
        .map((need) => sayWholeNeed(need, frame))
        .join('; ');
    }
    default:
      return value;
  }
}
