import type { ApplicationId, CallClassId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';

/** What the applicant has done with it. What others say of it (manager, municipality, officer) stands beside it. */
export type ApplicationStatus = 'draft' | 'submitted' | 'withdrawn';

/** Without credits one is a course participant: no admission, and no seat in the ranking is needed for the exam. */
export type Track = 'credit' | 'non-credit';

/** What everybody who handles an application may see of it. Papers, practice and needs are read apart. */
export type Application = {
  readonly id: ApplicationId;
  readonly call: CallId;
  readonly person: PersonId;
  /** The municipality that sends the applicant. */
  readonly municipality: MunicipalityCode | null;
  /** A service type of the organisation room, or empty while it is not told. */
  readonly service: string;
  readonly positionTitle: string;
  /** How many the applicant leads. */
  readonly staffCount: number | null;
  readonly track: Track;
  /** More than 30 credits of formal leadership education. Null while it is not told. */
  readonly formalLeadershipEducation: boolean | null;
  /** Leaders of one municipality who apply together write the same name. */
  readonly jointName: string;
  /** The language that letters about the application are written in. */
  readonly locale: Locale;
  readonly status: ApplicationStatus;
  /** Classes in order of wish, the best first. */
  readonly wishes: readonly CallClassId[];
  readonly version: number;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
};
