import { credits } from '../../../../kernel/credits.ts';
import { courseCode, programmeCode } from '../../domain/codes.ts';
import { localised } from '../../domain/localised.ts';
import type { Programme } from '../../domain/programme.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { m1 } from './m1.ts';
import { m10 } from './m10.ts';
import { m2 } from './m2.ts';
import { m3 } from './m3.ts';
import { m4 } from './m4.ts';
import { m5 } from './m5.ts';
import { m6 } from './m6.ts';
import { m7 } from './m7.ts';
import { m8 } from './m8.ts';
import { m9 } from './m9.ts';

const codes = (...list: readonly string[]) => list.map(courseCode);

export const helseOmsorg: Programme = {
  code: programmeCode('helse-omsorg'),
  name: localised(
    'Lederutdanning helse og omsorg',
    'Leiarutdanning helse og omsorg',
    'Leadership in health and care',
  ),
  offeredBy: localised(
    'Høgskolen i Innlandet, RO og Fagakademiet',
    'Høgskolen i Innlandet, RO og Fagakademiet',
    'Inland Norway University of Applied Sciences, RO and Fagakademiet',
  ),
  level: 'bachelor',
  entry: 'order',
  about: sourced(
    ['inn-2023', 'fagakademiet', 'midtre-gauldal-2017'],
    localised(
      'Kommunen bestiller emnene den vil ha, alene eller sammen med andre, og bestemmer selv rekkefølge og oppstart. Undervisningen kommer til dere, og resten av studiet gjør du når det passer. Hvert emne kan tas for seg.',
      'Kommunen bestiller dei emna han vil ha, åleine eller saman med andre, og bestemmer sjølv rekkjefølgje og oppstart. Undervisninga kjem til dykk, og resten av studiet gjer du når det passar. Kvart emne kan takast for seg.',
      'The municipality orders the courses it wants, alone or with others, and decides the sequence and the start. The teaching comes to you, and you do the rest of the study when it suits you. Each course can be taken on its own.',
    ),
  ),
  targetGroup: sourced(
    ['ringsaker', 'fagakademiet-m1', 'midtre-gauldal-2017'],
    localised(
      'Ledere og lederspirer i hele bredden av helse og omsorg: sykehjem, hjemmetjenester, psykisk helse, barnevern, helsestasjon, kjøkken og kommunedirektørens stab.',
      'Leiarar og leiarspirer i heile breidda av helse og omsorg: sjukeheim, heimetenester, psykisk helse, barnevern, helsestasjon, kjøkken og staben til kommunedirektøren.',
      'Leaders and potential leaders across health and care: nursing homes, home services, mental health, child welfare, health centres, kitchens and the chief executive’s staff.',
    ),
  ),
  wayOfWorking: sourced(
    ['inn-2023', 'ringsaker'],
    [
      localised(
        'Du veksler mellom teori og din egen arbeidshverdag.',
        'Du vekslar mellom teori og din eigen arbeidskvardag.',
        'You move back and forth between theory and your own working day.',
      ),
      localised(
        'Du trener på å reflektere, og lærer av det du prøver ut, sammen med andre.',
        'Du trener på å reflektere, og lærer av det du prøver ut, saman med andre.',
        'You train reflection, and learn from what you try out, together with others.',
      ),
      localised(
        'Du arbeider i en basisgruppe der dere veileder hverandre.',
        'Du arbeider i ei basisgruppe der de rettleier kvarandre.',
        'You work in a base group whose members coach each other.',
      ),
    ],
  ),
  pace: sourced(['faq'], { recommended: 1, most: 2 }),
  courses: [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10],
  stages: [
    {
      name: sourced(['inn-2023'], localised('Årsstudium', 'Årsstudium', 'One-year study')),
      officialCode: 'HELSELED60',
      credits: credits(60),
      courses: codes('M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'),
    },
    {
      name: assumed(localised('Hele programmet', 'Heile programmet', 'The whole programme')),
      officialCode: null,
      credits: credits(90),
      courses: codes('M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'),
    },
  ],
};
