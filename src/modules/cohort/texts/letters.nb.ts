export const nb = {
  greeting: (name: string) => `Hei, ${name}`,
  signature: 'Hilsen Lederløft',
  approvalAsked: {
    subject: (names: readonly string[], cohort: string) =>
      names.length === 1
        ? `Kan ${names[0]} delta i ${cohort}?`
        : `Kan disse ${names.length} delta i ${cohort}?`,
    about: (names: string, cohort: string, programme: string) =>
      `${names} er meldt på klassen ${cohort} (${programme}). Klassen kan ikke starte før du har svart.`,
    cost: (days: number, first: string, last: string) =>
      `Det gjelder ${days} ${days === 1 ? 'dag' : 'dager'} på samling, fra ${first} til ${last}. Alle datoene står der du svarer.`,
    soon: 'så snart du kan',
    answer: (deadline: string) => `Svar ${deadline}:`,
    wrong: 'Er du ikke nærmeste leder? Si fra til kompetanserådgiveren i kommunen.',
  },
  welcome: {
    subject: (cohort: string) => `Du er meldt på klassen ${cohort}`,
    about: (cohort: string, programme: string) => `Du er meldt på klassen ${cohort} (${programme}).`,
    first: (when: string, hours: string, place: string) => `Første samling er ${when} ${hours}, ${place}.`,
    approval: 'Lederen din må godkjenne at du deltar før klassen starter. Vi spør for deg.',
    see: 'Se klassen og alle datoene:',
    calendar: 'Få datoene i kalenderen din:',
  },
  gatheringChanged: {
    subject: (title: string) => `Ny tid eller nytt sted: ${title}`,
    about: (title: string, cohort: string) => `${title} i klassen ${cohort} er endret. Nå gjelder dette:`,
    calendar: 'Legg inn vedlegget, så blir kalenderen din riktig.',
    see: 'Se samlingen:',
  },
  gatheringCancelled: {
    subject: (title: string) => `Avlyst: ${title}`,
    about: (title: string, cohort: string, when: string) =>
      `${title} i klassen ${cohort}, som skulle vært ${when}, er avlyst.`,
    later: 'Du får beskjed hvis det kommer en ny dato.',
    see: 'Se planen for klassen:',
  },
  cohortCancelled: {
    subject: (cohort: string) => `Klassen ${cohort} er avlyst`,
    about: (cohort: string) => `Klassen ${cohort} er avlyst, og det blir ingen flere samlinger.`,
    reason: (text: string) => `Grunnen er denne:\n${text}`,
    keeps: 'Emnene du har fullført, beholder du. Du kan ta resten i en annen klasse.',
    see: 'Se hva du har tatt og hva som mangler:',
  },
  handedIn: {
    subject: (code: string, cohort: string) => `Levert i ${code}: et arbeidskrav fra ${cohort}`,
    about: (name: string, title: string, code: string, cohort: string) =>
      `${name} har levert «${title}» i ${code} (${cohort}), og det venter på svar fra deg.`,
    inTime: (day: string, due: string) => `Det kom ${day}. Fristen er ${due}.`,
    late: (day: string, due: string) => `Det kom ${day}, etter fristen ${due}.`,
    noLecturer: (cohort: string) =>
      `Du får brevet fordi ${cohort} ikke har noen foreleser. Du som leder programmet, kan også vurdere.`,
    see: 'Les og vurder:',
  },
  calendar: {
    name: 'Lederløft',
    gathering: (code: string, number: number, course: string) =>
      course === '' ? `${code}, samling ${number}` : `${code}, samling ${number}: ${course}`,
    coursework: (code: string, title: string) => `Frist i ${code}: ${title}`,
    cancelled: (title: string) => `Avlyst: ${title}`,
    day: (day: number, of: number, hours: string) => `Dag ${day} av ${of}, ${hours}`,
  },
};

export type LetterTexts = typeof nb;
