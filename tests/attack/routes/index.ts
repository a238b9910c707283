import { admission } from './admission.ts';
import { applications } from './applications.ts';
import { assessment } from './assessment.ts';
import { cohort } from './cohort.ts';
import { figures } from './figures.ts';
import { house } from './house.ts';
import { need } from './need.ts';
import { organisation } from './organisation.ts';
import { planAnalysis } from './plan-analysis.ts';
import { planCoursework } from './plan-coursework.ts';
import { planFigures } from './plan-figures.ts';
import { planMeasures } from './plan-measures.ts';
import { planProcess } from './plan-process.ts';
import { planRegion } from './plan-region.ts';
import { plans } from './plans.ts';
import { programme } from './programme.ts';
import { seats } from './seats.ts';
import { steering } from './steering.ts';
import type { Routes } from './route.ts';

export type { Fields, Route, Routes } from './route.ts';

/** Every route of the web and how it is attacked. A new route stands here before the tests are content. */
export const ROUTES: Routes = {
  ...house,
  ...need,
  ...organisation,
  ...programme,
  ...admission,
  ...applications,
  ...assessment,
  ...cohort,
  ...seats,
  ...steering,
  ...figures,
  ...planRegion,
  ...plans,
  ...planAnalysis,
  ...planCoursework,
  ...planFigures,
  ...planMeasures,
  ...planProcess,
};
