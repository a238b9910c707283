import type { ApplicationDocumentId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { DocumentKind } from '../call/call.ts';
import type { MediaType } from './media-type.ts';

/** A line of education. One page of the form adds, changes and takes away such lines; each has an id of its own. */
export type Education = {
  readonly id: string;
  readonly title: string;
  readonly institution: string;
  readonly completedOn: LocalDate | null;
  readonly credits: number | null;
  readonly leadership: boolean;
};

export type Practice = {
  readonly id: string;
  readonly employer: string;
  readonly title: string;
  readonly startedOn: LocalDate;
  /** Null: still there. */
  readonly endedOn: LocalDate | null;
  readonly percent: number;
  readonly relevant: boolean;
};

/** A file as it is listed; what stands in it is read on its own. */
export type DocumentFacts = {
  readonly id: ApplicationDocumentId;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly scanned: 'clean' | 'not-scanned';
  readonly uploadedAt: Date;
};

/** What is between the applicant and the institution, and not for the municipality or the manager. */
export type Papers = {
  readonly motivation: string;
  readonly education: readonly Education[];
  readonly practice: readonly Practice[];
  readonly documents: readonly DocumentFacts[];
};

export const MOST_LINES = 40;
export const MOST_DOCUMENTS = 20;
/** 15 MB as file managers count. */
export const LARGEST_DOCUMENT = 15_000_000;
export const LONGEST_MOTIVATION = 4000;
export const LONGEST_NEED = 2000;
