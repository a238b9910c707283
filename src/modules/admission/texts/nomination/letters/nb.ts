/** Letters to the manager who is asked, and to the applicant when the manager has answered. */
export const nb = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Vennlig hilsen',
  sender: 'Lederløft',
  asked: {
    subject: (name: string) => `${name} ber deg godkjenne en søknad`,
    text: (name: string, call: string) =>
      `${name} har søkt på ${call}, og du er oppgitt som nærmeste leder. Uten et ja fra deg kan ikke ${name} få plass. Et ja betyr at søkeren får tid til samlinger og studier.`,
    todo: 'Les søknaden og svar her:',
  },
  approved: {
    title: (call: string) => `Lederen din har godkjent søknaden din om ${call}`,
    text: (call: string) =>
      `Nærmeste leder har godkjent søknaden din om ${call}. Du trenger ikke gjøre noe mer med godkjenningen.`,
  },
  declined: {
    title: (call: string) => `Lederen din har ikke godkjent søknaden din om ${call}`,
    text: (call: string) =>
      `Nærmeste leder har svart nei til søknaden din om ${call}. Uten godkjenning er du ikke med når plassene fordeles. Grunnen er denne:`,
    next: 'Snakk med lederen din eller med kommunen hvis du mener det er feil.',
  },
  todo: 'Se søknaden din her:',
};

export type NominationLetterTexts = typeof nb;
