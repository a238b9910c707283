import type { Engine } from './engine.ts';
import type { JsonObject } from './json.ts';
import { runCohortComponent } from './kinds/cohort-component.ts';
import { readCalibrationFile } from './kinds/calibration-file.ts';
import { runCalibration } from './kinds/calibration.ts';
import { runCompetenceGap } from './kinds/competence-gap.ts';
import { runCostSplit } from './kinds/cost-split.ts';
import { runDisclosure } from './kinds/disclosure.ts';
import { readHamiltonPerryFile } from './kinds/hamilton-perry-file.ts';
import { runHamiltonPerry } from './kinds/hamilton-perry.ts';
import { runLeslieMatrix } from './kinds/leslie-matrix.ts';
import { runLifeTableAndLeslie } from './kinds/life-table-and-leslie.ts';
import { runLifeTable } from './kinds/life-table.ts';
import { readMeasuresFile } from './kinds/measures-file.ts';
import { runMeasuresMip } from './kinds/measures-mip.ts';
import { runMultiregionalCohortComponent } from './kinds/multiregional-cohort-component.ts';
import { runPooling } from './kinds/pooling.ts';
import { runPopulationModel } from './kinds/population-model.ts';
import { readPublishedTotalsFile } from './kinds/published-totals-file.ts';
import { runPublishedTotals } from './kinds/published-totals.ts';
import { runQualification } from './kinds/qualification.ts';
import { runRaking } from './kinds/raking.ts';
import { runSeatAllocation } from './kinds/seat-allocation.ts';
import { runServiceNeed } from './kinds/service-need.ts';
import { runSmallAreaSmoothing } from './kinds/small-area-smoothing.ts';
import { runStableMatching } from './kinds/stable-matching.ts';
import { readUncertaintyFile, runUncertainty } from './kinds/uncertainty.ts';
import { runWisn } from './kinds/wisn.ts';
import { runWorkforceStockFlow } from './kinds/workforce-stock-flow.ts';

/** Every kind of case that can be verified. A new kind is one file in `kinds/` and one line here. */
export const engines: ReadonlyMap<string, Engine> = new Map([
  ['cohort-component', runCohortComponent],
  ['calibration', runCalibration],
  ['competence-gap', runCompetenceGap],
  ['cost-split', runCostSplit],
  ['disclosure', runDisclosure],
  ['hamilton-perry-with-shrinkage', runHamiltonPerry],
  ['leslie-matrix', runLeslieMatrix],
  ['life-table', runLifeTable],
  ['life-table-and-leslie', runLifeTableAndLeslie],
  ['measures-mip', runMeasuresMip],
  ['multiregional-cohort-component', runMultiregionalCohortComponent],
  ['pooling', runPooling],
  ['population-model', runPopulationModel],
  ['published-totals-and-acceptance', runPublishedTotals],
  ['qualification', runQualification],
  ['raking', runRaking],
  ['seat-allocation', runSeatAllocation],
  ['service-need', runServiceNeed],
  ['small-area-smoothing', runSmallAreaSmoothing],
  ['stable-matching', runStableMatching],
  ['uncertainty', runUncertainty],
  ['wisn', runWisn],
  ['workforce-stock-flow', runWorkforceStockFlow],
]);

/** Kinds whose files have a form of their own, and what puts them into the common one. */
export const readers: ReadonlyMap<string, (file: JsonObject) => JsonObject> = new Map([
  ['calibration', readCalibrationFile],
  ['hamilton-perry-with-shrinkage', readHamiltonPerryFile],
  ['measures-mip', readMeasuresFile],
  ['uncertainty', readUncertaintyFile],
  ['published-totals-and-acceptance', readPublishedTotalsFile],
]);
