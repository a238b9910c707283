import { nn as answer } from './answer/nn.ts';
import { nn as application } from './application/nn.ts';
import { nn as assessment } from './assessment/nn.ts';
import { nn as call } from './call/nn.ts';
import { nn as form } from './form/nn.ts';
import type { AdmissionTexts } from './nb.ts';
import { nn as nomination } from './nomination/nn.ts';
import { nn as order } from './order/nn.ts';
import { nn as people } from './people/nn.ts';
import { nn as seats } from './seats/nn.ts';

export const nn: AdmissionTexts = {
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
