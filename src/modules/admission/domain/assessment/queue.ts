/** Where an applicant stands in the queue of the officers. */
export const QUEUE_PLACES = [
  'not-assessed',
  'under-assessment',
  'documents-missing',
  /** Asked for documents, and something has come since. */
  'documents-arrived',
  'refusal-proposed',
  /** Decided, and what the decision stands on has changed since. */
  'changed-since',
  'qualified',
  'not-qualified',
] as const;
export type QueuePlace = (typeof QUEUE_PLACES)[number];

/** What an officer asks the queue for: a place in it, or everything that is decided. */
export const QUEUE_FILTERS = [
  'not-assessed',
  'under-assessment',
  'documents-arrived',
  'documents-missing',
  'to-confirm',
  'decided',
] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

export const PLACES_IN: Readonly<Record<QueueFilter, readonly QueuePlace[]>> = {
  'not-assessed': ['not-assessed'],
  'under-assessment': ['under-assessment'],
  'documents-arrived': ['documents-arrived', 'changed-since'],
  'documents-missing': ['documents-missing'],
  'to-confirm': ['refusal-proposed'],
  decided: ['qualified', 'not-qualified'],
};

export const QUEUE_SORTS = ['name', 'municipality', 'sent', 'place'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

export type QueueQuestion = {
  readonly query: string;
  readonly filter: QueueFilter | null;
  readonly sort: QueueSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
};

/** What an address asks of the queue. What nobody knows is as if it were not there: the one who has waited longest first. */
export function queueQuestion(ask: Readonly<Record<string, string | undefined>>): QueueQuestion {
  const sort = ask.sort ?? 'sent';
  const name = sort.replace(/^-/, '');
  const known = QUEUE_SORTS.find((one) => one === name);
  return {
    query: (ask.q ?? '').trim().slice(0, 100),
    filter: QUEUE_FILTERS.find((filter) => filter === ask.show) ?? null,
    sort: known ?? 'sent',
    descending: known !== undefined && sort.startsWith('-'),
    page: /^[1-9]\d{0,4}$/.test(ask.page ?? '') ? Number(ask.page) : 1,
  };
}
