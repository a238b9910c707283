import type { LetterTexts } from './nb.ts';

export const nn: LetterTexts = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Venleg helsing',
  sender: 'Lederløft',
  order: (number: string, programme: string) => `Bestilling ${number}, ${programme}`,
  wish: (courses: string, start: string, place: string) =>
    `Emne: ${courses}\nØnskt start: ${start}\nStad: ${place}`,
  theirWords: 'Dette skreiv dei:',
  reason: 'Grunnen er denne:',
  sent: {
    subject: (lead: string) => `${lead} har bestilt ein klasse`,
    text: (lead: string, seats: string) => `${lead} har bestilt ein klasse med ${seats}.`,
    together: (lead: string, others: string, seats: string) =>
      `${lead} har bestilt ein klasse saman med ${others}, med ${seats} til saman.`,
    todo: 'Les bestillinga, og svar med eit tilbod:',
  },
  sentToPartner: {
    subject: (lead: string) => `${lead} har bestilt ein klasse saman med dykk`,
    text: (lead: string, municipality: string, seats: string) =>
      `${lead} har bestilt ein klasse der ${municipality} har ${seats}.`,
    todo: 'Les bestillinga, og legg inn kven som skal delta:',
  },
  takenBack: {
    subject: (number: string) => `Bestilling ${number} er trekt tilbake for endring`,
    text: (lead: string, number: string) =>
      `${lead} har trekt bestilling ${number} tilbake for å endre ho. Du treng ikkje gjere noko no. Du får melding når ho blir send på nytt.`,
  },
  offered: {
    subject: 'De har fått eit tilbod om klasse',
    text: (price: string, day: string) =>
      `Programmet tilbyr klassen for ${price}. Siste dag å svare er ${day}. Etter den dagen gjeld ikkje tilbodet.`,
    todo: 'Logg inn for å lese tilbodet og svare:',
  },
  offeredAgain: {
    subject: 'De har fått eit nytt tilbod om klasse',
    text: (price: string, day: string) =>
      `Programmet har gjeve eit nytt tilbod på ${price}. Siste dag å svare er ${day}. Det tidlegare tilbodet gjeld ikkje lenger.`,
    todo: 'Logg inn for å lese tilbodet og svare:',
  },
  askedAgain: {
    subject: (lead: string) => `${lead} ønskjer eit nytt tilbod`,
    text: (lead: string) => `${lead} har sagt nei til tilbodet og ønskjer eit nytt.`,
    todo: 'Gje eit nytt tilbod:',
  },
  accepted: {
    subject: (lead: string) => `${lead} har godteke tilbodet`,
    text: (lead: string, price: string) =>
      `${lead} har godteke tilbodet på ${price}. No kan klassen dannast.`,
    todo: 'Vel dagar og stad, og dann klassen:',
  },
  acceptedForPartner: {
    subject: (lead: string) => `${lead} har godteke tilbodet om klasse`,
    text: (lead: string, municipality: string, seats: string) =>
      `${lead} har godteke tilbodet, så klassen blir danna. ${municipality} har ${seats}. Legg inn alle som skal delta, før det skjer.`,
    todo: 'Legg inn deltakarar:',
  },
  planned: {
    subject: 'Klassen er danna',
    text: 'Klassen er danna, og samlingane har fått dagar. Deltakarane får eiga melding, og leiarane deira blir bedne om å godkjenne.',
    todo: 'Sjå bestillinga og klassen:',
  },
  cancelled: {
    subject: (number: string) => `Bestilling ${number} er avlyst`,
    byLead: (lead: string) => `${lead} har avlyst bestillinga.`,
    byProgramme: 'Programmet har avlyst bestillinga.',
    todo: 'Sjå bestillinga:',
  },
};
