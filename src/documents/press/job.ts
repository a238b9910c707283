import type { PreparedDocument } from '../prepare.ts';

export type PressJob = { readonly kind: 'pdf' | 'docx'; readonly document: PreparedDocument };

export type PressAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly why: string };
