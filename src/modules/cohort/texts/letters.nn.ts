import type { LetterTexts } from './letters.nb.ts';

export const nn: LetterTexts = {
  greeting: (name) => `Hei, ${name}`,
  signature: 'Helsing Lederløft',
  approvalAsked: {
    subject: (names, cohort) =>
      names.length === 1
        ? `Kan ${names[0]} delta i ${cohort}?`
        : `Kan desse ${names.length} delta i ${cohort}?`,
    about: (names, cohort, programme) =>
      `${names} er meld på klassen ${cohort} (${programme}). Klassen kan ikkje starte før du har svart.`,
    cost: (days, first, last) =>
      `Det gjeld ${days} ${days === 1 ? 'dag' : 'dagar'} på samling, frå ${first} til ${last}. Alle datoane står der du svarar.`,
    soon: 'så snart du kan',
    answer: (deadline) => `Svar ${deadline}:`,
    wrong: 'Er du ikkje næraste leiar? Sei frå til kompetanserådgjevaren i kommunen.',
  },
  welcome: {
    subject: (cohort) => `Du er meld på klassen ${cohort}`,
    about: (cohort, programme) => `Du er meld på klassen ${cohort} (${programme}).`,
    first: (when, hours, place) => `Første samling er ${when} ${hours}, ${place}.`,
    approval: 'Leiaren din må godkjenne at du deltek før klassen startar. Vi spør for deg.',
    see: 'Sjå klassen og alle datoane:',
    calendar: 'Få datoane i kalenderen din:',
  },
  gatheringChanged: {
    subject: (title) => `Ny tid eller ny stad: ${title}`,
    about: (title, cohort) => `${title} i klassen ${cohort} er endra. No gjeld dette:`,
    calendar: 'Legg inn vedlegget, så blir kalenderen din rett.',
    see: 'Sjå samlinga:',
  },
  gatheringCancelled: {
    subject: (title) => `Avlyst: ${title}`,
    about: (title, cohort, when) => `${title} i klassen ${cohort}, som skulle vore ${when}, er avlyst.`,
    later: 'Du får melding om det kjem ein ny dato.',
    see: 'Sjå planen for klassen:',
  },
  cohortCancelled: {
    subject: (cohort) => `Klassen ${cohort} er avlyst`,
    about: (cohort) => `Klassen ${cohort} er avlyst, og det blir ingen fleire samlingar.`,
    reason: (text) => `Grunnen er denne:\n${text}`,
    keeps: 'Emna du har fullført, beheld du. Du kan ta resten i ein annan klasse.',
    see: 'Sjå kva du har teke og kva som manglar:',
  },
  handedIn: {
    subject: (code, cohort) => `Levert i ${code}: eit arbeidskrav frå ${cohort}`,
    about: (name, title, code, cohort) =>
      `${name} har levert «${title}» i ${code} (${cohort}), og det ventar på svar frå deg.`,
    inTime: (day, due) => `Det kom ${day}. Fristen er ${due}.`,
    late: (day, due) => `Det kom ${day}, etter fristen ${due}.`,
    noLecturer: (cohort) =>
      `Du får brevet fordi ${cohort} ikkje har nokon førelesar. Du som leier programmet, kan òg vurdere.`,
    see: 'Les og vurder:',
  },
  calendar: {
    name: 'Lederløft',
    gathering: (code, number, course) =>
      course === '' ? `${code}, samling ${number}` : `${code}, samling ${number}: ${course}`,
    coursework: (code, title) => `Frist i ${code}: ${title}`,
    cancelled: (title) => `Avlyst: ${title}`,
    day: (day, of, hours) => `Dag ${day} av ${of}, ${hours}`,
  },
};
