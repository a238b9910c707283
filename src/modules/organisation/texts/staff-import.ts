import type { Locale } from '../../../kernel/locale.ts';
import { staffImportEn } from './staff-import.en.ts';
import { type StaffImportTexts, staffImportNb } from './staff-import.nb.ts';
import { staffImportNn } from './staff-import.nn.ts';
import { staffListEn } from './staff-list.en.ts';
import { type StaffListTexts, staffListNb } from './staff-list.nb.ts';
import { staffListNn } from './staff-list.nn.ts';

export type { StaffImportTexts } from './staff-import.nb.ts';
export const staffImportTexts: Record<Locale, StaffImportTexts> = {
  nb: staffImportNb,
  nn: staffImportNn,
  en: staffImportEn,
};
export const staffListTexts: Record<Locale, StaffListTexts> = {
  nb: staffListNb,
  nn: staffListNn,
  en: staffListEn,
};
