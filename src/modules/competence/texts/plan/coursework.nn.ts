import type { CourseworkTexts } from './coursework.nb.ts';

export const courseworkNn: CourseworkTexts = {
  tag: 'Arbeidskrav',
  tagHelp: 'Kapitlet blir skrive som arbeidskrav i leiarutdanninga.',
  heading: 'Arbeidskravet ditt',
  thisIsMine: 'Dette kapitlet er arbeidskravet mitt',
  which: 'Kva for eit arbeidskrav?',
  course: (code, name) => (name === '' ? code : `${code} ${name}`),
  choice: (course, className, due) => `${course}. ${className}. Frist ${due}`,
  mark: 'Bruk kapitlet som arbeidskrav',
  markHelp:
    'Du leverer teksten når han er ferdig, og då les førelesaren akkurat den versjonen. Andre i planen ser berre at kapitlet er eit arbeidskrav.',
  due: 'Frist',
  className: 'Klasse',
  courseTerm: 'Emne',
  coursework: 'Arbeidskrav',
  status: 'Status',
  statuses: {
    'not-handed-in': 'Ikkje levert',
    submitted: 'Levert, ventar på svar',
    approved: 'Godkjent',
    returned: 'I retur',
  },
  handedIn: 'Levert',
  handedInOn: (when, version) => `${when}, versjon ${version}`,
  late: 'etter fristen',
  overdue: 'Fristen har gått ut. Du kan levere likevel, og førelesaren ser at det kom etter fristen.',
  returned: 'Førelesaren har sendt arbeidskravet i retur. Skriv vidare i kapitlet, og lever på nytt.',
  elsewhere: 'Dette arbeidskravet er allereie levert på ein annan måte.',
  emptyYet: 'Skriv i kapitlet først. Då kan du levere det her.',
  handIn: (version) => `Lever versjon ${version}`,
  handInAgain: (version) => `Lever versjon ${version} på nytt`,
  handInHelp:
    'Førelesaren les teksten slik han står no. De kan skrive vidare i kapitlet etterpå, men det du har levert, blir ståande.',
  undo: 'Kapitlet er ikkje arbeidskravet mitt',
  seeHandedIn: 'Sjå teksten du leverte',
  done: {
    marked: 'Kapitlet er no arbeidskravet ditt. Lever det når teksten er ferdig.',
    unmarked: 'Kapitlet er ikkje lenger arbeidskravet ditt.',
    'handed-in': 'Arbeidskravet er levert. Du ser svaret her og under Vegen min.',
  },
  failed: {
    'not-chosen': 'Vel kva for eit arbeidskrav kapitlet er.',
    'plan-closed': 'Planen er avslutta. Vel eit kapittel i ein plan som er i arbeid.',
    'is-another-chapter':
      'Du har allereie valt eit anna kapittel for dette arbeidskravet. Angre valet der før du vel på nytt.',
    'is-other-coursework':
      'Kapitlet er allereie eit anna arbeidskrav for deg. Angre det valet først, eller bruk eit anna kapittel.',
    'is-handed-in': 'Arbeidskravet er levert, og valet kan ikkje angrast.',
    'waits-for-answer':
      'Arbeidskravet er allereie levert og ventar på svar. Du kan levere på nytt om det kjem i retur.',
    'is-approved': 'Arbeidskravet er godkjent, så du treng ikkje å levere meir.',
    'class-is-over': 'Klassen er avslutta, så det kan ikkje leverast meir. Snakk med førelesaren din.',
    'is-empty': 'Kapitlet er tomt. Skriv teksten før du leverer.',
    'is-changed':
      'Nokon har skrive i kapitlet sidan du opna sida, så ingenting er levert. Les teksten under, og lever når han er slik du vil ha han.',
  },
  page: {
    who: 'Levert av',
    version: 'Versjon',
    when: 'Levert',
    lead: 'Teksten slik han var då han vart levert. Det som er skrive i kapitlet før og etter, er ikkje med.',
    text: 'Teksten',
    judge: 'Gå til vurderinga',
  },
};
