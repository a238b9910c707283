import type { ReactElement, ReactNode } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../web/components/definition-list.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { organisationTexts, serviceTypeOf } from '../../../organisation/index.ts';
import { APPLICATION_PARTS, type ApplicationPart } from '../../domain/application/completeness.ts';
import type { ApplicationView } from '../../views/application/application.ts';
import type { Frame } from '../frame.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { sayDocument } from './document-pages.tsx';
import { sayEducation, sayPractice } from './line-list.tsx';
import { applicationPaths as paths } from './paths.ts';

type Props = { readonly frame: Frame; readonly view: ApplicationView };

/** Everything that has been filled in, part by part. Needs are not shown here: somebody may look over the shoulder. */
export function ApplicationContent({ frame, view }: Props): ReactElement {
  const { form, overview } = frame.texts.application;
  return (
    <>
      {APPLICATION_PARTS.map((part) => {
        const mayChange =
          view.steps.has('change') || (part === 'documents' && view.steps.has('add-document'));
        return (
          <Section key={part} heading={form.parts[part]} id={part}>
            <Content frame={frame} view={view} part={part} />
            {mayChange ? (
              <div className="ll-buttons ll-screen-only">
                <LinkButton href={paths.part(view.application.id, part)} variant="quiet">
                  {overview.change(form.parts[part])}
                </LinkButton>
              </div>
            ) : null}
          </Section>
        );
      })}
    </>
  );
}

function Content({ frame, view, part }: Props & { readonly part: ApplicationPart }): ReactElement {
  const { papers, call, application } = view;
  const nothing = <p className="ll-subtle">{frame.texts.application.overview.nothing}</p>;
  const list = (items: readonly { key: string; node: ReactNode }[], ordered = false) => {
    if (items.length === 0) return nothing;
    const List = ordered ? 'ol' : 'ul';
    return (
      <List>
        {items.map(({ key, node }) => (
          <li key={key}>{node}</li>
        ))}
      </List>
    );
  };
  switch (part) {
    case 'job':
      return <Job frame={frame} view={view} />;
    case 'classes':
      return list(
        application.wishes.flatMap((wish) => {
          const found = call.classes.find((one) => one.id === wish);
          return found === undefined ? [] : [{ key: wish, node: `${found.name}, ${found.city}` }];
        }),
        true,
      );
    case 'education':
      return list(
        papers.education.map((one) => ({ key: one.id, node: lineOf(one.title, sayEducation(one, frame)) })),
      );
    case 'practice':
      return list(
        papers.practice.map((one) => ({ key: one.id, node: lineOf(one.employer, sayPractice(one, frame)) })),
      );
    case 'documents':
      return list(
        papers.documents.map((one) => ({
          key: one.id,
          node: (
            <>
              <a href={paths.document(application.id, one.id)}>{one.fileName}</a>{' '}
              <span className="ll-subtle">{sayDocument(one, frame)}</span>
            </>
          ),
        })),
      );
    case 'motivation':
      return papers.motivation.trim() === '' ? (
        nothing
      ) : (
        <div className="ll-prose">
          <Paragraphs text={papers.motivation} />
        </div>
      );
    case 'practical':
      return <Practical frame={frame} view={view} />;
  }
}

function lineOf(name: string, rest: string): ReactElement {
  return (
    <>
      <strong>{name}</strong>
      {rest === '' ? null : <span className="ll-subtle"> {rest}</span>}
    </>
  );
}

function Job({ frame, view }: Props): ReactElement {
  const { application } = view;
  const { overview, form } = frame.texts.application;
  const services = organisationTexts[frame.locale].services;
  const orNothing = (text: string) => (text === '' ? overview.nothing : text);
  const formal = application.formalLeadershipEducation;
  return (
    <DefinitionList
      items={[
        { term: overview.municipality, description: orNothing(view.municipality ?? '') },
        {
          term: overview.service,
          description: orNothing(
            application.service === '' ? '' : services[serviceTypeOf(application.service)],
          ),
        },
        { term: overview.position, description: orNothing(application.positionTitle) },
        {
          term: overview.staff,
          description: orNothing(
            application.staffCount === null ? '' : overview.staffCount(application.staffCount),
          ),
        },
        {
          term: overview.formal,
          description: orNothing(formal === null ? '' : formal ? overview.yes : overview.no),
        },
        { term: overview.track, description: form.job.tracks[application.track] },
      ]}
    />
  );
}

function Practical({ frame, view }: Props): ReactElement {
  const { application } = view;
  const { overview, form } = frame.texts.application;
  return (
    <DefinitionList
      items={[
        { term: overview.need, description: view.hasNeed ? overview.needGiven : overview.needNot },
        { term: overview.locale, description: form.practical.locales[application.locale] },
        {
          term: overview.joint,
          description: application.jointName === '' ? overview.alone : application.jointName,
        },
      ]}
    />
  );
}
