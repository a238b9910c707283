import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { FileField } from '../../../../web/components/file-field.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Status } from '../../../../web/components/tag.tsx';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { formatDate, formatFileSize } from '../../../../web/format.ts';
import { DOCUMENT_KINDS } from '../../domain/call/call.ts';
import { type DocumentFacts, LARGEST_DOCUMENT } from '../../domain/application/papers.ts';
import type { ApplicationFormView, ApplicationView } from '../../views/application/application.ts';
import type { Frame } from '../frame.ts';
import { PartHead, type PartProps } from './form-frame.tsx';
import { applicationPaths as paths } from './paths.ts';

/** What the call asks for, what has been uploaded, and one file at a time: it is saved as soon as it is here. */
export function DocumentsPage({
  frame,
  view,
  state,
  newId,
}: PartProps & {
  /** The id under which the file is kept, so that the same form sent twice is one file. */
  readonly newId: string;
}): ReactElement {
  const { texts, shell, locale } = frame;
  const { form } = texts.application;
  const words = form.documents;
  const { application, documentsDue, deadline } = view;
  return (
    <>
      <PartHead
        frame={frame}
        view={view}
        part="documents"
        title={words.title}
        lead={`${words.lead} ${words.who}`}
        errors={state.errors}
      />
      <Asked frame={frame} view={view} />
      <DocumentList frame={frame} view={view} />
      <Form action={paths.part(application.id, 'documents')} withFiles>
        <h2>{words.new}</h2>
        <input type="hidden" name="id" value={newId} />
        <RadioGroup
          name="kind"
          label={words.kind}
          value={state.values.kind}
          error={errorOf(state.errors, 'kind')}
          options={DOCUMENT_KINDS.map((kind) => ({
            value: kind,
            label: texts.application.calls.documentKinds[kind],
          }))}
        />
        <FileField
          name="file"
          label={words.file}
          accept=".pdf,.docx,.jpg,.jpeg,.png"
          largestBytes={LARGEST_DOCUMENT}
          locale={locale}
          texts={shell.form}
          error={errorOf(state.errors, 'file')}
        />
        {documentsDue !== null && deadline !== null && documentsDue > deadline ? (
          <p className="ll-subtle">{words.mayFollow(formatDate(documentsDue, locale))}</p>
        ) : null}
        <ButtonGroup>
          <Button variant="secondary">{words.upload}</Button>
        </ButtonGroup>
      </Form>
      <ButtonGroup>
        {view.steps.has('change') ? (
          <LinkButton href={paths.part(application.id, 'motivation')}>{form.goOn}</LinkButton>
        ) : null}
        <LinkButton href={paths.application(application.id)} variant="quiet">
          {form.toOverview}
        </LinkButton>
      </ButtonGroup>
    </>
  );
}

function Asked(props: { readonly frame: Frame; readonly view: ApplicationFormView }): ReactElement | null {
  const { frame, view } = props;
  const words = frame.texts.application.form.documents;
  const { documentKinds, call } = frame.texts.application.calls;
  if (view.call.documents.length === 0 || view.application.track === 'non-credit') return null;
  return (
    <section className="ll-section">
      <h2>{words.asked}</h2>
      <ul className="ll-add-list">
        {view.call.documents.map(({ kind, required }) => {
          const has = view.papers.documents.some((one) => one.kind === kind);
          return (
            <li key={kind}>
              <span>
                {documentKinds[kind]} ({required ? call.required : call.optional})
              </span>
              {has || required ? (
                <Status kind={has ? 'done' : 'attention'}>{has ? words.has : words.lacks}</Status>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The files that have been uploaded, each to be opened, and deleted while the application can be changed. */
function DocumentList(props: { readonly frame: Frame; readonly view: ApplicationView }): ReactElement {
  const { frame, view } = props;
  const words = frame.texts.application.form.documents;
  const { id } = view.application;
  return (
    <section className="ll-section">
      <h2>{words.listed}</h2>
      {view.papers.documents.length === 0 ? (
        <p className="ll-subtle">{words.none}</p>
      ) : (
        <ul className="ll-add-list">
          {view.papers.documents.map((one) => (
            <li key={one.id}>
              <span>
                <a href={paths.document(id, one.id)}>{one.fileName}</a>{' '}
                <span className="ll-subtle">{sayDocument(one, frame)}</span>
              </span>
              {view.steps.has('remove-document') ? (
                <a
                  className="ds-button"
                  data-variant="tertiary"
                  href={paths.removeDocument(id, one.id)}
                  aria-label={words.remove(one.fileName)}
                >
                  {words.removeShort}
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function sayDocument(one: DocumentFacts, { texts, locale }: Frame): string {
  const words = texts.application.form.documents;
  return [
    texts.application.calls.documentKinds[one.kind],
    formatFileSize(one.bytes, locale),
    words.uploaded(formatDate(dayInNorway(one.uploadedAt), locale)),
    one.scanned === 'not-scanned' ? words.notScanned : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export function RemoveDocumentPage(props: {
  readonly frame: Frame;
  readonly view: ApplicationView;
  readonly document: DocumentFacts;
}): ReactElement {
  const { frame, view, document } = props;
  const words = frame.texts.application.form.documents.confirmRemove;
  const { id } = view.application;
  return (
    <>
      <PageHeading title={words.title} lead={words.text(document.fileName)} />
      <Form action={paths.removeDocument(id, document.id)}>
        <ButtonGroup>
          <Button tone="danger">{words.do}</Button>
          <LinkButton href={paths.part(id, 'documents')} variant="quiet">
            {words.keep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
