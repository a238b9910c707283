import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../../web/components/button.tsx';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { formatNumber } from '../../../../web/format.ts';
import type { PlacesToChoose } from '../../views/need/places.ts';
import { paths } from '../paths.ts';
import { needPaths } from './paths.ts';
import type { Words } from './words.ts';

/** Where to look: one's own place first. */
export function ChoosePage({
  places,
  words,
  stopped,
  notChosen,
}: {
  readonly places: PlacesToChoose;
  readonly words: Words;
  /** The reader has just stopped a drawing. */
  readonly stopped: boolean;
  /** The reader asked for a municipality without saying which. */
  readonly notChosen: boolean;
}): ReactElement {
  const { texts, shell, locale } = words;
  const { choose } = texts;
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <ErrorSummary
        errors={notChosen ? [{ field: 'municipality', message: choose.notChosen }] : []}
        texts={shell.form}
      />
      {stopped ? (
        <Notice tone="success" texts={shell.notice} heading={texts.drawing.stopped.heading} live>
          <p>{texts.drawing.stopped.text}</p>
        </Notice>
      ) : null}
      {places.source === null ? (
        <EmptyState
          heading={texts.noRegister.heading}
          action={<LinkButton href={paths.figures}>{texts.noRegister.figures}</LinkButton>}
        >
          <p>{texts.noRegister.text}</p>
        </EmptyState>
      ) : (
        <>
          {places.own.length === 0 ? null : (
            <Section heading={choose.own}>
              <ul className="ll-inline-list">
                {places.own.map(({ code, name }) => (
                  <li key={code}>
                    <a href={needPaths.place({ kind: 'municipality', code })}>{name}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {places.regions.length === 0 ? null : (
            <Section heading={choose.regions}>
              <ul className="ll-inline-list">
                {places.regions.map(({ id, name }) => (
                  <li key={id}>
                    <a href={needPaths.place({ kind: 'region', id })}>{name}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {places.country ? (
            <Section heading={choose.country}>
              <p>
                <a href={needPaths.place({ kind: 'country' })}>{choose.wholeCountry}</a>
              </p>
            </Section>
          ) : null}
          <Section heading={choose.other}>
            <form method="get" action={needPaths.choose} className="ll-form">
              <Select
                name="municipality"
                label={choose.municipality}
                options={places.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
                placeholder={shell.form.choose}
                error={notChosen ? choose.notChosen : undefined}
              />
              <Button variant="secondary">{choose.show}</Button>
            </form>
            <p className="ll-subtle">
              {choose.told(
                formatNumber(places.municipalities.length, locale, 0),
                texts.sources.register(places.source.publisher, places.source.name, places.source.vintage),
              )}
            </p>
          </Section>
        </>
      )}
    </>
  );
}
