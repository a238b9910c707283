import type { Locale } from '../../../kernel/locale.ts';
import { en } from './en.ts';
import { nb, type OrganisationTexts } from './nb.ts';
import { nn } from './nn.ts';

export type { OrganisationTexts } from './nb.ts';

export const organisationTexts: Record<Locale, OrganisationTexts> = { nb, nn, en };
