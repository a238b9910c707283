import type { LetterTexts } from './letters.nb.ts';

export const en: LetterTexts = {
  greeting: (name) => `Dear ${name}`,
  signature: 'Best wishes from Lederløft',
  approvalAsked: {
    subject: (names, cohort) =>
      names.length === 1
        ? `Can ${names[0]} take part in ${cohort}?`
        : `Can these ${names.length} take part in ${cohort}?`,
    about: (names, cohort, programme) =>
      `Enrolled in the class ${cohort} (${programme}): ${names}. The class cannot start until you have answered.`,
    cost: (days, first, last) =>
      `It takes ${days} ${days === 1 ? 'day' : 'days'} at gatherings, from ${first} to ${last}. You find all the dates where you answer.`,
    soon: 'as soon as you can',
    answer: (deadline) => `Please answer ${deadline}:`,
    wrong: 'Are you not the line manager? Please tell the competence adviser in the municipality.',
  },
  welcome: {
    subject: (cohort) => `You are enrolled in the class ${cohort}`,
    about: (cohort, programme) => `You are enrolled in the class ${cohort} (${programme}).`,
    first: (when, hours, place) => `The first gathering is ${when}, ${hours}, ${place}.`,
    approval: 'Your manager must approve before the class starts. We ask for you.',
    see: 'See the class and all the dates:',
    calendar: 'Get the dates in your calendar:',
  },
  gatheringChanged: {
    subject: (title) => `New time or place: ${title}`,
    about: (title, cohort) => `${title} in the class ${cohort} has changed. This is what holds now:`,
    calendar: 'Open the attachment to put your calendar right.',
    see: 'See the gathering:',
  },
  gatheringCancelled: {
    subject: (title) => `Cancelled: ${title}`,
    about: (title, cohort, when) => `${title} in the class ${cohort}, which was to be ${when}, is cancelled.`,
    later: 'We will tell you if there is a new date.',
    see: 'See the plan of the class:',
  },
  cohortCancelled: {
    subject: (cohort) => `The class ${cohort} is cancelled`,
    about: (cohort) => `The class ${cohort} is cancelled, and there will be no more gatherings.`,
    reason: (text) => `The reason is this:\n${text}`,
    keeps: 'You keep the courses you have completed. You can take the rest in another class.',
    see: 'See what you have taken and what is missing:',
  },
  handedIn: {
    subject: (code, cohort) => `Handed in for ${code}: coursework from ${cohort}`,
    about: (name, title, code, cohort) =>
      `${name} has handed in “${title}” for ${code} (${cohort}), and it waits for your answer.`,
    inTime: (day, due) => `It came on ${day}. It is due on ${due}.`,
    late: (day, due) => `It came on ${day}, after it was due on ${due}.`,
    noLecturer: (cohort) =>
      `You get this letter because nobody teaches ${cohort}. You run the programme, and may judge too.`,
    see: 'Read and judge it:',
  },
  calendar: {
    name: 'Lederløft',
    gathering: (code, number, course) =>
      course === '' ? `${code}, gathering ${number}` : `${code}, gathering ${number}: ${course}`,
    coursework: (code, title) => `Due in ${code}: ${title}`,
    cancelled: (title) => `Cancelled: ${title}`,
    day: (day, of, hours) => `Day ${day} of ${of}, ${hours}`,
  },
};
