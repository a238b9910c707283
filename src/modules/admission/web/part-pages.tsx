import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { RadioGroup } from '../../../web/components/choice-groups.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { errorOf } from '../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { NumberField } from '../../../web/components/number-field.tsx';
import { Select } from '../../../web/components/select.tsx';
import { TextArea } from '../../../web/components/text-area.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { seatsField } from '../domain/order-fields.ts';
import type { OrderFormView } from '../views/order-form.ts';
import { PartForm, type PartState } from './form-frame.tsx';
import type { Frame } from './frame.ts';

type PartProps = { readonly frame: Frame; readonly view: OrderFormView; readonly state: PartState };

export function TimePage({ frame, view, state }: PartProps): ReactElement {
  const { texts, shell, today } = frame;
  const words = texts.form.time;
  const { values, errors } = state;
  // The programme says how many courses it thinks possible; what it advises against can still be asked for.
  const paces = [
    { value: '1', label: words.paceOne, help: words.paceRecommended },
    {
      value: '2',
      label: words.paceTwo,
      help: view.mostCourses >= 2 ? words.pacePossible : words.paceTooMany,
    },
    {
      value: '3',
      label: words.paceThree,
      help: view.mostCourses >= 3 ? words.pacePossible : words.paceTooMany,
    },
  ];
  return (
    <PartForm frame={frame} view={view} part="time" state={state} title={words.title} lead={words.lead}>
      <DateField
        name="start"
        label={words.start}
        help={words.startHelp}
        hint={shell.form.dateHint}
        value={values.start}
        min={today}
        error={errorOf(errors, 'start')}
      />
      <TextField
        name="place"
        label={words.place}
        help={words.placeHelp}
        value={values.place}
        error={errorOf(errors, 'place')}
      />
      <RadioGroup
        name="coursesASemester"
        label={words.pace}
        options={paces}
        value={values.coursesASemester ?? '1'}
        error={errorOf(errors, 'coursesASemester')}
      />
      <NumberField
        name="attendance"
        label={words.attendance}
        help={words.attendanceHelp}
        optional={shell.form.optional}
        unit="%"
        size={4}
        value={values.attendance}
        error={errorOf(errors, 'attendance')}
      />
    </PartForm>
  );
}

export function SeatsPage({ frame, view, state }: PartProps): ReactElement {
  const { texts, shell } = frame;
  const words = texts.form.seats;
  const { values, errors } = state;
  const { lead, wishes } = view.order;
  const leadName = view.names.get(lead) ?? lead;
  const onOrder = new Set(wishes.municipalities.map((one) => one.municipality));
  const listed = view.partners.filter(
    ({ code, neighbour }) => neighbour || onOrder.has(code) || values[seatsField(code)] !== undefined,
  );
  const others = view.partners.filter((partner) => !listed.includes(partner));
  return (
    <PartForm
      frame={frame}
      view={view}
      part="seats"
      state={state}
      title={words.title}
      lead={words.lead}
      more={
        <Button variant="secondary" name="then" value="stay">
          {words.addAnother}
        </Button>
      }
    >
      <Fieldset legend={words.perMunicipality} id="seats" help={words.perMunicipalityHelp} kind="section">
        <div className="ll-seat-fields">
          <NumberField
            name={seatsField(lead)}
            label={`${leadName} (${words.leadSuffix})`}
            size={4}
            value={values[seatsField(lead)]}
            error={errorOf(errors, seatsField(lead))}
          />
          {listed.map(({ code, name }) => (
            <NumberField
              key={code}
              name={seatsField(code)}
              label={name}
              optional={shell.form.optional}
              size={4}
              value={values[seatsField(code)]}
              error={errorOf(errors, seatsField(code))}
            />
          ))}
        </div>
        <div className="ll-seat-fields">
          <Select
            name="other"
            label={words.other}
            help={words.otherHelp}
            optional={shell.form.optional}
            placeholder={shell.form.choose}
            value={values.other}
            options={others.map(({ code, name }) => ({ value: code, label: name }))}
            error={errorOf(errors, 'other')}
          />
          <NumberField
            name="otherSeats"
            label={words.otherSeats}
            optional={shell.form.optional}
            size={4}
            value={values.otherSeats}
            error={errorOf(errors, 'otherSeats')}
          />
        </div>
      </Fieldset>
      <Fieldset legend={words.range} id="range" help={words.rangeHelp} kind="section">
        <div className="ll-seat-fields">
          <NumberField
            name="min"
            label={words.min}
            size={4}
            value={values.min}
            error={errorOf(errors, 'min')}
          />
          <NumberField
            name="max"
            label={words.max}
            size={4}
            value={values.max}
            error={errorOf(errors, 'max')}
          />
        </div>
      </Fieldset>
    </PartForm>
  );
}

export function ContactPage({ frame, view, state }: PartProps): ReactElement {
  const { texts, shell } = frame;
  const words = texts.form.contact;
  const { values, errors } = state;
  return (
    <PartForm frame={frame} view={view} part="contact" state={state} title={words.title} lead={words.lead}>
      <TextField name="name" label={words.name} value={values.name} error={errorOf(errors, 'name')} />
      <TextField
        name="email"
        label={words.email}
        type="email"
        inputMode="email"
        value={values.email}
        error={errorOf(errors, 'email')}
      />
      <TextField
        name="phone"
        label={words.phone}
        type="tel"
        inputMode="tel"
        size={16}
        optional={shell.form.optional}
        value={values.phone}
        error={errorOf(errors, 'phone')}
      />
      <TextField
        name="invoice"
        label={words.invoice}
        size={20}
        optional={shell.form.optional}
        value={values.invoice}
        error={errorOf(errors, 'invoice')}
      />
      <TextArea
        name="note"
        label={words.note}
        help={words.noteHelp}
        optional={shell.form.optional}
        value={values.note}
        error={errorOf(errors, 'note')}
      />
    </PartForm>
  );
}
