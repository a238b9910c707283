import type { RoundPeopleTexts } from './round-people.nb.ts';

export const roundPeopleEn: RoundPeopleTexts = {
  legend: 'Others to be asked',
  help: 'Those who do not work in the units you have ticked, such as temporary staff. Find them in the staff list and tick them.',
  chosen: (count: number) => (count === 1 ? '1 person is chosen' : `${count} people are chosen`),
  chosenHelp: 'Untick those who are not to be asked after all.',
  search: 'Search the staff list by name or employee number',
  unit: 'Unit',
  anyUnit: 'All units',
  title: 'Occupation',
  anyTitle: 'All occupations',
  found: 'Found in the staff list',
  result: (from: number, to: number, total: number) =>
    total === 1
      ? '1 found.'
      : from === 1 && to === total
        ? `${total} found.`
        : `Showing ${from}–${to} of ${total} found.`,
  alreadyChosen: (count: number) =>
    count === 1 ? '1 of them is chosen and stands above.' : `${count} of them are chosen and stand above.`,
  nobody: 'Nobody in the staff list fits. Try fewer words, or choose all units and occupations.',
  tickHelp: 'What you tick comes along when you search again or save.',
  addAll: (count: number) => `Choose all ${count}`,
  previous: 'Previous page',
  next: 'Next page',
  askedAnyway: 'Is asked anyway, with the unit',
  gone: 'Has no position now, so is not asked',
  noTitle: 'No occupation in the list',
  numbers: 'Do you have their employee numbers?',
  numbersLabel: 'Employee numbers',
  numbersHelp: 'Paste the numbers with a comma, a space or a line break between them.',
  addNumbers: 'Add the numbers',
  unknown: (numbers, count) =>
    count === 1
      ? `Nobody in the staff list has the number ${numbers}.`
      : `Nobody in the staff list has the numbers ${numbers}.`,
  left: (numbers, count) =>
    count === 1
      ? `The one who has the number ${numbers} has no position now and cannot be asked.`
      : `Those who have the numbers ${numbers} have no position now and cannot be asked.`,
  othersAdded: 'The others have been added.',
  putRight: 'Correct or remove what stands in the field.',
};
