import type { ReactElement } from 'react';
import { Button, ButtonGroup } from '../../../../web/components/button.tsx';
import { Checkbox } from '../../../../web/components/checkbox.tsx';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../web/components/date-field.tsx';
import { errorOf, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import { ROUTES } from '../../domain/assessment/routes.ts';
import { sayYears } from '../../texts/assessment/years.ts';
import type { AssessmentView } from '../../views/assessment/assessment.ts';
import { Paragraphs } from '../paragraphs.tsx';
import type { Frame } from '../frame.ts';
import type { TypedAssessment } from './form-input.ts';
import { assessmentPaths } from './paths.ts';
import { PracticeTable } from './practice-table.tsx';
import { draftReasons, sayObstacle } from './say.ts';

type Props = {
  readonly frame: Frame;
  readonly view: AssessmentView;
  /** What was typed, when the form comes back; otherwise what is stored. */
  readonly typed: TypedAssessment | undefined;
  readonly errors: readonly FieldFailure[];
};
type Inner = Props & { readonly values: TypedAssessment };

/** Findings first, then what follows from them. Every button saves the findings, so that none are lost. */
export function AssessmentForm(props: Props): ReactElement {
  const { frame, view, typed, errors } = props;
  const words = frame.texts.assessment.page;
  const values = typed ?? storedValues(props);
  const inner = { frame, view, typed, errors, values };
  return (
    <Form action={assessmentPaths.assessment(view.application.id)} guard={frame.shell.form.unsaved}>
      <input type="hidden" name="version" value={view.assessment?.version ?? 0} />
      <Section heading={words.practice} id="practice">
        {view.practice.length === 0 ? (
          <p>{words.noPractice}</p>
        ) : (
          <>
            <p>{words.practiceHelp}</p>
            <PracticeTable frame={frame} view={view} ticked={values} inForm />
          </>
        )}
      </Section>
      <Findings {...inner} />
      <Qualify {...inner} />
      <AskDocuments {...inner} />
      <Refuse {...inner} />
    </Form>
  );
}

function storedValues({ frame, view }: Props): TypedAssessment {
  const { findings, assessment, routes } = view;
  const open = ROUTES.find((route) => routes[route].length === 0);
  return {
    hasGeneral: findings.hasGeneral === null ? 'unknown' : findings.hasGeneral ? 'yes' : 'no',
    birthYear: findings.birthYear === null ? '' : String(findings.birthYear),
    coreSubjects: findings.coreSubjects,
    educationYears: findings.educationYears === 0 ? '' : formatNumber(findings.educationYears, frame.locale),
    counted: findings.counted,
    relevant: findings.relevant,
    route: assessment === undefined ? '' : (open ?? ''),
    asked: '',
    until: '',
    // What stands in the way is the beginning of the reasons; the officer writes the rest.
    reasons:
      assessment === undefined || open !== undefined
        ? ''
        : assessment.reasons === ''
          ? draftReasons(routes, view.application.locale)
          : assessment.reasons,
  };
}

function Findings({ frame, view, values, errors }: Inner): ReactElement {
  const words = frame.texts.assessment.page;
  const { optional } = frame.shell.form;
  return (
    <Section heading={words.findings} id="findings">
      <RadioGroup
        name="hasGeneral"
        label={words.hasGeneral}
        value={values.hasGeneral}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({
          value,
          label: words.hasGeneralOptions[value],
        }))}
      />
      <TextField
        name="birthYear"
        label={words.birthYear}
        help={words.birthYearHelp}
        optional={optional}
        inputMode="numeric"
        size={6}
        value={values.birthYear}
        error={errorOf(errors, 'birthYear')}
      />
      <Checkbox
        name="coreSubjects"
        label={words.coreSubjects}
        help={words.coreSubjectsHelp}
        checked={values.coreSubjects}
      />
      <NumberField
        name="educationYears"
        label={words.educationYears}
        optional={optional}
        unit={words.years}
        decimals
        value={values.educationYears}
        error={errorOf(errors, 'educationYears')}
      />
      {view.assessment === undefined ? null : (
        <p>
          {words.sum(sayYears(view.sum.years, frame.locale), sayYears(view.sum.relevantYears, frame.locale))}
        </p>
      )}
      <ButtonGroup>
        <Button name="do" value="save">
          {words.save}
        </Button>
      </ButtonGroup>
    </Section>
  );
}

function Qualify({ frame, view, values, errors }: Inner): ReactElement {
  const { page: words, routes } = frame.texts.assessment;
  return (
    <Section heading={words.conclusion} id="conclusion">
      {view.assessment === undefined ? (
        <p>{words.notSavedYet}</p>
      ) : (
        <>
          <RadioGroup
            name="route"
            label={words.route}
            value={values.route}
            error={errorOf(errors, 'route')}
            options={ROUTES.map((route) => ({
              value: route,
              label: routes[route],
              help:
                view.routes[route].length === 0
                  ? words.routeOpen
                  : view.routes[route].map((one) => sayObstacle(one, frame.locale)).join(' '),
            }))}
          />
          <ButtonGroup>
            <Button name="do" value="qualify" variant="secondary">
              {words.qualify}
            </Button>
          </ButtonGroup>
        </>
      )}
    </Section>
  );
}

function AskDocuments({ frame, view, values, errors }: Inner): ReactElement {
  const words = frame.texts.assessment.page;
  const { form } = frame.shell;
  const language = words.writtenLanguages[view.application.locale];
  const earlier = view.assessment?.asked ?? '';
  return (
    <Section heading={words.askHeading} id="ask">
      {earlier === '' ? null : (
        <>
          <h3>{words.earlierAsked}</h3>
          <Paragraphs text={earlier} />
        </>
      )}
      <TextArea
        name="asked"
        label={words.asked}
        help={words.askedHelp(language)}
        rows={4}
        maxLength={4000}
        value={values.asked}
        error={errorOf(errors, 'asked')}
      />
      <DateField
        name="until"
        label={words.until}
        help={words.untilHelp(formatDate(view.documentsDue, frame.locale))}
        hint={form.dateHint}
        optional={form.optional}
        min={frame.today}
        value={values.until}
        error={errorOf(errors, 'until')}
      />
      <ButtonGroup>
        <Button name="do" value="ask-documents" variant="secondary">
          {words.ask}
        </Button>
      </ButtonGroup>
    </Section>
  );
}

function Refuse({ frame, view, values, errors }: Inner): ReactElement {
  const words = frame.texts.assessment.page;
  return (
    <Section heading={words.refuseHeading} id="refuse">
      <TextArea
        name="reasons"
        label={words.reasons}
        help={words.reasonsHelp(words.writtenLanguages[view.application.locale])}
        rows={6}
        maxLength={8000}
        value={values.reasons}
        error={errorOf(errors, 'reasons')}
      />
      <ButtonGroup>
        <Button name="do" value="propose-refusal" variant="secondary" tone="danger">
          {words.refuse}
        </Button>
      </ButtonGroup>
    </Section>
  );
}
