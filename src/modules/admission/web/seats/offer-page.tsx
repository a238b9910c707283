import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../web/components/definition-list.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { formatDate } from '../../../../web/format.ts';
import type { CallClass } from '../../domain/call/call.ts';
import type { OwnSeat } from '../../views/seats/own-seat.ts';
import { sayWhy } from '../../texts/seats/say-why.ts';
import { nameOfCall } from '../call/say.ts';
import type { Frame } from '../frame.ts';
import { seatPaths } from './paths.ts';

export type OfferMessage = { readonly tone: 'success' | 'warning'; readonly text: string };

/** What has come of one's own application, why, and what one can answer. */
export function OfferPage(props: {
  readonly frame: Frame;
  readonly seat: OwnSeat;
  readonly message: OfferMessage | undefined;
}): ReactElement {
  const { frame, seat, message } = props;
  const { texts, shell, locale } = frame;
  const words = texts.seats.offer;
  const names = new Map<string, string>(seat.call.classes.map(({ id, name }) => [id, name]));
  return (
    <>
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={shell.notice} live>
          <p>{message.text}</p>
        </Notice>
      )}
      <PageHeading
        kicker={nameOfCall(seat.call, frame)}
        title={titleOf(seat, frame)}
        lead={leadOf(seat, frame)}
      />
      <Answers frame={frame} seat={seat} />
      {seat.offer === null ? null : (
        <Section heading={words.facts}>
          <DefinitionList
            items={[
              { term: words.className, description: seat.offer.callClass.name },
              {
                term: words.city,
                description: placeOf(seat.offer.callClass),
              },
              { term: words.starts, description: formatDate(seat.offer.callClass.startsOn, locale) },
              ...(seat.offer.status === 'offered'
                ? [{ term: words.replyBy, description: formatDate(seat.offer.replyBy, locale) }]
                : []),
            ]}
          />
        </Section>
      )}
      {seat.why === undefined ? null : (
        <Section heading={words.why}>
          <p>{sayWhy(seat.why, (id) => names.get(id) ?? '', locale)}</p>
        </Section>
      )}
      <p>
        <a href={seatPaths.application(seat.application)}>{words.application}</a>
      </p>
    </>
  );
}

/** An address often names the city already. */
function placeOf({ venue, address, city }: CallClass): string {
  const parts = [venue, address].filter((part) => part !== '');
  return (parts.join(', ').includes(city) ? parts : [...parts, city]).join(', ');
}

function titleOf(seat: OwnSeat, { texts }: Frame): string {
  const { offer, placement, call } = seat;
  const words = texts.seats.offer;
  if (placement === 'waiting') return seat.hasClassToWaitFor ? words.waiting : words.waitOver;
  if (offer !== null) return words.status[offer.status](offer.callClass.name);
  if (placement === 'left-list') return words.leftList;
  if (seat.freeSeat !== null) return words.freeSeat[seat.freeSeat].title;
  return call.status === 'decided' ? words.notPlaced : words.none;
}

function leadOf(seat: OwnSeat, { texts, locale }: Frame): string | undefined {
  const { offer, placement, call } = seat;
  const words = texts.seats.offer;
  if (offer?.status === 'offered') return words.replyLead(formatDate(offer.replyBy, locale));
  if (placement === 'waiting') return seat.hasClassToWaitFor ? words.waitingText : undefined;
  if (seat.freeSeat !== null) return words.freeSeat[seat.freeSeat].lead;
  return offer === null && placement === null && call.status === 'published' ? words.noneText : undefined;
}

function Answers({ frame, seat }: { readonly frame: Frame; readonly seat: OwnSeat }): ReactElement | null {
  const { texts, locale } = frame;
  const words = texts.seats.offer;
  const path = seatPaths.offer(seat.application);
  if (seat.answers.has('accept'))
    return (
      <Form action={`${path}/accept`}>
        <ButtonGroup>
          <Button>{words.accept}</Button>
          <LinkButton href={`${path}/decline`} variant="secondary">
            {words.decline}
          </LinkButton>
        </ButtonGroup>
      </Form>
    );
  if (seat.answers.has('give-up'))
    return (
      <>
        {seat.withdrawBy === null ? null : <p>{words.giveUpUntil(formatDate(seat.withdrawBy, locale))}</p>}
        <div className="ll-buttons">
          <LinkButton href={`${path}/give-up`} variant="quiet" tone="danger">
            {words.giveUp}
          </LinkButton>
        </div>
      </>
    );
  if (seat.mayLeave)
    return (
      <div className="ll-buttons">
        <LinkButton href={`${path}/leave`} variant="quiet" tone="danger">
          {words.leave}
        </LinkButton>
      </div>
    );
  return null;
}
