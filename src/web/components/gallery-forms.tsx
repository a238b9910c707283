import type { ReactElement } from 'react';
import type { Locale } from '../../kernel/locale.ts';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Button, ButtonGroup, LinkButton } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { CheckboxGroup, RadioGroup } from './choice-groups.tsx';
import { CopyField } from './copy-field.tsx';
import { DateField } from './date-field.tsx';
import { errorOf, ErrorSummary } from './error-summary.tsx';
import type { FieldFailure } from './error-summary.tsx';
import { Fieldset } from './fieldset.tsx';
import { FileField } from './file-field.tsx';
import { Form } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { Section } from './section.tsx';
import { Select } from './select.tsx';
import { Steps } from './steps.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const errors: readonly FieldFailure[] = [
  { field: 'place', message: 'Skriv hvor samlingene skal være, for eksempel «Rådhuset på Lena».' },
  { field: 'start', message: 'Velg en dato etter 1. august 2027. Høsten starter da.' },
  { field: 'places-2028', message: 'Skriv et tall mellom 12 og 40.' },
  { field: 'credit', message: 'Velg om deltakerne skal ta eksamen.' },
];

const modules = [
  { value: 'M1', label: 'Emne 1: Ledelse av myndiggjorte medarbeidere' },
  { value: 'M2', label: 'Emne 2: Strategisk HRM' },
  { value: 'M3', label: 'Emne 3: Økonomistyring', help: 'Bør tas etter emne 2' },
];

export function GalleryForms({
  texts,
  locale,
}: {
  readonly texts: ShellTexts;
  readonly locale: Locale;
}): ReactElement {
  const form = texts.form;
  return (
    <Section heading="Skjema" id="skjema">
      <Steps
        current={2}
        texts={texts.steps}
        steps={[
          { label: 'Emner', href: '#emner' },
          { label: 'Tid og sted' },
          { label: 'Plasser' },
          { label: 'Se over' },
        ]}
      />
      <ErrorSummary errors={errors} texts={form} />
      <Form action="#skjema" withFiles guard={form.unsaved}>
        <TextField
          name="place"
          label="Sted for samlingene"
          help="Kommunen som bestiller, stiller lokale."
          error={errorOf(errors, 'place')}
          autoComplete="off"
        />
        <DateField
          name="start"
          label="Tidligste start"
          value="2027-06-30"
          hint={form.dateHint}
          error={errorOf(errors, 'start')}
        />
        <NumberField name="seats" label="Antall plasser" unit="plasser" value="18" help="Mellom 12 og 40." />
        <Fieldset legend="Plasser i årene etter" id="places">
          <div className="ll-field-grid">
            {['2028', '2029', '2030'].map((year) => (
              <NumberField
                key={year}
                name={`places-${year}`}
                label={year}
                optional={form.optional}
                error={errorOf(errors, `places-${year}`)}
              />
            ))}
          </div>
        </Fieldset>
        <TextField
          name="email"
          label="E-postadressen til kontaktpersonen"
          type="email"
          autoComplete="email"
        />
        <Select
          name="lead"
          label="Vertskommune"
          placeholder={form.choose}
          options={['Gjøvik', 'Nordre Land', 'Søndre Land', 'Vestre Toten', 'Østre Toten'].map((name) => ({
            value: name,
            label: name,
          }))}
        />
        <RadioGroup
          name="credit"
          label="Skal deltakerne ta eksamen?"
          help="Uten eksamen gir kurset ingen studiepoeng."
          error={errorOf(errors, 'credit')}
          options={[
            { value: 'all', label: 'Ja, alle' },
            { value: 'some', label: 'Noen av dem', help: 'Hver deltaker velger selv innen første samling.' },
            { value: 'none', label: 'Nei' },
          ]}
        />
        <CheckboxGroup name="modules" label="Emner" options={modules} values={['M1', 'M2']} />
        <Fieldset legend="Mer om bestillingen" id="more" kind="section">
          <TextArea
            name="wish"
            label="Ønsker om tema"
            optional={form.optional}
            help={form.charactersAtMost(500)}
            rows={4}
          />
          <FileField
            name="staff"
            label="Personalliste"
            optional={form.optional}
            help="Excel eller CSV, som lønnssystemet gir den."
            accept=".xlsx,.csv"
            largestBytes={20_000_000}
            locale={locale}
            texts={form}
          />
          <Checkbox name="agreed" label="Kommunalsjefen har godkjent bestillingen" checked />
        </Fieldset>
        <ButtonGroup>
          <Button>Send bestillingen</Button>
          <Button variant="secondary">Lagre og fortsett senere</Button>
          <LinkButton href="#skjema" variant="quiet">
            Avbryt
          </LinkButton>
        </ButtonGroup>
      </Form>
      <CopyField
        id="feed"
        label="Kalenderadressen din"
        value="https://lederloft.no/kalender/b7f2c9.ics"
        help="Lim den inn i Outlook eller på telefonen, så følger samlingene med."
        texts={texts.copy}
      />
      <ButtonGroup>
        <Button type="button" tone="danger">
          Trekk søknaden
        </Button>
        <LinkButton href="#skjema" variant="secondary" icon="download">
          Last ned deltakerlisten
        </LinkButton>
      </ButtonGroup>
    </Section>
  );
}
