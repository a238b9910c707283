import type { ReactElement } from 'react';
import { Form } from '../../../../web/components/form.tsx';
import { formatCredits, formatDate, formatNumber, formatPeriod } from '../../../../web/format.ts';
import type { Credits } from '../../../../kernel/credits.ts';
import type { Education, Practice } from '../../domain/application/papers.ts';
import type { ApplicationView } from '../../views/application/application.ts';
import type { Frame } from '../frame.ts';
import { applicationPaths as paths } from './paths.ts';

export function sayEducation(one: Education, { locale, texts }: Frame): string {
  return [
    one.institution,
    one.completedOn === null ? '' : formatDate(one.completedOn, locale),
    one.credits === null ? '' : formatCredits(one.credits as Credits, locale),
    one.leadership ? texts.application.form.education.leadershipTag : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export function sayPractice(one: Practice, { locale, texts }: Frame): string {
  const words = texts.application.form.practice;
  return [
    one.title,
    formatPeriod({ from: one.startedOn, to: one.endedOn }, locale),
    `${formatNumber(one.percent, locale)}\u00a0%`,
    one.relevant ? '' : words.notRelevant,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The lines that have been added, each with its own buttons. */
export function LineList(props: {
  readonly frame: Frame;
  readonly view: ApplicationView;
  readonly part: 'education' | 'practice';
}): ReactElement {
  const { frame, view, part } = props;
  const { lines: words, ...form } = frame.texts.application.form;
  const { id } = view.application;
  const lines =
    part === 'education'
      ? view.papers.education.map((one) => ({ id: one.id, name: one.title, text: sayEducation(one, frame) }))
      : view.papers.practice.map((one) => ({
          id: one.id,
          name: one.employer,
          text: sayPractice(one, frame),
        }));
  return (
    <section className="ll-section">
      <h2>{form[part].listed}</h2>
      {lines.length === 0 ? (
        <p className="ll-subtle">{form[part].none}</p>
      ) : (
        <Form action={paths.part(id, part)}>
          <ul className="ll-add-list">
            {lines.map((line) => (
              <li key={line.id}>
                <span>
                  <strong>{line.name}</strong> <span className="ll-subtle">{line.text}</span>
                </span>
                <span className="ll-buttons">
                  <a
                    className="ds-button"
                    data-variant="tertiary"
                    href={paths.changeLine(id, part, line.id)}
                    aria-label={words.change(line.name)}
                  >
                    {words.changeShort}
                  </a>
                  <button
                    type="submit"
                    name="remove"
                    value={line.id}
                    className="ds-button"
                    data-variant="tertiary"
                    aria-label={words.remove(line.name)}
                  >
                    {words.removeShort}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </Form>
      )}
    </section>
  );
}
