import type { SeatLetterTexts } from './letters-nb.ts';

export const nn: SeatLetterTexts = {
  greeting: (name) => `Hei, ${name}`,
  greetings: 'Vennleg helsing',
  about: (call) => `Det gjeld søknaden din på ${call}.`,
  class: (name, city, day) => `Klasse: ${name}\nStad: ${city}\nFørste samling: ${day}`,
  reply: (day) => `Svar innan ${day}. Etter den dagen går plassen til den neste på ventelista.`,
  link: 'Logg inn for å svare:',
  see: 'Logg inn for å sjå kva som gjeld:',
  reason: (text) => `Grunnen er denne:\n${text}`,
  contact: (email) => `Har du spørsmål, kan du skrive til ${email}.`,
  offered: { title: 'Du har fått tilbod om plass', text: 'Du har fått tilbod om plass.' },
  waiting: {
    title: 'Du står på venteliste',
    text: 'Du har ikkje fått plass, men du står på venteliste. Om ein plass blir ledig, får du eit nytt brev. Du treng ikkje gjere noko no.',
  },
  'not-placed': { title: 'Du har ikkje fått plass', text: 'Du har ikkje fått plass.' },
  promoted: {
    title: 'Du har fått tilbod om plass frå ventelista',
    text: 'Ein plass har vorte ledig, og du har fått tilbod om han.',
  },
  lapsed: {
    title: 'Tilbodet om plass har gått ut',
    text: 'Du svarte ikkje innan fristen, og plassen har gått til den neste på ventelista. Ta kontakt med oss om du var sjuk eller hindra.',
  },
  'awaits-free-seat': {
    title: 'Du ventar på ein ledig plass',
    text: 'Plassane er fordelte. Du var ikkje med i fordelinga, fordi du deltek utan studiepoeng. Blir det ein ledig plass til deg, får du eit nytt brev med tilbod. Høyrer du ikkje noko før klassane byrjar, vart det ingen ledig plass.',
  },
  'class-cancelled': { title: 'Klassen er avlyst' },
  'call-cancelled': {
    title: 'Utlysinga er avlyst',
    text: 'Utlysinga er avlyst, og søknaden din blir ikkje behandla vidare.',
  },
  'appeal-upheld': {
    title: 'Klagen din har fått medhald',
    text: 'Klagen din har fått medhald, og du har fått tilbod om plass.',
  },
  'non-credit': {
    title: 'Du har fått tilbod om plass utan studiepoeng',
    text: 'Du har fått tilbod om plass som deltakar utan studiepoeng.',
  },
};
