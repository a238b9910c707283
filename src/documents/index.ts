export { barChart } from './bar-chart.ts';
export type { DocumentBar } from './bar-chart.ts';
export { plain } from './model.ts';
export type * from './model.ts';
export { NotPrinted } from './press/press.ts';
export type { PressFailure, PressOptions } from './press/press.ts';
export { toDocx, toPdf } from './render.ts';
