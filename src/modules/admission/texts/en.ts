import { en as answer } from './answer/en.ts';
import { en as application } from './application/en.ts';
import { en as assessment } from './assessment/en.ts';
import { en as call } from './call/en.ts';
import { en as form } from './form/en.ts';
import type { AdmissionTexts } from './nb.ts';
import { en as nomination } from './nomination/en.ts';
import { en as order } from './order/en.ts';
import { en as people } from './people/en.ts';
import { en as seats } from './seats/en.ts';

export const en: AdmissionTexts = {
  ...order,
  nomination,
  application,
  assessment,
  call,
  seats,
  form,
  answer,
  people,
};
