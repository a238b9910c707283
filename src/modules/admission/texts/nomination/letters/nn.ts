import type { NominationLetterTexts } from './nb.ts';

export const nn: NominationLetterTexts = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Venleg helsing',
  sender: 'Lederløft',
  asked: {
    subject: (name: string) => `${name} bed deg godkjenne ein søknad`,
    text: (name: string, call: string) =>
      `${name} har søkt på ${call}, og du er oppgjeven som næraste leiar. Utan eit ja frå deg kan ikkje ${name} få plass. Eit ja tyder at søkaren får tid til samlingar og studium.`,
    todo: 'Les søknaden og svar her:',
  },
  approved: {
    title: (call: string) => `Leiaren din har godkjent søknaden din om ${call}`,
    text: (call: string) =>
      `Næraste leiar har godkjent søknaden din om ${call}. Du treng ikkje gjere noko meir med godkjenninga.`,
  },
  declined: {
    title: (call: string) => `Leiaren din har ikkje godkjent søknaden din om ${call}`,
    text: (call: string) =>
      `Næraste leiar har svart nei til søknaden din om ${call}. Utan godkjenning er du ikkje med når plassane blir fordelte. Grunnen er denne:`,
    next: 'Snakk med leiaren din eller med kommunen dersom du meiner det er feil.',
  },
  todo: 'Sjå søknaden din her:',
};
