import type { DocumentKind } from '../../domain/call/call.ts';

/** Letters that an applicant gets for what the applicant has done. Each is kept as it was sent. */
export const nb = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Vennlig hilsen',
  sender: 'Lederløft',
  receipt: {
    title: (call: string) => `Vi har mottatt søknaden din til ${call}`,
    received: (call: string, instant: string) => `Vi mottok søknaden din til ${call} ${instant}.`,
    municipality: (name: string) => `Du søker fra ${name}.`,
    wishes: 'Klassene du ønsker, i denne rekkefølgen:',
    manager: (name: string) =>
      `Vi har spurt lederen din, ${name}, om du kan delta. Uten et ja fra lederen kan du ikke begynne.`,
    managerStands: 'Spørsmålet til lederen din står ved lag. Uten et ja fra lederen kan du ikke begynne.',
    noManager:
      'Vi fant ikke lederen din i personallisten. Kommunen peker ut hvem som skal svare. Uten et ja fra en leder kan du ikke begynne.',
    toFollow: (documents: string, day: string) =>
      `Vi mangler fortsatt ${documents}. Last opp dette senest ${day}.`,
    change: (day: string) =>
      `Du kan endre søknaden til og med ${day}, og trekke den når du vil før trekkfristen.`,
    link: 'Se søknaden din:',
  },
  withdrawal: {
    title: (call: string) => `Søknaden din til ${call} er trukket`,
    text: (call: string, instant: string) => `Du trakk søknaden din til ${call} ${instant}.`,
    again: (day: string) => `Du kan søke på nytt til og med ${day}.`,
    noMore: 'Søknadsfristen er ute, så du kan ikke søke på nytt i denne utlysningen.',
    link: 'Se søknaden din:',
  },
  documents: {
    education: 'vitnemål eller annen dokumentasjon på utdanning',
    practice: 'arbeidsattester',
    recommendation: 'anbefaling',
    other: 'annen dokumentasjon',
  } satisfies Record<DocumentKind, string>,
};

export type ApplicationLetterTexts = typeof nb;
