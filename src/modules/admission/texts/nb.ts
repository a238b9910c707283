import { nb as answer } from './answer/nb.ts';
import { nb as application } from './application/nb.ts';
import { nb as assessment } from './assessment/nb.ts';
import { nb as call } from './call/nb.ts';
import { nb as form } from './form/nb.ts';
import { nb as nomination } from './nomination/nb.ts';
import { nb as order } from './order/nb.ts';
import { nb as people } from './people/nb.ts';
import { nb as seats } from './seats/nb.ts';

/** The words of the pages, by what the reader does; letters have theirs in `letters/`. */
export const nb = { ...order, nomination, application, assessment, call, seats, form, answer, people };

export type AdmissionTexts = typeof nb;
