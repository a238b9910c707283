/** Letters about an order. Each is one thing that has happened, why it matters to the reader, and what to do. */
export const nb = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Vennlig hilsen',
  sender: 'Lederløft',
  order: (number: string, programme: string) => `Bestilling ${number}, ${programme}`,
  wish: (courses: string, start: string, place: string) =>
    `Emner: ${courses}\nØnsket start: ${start}\nSted: ${place}`,
  theirWords: 'Dette skrev de:',
  reason: 'Grunnen er denne:',
  sent: {
    subject: (lead: string) => `${lead} har bestilt en klasse`,
    text: (lead: string, seats: string) => `${lead} har bestilt en klasse med ${seats}.`,
    together: (lead: string, others: string, seats: string) =>
      `${lead} har bestilt en klasse sammen med ${others}, med ${seats} til sammen.`,
    todo: 'Les bestillingen, og svar med et tilbud:',
  },
  sentToPartner: {
    subject: (lead: string) => `${lead} har bestilt en klasse sammen med dere`,
    text: (lead: string, municipality: string, seats: string) =>
      `${lead} har bestilt en klasse der ${municipality} har ${seats}.`,
    todo: 'Les bestillingen, og legg inn hvem som skal delta:',
  },
  takenBack: {
    subject: (number: string) => `Bestilling ${number} er trukket tilbake for endring`,
    text: (lead: string, number: string) =>
      `${lead} har trukket bestilling ${number} tilbake for å endre den. Du trenger ikke gjøre noe nå. Du får beskjed når den sendes på nytt.`,
  },
  offered: {
    subject: 'Dere har fått et tilbud om klasse',
    text: (price: string, day: string) =>
      `Programmet tilbyr klassen for ${price}. Siste dag å svare er ${day}. Etter den dagen gjelder ikke tilbudet.`,
    todo: 'Logg inn for å lese tilbudet og svare:',
  },
  offeredAgain: {
    subject: 'Dere har fått et nytt tilbud om klasse',
    text: (price: string, day: string) =>
      `Programmet har gitt et nytt tilbud på ${price}. Siste dag å svare er ${day}. Det tidligere tilbudet gjelder ikke lenger.`,
    todo: 'Logg inn for å lese tilbudet og svare:',
  },
  askedAgain: {
    subject: (lead: string) => `${lead} ønsker et nytt tilbud`,
    text: (lead: string) => `${lead} har sagt nei til tilbudet og ønsker et nytt.`,
    todo: 'Gi et nytt tilbud:',
  },
  accepted: {
    subject: (lead: string) => `${lead} har godtatt tilbudet`,
    text: (lead: string, price: string) => `${lead} har godtatt tilbudet på ${price}. Nå kan klassen dannes.`,
    todo: 'Velg dager og sted, og dann klassen:',
  },
  acceptedForPartner: {
    subject: (lead: string) => `${lead} har godtatt tilbudet om klasse`,
    text: (lead: string, municipality: string, seats: string) =>
      `${lead} har godtatt tilbudet, så klassen blir dannet. ${municipality} har ${seats}. Legg inn alle som skal delta, før det skjer.`,
    todo: 'Legg inn deltakere:',
  },
  planned: {
    subject: 'Klassen er dannet',
    text: 'Klassen er dannet, og samlingene har fått dager. Deltakerne får egen beskjed, og lederne deres blir bedt om å godkjenne.',
    todo: 'Se bestillingen og klassen:',
  },
  cancelled: {
    subject: (number: string) => `Bestilling ${number} er avlyst`,
    byLead: (lead: string) => `${lead} har avlyst bestillingen.`,
    byProgramme: 'Programmet har avlyst bestillingen.',
    todo: 'Se bestillingen:',
  },
};

export type LetterTexts = typeof nb;
