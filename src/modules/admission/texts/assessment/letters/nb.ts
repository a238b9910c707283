import type { Route } from '../../../domain/assessment/routes.ts';

/** Letters to an applicant about the assessment: what was decided, why, and what the applicant can do. */
export const nb = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Vennlig hilsen',
  office: (institution: string) => `Opptak, ${institution}`,
  reasonsHeading: 'Begrunnelse',
  routes: {
    general: 'generell studiekompetanse',
    'age-23-5': '23/5-regelen, som gir generell studiekompetanse',
    'prior-learning': 'realkompetanse',
  } satisfies Record<Route, string>,
  practice: (years: string, relevant: string) =>
    `Du har dokumentert ${years} år med praksis på heltid, av dette ${relevant} år som er relevant for studiet. Perioder som overlapper, er regnet med én gang.`,
  'documents-asked': {
    title: (call: string) => `Vi mangler dokumentasjon til søknaden din om ${call}`,
    text: (call: string) => `Vi har begynt å vurdere søknaden din om ${call}, men mangler dette:`,
    due: (day: string) =>
      `Last det opp i søknaden senest ${day}. Etter den dagen vurderer vi søknaden slik den er, og da kan det hende at du ikke blir kvalifisert.`,
  },
  qualified: {
    title: (call: string) => `Du er kvalifisert for ${call}`,
    text: (call: string, route: string) =>
      `Vi har vurdert søknaden din om ${call}. Du er kvalifisert etter ${route}.`,
    next: 'Det betyr at du er med når plassene fordeles. Lederen din må ha godkjent søknaden, og kommunen må ha prioritert den. Du får et nytt brev når plassene er fordelt.',
    nextOpen:
      'Det betyr at du er med når plassene fordeles. Lederen din må ha godkjent søknaden. Du får et nytt brev når plassene er fordelt.',
  },
  'not-qualified': {
    title: (call: string) => `Du er ikke kvalifisert for ${call}`,
    text: (call: string) =>
      `Vi har vurdert søknaden din om ${call}. Du er ikke kvalifisert, og er derfor ikke med når plassene fordeles. To saksbehandlere har vurdert saken.`,
  },
  'assessment-reopened': {
    title: (call: string) => `Vi har tatt opp igjen saken din om ${call}`,
    text: (call: string) =>
      `Vi har tatt opp igjen vurderingen av søknaden din om ${call}. Det tidligere brevet om at du er kvalifisert eller ikke, gjelder ikke lenger. Grunnen er denne:`,
    next: 'Du trenger ikke gjøre noe nå. Du får et nytt brev når saken er avgjort.',
  },
  appeal: {
    heading: 'Du kan klage',
    text: (day: string, institution: string) =>
      `Du kan klage på vedtaket innen tre uker fra du fikk dette brevet, senest ${day} (forvaltningsloven §§ 28 og 29). Send klagen til ${institution}, som skrev brevet. Skriv hva du er uenig i, og hvorfor.`,
    rights:
      'Du har rett til å se dokumentene i saken, og du kan få veiledning om hvordan du klager (forvaltningsloven §§ 11 og 18).',
  },
  mail: {
    subject: (call: string) => `Du har fått et brev om søknaden din til ${call}`,
    text: 'Brevet ligger i søknaden din. Logg inn og les det her:',
  },
};

export type AssessmentLetterTexts = typeof nb;
