/** Chapters that a plan adds to those that all plans have: where they stand, and taking them out and in again. */
export const ownChapterNb = {
  place: 'Plass',
  up: 'Opp',
  down: 'Ned',
  movedTo: (number: number, of: number, after: string | null) =>
    after === null
      ? `Flyttet. Nå nummer ${number} av ${of}, først i planen.`
      : `Flyttet. Nå nummer ${number} av ${of}, etter «${after}».`,
  new: 'Legg til et kapittel',
  newHelp: 'For det som er særlig for denne planen. Kapitlene som alle planer har, står fast.',
  after: 'Plasser det etter',
  add: 'Legg til kapitlet',
  remove: 'Ta ut',
  removeTitle: (title: string) => `Ta «${title}» ut av planen?`,
  removeText:
    'Kapitlet forsvinner fra planen og fra dokumentene som lages av den. Teksten, historikken og kommentarene blir tatt vare på, og du kan ta kapitlet inn igjen fra listen over kapitler.',
  removeYes: 'Ta ut kapitlet',
  removeNo: 'Behold kapitlet',
  removed: 'Kapitlet er tatt ut av planen. Ingenting av det som er skrevet, er borte.',
  undo: 'Angre',
  bringBack: 'Ta inn igjen',
  broughtBack: 'Kapitlet er tatt inn igjen med alt som var skrevet.',
  removedOnes: 'Kapitler som er tatt ut',
  removedLead: 'De er ikke med i planen eller i dokumentene, men teksten er tatt vare på.',
  removedBy: (when: string, by: string) => `${when} av ${by}`,
  when: 'Tatt ut',
  failed: {
    'not-own': 'Kapitlene som alle planer har, står fast. La kapitlet stå tomt hvis dere ikke trenger det.',
    'is-coursework':
      'Kapitlet er et arbeidskrav for en som tar lederutdanningen, og kan derfor ikke tas ut av planen.',
  },
};

export type OwnChapterTexts = typeof ownChapterNb;
