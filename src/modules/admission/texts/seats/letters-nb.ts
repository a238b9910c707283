/** Letters about seats. Each says what was decided, why, and what the reader can do. */
export const nb = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Vennlig hilsen',
  about: (call: string) => `Det gjelder søknaden din på ${call}.`,
  class: (name: string, city: string, day: string) =>
    `Klasse: ${name}\nSted: ${city}\nFørste samling: ${day}`,
  reply: (day: string) => `Svar innen ${day}. Etter den dagen går plassen til den neste på ventelisten.`,
  link: 'Logg inn for å svare:',
  see: 'Logg inn for å se hva som gjelder:',
  reason: (text: string) => `Grunnen er denne:\n${text}`,
  contact: (email: string) => `Har du spørsmål, kan du skrive til ${email}.`,
  offered: { title: 'Du har fått tilbud om plass', text: 'Du har fått tilbud om plass.' },
  waiting: {
    title: 'Du står på venteliste',
    text: 'Du har ikke fått plass, men du står på venteliste. Hvis en plass blir ledig, får du et nytt brev. Du trenger ikke gjøre noe nå.',
  },
  'not-placed': { title: 'Du har ikke fått plass', text: 'Du har ikke fått plass.' },
  promoted: {
    title: 'Du har fått tilbud om plass fra ventelisten',
    text: 'En plass er blitt ledig, og du har fått tilbud om den.',
  },
  lapsed: {
    title: 'Tilbudet om plass er gått ut',
    text: 'Du svarte ikke innen fristen, og plassen er gått til den neste på ventelisten. Ta kontakt med oss hvis du var syk eller hindret.',
  },
  'awaits-free-seat': {
    title: 'Du venter på en ledig plass',
    text: 'Plassene er fordelt. Du var ikke med i fordelingen, fordi du deltar uten studiepoeng. Blir det en ledig plass til deg, får du et nytt brev med tilbud. Hører du ikke noe før klassene begynner, ble det ingen ledig plass.',
  },
  'class-cancelled': { title: 'Klassen er avlyst' },
  'call-cancelled': {
    title: 'Utlysningen er avlyst',
    text: 'Utlysningen er avlyst, og søknaden din blir ikke behandlet videre.',
  },
  'appeal-upheld': {
    title: 'Klagen din har fått medhold',
    text: 'Klagen din har fått medhold, og du har fått tilbud om plass.',
  },
  'non-credit': {
    title: 'Du har fått tilbud om plass uten studiepoeng',
    text: 'Du har fått tilbud om plass som deltaker uten studiepoeng.',
  },
};

export type SeatLetterTexts = typeof nb;
