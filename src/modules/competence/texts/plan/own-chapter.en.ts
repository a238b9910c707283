import type { OwnChapterTexts } from './own-chapter.nb.ts';

export const ownChapterEn: OwnChapterTexts = {
  place: 'Place',
  up: 'Up',
  down: 'Down',
  movedTo: (number, of, after) =>
    after === null
      ? `Moved. Now number ${number} of ${of}, first in the plan.`
      : `Moved. Now number ${number} of ${of}, after “${after}”.`,
  new: 'Add a chapter',
  newHelp: 'For what is particular to this plan. The chapters that all plans have keep their place.',
  after: 'Put it after',
  add: 'Add the chapter',
  remove: 'Take out',
  removeTitle: (title) => `Take “${title}” out of the plan?`,
  removeText:
    'The chapter leaves the plan and the documents that are made of it. The text, its history and the comments are kept, and you can bring the chapter back from the list of chapters.',
  removeYes: 'Take the chapter out',
  removeNo: 'Keep the chapter',
  removed: 'The chapter has been taken out of the plan. Nothing that was written is lost.',
  undo: 'Undo',
  bringBack: 'Bring back',
  broughtBack: 'The chapter has been brought back with all that was written.',
  removedOnes: 'Chapters that have been taken out',
  removedLead: 'They are not in the plan or its documents, but their texts are kept.',
  removedBy: (when, by) => `${when} by ${by}`,
  when: 'Taken out',
  failed: {
    'not-own': 'The chapters that all plans have keep their place. Leave one empty if you do not need it.',
    'is-coursework':
      'The chapter is coursework of somebody who takes the programme, so it cannot be taken out of the plan.',
  },
};
