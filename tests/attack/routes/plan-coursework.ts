import type { Routes } from './route.ts';

/** Chapters that are coursework: marked and handed in by the participant, read by those who judge in the class. */
export const planCoursework: Routes = {
  'GET /plans/coursework/:chapterId/:courseworkId/:personId': {
    belongs: 'class-people',
    at: ({ plans, coursework }) => [
      `/plans/coursework/${plans.chapter}/${coursework}/${plans.coursework.taker}`,
    ],
    rightful: 'lecturer',
  },
  'POST /plans/:planId/chapters/:chapterId/coursework': {
    belongs: 'plan',
    at: ({ plans }) => [`/plans/${plans.strategy}/chapters/${plans.coursework.unmarked}/coursework`],
    rightful: 'participant',
    form: ({ plans }) => ({ coursework: plans.coursework.free }),
  },
  'POST /plans/:planId/chapters/:chapterId/coursework/:courseworkId/undo': {
    belongs: 'plan',
    at: ({ plans, coursework }) => [
      `/plans/${plans.plan}/chapters/${plans.coursework.marked}/coursework/${coursework}/undo`,
    ],
    rightful: 'participant',
    form: () => ({}),
  },
  'POST /plans/:planId/chapters/:chapterId/coursework/:courseworkId/hand-in': {
    belongs: 'plan',
    at: ({ plans, coursework }) => [
      `/plans/${plans.plan}/chapters/${plans.coursework.marked}/coursework/${coursework}/hand-in`,
    ],
    rightful: 'participant',
    form: () => ({ version: '2' }),
  },
};
