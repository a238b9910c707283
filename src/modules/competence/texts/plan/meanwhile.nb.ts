/** What somebody else changed in a part of a plan while the reader wrote in it. */
export const meanwhileNb = {
  heading: (name: string) => `${name} endret også noe her mens du skrev`,
  ownHeading: 'Noe her ble også endret i et annet vindu mens du skrev',
  kept: 'Begge endringene er lagret. Dette er endret i tillegg til det du skrev:',
  keptAt: (when: string) =>
    `Begge endringene er lagret. Dette ble endret ${when}, i tillegg til det du skrev:`,
  nothing: 'Ingenting',
};

export type MeanwhileTexts = typeof meanwhileNb;
