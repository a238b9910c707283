import type { Locale } from '../../../../kernel/locale.ts';
import { coursesEn } from './region-courses.en.ts';
import { coursesNb, type CoursesTexts } from './region-courses.nb.ts';
import { coursesNn } from './region-courses.nn.ts';

export type { CoursesTexts };
export const coursesTexts: Record<Locale, CoursesTexts> = { nb: coursesNb, nn: coursesNn, en: coursesEn };
