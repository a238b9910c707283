/** A chapter of the plan that is coursework of somebody who takes the programme. */
export const courseworkNb = {
  tag: 'Arbeidskrav',
  tagHelp: 'Kapitlet skrives som arbeidskrav i lederutdanningen.',
  heading: 'Arbeidskravet ditt',
  thisIsMine: 'Dette kapitlet er mitt arbeidskrav',
  which: 'Hvilket arbeidskrav?',
  course: (code: string, name: string) => (name === '' ? code : `${code} ${name}`),
  choice: (course: string, className: string, due: string) => `${course}. ${className}. Frist ${due}`,
  mark: 'Bruk kapitlet som arbeidskrav',
  markHelp:
    'Du leverer teksten når den er ferdig, og da leser foreleseren akkurat den versjonen. Andre i planen ser bare at kapitlet er et arbeidskrav.',
  due: 'Frist',
  className: 'Klasse',
  courseTerm: 'Emne',
  coursework: 'Arbeidskrav',
  status: 'Status',
  statuses: {
    'not-handed-in': 'Ikke levert',
    submitted: 'Levert, venter på svar',
    approved: 'Godkjent',
    returned: 'I retur',
  },
  handedIn: 'Levert',
  handedInOn: (when: string, version: number) => `${when}, versjon ${version}`,
  late: 'etter fristen',
  overdue: 'Fristen har gått ut. Du kan levere likevel, og foreleseren ser at det kom etter fristen.',
  returned: 'Foreleseren har sendt arbeidskravet i retur. Skriv videre i kapitlet, og lever på nytt.',
  elsewhere: 'Dette arbeidskravet er allerede levert på en annen måte.',
  emptyYet: 'Skriv i kapitlet først. Da kan du levere det her.',
  handIn: (version: number) => `Lever versjon ${version}`,
  handInAgain: (version: number) => `Lever versjon ${version} på nytt`,
  handInHelp:
    'Foreleseren leser teksten slik den står nå. Dere kan skrive videre i kapitlet etterpå, men det du har levert, blir stående.',
  undo: 'Kapitlet er ikke arbeidskravet mitt',
  seeHandedIn: 'Se teksten du leverte',
  done: {
    marked: 'Kapitlet er nå arbeidskravet ditt. Lever det når teksten er ferdig.',
    unmarked: 'Kapitlet er ikke lenger arbeidskravet ditt.',
    'handed-in': 'Arbeidskravet er levert. Du ser svaret her og under Min vei.',
  },
  failed: {
    'not-chosen': 'Velg hvilket arbeidskrav kapitlet er.',
    'plan-closed': 'Planen er avsluttet. Velg et kapittel i en plan som er i arbeid.',
    'is-another-chapter':
      'Du har allerede valgt et annet kapittel for dette arbeidskravet. Angre valget der før du velger på nytt.',
    'is-other-coursework':
      'Kapitlet er allerede et annet arbeidskrav for deg. Angre det valget først, eller bruk et annet kapittel.',
    'is-handed-in': 'Arbeidskravet er levert, og valget kan ikke angres.',
    'waits-for-answer':
      'Arbeidskravet er allerede levert og venter på svar. Du kan levere på nytt hvis det kommer i retur.',
    'is-approved': 'Arbeidskravet er godkjent, så du trenger ikke å levere mer.',
    'class-is-over': 'Klassen er avsluttet, så det kan ikke leveres mer. Snakk med foreleseren din.',
    'is-empty': 'Kapitlet er tomt. Skriv teksten før du leverer.',
    'is-changed':
      'Noen har skrevet i kapitlet siden du åpnet siden, så ingenting er levert. Les teksten under, og lever når den er slik du vil ha den.',
  },
  page: {
    who: 'Levert av',
    version: 'Versjon',
    when: 'Levert',
    lead: 'Teksten slik den var da den ble levert. Det som er skrevet i kapitlet før og etter, er ikke med.',
    text: 'Teksten',
    judge: 'Gå til vurderingen',
  },
};

export type CourseworkTexts = typeof courseworkNb;
