import type { ReactElement } from 'react';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { formatDate, formatPercent } from '../../../web/format.ts';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';
import { Paragraphs } from './paragraphs.tsx';
import { paths } from './paths.ts';

export function OrderFacts(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement {
  const { frame, view } = props;
  const { texts, locale } = frame;
  const words = texts.order;
  const { lead, wishes } = view.order;
  const given = (text: string) => (text === '' ? <span className="ll-subtle">{words.notGiven}</span> : text);
  const { contact } = wishes;
  return (
    <DefinitionList
      items={[
        {
          term: words.programme,
          description: <a href={paths.programme(view.programme.code)}>{view.programme.name[locale]}</a>,
        },
        { term: words.lead, description: view.names.get(lead) ?? lead },
        {
          term: words.start,
          description: given(wishes.start === null ? '' : formatDate(wishes.start, locale)),
        },
        { term: words.place, description: given(wishes.place) },
        { term: words.pace, description: words.paceOf(wishes.coursesASemester) },
        {
          term: words.range,
          description: given(wishes.range.max === 0 ? '' : words.rangeOf(wishes.range.min, wishes.range.max)),
        },
        {
          term: words.attendance,
          description:
            wishes.attendancePercent === null
              ? words.attendanceNone
              : words.attendanceOf(formatPercent(wishes.attendancePercent / 100, locale)),
        },
        {
          term: words.contact,
          description:
            contact.name === '' && contact.email === '' ? (
              given('')
            ) : (
              <>
                {contact.name}
                {contact.email === '' ? null : (
                  <>
                    {contact.name === '' ? null : <br />}
                    <a href={`mailto:${contact.email}`}>{contact.email}</a>
                  </>
                )}
                {contact.phone === '' ? null : (
                  <>
                    <br />
                    <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>
                  </>
                )}
              </>
            ),
        },
        { term: words.invoice, description: given(wishes.invoiceReference) },
        {
          term: words.note,
          description: wishes.note === '' ? given('') : <Paragraphs text={wishes.note} />,
        },
      ]}
    />
  );
}
