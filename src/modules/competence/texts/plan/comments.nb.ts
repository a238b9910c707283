import type { CommentSubject } from '../../domain/plan/comment.ts';

/** What people say of a plan and its parts. */
export const commentsNb = {
  heading: 'Kommentarer',
  none: 'Ingen har kommentert ennå.',
  write: 'Skriv en kommentar',
  help: 'Alle som arbeider med planen, ser det du skriver. Ikke skriv om enkeltpersoner.',
  send: 'Legg inn kommentaren',
  reply: 'Svar',
  replyTo: (name: string) => `Svar til ${name}`,
  sendReply: 'Legg inn svaret',
  by: (name: string, municipality: string | null, when: string) =>
    municipality === null ? `${name}, ${when}` : `${name}, ${municipality}, ${when}`,
  settled: (name: string) => `Avklart av ${name}`,
  settle: 'Marker som avklart',
  reopen: 'Ta opp igjen',
  withdraw: 'Trekk tilbake',
  withdrawn: 'Kommentaren er trukket tilbake av den som skrev den.',
  settledOnes: (count: number) => (count === 1 ? 'Én avklart kommentar' : `${count} avklarte kommentarer`),
  openOnes: 'Åpne kommentarer',
  all: 'Alle kommentarer',
  allLead: (open: number) =>
    open === 1 ? 'Én kommentar er ikke avklart.' : `${open} kommentarer er ikke avklart.`,
  noneAtAll: 'Ingen har kommentert planen ennå',
  noneAtAllText:
    'Kommenter der det gjelder: ved et kapittel, et mål, et krav eller et tiltak. Her ser du alt samlet.',
  search: 'Søk i kommentarer og svar, eller etter navn og kommune',
  anyState: 'Alle',
  anySubject: 'Hele planen',
  isSettled: 'Avklart',
  when: 'Skrevet',
  found: (found: number, total: number) =>
    total === 1 ? `${found} av én kommentar` : `${found} av ${total} kommentarer`,
  noneFound: 'Ingen kommentarer passer til søket',
  noneFoundText: 'Prøv et annet ord, eller fjern filteret.',
  open: 'Ikke avklart',
  who: 'Av',
  subject: 'Gjelder',
  comment: 'Kommentar',
  state: 'Status',
  about: {
    plan: 'Om planen',
    chapter: 'Om et kapittel',
    goal: 'Om et mål',
    requirement: 'Om et krav',
    need: 'Om et behov',
    measure: 'Om et tiltak',
    recommendation: 'Om en anbefaling',
    pool: 'Om delt kompetanse',
    course: 'Om et kurs',
  } satisfies Record<CommentSubject, string>,
  aboutRemoved: {
    goal: 'Om et mål som er tatt bort',
    requirement: 'Om et krav som er tatt bort',
    need: 'Om et behov som er tatt bort',
    measure: 'Om et tiltak som er tatt bort',
    recommendation: 'Om en anbefaling som er tatt bort',
    pool: 'Om delt kompetanse som er tatt bort',
    course: 'Om et kurs som er tatt bort',
  } satisfies Record<Exclude<CommentSubject, 'plan' | 'chapter'>, string>,
  errors: {
    'comment-missing': 'Skriv noe før du legger inn kommentaren.',
    'comment-too-long': 'Kommentaren er for lang. Den kan ha 4000 tegn.',
  },
  back: 'Tilbake',
};

export type CommentsTexts = typeof commentsNb;
