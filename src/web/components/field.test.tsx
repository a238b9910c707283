import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CheckboxGroup, RadioGroup } from './choice-groups.tsx';
import { DateField } from './date-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Form } from './form.tsx';
import { TextField } from './text-field.tsx';
import { shellTexts } from '../layout/texts/index.ts';

const attribute = (html: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`).exec(html)?.[1];

describe('a field', () => {
  it('is tied to its label, error and help by ids, the error first', () => {
    const html = renderToStaticMarkup(
      <TextField name="place" label="Sted" help="I kommunen" error="Skriv et sted" />,
    );
    expect(attribute(html, 'for')).toBe('place');
    expect(attribute(html, ' id')).toBe('place');
    expect(attribute(html, 'aria-describedby')).toBe('place-error place-help');
    expect(html).toContain('id="place-error"');
    expect(html).toContain('id="place-help"');
    expect(attribute(html, 'aria-invalid')).toBe('true');
  });

  it('names no help and no error that are not there', () => {
    const html = renderToStaticMarkup(<TextField name="place" label="Sted" />);
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('aria-invalid');
  });

  it('is marked in words when it is optional, and announced as required when it is not', () => {
    const required = renderToStaticMarkup(<TextField name="a" label="Sted" />);
    const optional = renderToStaticMarkup(<TextField name="a" label="Sted" optional="valgfritt" />);
    expect(required).toContain('aria-required="true"');
    expect(optional).toContain('(valgfritt)');
    expect(optional).not.toContain('aria-required');
  });

  it('keeps what the person wrote, also when it is no date', () => {
    expect(
      renderToStaticMarkup(<DateField name="d" label="Dato" hint="15.04.2027" value="i morgen" />),
    ).toContain('value="i morgen"');
  });
});

describe('a group of choices', () => {
  const options = [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nei' },
  ];

  it('has the id that the error summary links to on its first choice', () => {
    const html = renderToStaticMarkup(<RadioGroup name="credit" label="Eksamen?" options={options} />);
    const summary = renderToStaticMarkup(
      <ErrorSummary errors={[{ field: 'credit', message: 'Velg' }]} texts={shellTexts('nb').form} />,
    );
    expect(summary).toContain('href="#credit"');
    expect(html).toMatch(/<input[^>]* id="credit"[^>]* value="yes"/);
    expect(html.match(/ id="credit"/g)).toHaveLength(1);
  });

  it('checks what was chosen and nothing else', () => {
    const html = renderToStaticMarkup(
      <CheckboxGroup name="m" label="Emner" options={options} values={['no']} />,
    );
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/value="no"[^>]*checked=""|checked=""[^>]*value="no"/);
  });
});

describe('a form that says what Enter does', () => {
  const first = (html: string) => /<form[^>]*>(<button[^>]*>)/.exec(html)?.[1] ?? '';

  it('has that as its first button, which is neither read out nor gone to', () => {
    const button = first(renderToStaticMarkup(<Form enter={{ name: 'what', value: 'save' }}>Felt</Form>));
    for (const part of ['name="what"', 'value="save"', 'aria-hidden="true"', 'tabindex="-1"'])
      expect(button.toLowerCase()).toContain(part);
    expect(button).not.toContain('disabled');
  });

  it('may say that it does nothing, and has no such button otherwise', () => {
    expect(first(renderToStaticMarkup(<Form enter="nothing">Felt</Form>))).toContain('disabled');
    expect(first(renderToStaticMarkup(<Form>Felt</Form>))).toBe('');
  });
});
