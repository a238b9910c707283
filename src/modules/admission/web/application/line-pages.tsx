import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { Checkbox } from '../../../../web/components/checkbox.tsx';
import { DateField } from '../../../../web/components/date-field.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { PartHead, type PartProps } from './form-frame.tsx';
import { LineList } from './line-list.tsx';
import { applicationPaths as paths } from './paths.ts';

type LineProps = PartProps & {
  /** The id that the form writes under: a new one, or that of the line that is changed. */
  readonly line: string;
  readonly isChange: boolean;
};

export function EducationPage(props: LineProps): ReactElement {
  const { frame, state } = props;
  const words = frame.texts.application.form.education;
  const { form } = frame.shell;
  const { values, errors } = state;
  const field = (name: string) => ({ name, value: values[name], error: errorOf(errors, name) });
  return (
    <LinesPage {...props} part="education" title={words.title} lead={words.lead}>
      <TextField {...field('title')} label={words.field} help={words.fieldHelp} />
      <TextField {...field('institution')} label={words.institution} optional={form.optional} />
      <DateField
        {...field('completedOn')}
        label={words.completedOn}
        hint={form.dateHint}
        optional={form.optional}
        max={frame.today}
      />
      <NumberField
        {...field('credits')}
        label={words.credits}
        help={words.creditsHelp}
        optional={form.optional}
        decimals
        size={6}
      />
      <Checkbox name="leadership" label={words.leadership} checked={values.leadership === 'yes'} />
    </LinesPage>
  );
}

export function PracticePage(props: LineProps): ReactElement {
  const { frame, state } = props;
  const words = frame.texts.application.form.practice;
  const { form } = frame.shell;
  const { values, errors } = state;
  const field = (name: string) => ({ name, value: values[name], error: errorOf(errors, name) });
  return (
    <LinesPage {...props} part="practice" title={words.title} lead={words.lead}>
      <TextField {...field('employer')} label={words.employer} autoComplete="organization" />
      <TextField {...field('position')} label={words.position} optional={form.optional} />
      <DateField {...field('startedOn')} label={words.startedOn} hint={form.dateHint} max={frame.today} />
      <DateField
        {...field('endedOn')}
        label={words.endedOn}
        help={words.endedHelp}
        hint={form.dateHint}
        optional={form.optional}
        max={frame.today}
      />
      <NumberField {...field('percent')} label={words.percent} unit="%" decimals size={5} />
      <Checkbox name="relevant" label={words.relevant} checked={(values.relevant ?? 'yes') === 'yes'} />
    </LinesPage>
  );
}

/** What is there, and below it the fields of one line. Going on saves what was typed, and nothing when nothing was. */
function LinesPage(
  props: LineProps & {
    readonly part: 'education' | 'practice';
    readonly title: string;
    readonly lead: string;
    readonly children: ReactNode;
  },
): ReactElement {
  const { frame, view, part, isChange } = props;
  const form = frame.texts.application.form;
  const { id } = view.application;
  return (
    <>
      <PartHead {...props} errors={props.state.errors} />
      <LineList frame={frame} view={view} part={part} />
      <Form action={paths.part(id, part)} guard={frame.shell.form.unsaved}>
        <h2 id="line">{isChange ? form[part].changing : form[part].new}</h2>
        <input type="hidden" name="line" value={props.line} />
        {props.children}
        <ButtonGroup>
          <Button variant="secondary" name="go" value="stay">
            {isChange ? form.lines.save : form.lines.add}
          </Button>
        </ButtonGroup>
        <ButtonGroup>
          <Button name="go" value="next">
            {form.saveAndGoOn}
          </Button>
          <LinkButton href={paths.application(id)} variant="quiet">
            {form.leave}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
