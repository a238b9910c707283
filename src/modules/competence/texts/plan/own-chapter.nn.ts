import type { OwnChapterTexts } from './own-chapter.nb.ts';

export const ownChapterNn: OwnChapterTexts = {
  place: 'Plass',
  up: 'Opp',
  down: 'Ned',
  movedTo: (number, of, after) =>
    after === null
      ? `Flytta. No nummer ${number} av ${of}, først i planen.`
      : `Flytta. No nummer ${number} av ${of}, etter «${after}».`,
  new: 'Legg til eit kapittel',
  newHelp: 'For det som er særleg for denne planen. Kapitla som alle planar har, står fast.',
  after: 'Plasser det etter',
  add: 'Legg til kapitlet',
  remove: 'Ta ut',
  removeTitle: (title) => `Ta «${title}» ut av planen?`,
  removeText:
    'Kapitlet kjem bort frå planen og frå dokumenta som blir laga av han. Teksten, historikken og kommentarane blir tekne vare på, og du kan ta kapitlet inn att frå lista over kapittel.',
  removeYes: 'Ta ut kapitlet',
  removeNo: 'Behald kapitlet',
  removed: 'Kapitlet er teke ut av planen. Ingenting av det som er skrive, er borte.',
  undo: 'Angre',
  bringBack: 'Ta inn att',
  broughtBack: 'Kapitlet er teke inn att med alt som var skrive.',
  removedOnes: 'Kapittel som er tekne ut',
  removedLead: 'Dei er ikkje med i planen eller i dokumenta, men teksten er teken vare på.',
  removedBy: (when, by) => `${when} av ${by}`,
  when: 'Teke ut',
  failed: {
    'not-own': 'Kapitla som alle planar har, står fast. Lat kapitlet stå tomt viss de ikkje treng det.',
    'is-coursework':
      'Kapitlet er eit arbeidskrav for ein som tek leiarutdanninga, og kan derfor ikkje takast ut av planen.',
  },
};
