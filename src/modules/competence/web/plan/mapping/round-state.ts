import type { StatusKind } from '../../../../../web/components/tag.tsx';
import type { RoundState } from '../../../domain/plan/mapping/round.ts';

export const KIND: Readonly<Record<RoundState, StatusKind>> = {
  draft: 'draft',
  'to-come': 'waiting',
  open: 'next',
  closed: 'done',
  cancelled: 'stopped',
};
