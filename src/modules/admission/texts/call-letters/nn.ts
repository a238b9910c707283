import type { CallLetterTexts } from './nb.ts';

export const nn: CallLetterTexts = {
  greeting: (name) => `Hei, ${name}`,
  greetings: 'Vennleg helsing',
  title: (call) => `Du har fått lengre frist: ${call}`,
  text: {
    application: (call, day) => `Du kan søkje på ${call} til og med ${day}.`,
    documents: (call, day) => `Du kan sende inn dokument til søknaden din på ${call} til og med ${day}.`,
    reply: (call, day) => `Du kan svare på tilbod om plass i ${call} til og med ${day}.`,
    withdrawal: (call, day) => `Du kan trekkje deg frå ${call} til og med ${day} utan å spørje.`,
  },
  onlyYou: 'Fristen varer ut dagen og gjeld berre deg.',
  link: 'Logg inn her:',
  contact: (email) => `Har du spørsmål, kan du skrive til ${email}.`,
};
