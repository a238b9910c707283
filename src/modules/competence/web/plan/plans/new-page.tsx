import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Card, CardGrid } from '../../../../../web/components/card.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { LONGEST_NAME, writtenOwner } from '../../../domain/plan/new-plan.ts';
import type { PlansTexts } from '../../../texts/plan/plans.ts';
import type { NewPlanView } from '../../../views/plan/new-plan.ts';
import type { PlanFrame } from '../frame.tsx';
import { planPaths } from '../paths.ts';

export type NewPlanFields = Readonly<
  Record<'name' | 'firstYear' | 'language' | 'parent' | 'copyGoalsFrom', string>
>;
type Props = {
  readonly frame: PlanFrame;
  readonly words: PlansTexts['new'];
  readonly view: NewPlanView;
  readonly values: NewPlanFields;
  readonly errors: readonly FieldFailure[];
  /** A plan that exists already for the same years. */
  readonly twin: string | undefined;
};

export function NewPlanPage(props: Props): ReactElement {
  const { words, view } = props;
  if (view.places.length === 0) {
    return (
      <>
        <PageHeading title={words.title} />
        <EmptyState heading={words.nothing}>
          <p>{words.nothingText}</p>
        </EmptyState>
      </>
    );
  }
  if (view.chosen === undefined) return <ChoosePlace {...props} />;
  return <NewPlanForm {...props} chosen={view.chosen} />;
}

/** First whose plan it is: its language, its name and what it builds on follow from that. */
function ChoosePlace({ words, view }: Props): ReactElement {
  return (
    <>
      <PageHeading title={words.title} lead={words.whose} />
      <CardGrid>
        {view.places.map((place) => (
          <Card
            key={writtenOwner(place.owner)}
            kicker={place.owner.kind === 'municipal' ? words.municipal : words.regional}
            heading={place.name}
            href={`${planPaths.begin}?owner=${writtenOwner(place.owner)}`}
          />
        ))}
      </CardGrid>
    </>
  );
}

function NewPlanForm(props: Props & { readonly chosen: NonNullable<NewPlanView['chosen']> }): ReactElement {
  const { frame, words, view, chosen, values, errors } = props;
  const { shell } = frame;
  return (
    <>
      <PageHeading
        kicker={chosen.owner.kind === 'municipal' ? words.municipal : words.regional}
        title={words.title}
        lead={words.lead(chosen.name)}
      />
      <ErrorSummary errors={errors} texts={shell.form} />
      {props.twin === undefined ? null : (
        <p>
          <a href={props.twin}>{words.openTwin}</a>
        </p>
      )}
      <Form action={planPaths.begin} guard={shell.form.unsaved}>
        <input type="hidden" name="owner" value={writtenOwner(chosen.owner)} />
        <TextField
          name="name"
          label={words.name}
          value={values.name}
          size={60}
          maxLength={LONGEST_NAME}
          error={errorOf(errors, 'name')}
        />
        <NumberField
          name="firstYear"
          label={words.firstYear}
          help={words.firstYearHelp}
          value={values.firstYear}
          size={4}
          error={errorOf(errors, 'firstYear')}
        />
        <RadioGroup
          name="language"
          label={words.language}
          help={words.languageHelp}
          value={values.language}
          options={(['nb', 'nn'] as const).map((one) => ({ value: one, label: words.languages[one] }))}
          error={errorOf(errors, 'language')}
        />
        {view.strategies.length === 0 ? null : (
          <Select
            name="parent"
            label={words.parent}
            help={words.parentHelp}
            optional={shell.form.optional}
            placeholder={words.noParent}
            value={values.parent}
            options={view.strategies.map((one) => ({ value: one.id, label: one.name }))}
            error={errorOf(errors, 'parent')}
          />
        )}
        {view.earlier.length === 0 ? null : (
          <Select
            name="copyGoalsFrom"
            label={words.copy}
            help={words.copyHelp}
            optional={shell.form.optional}
            placeholder={words.noCopy}
            value={values.copyGoalsFrom}
            options={view.earlier.map((one) => ({ value: one.id, label: `${one.name} (${one.place})` }))}
          />
        )}
        <ButtonGroup>
          <Button>{words.begin}</Button>
          <LinkButton href={planPaths.plans} variant="quiet">
            {words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
