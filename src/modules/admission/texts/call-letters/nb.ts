import type { Deadline } from '../../domain/call/call.ts';

/** The letter to somebody whose deadline was moved. */
export const nb = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Vennlig hilsen',
  title: (call: string) => `Du har fått lengre frist: ${call}`,
  text: {
    application: (call: string, day: string) => `Du kan søke på ${call} til og med ${day}.`,
    documents: (call: string, day: string) =>
      `Du kan sende inn dokumenter til søknaden din på ${call} til og med ${day}.`,
    reply: (call: string, day: string) => `Du kan svare på tilbud om plass i ${call} til og med ${day}.`,
    withdrawal: (call: string, day: string) =>
      `Du kan trekke deg fra ${call} til og med ${day} uten å spørre.`,
  } satisfies Record<Deadline, (call: string, day: string) => string>,
  onlyYou: 'Fristen varer ut dagen og gjelder bare deg.',
  link: 'Logg inn her:',
  contact: (email: string) => `Har du spørsmål, kan du skrive til ${email}.`,
};

export type CallLetterTexts = typeof nb;
