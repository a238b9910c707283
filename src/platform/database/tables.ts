// Written by scripts/write-tables.ts from the migrations. Do not change it by hand.
import type { Generated } from 'kysely';
import type {
  AllocationRunId,
  ApplicationDocumentId,
  ApplicationId,
  CallClassId,
  CallId,
  CohortCourseId,
  CohortId,
  CompetenceId,
  CourseId,
  CourseVersionId,
  CourseworkId,
  EmployeeId,
  GatheringId,
  MappingRoundId,
  OrderId,
  ParticipantId,
  PersonId,
  PlanChapterId,
  PlanFigureSetId,
  PlanGoalId,
  PlanHearingId,
  PlanId,
  PlanMeasureId,
  PlanNeedId,
  PlanRequirementId,
  PlanVersionId,
  PositionId,
  ProgrammeId,
  RegionId,
  SeatOfferId,
  StaffImportId,
  UnitId,
} from '../../kernel/ids.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';

export type AllocationRunTable = {
  id: AllocationRunId;
  call_id: CallId;
  kind: 'preview' | 'decision' | 'appeal';
  mechanism: string;
  inputs: string;
  inputs_hash: string;
  result: string;
  result_hash: string;
  made_by: PersonId;
  made_at: Generated<Date>;
  application_id: ApplicationId | null;
  correction: unknown | null;
};

export type ApplicationTable = {
  id: ApplicationId;
  call_id: CallId;
  person_id: PersonId;
  municipality_code: MunicipalityCode | null;
  service: Generated<string>;
  position_title: Generated<string>;
  staff_count: number | null;
  track: Generated<'credit' | 'non-credit'>;
  formal_leadership_education: boolean | null;
  joint_name: Generated<string>;
  locale: 'nb' | 'nn' | 'en';
  status: 'draft' | 'submitted' | 'withdrawn';
  version: Generated<number>;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
  submitted_at: Date | null;
  withdrawn_at: Date | null;
  withdraw_reason: Generated<string>;
};

export type ApplicationApprovalTable = {
  application_id: ApplicationId;
  person_id: PersonId;
  municipality_code: MunicipalityCode;
  manager_person_id: PersonId | null;
  status: 'asked' | 'approved' | 'declined';
  reason: Generated<string>;
  asked_at: Generated<Date>;
  decided_by: PersonId | null;
  decided_at: Date | null;
};

export type ApplicationContentTable = {
  application_id: ApplicationId;
  person_id: PersonId;
  motivation: Generated<string>;
};

export type ApplicationDocumentTable = {
  id: ApplicationDocumentId;
  application_id: ApplicationId;
  person_id: PersonId;
  kind: 'education' | 'practice' | 'recommendation' | 'other';
  file_name: string;
  media_type:
    | 'application/pdf'
    | 'image/jpeg'
    | 'image/png'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  bytes: number;
  sha256: Buffer;
  scanned: 'clean' | 'not-scanned';
  uploaded_at: Generated<Date>;
};

export type ApplicationDocumentPieceTable = {
  document_id: ApplicationDocumentId;
  application_id: ApplicationId;
  person_id: PersonId;
  number: number;
  sealed: Buffer;
};

export type ApplicationEducationTable = {
  id: string;
  application_id: ApplicationId;
  person_id: PersonId;
  sequence: number;
  title: string;
  institution: Generated<string>;
  completed_on: LocalDate | null;
  credits: number | null;
  leadership: Generated<boolean>;
};

export type ApplicationEventTable = {
  id: Generated<number>;
  application_id: ApplicationId;
  person_id: PersonId;
  at: Generated<Date>;
  by_person_id: PersonId | null;
  side: 'applicant' | 'manager' | 'municipality' | 'officer' | 'programme' | 'rules';
  event: string;
  note: Generated<string>;
};

export type ApplicationLetterTable = {
  id: string;
  application_id: ApplicationId;
  person_id: PersonId;
  kind: string;
  locale: 'nb' | 'nn' | 'en';
  title: string;
  body: string;
  made_at: Generated<Date>;
};

export type ApplicationNeedTable = {
  application_id: ApplicationId;
  person_id: PersonId;
  sealed_text: Buffer;
  changed_at: Generated<Date>;
};

export type ApplicationPracticeTable = {
  id: string;
  application_id: ApplicationId;
  person_id: PersonId;
  sequence: number;
  employer: string;
  title: Generated<string>;
  started_on: LocalDate;
  ended_on: LocalDate | null;
  percent: number;
  relevant: Generated<boolean>;
};

export type ApplicationWishTable = {
  application_id: ApplicationId;
  person_id: PersonId;
  call_class_id: CallClassId;
  sequence: number;
};

export type AuditEntryTable = {
  id: Generated<number>;
  at: Generated<Date>;
  person_id: PersonId | null;
  action: string;
  object_id: string;
  municipality_code: MunicipalityCode | null;
  details: Generated<unknown>;
};

export type CalendarFeedTable = {
  person_id: PersonId;
  token_hash: Buffer;
  sealed_token: Buffer;
  created_at: Generated<Date>;
};

export type CallTable = {
  id: CallId;
  programme_id: ProgrammeId;
  kind: 'national' | 'open';
  name: unknown;
  about: Generated<unknown>;
  status: 'draft' | 'published' | 'decided' | 'cancelled';
  opens_on: LocalDate | null;
  deadline_on: LocalDate | null;
  documents_due_on: LocalDate | null;
  withdraw_by: LocalDate | null;
  reply_days: Generated<number>;
  requirements: unknown;
  documents: Generated<unknown>;
  rules: unknown;
  seed: Generated<string>;
  version: Generated<number>;
  created_by: PersonId;
  created_at: Generated<Date>;
  published_at: Date | null;
  decided_at: Date | null;
  cancel_reason: Generated<string>;
  contact_email: Generated<string>;
};

export type CallClassTable = {
  id: CallClassId;
  call_id: CallId;
  sequence: number;
  name: string;
  city: string;
  venue: Generated<string>;
  address: Generated<string>;
  seats: number;
  starts_on: LocalDate;
  cohort_id: CohortId | null;
  cancelled_at: Date | null;
  cancel_reason: Generated<string>;
  first_counties: Generated<string[]>;
};

export type CallExtensionTable = {
  id: string;
  call_id: CallId;
  person_id: PersonId;
  deadline: 'application' | 'documents' | 'reply' | 'withdrawal';
  until: LocalDate;
  reason: string;
  granted_by: PersonId;
  granted_at: Generated<Date>;
};

export type CatalogueSourceTable = {
  key: string;
  title: unknown;
  address: string | null;
};

export type ClassOrderTable = {
  id: OrderId;
  number: Generated<number>;
  programme_id: ProgrammeId;
  lead_municipality_code: MunicipalityCode;
  status: 'draft' | 'sent' | 'offered' | 'accepted' | 'planned' | 'cancelled';
  wished_start: LocalDate | null;
  courses_a_semester: Generated<number>;
  place: Generated<string>;
  seats_min: Generated<number>;
  seats_max: Generated<number>;
  attendance_percent: number | null;
  contact_name: Generated<string>;
  contact_email: Generated<string>;
  contact_phone: Generated<string>;
  note: Generated<string>;
  invoice_reference: Generated<string>;
  price_ore: number | null;
  quote_text: Generated<string>;
  quote_valid_to: LocalDate | null;
  cohort_id: CohortId | null;
  version: Generated<number>;
  created_by: PersonId;
  created_at: Generated<Date>;
  sent_at: Date | null;
};

export type ClassOrderCandidateTable = {
  id: string;
  order_id: OrderId;
  municipality_code: MunicipalityCode;
  employee_id: EmployeeId;
  given_name: string;
  family_name: string;
  email: string;
  track: 'credit' | 'non-credit';
  potential_leader: Generated<boolean>;
  added_at: Generated<Date>;
};

export type ClassOrderCourseTable = {
  order_id: OrderId;
  course_id: CourseId;
  sequence: number;
};

export type ClassOrderEventTable = {
  id: Generated<number>;
  order_id: OrderId;
  at: Generated<Date>;
  person_id: PersonId;
  side: 'lead' | 'programme';
  from_status: string | null;
  to_status: string;
  note: Generated<string>;
};

export type ClassOrderMunicipalityTable = {
  order_id: OrderId;
  municipality_code: MunicipalityCode;
  seats: Generated<number>;
};

export type CohortTable = {
  id: CohortId;
  programme_id: ProgrammeId;
  name: string;
  kind: 'ordered' | 'open' | 'national';
  status: 'planned' | 'running' | 'finished' | 'cancelled';
  place: string;
  seats_min: number;
  seats_max: number;
  starts_on: LocalDate;
  lead_municipality_code: MunicipalityCode | null;
  created_at: Generated<Date>;
  cancel_reason: Generated<string>;
};

export type CohortCourseTable = {
  id: CohortCourseId;
  cohort_id: CohortId;
  course_version_id: CourseVersionId;
  sequence: number;
  starts_on: LocalDate;
  ends_on: LocalDate;
};

export type CohortMunicipalityTable = {
  cohort_id: CohortId;
  municipality_code: MunicipalityCode;
};

export type CompetenceHoldingTable = {
  id: string;
  municipality_code: MunicipalityCode;
  employee_id: EmployeeId;
  competence_id: CompetenceId;
  round_id: MappingRoundId | null;
  said_by: 'self' | 'leader' | 'register';
  said_by_person_id: PersonId;
  level: number;
  used: boolean | null;
  basis: 'formal' | 'course' | 'leader-assessed' | 'self-assessed' | 'observed';
  valid_until: LocalDate | null;
  evidence: Generated<string>;
  said_at: Generated<Date>;
};

export type CompetenceItemTable = {
  id: CompetenceId;
  municipality_code: MunicipalityCode | null;
  region_id: RegionId | null;
  code: string | null;
  kind: 'profession' | 'further-education' | 'skill' | 'certificate' | 'leadership';
  name: unknown;
  about: Generated<string>;
  core_from: LocalDate | null;
  core_source: string | null;
  shareable: Generated<boolean>;
  ended_on: LocalDate | null;
  created_at: Generated<Date>;
};

export type CountyTable = {
  code: string;
  name: string;
  valid_to: LocalDate | null;
};

export type CourseTable = {
  id: CourseId;
  programme_id: ProgrammeId;
  code: string;
  place: number;
};

export type CourseCompletionTable = {
  id: string;
  person_id: PersonId;
  course_version_id: CourseVersionId;
  cohort_id: CohortId | null;
  outcome: Generated<'passed' | 'attended'>;
  completed_on: LocalDate;
  source: string;
};

export type CourseVersionTable = {
  id: CourseVersionId;
  course_id: CourseId;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  name: unknown | null;
  credits: number | null;
  content: unknown;
};

export type CourseworkTable = {
  id: CourseworkId;
  cohort_id: CohortId;
  cohort_course_id: CohortCourseId;
  number: number;
  title: unknown;
  due_on: LocalDate;
  revision: Generated<number>;
  changed_at: Generated<Date>;
};

export type CourseworkStatusTable = {
  coursework_id: CourseworkId;
  participant_id: ParticipantId;
  person_id: PersonId;
  cohort_id: CohortId;
  status: 'submitted' | 'approved' | 'returned';
  changed_at: Generated<Date>;
  handed_in_at: Date | null;
  shown_at: string | null;
};

export type DatedSettingTable = {
  key: string;
  valid_from: LocalDate;
  value: unknown;
  source: string;
  set_by: PersonId | null;
  set_at: Generated<Date>;
};

export type DemoPersonTable = {
  person_id: PersonId;
  sequence: number;
  role: string;
  place: string;
};

export type EducationRecordTable = {
  id: string;
  municipality_code: MunicipalityCode;
  employee_id: EmployeeId;
  title: string;
  provider: string;
  credits: number;
  completed_on: LocalDate;
  source: string;
};

export type EmployeeTable = {
  id: EmployeeId;
  municipality_code: MunicipalityCode;
  employee_number: string;
  given_name: string;
  family_name: string;
  birth_date: LocalDate | null;
  email: string | null;
  person_id: PersonId | null;
};

export type FigureFetchTable = {
  id: string;
  series: string;
  service: string;
  table_number: string;
  plan: unknown;
  pieces: number;
  status: 'fetching' | 'stopped' | 'failed' | 'done';
  failure: unknown | null;
  source_id: string | null;
  created_by: PersonId | null;
  created_at: Generated<Date>;
  seen_at: Generated<Date>;
  ended_at: Date | null;
};

export type FigureFetchPieceTable = {
  fetch_id: string;
  number: number;
  figures: unknown;
  fetched_at: Generated<Date>;
};

export type FigureSourceTable = {
  id: string;
  kind: 'population' | 'indicator' | 'projection';
  series: string;
  name: string;
  publisher: string;
  licence: string;
  address: string | null;
  vintage: string;
  note: string | null;
  origin: 'file' | 'statbank';
  origin_name: string;
  content_sha256: string;
  row_count: number;
  status: 'ready' | 'accepted' | 'discarded';
  created_by: PersonId | null;
  created_at: Generated<Date>;
  decided_at: Date | null;
};

export type GatheringTable = {
  id: GatheringId;
  cohort_id: CohortId;
  cohort_course_id: CohortCourseId;
  number: number;
  starts_on: LocalDate;
  ends_on: LocalDate;
  start_time: string;
  end_time: string;
  venue: string;
  address: string;
  note: Generated<string>;
  revision: Generated<number>;
  cancelled_at: Date | null;
  changed_at: Generated<Date>;
};

export type IndicatorValueTable = {
  source_id: string;
  region_code: string;
  year: number;
  indicator: string;
  value: number;
};

export type InstanceTable = {
  only_row: Generated<boolean>;
  kind: 'demo' | 'real';
  created_at: Generated<Date>;
};

export type LoginAttemptTable = {
  secret_hash: Buffer;
  provider: string;
  return_to: string;
  expires_at: Date;
};

export type LoginCodeTable = {
  id: string;
  address: string | null;
  address_hash: Buffer;
  person_id: PersonId | null;
  code_hash: Buffer | null;
  created_at: Generated<Date>;
  expires_at: Date;
  attempts: Generated<number>;
  used_at: Date | null;
  given_name: string | null;
  family_name: string | null;
  locale: 'nb' | 'nn' | 'en' | null;
};

export type LoginIdentityTable = {
  provider: string;
  subject: string;
  person_id: PersonId;
  linked_at: Generated<Date>;
};

export type ManagerApprovalTable = {
  participant_id: ParticipantId;
  manager_person_id: PersonId | null;
  municipality_code: MunicipalityCode | null;
  status: 'asked' | 'approved' | 'declined';
  reason: Generated<string>;
  asked_at: Generated<Date>;
  decided_by: PersonId | null;
  decided_at: Date | null;
};

export type MappingRoundTable = {
  id: MappingRoundId;
  municipality_code: MunicipalityCode;
  plan_id: PlanId | null;
  name: string;
  about: Generated<string>;
  opens_on: LocalDate;
  closes_on: LocalDate;
  status: 'draft' | 'open' | 'closed' | 'cancelled';
  created_by: PersonId;
  created_at: Generated<Date>;
  version: Generated<number>;
  taken_at: Date | null;
  reminded_for: LocalDate | null;
};

export type MappingRoundItemTable = {
  round_id: MappingRoundId;
  municipality_code: MunicipalityCode;
  competence_id: CompetenceId;
};

export type MappingRoundPersonTable = {
  round_id: MappingRoundId;
  municipality_code: MunicipalityCode;
  employee_id: EmployeeId;
};

export type MappingRoundUnitTable = {
  round_id: MappingRoundId;
  municipality_code: MunicipalityCode;
  unit_id: UnitId;
};

export type MunicipalityTable = {
  code: MunicipalityCode;
  name: string;
  official_name: string;
  county_code: string;
  language_form: 'nb' | 'nn' | 'neutral' | null;
  valid_from: Generated<LocalDate>;
  valid_to: LocalDate | null;
  population: number | null;
  population_on: LocalDate | null;
  source: string;
};

export type MunicipalityChangeTable = {
  from_code: MunicipalityCode;
  to_code: MunicipalityCode;
  changed_on: LocalDate;
  kind: 'renumbered' | 'merged' | 'split';
  share: Generated<number | null>;
  source: string;
};

export type NominationTable = {
  application_id: ApplicationId;
  call_id: CallId;
  municipality_code: MunicipalityCode;
  rank: number | null;
  decided_by: PersonId;
  decided_at: Generated<Date>;
};

export type NominationNoteTable = {
  application_id: ApplicationId;
  person_id: PersonId;
  municipality_code: MunicipalityCode;
  reason: string;
  decided_by: PersonId;
  decided_at: Generated<Date>;
};

export type OwnerKeyTable = {
  owner_id: string;
  wrapped_key: Buffer;
  created_at: Generated<Date>;
};

export type ParticipantTable = {
  id: ParticipantId;
  cohort_id: CohortId;
  person_id: PersonId;
  municipality_code: MunicipalityCode | null;
  track: 'credit' | 'non-credit';
  potential_leader: Generated<boolean>;
  status: 'enrolled' | 'withdrawn';
  enrolled_at: Generated<Date>;
};

export type ParticipantNeedTable = {
  participant_id: ParticipantId;
  cohort_id: CohortId;
  person_id: PersonId;
  sealed_text: Buffer;
  changed_at: Generated<Date>;
};

export type PersonTable = {
  id: PersonId;
  given_name: string;
  family_name: string;
  email: string;
  locale: Generated<'nb' | 'nn' | 'en'>;
  created_at: Generated<Date>;
  ended_at: Date | null;
};

export type PlacementTable = {
  application_id: ApplicationId;
  person_id: PersonId;
  call_id: CallId;
  municipality_code: MunicipalityCode;
  run_id: AllocationRunId;
  outcome: 'seat' | 'waiting' | 'left-list';
  priority: number;
  reasons: unknown;
  changed_at: Generated<Date>;
};

export type PlanTable = {
  id: PlanId;
  kind: 'municipal' | 'regional';
  municipality_code: MunicipalityCode | null;
  region_id: RegionId | null;
  parent_id: string | null;
  previous_id: string | null;
  name: string;
  language: 'nb' | 'nn';
  first_year: number;
  last_year: number;
  state:
    | 'mandate'
    | 'analysis'
    | 'draft'
    | 'hearing'
    | 'union-review'
    | 'political-case'
    | 'adopted'
    | 'in-force'
    | 'evaluated'
    | 'rolled'
    | 'cancelled';
  revision: Generated<number>;
  levels: Generated<unknown>;
  budgets: Generated<unknown>;
  created_by: PersonId;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
  adopted_on: LocalDate | null;
  measures_numbered: Generated<number>;
  adopting_body:
    | 'committee'
    | 'administration-committee'
    | 'executive-committee'
    | 'council'
    | 'political-council'
    | 'leader-group'
    | null;
  tells_small_amounts: Generated<boolean>;
  tells_vulnerability: Generated<boolean>;
};

export type PlanAnchorTable = {
  id: string;
  plan_id: PlanId;
  who: string;
  anchored_on: LocalDate;
  note: Generated<string>;
  version: Generated<number>;
};

export type PlanArrangementTable = {
  plan_id: PlanId;
  legal_form:
    | 'undecided'
    | 'political-council'
    | 'task-community'
    | 'host'
    | 'company'
    | 'contract'
    | 'network';
  host_code: string | null;
  office_code: string | null;
  agreed_on: LocalDate | null;
  cost_key: 'equal' | 'population' | 'seats' | 'half-equal-half-population' | 'agreed';
  note: Generated<string>;
  version: Generated<number>;
  capacity: Generated<unknown>;
};

export type PlanCapitalTable = {
  id: string;
  plan_id: PlanId;
  competence_id: CompetenceId;
  aspect: 'staffing' | 'competence';
  unit_id: UnitId | null;
  unit_name: Generated<string>;
  levels: number[] | null;
  persons: number | null;
  fte: number | null;
  used_persons: number | null;
  used_fte: number | null;
  exits: Generated<unknown>;
  basis: 'staff-list' | 'round' | 'import' | 'judgement';
  as_of: LocalDate;
  source: Generated<string>;
  version: Generated<number>;
};

export type PlanCaseTable = {
  id: string;
  plan_id: PlanId;
  version_id: PlanVersionId;
  body:
    | 'committee'
    | 'administration-committee'
    | 'executive-committee'
    | 'council'
    | 'political-council'
    | 'leader-group';
  body_name: Generated<string>;
  case_number: Generated<string>;
  meeting_on: LocalDate | null;
  summary: Generated<string>;
  assessment: Generated<string>;
  proposal: Generated<string>;
  outcome: 'adopted' | 'adopted-with-changes' | 'returned' | 'rejected' | null;
  decision: Generated<string>;
  decided_on: LocalDate | null;
  version: Generated<number>;
  created_by: PersonId;
  created_at: Generated<Date>;
};

export type PlanChapterTable = {
  id: PlanChapterId;
  plan_id: PlanId;
  key:
    | 'preface'
    | 'mandate'
    | 'ambition'
    | 'guidance'
    | 'challenge'
    | 'definition'
    | 'requirements'
    | 'capital'
    | 'gap'
    | 'strategy'
    | 'economy'
    | 'measures'
    | 'cooperation'
    | 'recommendations'
    | 'follow-up'
    | null;
  sequence: number;
  title: Generated<string>;
  body: Generated<string>;
  version: Generated<number>;
  changed_by: PersonId | null;
  changed_at: Generated<Date>;
  removed_at: Date | null;
  removed_by: PersonId | null;
};

export type PlanChapterCourseworkTable = {
  chapter_id: PlanChapterId;
  plan_id: PlanId;
  coursework_id: CourseworkId;
  cohort_id: CohortId;
  participant_id: ParticipantId;
  person_id: PersonId;
  version: number | null;
  handed_in_at: Date | null;
  language: Generated<'nb' | 'nn'>;
};

export type PlanChapterTextTable = {
  chapter_id: PlanChapterId;
  plan_id: PlanId;
  version: number;
  title: string;
  body: string;
  written_by: PersonId;
  written_at: Generated<Date>;
  based_on: number | null;
};

export type PlanCommentTable = {
  id: string;
  plan_id: PlanId;
  subject:
    | 'plan'
    | 'chapter'
    | 'goal'
    | 'requirement'
    | 'need'
    | 'measure'
    | 'recommendation'
    | 'pool'
    | 'course';
  subject_id: string | null;
  reply_to: string | null;
  body: string;
  written_by: PersonId;
  municipality_code: MunicipalityCode | null;
  written_at: Generated<Date>;
  resolved_by: PersonId | null;
  resolved_at: Date | null;
  withdrawn_at: Date | null;
};

export type PlanCoreAnswerTable = {
  plan_id: PlanId;
  competence_id: CompetenceId;
  answer: 'own-staff' | 'contract' | 'agreement' | 'not-covered';
  note: Generated<string>;
  version: Generated<number>;
};

export type PlanCostShareTable = {
  plan_id: PlanId;
  municipality_code: MunicipalityCode;
  share: number;
};

export type PlanCostSplitTable = {
  id: string;
  plan_id: PlanId;
  cost_key: 'equal' | 'population' | 'seats' | 'half-equal-half-population' | 'agreed';
  shares: unknown;
  made_by: PersonId;
  made_at: Generated<Date>;
};

export type PlanCourseTable = {
  id: string;
  plan_id: PlanId;
  title: string;
  half_year: string;
  competence_id: CompetenceId | null;
  provider: Generated<string>;
  place: Generated<string>;
  starts_on: LocalDate | null;
  responsible_code: string | null;
  target_group: Generated<string>;
  seats: Generated<number>;
  cost_ore: Generated<number>;
  status: 'planned' | 'open' | 'held' | 'cancelled';
  version: Generated<number>;
};

export type PlanCourseSeatTable = {
  plan_course_id: string;
  plan_id: PlanId;
  municipality_code: MunicipalityCode;
  seats: number;
};

export type PlanFigureSetTable = {
  id: PlanFigureSetId;
  plan_id: PlanId;
  number: number;
  figures: unknown;
  taken_by: PersonId;
  taken_at: Generated<Date>;
};

export type PlanGoalTable = {
  id: PlanGoalId;
  plan_id: PlanId;
  sequence: number;
  title: string;
  description: Generated<string>;
  origin:
    | 'law'
    | 'national'
    | 'municipal-plan'
    | 'service-plan'
    | 'economic-plan'
    | 'employer-strategy'
    | 'quality'
    | 'regional'
    | 'own';
  reference: Generated<string>;
  indicator: Generated<string>;
  operational: Generated<boolean>;
  version: Generated<number>;
  recommendation_id: string | null;
};

export type PlanHearingTable = {
  id: PlanHearingId;
  plan_id: PlanId;
  version_id: PlanVersionId;
  letter: Generated<string>;
  opens_on: LocalDate;
  closes_on: LocalDate;
  created_by: PersonId;
  created_at: Generated<Date>;
};

export type PlanHearingAnswerTable = {
  id: string;
  hearing_id: PlanHearingId;
  plan_id: PlanId;
  person_id: PersonId;
  body: Generated<string>;
  text: Generated<string>;
  status: 'draft' | 'sent';
  version: Generated<number>;
  changed_at: Generated<Date>;
  sent_at: Date | null;
  late: Generated<boolean>;
};

export type PlanHearingResponseTable = {
  answer_id: string;
  plan_id: PlanId;
  outcome: 'followed' | 'partly' | 'not-followed' | 'noted';
  text: Generated<string>;
  written_by: PersonId;
  written_at: Generated<Date>;
};

export type PlanMeasureTable = {
  id: PlanMeasureId;
  plan_id: PlanId;
  number: number;
  title: string;
  description: Generated<string>;
  kind: 'mobilise' | 'develop' | 'recruit' | 'share' | 'phase-out';
  competence_id: CompetenceId | null;
  goal_id: PlanGoalId | null;
  target_group: Generated<string>;
  persons: number | null;
  fte: number | null;
  starts_on: LocalDate | null;
  deadline_on: LocalDate | null;
  owner_name: Generated<string>;
  owner_person_id: PersonId | null;
  provider: Generated<string>;
  credits: number | null;
  study_mode: Generated<string>;
  apply_by: LocalDate | null;
  binding_months: Generated<number>;
  status: 'idea' | 'prioritised' | 'funded' | 'running' | 'done' | 'dropped';
  status_reason: Generated<string>;
  indicator: Generated<string>;
  baseline: number | null;
  baseline_on: LocalDate | null;
  target: number | null;
  recommendation_id: string | null;
  previous_id: string | null;
  version: Generated<number>;
  reminded_deadline: LocalDate | null;
};

export type PlanMeasureCostTable = {
  measure_id: PlanMeasureId;
  plan_id: PlanId;
  year: number;
  funding: 'own-budget' | 'state-grant' | 'wage-grant' | 'ou-funds' | 'regional' | 'other' | 'not-funded';
  ore: number;
};

export type PlanMeasureNeedTable = {
  measure_id: PlanMeasureId;
  need_id: PlanNeedId;
  plan_id: PlanId;
};

export type PlanMeasureReportTable = {
  id: string;
  measure_id: PlanMeasureId;
  plan_id: PlanId;
  reported_on: LocalDate;
  status: 'idea' | 'prioritised' | 'funded' | 'running' | 'done' | 'dropped';
  note: Generated<string>;
  persons_reached: number | null;
  effect: number | null;
  written_by: PersonId;
  written_at: Generated<Date>;
};

export type PlanMemberTable = {
  id: string;
  plan_id: PlanId;
  person_id: PersonId;
  part: 'project-leader' | 'project-group' | 'resource-group' | 'union' | 'consultee';
  municipality_code: MunicipalityCode | null;
  body: Generated<string>;
  invited_by: PersonId;
  valid_from: Generated<LocalDate>;
  valid_to: LocalDate | null;
};

export type PlanNeedTable = {
  id: PlanNeedId;
  plan_id: PlanId;
  requirement_id: PlanRequirementId;
  kind: 'mobilise' | 'learn' | 'acquire' | 'phase-out';
  persons: number | null;
  fte: number | null;
  priority: 'high' | 'medium' | 'low';
  note: Generated<string>;
  version: Generated<number>;
};

export type PlanPoolTable = {
  id: string;
  plan_id: PlanId;
  competence_id: CompetenceId;
  hours_a_case: number;
  hours_an_fte: number;
  most_travel_minutes: number;
  form: 'host' | 'shared-post' | 'ambulant' | 'network' | 'duty-rota' | 'courses' | 'local' | null;
  host_code: string | null;
  cost_ore: number | null;
  note: Generated<string>;
  version: Generated<number>;
};

export type PlanPoolShareTable = {
  pool_id: string;
  plan_id: PlanId;
  municipality_code: MunicipalityCode;
  cases_a_year: number | null;
  holders: Generated<'none' | 'one-or-two' | 'more' | 'not-told'>;
  legal_duty_unmet: boolean | null;
  travel_minutes: number | null;
  fte: number | null;
  version: Generated<number>;
};

export type PlanRecommendationTable = {
  id: string;
  plan_id: PlanId;
  sequence: number;
  municipality_code: MunicipalityCode | null;
  title: string;
  body: Generated<string>;
  version: Generated<number>;
  competence_id: CompetenceId | null;
};

export type PlanRecommendationAnswerTable = {
  recommendation_id: string;
  plan_id: PlanId;
  municipality_code: MunicipalityCode;
  outcome: 'taken-up' | 'later' | 'declined';
  reason: Generated<string>;
  answered_by: PersonId;
  answered_at: Generated<Date>;
};

export type PlanRequirementTable = {
  id: PlanRequirementId;
  plan_id: PlanId;
  goal_id: PlanGoalId;
  competence_id: CompetenceId;
  aspect: 'staffing' | 'competence';
  unit_id: UnitId | null;
  unit_name: Generated<string>;
  year: number;
  level: number | null;
  persons: number | null;
  fte: number | null;
  legal: Generated<boolean>;
  critical: Generated<boolean>;
  vulnerable: Generated<boolean>;
  status: 'proposed' | 'agreed';
  reason: Generated<string>;
  version: Generated<number>;
  founded_on: unknown | null;
};

export type PlanRollTable = {
  plan_id: PlanId;
  next_id: string;
  state_before: 'adopted' | 'in-force' | 'evaluated';
  rolled_by: string;
  rolled_at: Generated<Date>;
};

export type PlanRollItemTable = {
  plan_id: PlanId;
  measure_id: PlanMeasureId;
  outcome: 'done' | 'moved' | 'dropped';
  cause: Generated<string>;
  decided_by: PersonId;
  decided_at: Generated<Date>;
};

export type PlanRunTable = {
  id: string;
  plan_id: PlanId;
  status: 'queued' | 'running' | 'done' | 'failed' | 'stopped';
  revision: number;
  problem: unknown;
  result: unknown | null;
  failure: string | null;
  asked_by: PersonId;
  asked_at: Generated<Date>;
  started_at: Date | null;
  finished_at: Date | null;
  progress: unknown | null;
  heard_at: Date | null;
  attempts: Generated<number>;
};

export type PlanUnionReviewTable = {
  id: string;
  plan_id: PlanId;
  union_name: string;
  met_on: LocalDate;
  outcome: 'agrees' | 'agrees-with-remarks' | 'disagrees' | 'no-remarks';
  statement: Generated<string>;
  registered_by: PersonId;
  registered_at: Generated<Date>;
  version: Generated<number>;
};

export type PlanVersionTable = {
  id: PlanVersionId;
  plan_id: PlanId;
  number: number;
  reason: 'hearing' | 'case' | 'adopted' | 'status' | 'kept';
  revision: number;
  content: unknown;
  sha256: string;
  made_by: PersonId;
  made_at: Generated<Date>;
  published_at: Date | null;
};

export type PlanYearStatusTable = {
  id: string;
  plan_id: PlanId;
  year: number;
  achieved: Generated<string>;
  missed: Generated<string>;
  ahead: Generated<string>;
  approved_by: PersonId | null;
  approved_at: Date | null;
  version: Generated<number>;
};

export type PopulationCountTable = {
  source_id: string;
  region_code: string;
  year: number;
  sex: 'male' | 'female';
  counts: number[];
};

export type PositionTable = {
  id: PositionId;
  municipality_code: MunicipalityCode;
  employee_id: EmployeeId;
  unit_id: UnitId;
  position_code: string | null;
  title: string;
  fte_percent: number | null;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
};

export type ProgrammeTable = {
  id: ProgrammeId;
  code: string;
  name: unknown;
  level: 'bachelor' | 'master';
  entry: 'order' | 'application';
  sequence: number;
  content: unknown;
};

export type PublishedProjectionTable = {
  source_id: string;
  edition: number;
  alternative: string;
  region_code: string;
  year: number;
  age_starts: number[];
  persons: number[];
};

export type QualificationTable = {
  application_id: ApplicationId;
  person_id: PersonId;
  status: 'under-assessment' | 'documents-missing' | 'refusal-proposed' | 'qualified' | 'not-qualified';
  route: 'general' | 'age-23-5' | 'prior-learning' | null;
  has_general: boolean | null;
  asked_documents: Generated<string>;
  reasons: Generated<string>;
  practice_years: number | null;
  assessed_by: PersonId;
  assessed_at: Generated<Date>;
  confirmed_by: PersonId | null;
  confirmed_at: Date | null;
  version: Generated<number>;
  birth_year: number | null;
  core_subjects: Generated<boolean>;
  education_years: Generated<number>;
  counted_practice: Generated<string[]>;
  relevant_practice: Generated<string[]>;
};

export type RateWindowTable = {
  key: string;
  window_ends_at: Date;
  hits: number;
};

export type RecommendationTable = {
  call_id: CallId;
  municipality_code: MunicipalityCode;
  body: string;
  signed_by: PersonId;
  signed_title: string;
  signed_at: Generated<Date>;
};

export type RegionTable = {
  id: RegionId;
  name: string;
};

export type RegionMemberTable = {
  region_id: RegionId;
  municipality_code: MunicipalityCode;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
};

export type RoleAssignmentTable = {
  id: string;
  person_id: PersonId;
  role:
    | 'competence-adviser'
    | 'head-of-services'
    | 'region-coordinator'
    | 'programme-coordinator'
    | 'admission-officer'
    | 'lecturer'
    | 'supervisor'
    | 'examiner'
    | 'evaluator'
    | 'national-steward'
    | 'system-administrator';
  municipality_code: MunicipalityCode | null;
  region_id: RegionId | null;
  cohort_id: CohortId | null;
  valid_from: Generated<LocalDate>;
  valid_to: LocalDate | null;
};

export type SeatOfferTable = {
  id: SeatOfferId;
  application_id: ApplicationId;
  person_id: PersonId;
  call_id: CallId;
  call_class_id: CallClassId;
  municipality_code: MunicipalityCode;
  source: 'allocation' | 'waiting-list' | 'appeal' | 'non-credit';
  status: 'offered' | 'accepted' | 'declined' | 'lapsed' | 'given-up' | 'class-cancelled';
  offered_at: Generated<Date>;
  reply_by: LocalDate;
  answered_at: Date | null;
  appeal_run_id: string | null;
};

export type SessionTable = {
  id: string;
  token_hash: Buffer;
  person_id: PersonId;
  method: 'demo' | 'email-code' | 'openid-connect';
  device: string;
  created_at: Generated<Date>;
  last_seen_at: Generated<Date>;
  expires_at: Date;
  ended_at: Date | null;
  provider: string | null;
  provider_session_hash: Buffer | null;
};

export type StaffImportTable = {
  id: StaffImportId;
  municipality_code: MunicipalityCode;
  file_name: string;
  file_sha256: string;
  packed_table: Buffer | null;
  as_of: LocalDate;
  coverage: 'units-in-file' | 'whole-municipality';
  mapping: unknown;
  status: 'reading' | 'ready' | 'accepted' | 'undone' | 'discarded';
  summary: unknown | null;
  compared_with: StaffImportId | null;
  uploaded_by: PersonId | null;
  uploaded_at: Generated<Date>;
  decided_at: Date | null;
  undone_at: Date | null;
};

export type StaffImportChangeTable = {
  import_id: StaffImportId;
  sequence: number;
  municipality_code: MunicipalityCode;
  kind: string;
  change: unknown;
};

export type StaffImportProblemTable = {
  import_id: StaffImportId;
  sequence: number;
  municipality_code: MunicipalityCode;
  severity: 'error' | 'warning';
  problem: unknown;
};

export type StaffMappingTable = {
  municipality_code: MunicipalityCode;
  header_fingerprint: string;
  mapping: unknown;
  saved_at: Generated<Date>;
};

export type UnitTable = {
  id: UnitId;
  municipality_code: MunicipalityCode;
  code: string;
  name: string;
  parent_id: UnitId | null;
  service_type: string;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
};

export type UnitLeadershipTable = {
  id: string;
  municipality_code: MunicipalityCode;
  unit_id: UnitId;
  employee_id: EmployeeId;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
};

export type WaitingIdentityTable = {
  secret_hash: Buffer;
  provider: string;
  subject: string;
  return_to: string;
  created_at: Generated<Date>;
  expires_at: Date;
};

export type Tables = {
  allocation_run: AllocationRunTable;
  application: ApplicationTable;
  application_approval: ApplicationApprovalTable;
  application_content: ApplicationContentTable;
  application_document: ApplicationDocumentTable;
  application_document_piece: ApplicationDocumentPieceTable;
  application_education: ApplicationEducationTable;
  application_event: ApplicationEventTable;
  application_letter: ApplicationLetterTable;
  application_need: ApplicationNeedTable;
  application_practice: ApplicationPracticeTable;
  application_wish: ApplicationWishTable;
  audit_entry: AuditEntryTable;
  calendar_feed: CalendarFeedTable;
  call: CallTable;
  call_class: CallClassTable;
  call_extension: CallExtensionTable;
  catalogue_source: CatalogueSourceTable;
  class_order: ClassOrderTable;
  class_order_candidate: ClassOrderCandidateTable;
  class_order_course: ClassOrderCourseTable;
  class_order_event: ClassOrderEventTable;
  class_order_municipality: ClassOrderMunicipalityTable;
  cohort: CohortTable;
  cohort_course: CohortCourseTable;
  cohort_municipality: CohortMunicipalityTable;
  competence_holding: CompetenceHoldingTable;
  competence_item: CompetenceItemTable;
  county: CountyTable;
  course: CourseTable;
  course_completion: CourseCompletionTable;
  course_version: CourseVersionTable;
  coursework: CourseworkTable;
  coursework_status: CourseworkStatusTable;
  dated_setting: DatedSettingTable;
  demo_person: DemoPersonTable;
  education_record: EducationRecordTable;
  employee: EmployeeTable;
  figure_fetch: FigureFetchTable;
  figure_fetch_piece: FigureFetchPieceTable;
  figure_source: FigureSourceTable;
  gathering: GatheringTable;
  indicator_value: IndicatorValueTable;
  instance: InstanceTable;
  login_attempt: LoginAttemptTable;
  login_code: LoginCodeTable;
  login_identity: LoginIdentityTable;
  manager_approval: ManagerApprovalTable;
  mapping_round: MappingRoundTable;
  mapping_round_item: MappingRoundItemTable;
  mapping_round_person: MappingRoundPersonTable;
  mapping_round_unit: MappingRoundUnitTable;
  municipality: MunicipalityTable;
  municipality_change: MunicipalityChangeTable;
  nomination: NominationTable;
  nomination_note: NominationNoteTable;
  owner_key: OwnerKeyTable;
  participant: ParticipantTable;
  participant_need: ParticipantNeedTable;
  person: PersonTable;
  placement: PlacementTable;
  plan: PlanTable;
  plan_anchor: PlanAnchorTable;
  plan_arrangement: PlanArrangementTable;
  plan_capital: PlanCapitalTable;
  plan_case: PlanCaseTable;
  plan_chapter: PlanChapterTable;
  plan_chapter_coursework: PlanChapterCourseworkTable;
  plan_chapter_text: PlanChapterTextTable;
  plan_comment: PlanCommentTable;
  plan_core_answer: PlanCoreAnswerTable;
  plan_cost_share: PlanCostShareTable;
  plan_cost_split: PlanCostSplitTable;
  plan_course: PlanCourseTable;
  plan_course_seat: PlanCourseSeatTable;
  plan_figure_set: PlanFigureSetTable;
  plan_goal: PlanGoalTable;
  plan_hearing: PlanHearingTable;
  plan_hearing_answer: PlanHearingAnswerTable;
  plan_hearing_response: PlanHearingResponseTable;
  plan_measure: PlanMeasureTable;
  plan_measure_cost: PlanMeasureCostTable;
  plan_measure_need: PlanMeasureNeedTable;
  plan_measure_report: PlanMeasureReportTable;
  plan_member: PlanMemberTable;
  plan_need: PlanNeedTable;
  plan_pool: PlanPoolTable;
  plan_pool_share: PlanPoolShareTable;
  plan_recommendation: PlanRecommendationTable;
  plan_recommendation_answer: PlanRecommendationAnswerTable;
  plan_requirement: PlanRequirementTable;
  plan_roll: PlanRollTable;
  plan_roll_item: PlanRollItemTable;
  plan_run: PlanRunTable;
  plan_union_review: PlanUnionReviewTable;
  plan_version: PlanVersionTable;
  plan_year_status: PlanYearStatusTable;
  population_count: PopulationCountTable;
  position: PositionTable;
  programme: ProgrammeTable;
  published_projection: PublishedProjectionTable;
  qualification: QualificationTable;
  rate_window: RateWindowTable;
  recommendation: RecommendationTable;
  region: RegionTable;
  region_member: RegionMemberTable;
  role_assignment: RoleAssignmentTable;
  seat_offer: SeatOfferTable;
  session: SessionTable;
  staff_import: StaffImportTable;
  staff_import_change: StaffImportChangeTable;
  staff_import_problem: StaffImportProblemTable;
  staff_mapping: StaffMappingTable;
  unit: UnitTable;
  unit_leadership: UnitLeadershipTable;
  waiting_identity: WaitingIdentityTable;
};
