import type {
  CohortCourseId,
  CohortId,
  CourseworkId,
  GatheringId,
  ParticipantId,
} from '../../../kernel/ids.ts';

/** The addresses of this room, written once. */
export const paths = {
  cohorts: '/cohorts',
  cohort: (id: CohortId) => `/cohorts/${id}`,
  start: (id: CohortId) => `/cohorts/${id}/start`,
  finish: (id: CohortId) => `/cohorts/${id}/finish`,
  cancelCohort: (id: CohortId) => `/cohorts/${id}/cancel`,
  participants: (id: CohortId) => `/cohorts/${id}/participants`,
  participantsFile: (id: CohortId, format: 'csv' | 'xlsx') => `/cohorts/${id}/participants/list.${format}`,
  newParticipant: (id: CohortId) => `/cohorts/${id}/participants/new`,
  participant: (id: CohortId, participant: ParticipantId) => `/cohorts/${id}/participants/${participant}`,
  withdraw: (id: CohortId, participant: ParticipantId) =>
    `/cohorts/${id}/participants/${participant}/withdraw`,
  manager: (id: CohortId, participant: ParticipantId) => `/cohorts/${id}/participants/${participant}/manager`,
  gathering: (id: CohortId, gathering: GatheringId) => `/cohorts/${id}/gatherings/${gathering}`,
  gatheringFile: (id: CohortId, gathering: GatheringId) =>
    `/cohorts/${id}/gatherings/${gathering}/calendar.ics`,
  editGathering: (id: CohortId, gathering: GatheringId) => `/cohorts/${id}/gatherings/${gathering}/edit`,
  cancelGathering: (id: CohortId, gathering: GatheringId) => `/cohorts/${id}/gatherings/${gathering}/cancel`,
  attendanceList: (id: CohortId, gathering: GatheringId) =>
    `/cohorts/${id}/gatherings/${gathering}/attendance-list`,
  coursework: (id: CohortId, coursework: CourseworkId) => `/cohorts/${id}/coursework/${coursework}`,
  moveCoursework: (id: CohortId, coursework: CourseworkId) =>
    `/cohorts/${id}/coursework/${coursework}/due-day`,
  completions: (id: CohortId, course: CohortCourseId) => `/cohorts/${id}/courses/${course}/completions`,
  removeCompletion: (id: CohortId, course: CohortCourseId, participant: ParticipantId) =>
    `/cohorts/${id}/courses/${course}/completions/${participant}/remove`,
  needs: (id: CohortId) => `/cohorts/${id}/needs`,
  ownNeeds: (id: CohortId) => `/cohorts/${id}/own-needs`,
  approvals: '/approvals',
  approval: (participant: ParticipantId) => `/approvals/${participant}`,
  path: '/path',
  calendar: '/calendar',
  renewCalendar: '/calendar/address',
  stopCalendar: '/calendar/address/stop',
} as const;

/** A map that needs no agreement and gets nothing but the place. */
export function mapLink(venue: string, address: string): string {
  const where = address === '' ? venue : address;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(where)}`;
}
