import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { errorOf, type FieldFailure } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { TextArea } from '../../../web/components/text-area.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import type { GatheringPage } from '../views/cohort.ts';
import { FormErrors } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

export function EditGatheringPage(props: {
  readonly page: GatheringPage;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldFailure[];
  readonly words: Words;
}): ReactElement {
  const { page, values, errors, words } = props;
  const { texts, shell } = words;
  const { cohort, course, gathering } = page;
  const own = texts.editGathering;
  const error = (field: string) => errorOf(errors, field);
  return (
    <>
      <PageHeading kicker={cohort.name} title={own.title(gathering.number, course.code)} lead={own.lead} />
      {gathering.cancelled ? (
        <Notice tone="info" texts={shell.notice}>
          <p>{own.putOn}</p>
        </Notice>
      ) : null}
      <FormErrors errors={errors} words={words} />
      <Form action={paths.editGathering(cohort.id, gathering.id)} guard={shell.form.unsaved}>
        <input type="hidden" name="revision" value={values.revision} />
        <DateField
          name="startsOn"
          label={own.startsOn}
          value={values.startsOn}
          hint={shell.form.dateHint}
          error={error('startsOn')}
        />
        <DateField
          name="endsOn"
          label={own.endsOn}
          value={values.endsOn}
          hint={shell.form.dateHint}
          error={error('endsOn')}
        />
        <TextField
          name="startTime"
          label={own.startTime}
          help={own.timeHint}
          size={6}
          value={values.startTime}
          error={error('startTime')}
        />
        <TextField
          name="endTime"
          label={own.endTime}
          help={own.timeHint}
          size={6}
          value={values.endTime}
          error={error('endTime')}
        />
        <TextField
          name="venue"
          label={own.venue}
          help={own.venueHelp}
          value={values.venue}
          error={error('venue')}
          maxLength={200}
        />
        <TextField
          name="address"
          label={own.address}
          help={own.addressHelp}
          optional={shell.form.optional}
          value={values.address}
          error={error('address')}
          maxLength={200}
        />
        <TextArea
          name="note"
          label={own.note}
          optional={shell.form.optional}
          value={values.note}
          error={error('note')}
          maxLength={2000}
        />
        <ButtonGroup>
          <Button>{own.save}</Button>
          <LinkButton variant="quiet" href={paths.gathering(cohort.id, gathering.id)}>
            {texts.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
