import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { DownloadFormat } from '../../../web/download.ts';

export const paths = {
  coverage: '/coverage',
  municipality: (code: MunicipalityCode) => `/coverage/municipalities/${code}`,
  file: (format: DownloadFormat) => `/coverage/file/${format}`,
} as const;
