import type { Brand } from './brand.ts';

export type PersonId = Brand<string, 'PersonId'>;
export type EmployeeId = Brand<string, 'EmployeeId'>;
export type PositionId = Brand<string, 'PositionId'>;
export type UnitId = Brand<string, 'UnitId'>;
export type RegionId = Brand<string, 'RegionId'>;
export type ProgrammeId = Brand<string, 'ProgrammeId'>;
export type CourseId = Brand<string, 'CourseId'>;
export type CourseVersionId = Brand<string, 'CourseVersionId'>;
export type CohortId = Brand<string, 'CohortId'>;
export type CohortCourseId = Brand<string, 'CohortCourseId'>;
export type GatheringId = Brand<string, 'GatheringId'>;
export type CourseworkId = Brand<string, 'CourseworkId'>;
export type ParticipantId = Brand<string, 'ParticipantId'>;
export type OrderId = Brand<string, 'OrderId'>;
export type CallId = Brand<string, 'CallId'>;
export type CallClassId = Brand<string, 'CallClassId'>;
export type ApplicationId = Brand<string, 'ApplicationId'>;
export type ApplicationDocumentId = Brand<string, 'ApplicationDocumentId'>;
export type AllocationRunId = Brand<string, 'AllocationRunId'>;
export type SeatOfferId = Brand<string, 'SeatOfferId'>;
export type StaffImportId = Brand<string, 'StaffImportId'>;
export type FigureSourceId = Brand<string, 'FigureSourceId'>;
export type FigureFetchId = Brand<string, 'FigureFetchId'>;
export type PlanId = Brand<string, 'PlanId'>;
export type PlanChapterId = Brand<string, 'PlanChapterId'>;
export type PlanGoalId = Brand<string, 'PlanGoalId'>;
export type PlanRequirementId = Brand<string, 'PlanRequirementId'>;
export type PlanNeedId = Brand<string, 'PlanNeedId'>;
export type PlanMeasureId = Brand<string, 'PlanMeasureId'>;
export type PlanRecommendationId = Brand<string, 'PlanRecommendationId'>;
export type PlanPoolId = Brand<string, 'PlanPoolId'>;
export type PlanCourseId = Brand<string, 'PlanCourseId'>;
export type CompetenceId = Brand<string, 'CompetenceId'>;
export type PlanVersionId = Brand<string, 'PlanVersionId'>;
export type PlanHearingId = Brand<string, 'PlanHearingId'>;
export type PlanFigureSetId = Brand<string, 'PlanFigureSetId'>;
export type MappingRoundId = Brand<string, 'MappingRoundId'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for the form in which every id of the house is written: a lower-case UUID. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
