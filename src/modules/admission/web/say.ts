import { yearOf } from '../../../kernel/local-date.ts';
import { formatDate, formatDayAndMonth } from '../../../web/format.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { assertNever } from '../../../kernel/result.ts';
import type { StatusKind } from '../../../web/components/tag.tsx';
import type { OrderAdvice } from '../domain/advice.ts';
import type { OrderFault } from '../domain/faults.ts';
import type { OrderStatus } from '../domain/order.ts';
import type { Happening } from '../domain/timeline.ts';
import type { Side } from '../domain/steps.ts';
import type { Reader, WhatsNext } from '../domain/whats-next.ts';
import type { Frame } from './frame.ts';

/** The day, with the year when it is another than this one. */
export function sayDay(day: LocalDate, { locale, today }: Pick<Frame, 'locale' | 'today'>): string {
  return yearOf(day) === yearOf(today) ? formatDayAndMonth(day, locale) : formatDate(day, locale);
}

/** A fault as a sentence that says how to put it right. */
export function sayFault(fault: OrderFault, lead: string, { texts }: Pick<Frame, 'texts'>): string {
  const { faults } = texts.form;
  switch (fault.kind) {
    case 'course-not-orderable':
      return faults[fault.kind][fault.why](fault.course);
    case 'lead-without-seats':
      return faults[fault.kind](lead);
    case 'range-turned':
      return faults[fault.kind](fault.min, fault.max);
    case 'fewer-than-range':
      return faults[fault.kind](fault.wanted, fault.min);
    case 'more-than-range':
      return faults[fault.kind](fault.wanted, fault.max);
    case 'no-courses':
    case 'start-missing':
    case 'start-in-past':
    case 'place-missing':
    case 'range-missing':
    case 'contact-name-missing':
    case 'contact-email-missing':
    case 'contact-email-wrong':
      return faults[fault.kind];
    default:
      return assertNever(fault);
  }
}

export function sayAdvice(advice: OrderAdvice, { texts }: Pick<Frame, 'texts'>): string {
  const words = texts.form.advice;
  switch (advice.kind) {
    case 'own-order':
    case 'start-on-day-off':
      return words[advice.kind];
    case 'short-notice':
      return words['short-notice'](advice.days);
    case 'pace': {
      const { term, year, courses, advice: how } = advice.semester;
      const semester = texts.semester(term, year);
      return how === 'too-many'
        ? words['too-many'](semester, courses.length)
        : words.possible(semester, courses.length);
    }
    default:
      return assertNever(advice);
  }
}

export function sayNext(
  next: WhatsNext,
  reader: Reader,
  lead: string,
  frame: Frame,
): { title: string; text: string } {
  const words = frame.texts.next;
  switch (next.kind) {
    case 'answer-quote':
    case 'await-answer': {
      const { title, text } = words[next.kind];
      return { title, text: text(sayDay(next.deadline, frame)) };
    }
    case 'quote-expired': {
      const expired = words[next.kind];
      const day = sayDay(next.deadline, frame);
      return {
        title: expired.title,
        text: reader === 'partner' ? expired.partner(day, lead) : expired[reader](day),
      };
    }
    default:
      return words[next.kind];
  }
}

export function sayHappening(
  happening: Happening,
  side: Side,
  lead: string,
  { texts }: Pick<Frame, 'texts'>,
): string {
  const { happened } = texts;
  switch (happening) {
    case 'offered':
    case 'offered-again':
    case 'planned':
      return happened[happening];
    case 'cancelled':
      return side === 'lead' ? happened.cancelledByLead(lead) : happened.cancelledByProgramme;
    case 'begun':
    case 'sent':
    case 'taken-back':
    case 'asked-again':
    case 'accepted':
      return happened[happening](lead);
    default:
      return assertNever(happening);
  }
}

/** Whose turn it is decides how a status looks: ochre for the reader's own, calm for the others'. */
export function statusKind(status: OrderStatus, next: WhatsNext): StatusKind {
  switch (status) {
    case 'draft':
      return 'draft';
    case 'sent':
    case 'offered':
    case 'accepted':
      return next.kind === 'quote-expired'
        ? 'attention'
        : next.kind === 'answer-quote' || next.kind === 'answer-order' || next.kind === 'plan-class'
          ? 'next'
          : 'waiting';
    case 'planned':
    case 'running':
    case 'finished':
      return 'done';
    case 'cancelled':
      return 'stopped';
    default:
      return assertNever(status);
  }
}
