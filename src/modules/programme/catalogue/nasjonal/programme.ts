import { programmeCode } from '../../domain/codes.ts';
import { localised } from '../../domain/localised.ts';
import type { Programme } from '../../domain/programme.ts';
import { sourced, undecided } from '../../domain/standing.ts';
import { helseledelse } from './helseledelse.ts';
import { ledelseAvTjenesteutvikling } from './ledelse-av-tjenesteutvikling.ts';

export const nasjonal: Programme = {
  code: programmeCode('nasjonal'),
  name: localised(
    'Nasjonal lederutdanning for primærhelsetjenesten',
    'Nasjonal leiarutdanning for primærhelsetenesta',
    'National leadership education for primary health care',
  ),
  offeredBy: localised(
    'Handelshøyskolen BI for KS og Helsedirektoratet',
    'Handelshøyskolen BI for KS og Helsedirektoratet',
    'BI Norwegian Business School for KS and the Norwegian Directorate of Health',
  ),
  level: 'master',
  entry: 'application',
  about: sourced(
    ['start-2015', 'hdir-national', 'hdir-2018'],
    localised(
      'To utdanninger på masternivå, hver på 30 studiepoeng. Helsedirektoratet betaler studieavgiften. Du eller arbeidsgiveren din betaler reise og opphold.',
      'To utdanningar på masternivå, kvar på 30 studiepoeng. Helsedirektoratet betaler studieavgifta. Du eller arbeidsgjevaren din betaler reise og opphald.',
      'Two courses at master level, 30 credits each. The Directorate of Health pays the tuition fee. You or your employer pay for travel and lodging.',
    ),
    localised(
      'Opplysningene om betaling er fra 2018. Spør BI hva som gjelder nå.',
      'Opplysningane om betaling er frå 2018. Spør BI kva som gjeld no.',
      'What is said of payment dates from 2018. Ask BI what applies now.',
    ),
  ),
  targetGroup: sourced(
    ['bi-service-development'],
    localised(
      'Ledere med ansvar for personal og økonomi i kommunal helse og omsorg og i den fylkeskommunale tannhelsetjenesten, først og fremst enhetsledere og virksomhetsledere.',
      'Leiarar med ansvar for personal og økonomi i kommunal helse og omsorg og i den fylkeskommunale tannhelsetenesta, først og fremst einingsleiarar og verksemdsleiarar.',
      'Leaders with responsibility for staff and finances in municipal health and care and in county dental care, first of all leaders of units and services.',
    ),
  ),
  wayOfWorking: sourced(
    ['county-governor-2020', 'hdir-2018'],
    [
      localised(
        'Du møter klassen på seks samlinger fra september til juni, én av dem i utlandet.',
        'Du møter klassen på seks samlingar frå september til juni, éi av dei i utlandet.',
        'You meet the class at six gatherings from September to June, one of them abroad.',
      ),
      localised(
        'Du arbeider med et prosjekt i din egen organisasjon gjennom hele året.',
        'Du arbeider med eit prosjekt i din eigen organisasjon gjennom heile året.',
        'You work on a project in your own organisation throughout the year.',
      ),
    ],
  ),
  pace: undecided(),
  courses: [helseledelse, ledelseAvTjenesteutvikling],
  stages: [],
};
