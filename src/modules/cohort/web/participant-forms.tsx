import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { Checkbox } from '../../../web/components/checkbox.tsx';
import { RadioGroup } from '../../../web/components/choice-groups.tsx';
import { errorOf, type FieldFailure } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Select } from '../../../web/components/select.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { LOCALES } from '../../../kernel/locale.ts';
import type { CohortRecord } from '../views/cohort.ts';
import type { ParticipantPage } from '../views/participants.ts';
import { FormErrors } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

type Values = Readonly<Record<string, string>>;

type FormProps = {
  readonly values: Values;
  readonly errors: readonly FieldFailure[];
  readonly words: Words;
};

export function AddParticipantPage(
  props: FormProps & {
    readonly cohort: CohortRecord;
  },
): ReactElement {
  const { cohort, values, errors, words } = props;
  const { texts, shell } = words;
  const own = texts.participant;
  return (
    <>
      <PageHeading kicker={cohort.name} title={own.addTitle} lead={own.addLead} />
      <FormErrors errors={errors} words={words} />
      <Form action={paths.newParticipant(cohort.id)} guard={shell.form.unsaved}>
        <PersonFields values={values} errors={errors} words={words} />
        <RadioGroup
          name="locale"
          label={own.language}
          value={values.locale ?? 'nb'}
          error={errorOf(errors, 'locale')}
          options={LOCALES.map((locale) => ({ value: locale, label: own.languages[locale] }))}
        />
        <Select
          name="municipality"
          label={own.municipality}
          value={values.municipality ?? cohort.leadMunicipality ?? ''}
          placeholder={own.noMunicipality}
          optional={shell.form.optional}
          error={errorOf(errors, 'municipality')}
          options={cohort.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <RadioGroup
          name="track"
          label={own.track}
          value={values.track ?? 'credit'}
          error={errorOf(errors, 'track')}
          options={(['credit', 'non-credit'] as const).map((track) => ({
            value: track,
            label: texts.tracks[track],
          }))}
        />
        <Checkbox
          name="potentialLeader"
          label={own.potentialLeader}
          checked={values.potentialLeader === 'yes'}
        />
        <ButtonGroup>
          <Button>{own.add}</Button>
          <LinkButton variant="quiet" href={paths.participants(cohort.id)}>
            {texts.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

export function ManagerPage(
  props: FormProps & {
    readonly page: ParticipantPage;
  },
): ReactElement {
  const { page, words } = props;
  const { texts } = words;
  const { cohort, participant } = page;
  const own = texts.participant;
  return (
    <>
      <PageHeading
        kicker={cohort.name}
        title={own.setManagerTitle(`${participant.givenName} ${participant.familyName}`)}
        lead={own.setManagerLead}
      />
      {participant.manager === null ? null : <p>{own.currentManager(participant.manager.name)}</p>}
      {participant.reason === '' ? null : (
        <p>
          {own.reason}: {participant.reason}
        </p>
      )}
      <FormErrors errors={props.errors} words={words} />
      <Form action={paths.manager(cohort.id, participant.id)}>
        <PersonFields {...props} />
        <ButtonGroup>
          <Button>{own.setManager}</Button>
          <LinkButton variant="quiet" href={paths.participant(cohort.id, participant.id)}>
            {texts.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

function PersonFields({ values, errors, words }: FormProps): ReactElement {
  const own = words.texts.participant;
  return (
    <>
      <TextField
        name="givenName"
        label={own.givenName}
        value={values.givenName}
        error={errorOf(errors, 'givenName')}
        autoComplete="off"
      />
      <TextField
        name="familyName"
        label={own.familyName}
        value={values.familyName}
        error={errorOf(errors, 'familyName')}
        autoComplete="off"
      />
      <TextField
        name="email"
        type="email"
        label={own.email}
        value={values.email}
        error={errorOf(errors, 'email')}
        autoComplete="off"
      />
    </>
  );
}
