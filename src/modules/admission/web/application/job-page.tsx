import type { ReactElement } from 'react';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { credits } from '../../../../kernel/credits.ts';
import { formatCredits } from '../../../../web/format.ts';
import { organisationTexts, SERVICE_TYPES } from '../../../organisation/index.ts';
import type { ApplicationFormView } from '../../views/application/application.ts';
import { PartForm, type PartProps } from './form-frame.tsx';
import { OTHER } from './form-input.ts';

/** Who sends the applicant, and what the applicant does there. */
export function JobPage({ frame, view, state }: PartProps): ReactElement {
  const { texts, shell, locale } = frame;
  const words = texts.application.form.job;
  const { values, errors } = state;
  const field = (name: string) => ({ name, error: errorOf(errors, name) });
  const services = organisationTexts[locale].services;
  const known = view.workplaces.length > 0;
  const municipalities = (
    <Select
      {...field(known ? 'other' : 'municipality')}
      label={known ? words.otherLabel : words.municipality}
      {...(known ? { optional: shell.form.optional } : {})}
      placeholder={shell.form.choose}
      value={known ? values.other : values.municipality}
      options={view.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
  return (
    <PartForm frame={frame} view={view} part="job" state={state} title={words.title} lead={words.lead}>
      {known ? (
        <>
          <RadioGroup
            {...field('municipality')}
            label={words.municipality}
            help={words.municipalityHelp}
            value={values.municipality}
            options={[
              ...view.workplaces.map(({ code, name }) => ({ value: code, label: name })),
              { value: OTHER, label: words.other },
            ]}
          />
          {municipalities}
        </>
      ) : (
        municipalities
      )}
      <Select
        {...field('service')}
        label={words.service}
        placeholder={shell.form.choose}
        value={values.service}
        options={SERVICE_TYPES.map((type) => ({ value: type, label: services[type] }))}
      />
      <TextField
        {...field('positionTitle')}
        label={words.positionTitle}
        help={words.positionHelp}
        autoComplete="organization-title"
        value={values.positionTitle}
      />
      <NumberField
        {...field('staffCount')}
        label={words.staffCount}
        help={words.staffHelp}
        unit={words.people}
        size={4}
        value={values.staffCount}
      />
      <RadioGroup
        {...field('formal')}
        label={words.formal}
        help={words.formalHelp(formatCredits(credits(view.formalLimit), locale))}
        value={values.formal}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      <RadioGroup
        {...field('track')}
        label={words.track}
        value={values.track}
        options={(['credit', 'non-credit'] as const).map((track) => ({
          value: track,
          label: words.tracks[track],
          help: words.trackHelp[track],
        }))}
      />
    </PartForm>
  );
}

/** What stands in the form when it is opened. */
export function jobValues(view: ApplicationFormView): Readonly<Record<string, string>> {
  const { application, workplaces } = view;
  const code = application.municipality ?? '';
  const isKnown = workplaces.some((one) => one.code === code);
  const isOther = workplaces.length > 0 && code !== '' && !isKnown;
  return {
    municipality: isOther ? OTHER : code,
    other: isOther ? code : '',
    service: application.service,
    positionTitle: application.positionTitle,
    staffCount: application.staffCount === null ? '' : String(application.staffCount),
    formal:
      application.formalLeadershipEducation === null
        ? ''
        : application.formalLeadershipEducation
          ? 'yes'
          : 'no',
    track: application.track,
  };
}
