import type { ReactElement } from 'react';
import type { Locale } from '../../kernel/locale.ts';
import { Button } from '../components/button.tsx';
import { errorOf, type FieldFailure } from '../components/error-summary.tsx';
import { Form } from '../components/form.tsx';
import { Section } from '../components/section.tsx';
import { TextField } from '../components/text-field.tsx';
import { loginTexts } from './texts/index.ts';

/** Asks for a code by e-mail. */
export function CodeForm(props: {
  readonly locale: Locale;
  readonly to: string;
  readonly email?: string | undefined;
  readonly errors: readonly FieldFailure[];
  readonly variant: 'primary' | 'secondary';
  /** What the code is for, where it is for more than logging in. */
  readonly heading?: string;
  readonly lead?: string;
}): ReactElement {
  const texts = loginTexts[props.locale].code;
  return (
    <Section heading={props.heading ?? texts.heading}>
      <p>{props.lead ?? texts.lead}</p>
      <Form action="/login/code">
        <input type="hidden" name="to" value={props.to} />
        <TextField
          name="email"
          type="email"
          label={texts.email}
          value={props.email}
          autoComplete="email"
          error={errorOf(props.errors, 'email')}
        />
        <Button variant={props.variant}>{texts.send}</Button>
      </Form>
    </Section>
  );
}
