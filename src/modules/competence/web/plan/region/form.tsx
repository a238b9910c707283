import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Conflict, Fields } from '../../../../../kernel/merge-edits.ts';
import type { Result } from '../../../../../kernel/result.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import type { WebContext } from '../../../../../web/types.ts';
import type { Conflicting } from '../../../actions/plan/region/put-together.ts';
import type { PlanClosed } from '../../../actions/plan/plan-for-change.ts';
import { readSeen } from '../analysis/seen.ts';
import { fieldsIn } from '../request.ts';
import { type RegionFrame, regionFrameOf } from './frame.tsx';
import { type FieldSpec, readSpecs } from './spec.ts';

export type FormState = {
  readonly values: Fields;
  /** What stood in the form when it was opened. */
  readonly seen: Fields;
  readonly errors: readonly FieldFailure[];
  readonly conflicts: readonly Conflict[];
};

export const untouched = (stored: Fields): FormState => ({
  values: stored,
  seen: stored,
  errors: [],
  conflicts: [],
});

/** A form of these fields. What two have written in the same field is shown side by side until one is chosen. */
export function SpecForm(props: {
  readonly frame: RegionFrame;
  readonly specs: readonly FieldSpec[];
  readonly state: FormState;
  readonly action: string;
  readonly save: string;
  readonly back: string;
  readonly children?: ReactNode;
}): ReactElement {
  const { frame, state } = props;
  const { shell, words } = frame;
  const isConflict = state.conflicts.length > 0;
  return (
    <>
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <Form action={props.action} guard={shell.form.unsaved}>
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        {isConflict ? <Conflicts {...props} /> : null}
        {props.specs.map((spec) => (
          <Fragment key={spec.name}>
            {spec.heading === undefined ? null : <h2>{spec.heading}</h2>}
            <SpecField spec={spec} frame={frame} state={state} />
          </Fragment>
        ))}
        {props.children}
        <ButtonGroup>
          <Button>{isConflict ? words.keepMine : props.save}</Button>
          {isConflict ? (
            <Button variant="secondary" name="keep" value="theirs">
              {words.keepTheirs}
            </Button>
          ) : null}
          <LinkButton href={props.back} variant="quiet">
            {words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

function SpecField(props: {
  readonly frame: RegionFrame;
  readonly spec: FieldSpec;
  readonly state: FormState;
}): ReactElement {
  const { spec, state } = props;
  const { form } = props.frame.shell;
  const field = {
    name: spec.name,
    label: spec.label,
    value: state.values[spec.name],
    error: errorOf(state.errors, spec.name),
    ...(spec.help === undefined ? {} : { help: spec.help }),
    ...(spec.required === true ? {} : { optional: form.optional }),
  };
  switch (spec.kind) {
    case 'text':
      return <TextField {...field} maxLength={spec.longest} size={spec.isLong === true ? 60 : undefined} />;
    case 'prose':
      return <TextArea {...field} rows={4} />;
    case 'notation':
      return <TextArea {...field} rows={10} pasted={form.pasted} />;
    case 'number':
      return <NumberField {...field} decimals={spec.decimals > 0} unit={spec.unit} />;
    case 'money':
      return <NumberField {...field} decimals unit="kr" size={14} />;
    case 'date':
      return <DateField {...field} hint={form.dateHint} />;
    case 'choice':
      return <Select {...field} options={spec.options} placeholder={form.choose} />;
    case 'radio':
      return <RadioGroup {...field} options={spec.options} />;
  }
}

function Conflicts(props: {
  readonly frame: RegionFrame;
  readonly specs: readonly FieldSpec[];
  readonly state: FormState;
}): ReactElement {
  const { changedMeanwhile } = props.frame.texts;
  return (
    <Notice tone="warning" heading={changedMeanwhile.title} texts={props.frame.shell.notice} live>
      <p>{changedMeanwhile.text}</p>
      {props.state.conflicts.map(({ field, mine, theirs }) => {
        const spec = props.specs.find(({ name }) => name === field);
        return (
          <div key={field}>
            <input type="hidden" name={`theirs-${field}`} value={theirs} />
            <h3>{spec?.label ?? field}</h3>
            <dl className="ll-facts ll-both-texts">
              <div>
                <dt>{changedMeanwhile.mine}</dt>
                <dd>{shown(spec, mine)}</dd>
              </div>
              <div>
                <dt>{changedMeanwhile.theirs}</dt>
                <dd>{shown(spec, theirs)}</dd>
              </div>
            </dl>
          </div>
        );
      })}
    </Notice>
  );
}

function shown(spec: FieldSpec | undefined, value: string): string {
  if (value === '') return '–';
  if (spec === undefined || (spec.kind !== 'choice' && spec.kind !== 'radio')) return value;
  return spec.options.find((option) => option.value === value)?.label ?? value;
}

/**
 * Saves a form that came back: reads it, keeps everything that was typed when something is wrong, and shows both texts where
 * two have written in the same field. The form then stands on what is stored, so that pressing again is to have read it.
 */
export async function saveForm<Failure extends { readonly kind: string }>(
  c: WebContext,
  given: {
    readonly specs: readonly FieldSpec[];
    readonly save: (
      fields: Fields,
      seen: Fields,
    ) => Promise<Result<unknown, Failure | PlanClosed | Conflicting>>;
    /** What is wrong, beside a field; for failures of this thing alone. */
    readonly say: (failure: Failure) => FieldFailure;
    readonly done: string;
    readonly page: (state: FormState, status: 409 | 422) => Response | Promise<Response>;
  },
): Promise<Response> {
  const frame = regionFrameOf(c);
  const { seen: seenText, keep, ...typed } = await fieldsIn(c);
  const seen = readSeen(seenText);
  const chosen = keep === 'theirs' ? { ...typed, ...theirsIn(typed) } : typed;
  const read = readSpecs(given.specs, chosen, frame.words.faults);
  const again = (errors: readonly FieldFailure[]) =>
    given.page({ values: chosen, seen, errors, conflicts: [] }, 422);
  if (read.errors.length > 0) return again(read.errors);
  const saved = await given.save(read.fields, seen);
  if (saved.ok) return c.redirect(given.done, 303);
  const { failure } = saved;
  if (isConflict(failure)) {
    const { conflicts, stored, merged } = failure;
    return given.page({ values: merged, seen: stored, errors: [], conflicts }, 409);
  }
  if (isClosed(failure)) {
    const message = frame.texts.closed(frame.texts.states[failure.state]);
    return again([{ field: given.specs[0]?.name ?? '', message }]);
  }
  return again([given.say(failure as Failure)]);
}

const isConflict = (failure: { kind: string }): failure is Conflicting => failure.kind === 'conflict';
const isClosed = (failure: { kind: string }): failure is PlanClosed => failure.kind === 'plan-closed';

/** The values that somebody else saved, as they came along with the form that showed both. */
function theirsIn(typed: Fields): Fields {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith('theirs-') ? [[name.slice('theirs-'.length), value]] : [],
    ),
  );
}
