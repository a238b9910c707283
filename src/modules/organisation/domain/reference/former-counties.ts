import { localDate } from '../../../../kernel/local-date.ts';
import type { CountyFact } from './reference.ts';

const gone = (code: string, name: string, lastYear: number): CountyFact => ({
  code,
  name,
  validTo: localDate(`${lastYear}-12-31`),
});

/**
 * Counties that ended in the reforms of 2018, 2020 and 2024. A file of municipality codes reaches back to their time,
 * but the list of counties that goes with it holds today's only.
 */
export const FORMER_COUNTIES: readonly CountyFact[] = [
  gone('01', 'Østfold', 2019),
  gone('02', 'Akershus', 2019),
  gone('04', 'Hedmark', 2019),
  gone('05', 'Oppland', 2019),
  gone('06', 'Buskerud', 2019),
  gone('07', 'Vestfold', 2019),
  gone('08', 'Telemark', 2019),
  gone('09', 'Aust-Agder', 2019),
  gone('10', 'Vest-Agder', 2019),
  gone('12', 'Hordaland', 2019),
  gone('14', 'Sogn og Fjordane', 2019),
  gone('16', 'Sør-Trøndelag', 2017),
  gone('17', 'Nord-Trøndelag', 2017),
  gone('19', 'Troms', 2019),
  gone('20', 'Finnmark', 2019),
  gone('30', 'Viken', 2023),
  gone('38', 'Vestfold og Telemark', 2023),
  gone('54', 'Troms og Finnmark', 2023),
];
