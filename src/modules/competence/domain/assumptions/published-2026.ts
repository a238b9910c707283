/** Something published that the assumption set stands on, named as its publisher names it. */
export type Published = {
  readonly publisher: string;
  readonly name: string;
  /** The years that its figures are about. */
  readonly vintage: string;
  readonly preliminary?: true;
  readonly address?: string;
};

const SSB = 'Statistisk sentralbyrå';
const HDIR = 'Helsedirektoratet';
const FHI = 'Folkehelseinstituttet';

/** What was read, each once; a figure of the set says which of these it was read in or worked out from. */
export const PUBLISHED = {
  'un-wpp': { publisher: 'FN', name: 'World Population Prospects 2024', vintage: '1970–2025' },
  'ssb-population-course': {
    publisher: SSB,
    name: 'Nasjonale befolkningsframskrivinger',
    vintage: '2024',
    address:
      'https://www.ssb.no/befolkning/befolkningsframskrivinger/statistikk/nasjonale-befolkningsframskrivinger',
  },
  'rogers-castro': {
    publisher: 'Rogers og Castro',
    name: 'Model Migration Schedules (IIASA)',
    vintage: '1981',
  },
  'ssb-people': { publisher: SSB, name: 'tabell 07459', vintage: '2025' },
  'ssb-kostra-care': { publisher: SSB, name: 'KOSTRA, tabell 12209', vintage: '2025', preliminary: true },
  'ssb-kostra-nurses': { publisher: SSB, name: 'KOSTRA, tabell 14534', vintage: '2025', preliminary: true },
  'ssb-panel': {
    publisher: SSB,
    name: 'tabell 12292 og 11645, 36 kommuner',
    vintage: '2025',
    preliminary: true,
  },
  'ssb-home-ages': {
    publisher: SSB,
    name: 'Brukere av hjemmetjenester etter alder',
    vintage: '2004, 2008',
  },
  'ssb-resident-ages': { publisher: SSB, name: 'Beboere i institusjon etter alder', vintage: '2010' },
  'ssb-hours': {
    publisher: SSB,
    name: 'Timer i uken til praktisk bistand og helsetjenester i hjemmet etter alder',
    vintage: '2009–',
    address: 'https://ssb.no/386290/',
  },
  helsemod: {
    publisher: SSB,
    name: 'HELSEMOD, referansebanen',
    vintage: '2024',
    address:
      'https://www.ssb.no/en/helse/helsetjenester/artikler/demand-for-and-availability-of-labor-in-public-health-and-care-services',
  },
  'ssb-full-time': { publisher: SSB, name: 'heltid blant helse- og sosialpersonell', vintage: '2023' },
  'hdir-recipients': {
    publisher: HDIR,
    name: 'Kommunale helse- og omsorgstjenester, tabell 2.2.1',
    vintage: '2022',
  },
  'hdir-personnel': {
    publisher: HDIR,
    name: 'Personell og kompetanse i den kommunale helse- og omsorgstjenesten',
    vintage: '2020',
    address:
      'https://www.helsedirektoratet.no/rapporter/personell-og-kompetanse-i-den-kommunale-helse-og-omsorgstjenesten',
  },
  'hdir-public-health-nurses': {
    publisher: HDIR,
    name: 'Turnover for helsesykepleiere',
    vintage: '2020',
    address:
      'https://www.helsedirektoratet.no/rapporter/tilgang-pa-og-behov-for-helsesykepleiere/utviklingen-og-status-for-helsesykepleiere/turnover-for-helsesykepleiere',
  },
  'hdir-leaders': {
    publisher: HDIR,
    name: 'Kompetanseløft 2025, årsrapporter',
    vintage: '2021, 2024',
    address:
      'https://www.helsedirektoratet.no/rapporter/arsrapport-kompetanseloft-2025-utviklingstrekk-og-status-2024/innsatsomrader-for-baerekraftige-helse-og-omsorgstjenester-copy-2/ledelse-sykefravaer-vikarbruk-og-mobilitet',
  },
  'ks-turnover': {
    publisher: 'KS',
    name: 'Publisert turnoverstatistikk',
    vintage: '2021–2022',
    address: 'https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/publisert-turnoverstatistikk/',
  },
  'ks-turnover-ages': {
    publisher: 'KS',
    name: 'Turnover i kommuner og fylkeskommuner',
    vintage: '2020–2021',
    address:
      'https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/turnover-i-kommuner-og-fylkeskommuner/',
  },
  'ks-ages': {
    publisher: 'KS',
    name: 'Aldersstatistikk om kommunal forvaltning',
    vintage: '2022–2023',
    address:
      'https://www.ks.no/fagomrader/statistikk-og-analyse/aldersstatistikk/aldersstatistikk-om-kommunal-forvaltning/',
  },
  'ks-absence': {
    publisher: 'KS',
    name: 'Sykefravær i 2. kvartal',
    vintage: '2024',
    address: 'https://ks.no/fagomrader/statistikk-og-analyse/fravar/hoyt-sykefravar-i-andre-kvartal-2024',
  },
  'position-of-skilled': {
    publisher: SSB,
    name: 'stillingsstørrelse i hovedjobben, gjengitt i Helsefagarbeideren 2/2024',
    vintage: '2023',
    address:
      'https://www.helsefagarbeideren.no/journal/2024/2/m-214/Best_i_nord,_mens_Innlandet_%C3%B8ker_mest',
  },
  gjora: {
    publisher: 'Gjøra mfl.',
    name: 'Journal of Alzheimer’s Disease 79 (HUNT4)',
    vintage: '2017–2019',
    address: 'https://content.iospress.com/articles/journal-of-alzheimers-disease/jad201275',
  },
  'fhi-diabetes': {
    publisher: FHI,
    name: 'Folkehelserapporten, diabetes',
    vintage: '2020–',
    address: 'https://www.fhi.no/he/folkehelserapporten/ikke-smittsomme/diabetes/',
  },
  'fhi-copd': {
    publisher: FHI,
    name: 'Folkehelserapporten, kols',
    vintage: '2018',
    address: 'https://fhi.no/he/folkehelserapporten/ikke-smittsomme/kols',
  },
  'stroke-register': {
    publisher: 'Norsk hjerneslagregister og LHL Hjerneslag',
    name: 'Hjerneslag i året',
    vintage: '2015',
    address: 'https://www.kvalitetsregistre.no/registers/353/resultater/803',
  },
  'fhi-fractures': {
    publisher: FHI,
    name: 'Fakta om beinskjørhet og brudd',
    vintage: '2019',
    address: 'https://fhi.no/tema/beinskjorhet-og-brudd/fakta-om-beinskjorhet-og-brudd',
  },
} as const satisfies Readonly<Record<string, Published>>;
export type PublishedId = keyof typeof PUBLISHED;
