import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../web/components/error-summary.tsx';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { NumberField } from '../../../web/components/number-field.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import type { CourseView } from '../views/catalogue.ts';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';

export type NewVersionField = 'nb' | 'nn' | 'en' | 'credits' | 'from' | 'decision' | 'address';

/** Name, credits and first day; what is not asked for is carried over from the version before. */
export function NewVersionPage(props: {
  readonly frame: Frame;
  readonly view: CourseView;
  readonly values: Readonly<Partial<Record<NewVersionField, string>>>;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, values, errors } = props;
  const { texts, shell } = frame;
  const words = texts.publish;
  const { code } = view.course;
  return (
    <>
      <PageHeading kicker={code} title={words.title} lead={words.lead} />
      <ErrorSummary errors={errors} texts={shell.form} />
      <Form action={paths.newVersion(code)} guard={shell.form.unsaved}>
        {(['nb', 'nn', 'en'] as const).map((language) => (
          <TextField
            key={language}
            name={language}
            label={words.names[language]}
            value={values[language]}
            error={errorOf(errors, language)}
          />
        ))}
        <NumberField
          name="credits"
          label={texts.course.credits}
          decimals
          size={5}
          value={values.credits}
          error={errorOf(errors, 'credits')}
        />
        <DateField
          name="from"
          label={words.from}
          help={words.fromHelp}
          hint={shell.form.dateHint}
          value={values.from}
          error={errorOf(errors, 'from')}
        />
        <TextField
          name="decision"
          label={words.decision}
          help={words.decisionHelp}
          value={values.decision}
          error={errorOf(errors, 'decision')}
        />
        <TextField
          name="address"
          label={words.address}
          type="url"
          optional={shell.form.optional}
          value={values.address}
          error={errorOf(errors, 'address')}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={paths.course(code)} variant="quiet">
            {words.leave}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
