export { addParticipant, type AddParticipantFailure } from './actions/add-participant.ts';
export { cancelCohort } from './actions/cancel-cohort.ts';
export {
  courseToPlan,
  formCohort,
  type FormCohortFailure,
  type FormCohortInput,
  type ParticipantToEnrol,
  type PersonToEnrol,
} from './actions/form-cohort.ts';
export { type CourseToPlan, type PlannedCourse, planGatherings } from './domain/plan-gatherings.ts';
