import type { Locale } from '../../../../kernel/locale.ts';
import { membersEn } from './members.en.ts';
import { membersNb, type MembersTexts } from './members.nb.ts';
import { membersNn } from './members.nn.ts';

export type { MembersTexts };
export const membersTexts: Record<Locale, MembersTexts> = { nb: membersNb, nn: membersNn, en: membersEn };
