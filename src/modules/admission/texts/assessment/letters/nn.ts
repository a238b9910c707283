import type { AssessmentLetterTexts } from './nb.ts';

export const nn: AssessmentLetterTexts = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Venleg helsing',
  office: (institution: string) => `Opptak, ${institution}`,
  reasonsHeading: 'Grunngjeving',
  routes: {
    general: 'generell studiekompetanse',
    'age-23-5': '23/5-regelen, som gjev generell studiekompetanse',
    'prior-learning': 'realkompetanse',
  },
  practice: (years: string, relevant: string) =>
    `Du har dokumentert ${years} år med praksis på heiltid, av dette ${relevant} år som er relevant for studiet. Periodar som overlappar, er rekna med éin gong.`,
  'documents-asked': {
    title: (call: string) => `Vi manglar dokumentasjon til søknaden din om ${call}`,
    text: (call: string) => `Vi har byrja å vurdere søknaden din om ${call}, men manglar dette:`,
    due: (day: string) =>
      `Last det opp i søknaden seinast ${day}. Etter den dagen vurderer vi søknaden slik han er, og då kan det hende at du ikkje blir kvalifisert.`,
  },
  qualified: {
    title: (call: string) => `Du er kvalifisert for ${call}`,
    text: (call: string, route: string) =>
      `Vi har vurdert søknaden din om ${call}. Du er kvalifisert etter ${route}.`,
    next: 'Det tyder at du er med når plassane blir fordelte. Leiaren din må ha godkjent søknaden, og kommunen må ha prioritert han. Du får eit nytt brev når plassane er fordelte.',
    nextOpen:
      'Det tyder at du er med når plassane blir fordelte. Leiaren din må ha godkjent søknaden. Du får eit nytt brev når plassane er fordelte.',
  },
  'not-qualified': {
    title: (call: string) => `Du er ikkje kvalifisert for ${call}`,
    text: (call: string) =>
      `Vi har vurdert søknaden din om ${call}. Du er ikkje kvalifisert, og er difor ikkje med når plassane blir fordelte. To saksbehandlarar har vurdert saka.`,
  },
  'assessment-reopened': {
    title: (call: string) => `Vi har teke opp att saka di om ${call}`,
    text: (call: string) =>
      `Vi har teke opp att vurderinga av søknaden din om ${call}. Det tidlegare brevet om at du er kvalifisert eller ikkje, gjeld ikkje lenger. Grunnen er denne:`,
    next: 'Du treng ikkje gjere noko no. Du får eit nytt brev når saka er avgjord.',
  },
  appeal: {
    heading: 'Du kan klage',
    text: (day: string, institution: string) =>
      `Du kan klage på vedtaket innan tre veker frå du fekk dette brevet, seinast ${day} (forvaltningslova §§ 28 og 29). Send klaga til ${institution}, som skreiv brevet. Skriv kva du er usamd i, og kvifor.`,
    rights:
      'Du har rett til å sjå dokumenta i saka, og du kan få rettleiing om korleis du klagar (forvaltningslova §§ 11 og 18).',
  },
  mail: {
    subject: (call: string) => `Du har fått eit brev om søknaden din til ${call}`,
    text: 'Brevet ligg i søknaden din. Logg inn og les det her:',
  },
};
