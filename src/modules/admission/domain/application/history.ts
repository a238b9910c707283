import type { Locale } from '../../../../kernel/locale.ts';

export type EventSide = 'applicant' | 'manager' | 'municipality' | 'officer' | 'programme' | 'rules';

/** Something that happened to an application, and whose side did it. */
export type ApplicationEvent = {
  readonly at: Date;
  readonly side: EventSide;
  /** A word of the part of the house that wrote it. */
  readonly event: string;
  readonly note: string;
};

/** A letter as it was sent. */
export type KeptLetter = {
  readonly id: string;
  readonly kind: string;
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
  readonly madeAt: Date;
};
