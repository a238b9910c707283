import type { SeatLetterTexts } from './letters-nb.ts';

export const en: SeatLetterTexts = {
  greeting: (name) => `Hello ${name}`,
  greetings: 'Kind regards',
  about: (call) => `This concerns your application for ${call}.`,
  class: (name, city, day) => `Class: ${name}\nCity: ${city}\nFirst gathering: ${day}`,
  reply: (day) => `Reply by ${day}. After that day the seat goes to the next on the waiting list.`,
  link: 'Log in to reply:',
  see: 'Log in to see what applies:',
  reason: (text) => `The reason is this:\n${text}`,
  contact: (email) => `If you have questions, write to ${email}.`,
  offered: { title: 'You have an offer of a seat', text: 'You have an offer of a seat.' },
  waiting: {
    title: 'You are on the waiting list',
    text: 'You did not get a seat, but you are on the waiting list. If a seat becomes free, you get another letter. You need not do anything now.',
  },
  'not-placed': { title: 'You did not get a seat', text: 'You did not get a seat.' },
  promoted: {
    title: 'You have an offer of a seat from the waiting list',
    text: 'A seat has become free, and it is offered to you.',
  },
  lapsed: {
    title: 'The offer of a seat has lapsed',
    text: 'You did not reply by the deadline, and the seat has gone to the next on the waiting list. Contact us if you were ill or prevented.',
  },
  'awaits-free-seat': {
    title: 'You are waiting for a free seat',
    text: 'The seats have been shared out. You were not part of that, because you take part without credits. If a seat becomes free for you, you get another letter with an offer. If you hear nothing before the classes begin, there was no free seat.',
  },
  'class-cancelled': { title: 'The class is cancelled' },
  'call-cancelled': {
    title: 'The call is cancelled',
    text: 'The call is cancelled, and your application will not be handled further.',
  },
  'appeal-upheld': {
    title: 'Your appeal has been upheld',
    text: 'Your appeal has been upheld, and you have an offer of a seat.',
  },
  'non-credit': {
    title: 'You have an offer of a seat without credits',
    text: 'You have an offer of a seat as a participant without credits.',
  },
};
