import type { ReactElement } from 'react';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import type { Locale } from '../../../kernel/locale.ts';
import { formatDate, formatList, formatNumber, formatPercent } from '../../../web/format.ts';
import type { OrganisationTexts } from '../texts/index.ts';
import type { MunicipalityPage as Page, NamedEvent } from '../views/municipalities.ts';
import { paths } from './paths.ts';
import { RelatedPages } from './related-pages.tsx';
import type { Frame } from './request.ts';

export function MunicipalityPage(props: { readonly frame: Frame; readonly view: Page }): ReactElement {
  const { frame, view } = props;
  const { locale, shell } = frame;
  const texts = frame.texts.municipality;
  const { municipality: m } = view;
  return (
    <>
      <PageHeading title={m.name} kicker={m.county} />
      {m.validTo === null ? null : (
        <Notice tone="info" texts={shell.notice}>
          <p>{texts.ended(formatDate(m.validTo, locale))}</p>
        </Notice>
      )}
      <RelatedPages frame={frame} code={m.code} />
      <Section heading={texts.facts}>
        <DefinitionList
          items={[
            { term: texts.number, description: m.code },
            ...(m.officialName === m.name ? [] : [{ term: texts.officialName, description: m.officialName }]),
            ...(m.languageForm === null
              ? []
              : [
                  {
                    term: frame.texts.municipalities.languageForm,
                    description: frame.texts.languageForms[m.languageForm],
                  },
                ]),
            ...(m.population === null || m.populationOn === null
              ? []
              : [
                  {
                    term: texts.populationOn(formatDate(m.populationOn, locale)),
                    description: formatNumber(m.population, locale),
                  },
                ]),
            {
              term: texts.regions,
              description:
                view.regions.length === 0
                  ? texts.noRegions
                  : view.regions.map((region, index) => (
                      <span key={region.id}>
                        {index === 0 ? '' : ', '}
                        <a href={paths.region(region.id)}>{region.name}</a>
                      </span>
                    )),
            },
          ]}
        />
        <p className="ll-subtle">{texts.source(m.source)}</p>
      </Section>
      <Section heading={texts.history}>
        {view.history.length === 0 ? (
          <p>{texts.noHistory}</p>
        ) : (
          <ol>
            {view.history.map((event) => (
              <li key={`${event.on} ${event.to.map((part) => part.code).join()}`}>
                <strong>{formatDate(event.on, locale)}</strong>: {sayEvent(event, texts, locale)}
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}

/** What happened, as one would say it. */
export function sayEvent(
  event: NamedEvent,
  texts: OrganisationTexts['municipality'],
  locale: Locale,
): string {
  const [from] = event.from;
  const [to] = event.to;
  if (from === undefined || to === undefined) return '';
  const names = (parts: NamedEvent['from']) =>
    formatList(
      parts.map(({ name, share }) =>
        event.kind === 'split' && share !== null ? texts.share(name, formatPercent(share, locale)) : name,
      ),
      locale,
    );
  switch (event.kind) {
    case 'merged':
      return event.from.length === 1
        ? texts.joined(from.name, to.name)
        : texts.merged(names(event.from), to.name);
    case 'renumbered':
      return from.name === to.name
        ? texts.renumbered(to.name, from.code, to.code)
        : texts.renamed(`${from.name} (${from.code})`, `${to.name} (${to.code})`);
    case 'split':
      return texts.split(from.name, names(event.to));
  }
}
