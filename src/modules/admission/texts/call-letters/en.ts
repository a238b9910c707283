import type { CallLetterTexts } from './nb.ts';

export const en: CallLetterTexts = {
  greeting: (name) => `Hello ${name}`,
  greetings: 'Kind regards',
  title: (call) => `You have been given more time: ${call}`,
  text: {
    application: (call, day) => `You can apply for ${call} until ${day}.`,
    documents: (call, day) => `You can send documents for your application for ${call} until ${day}.`,
    reply: (call, day) => `You can reply to an offer of a seat in ${call} until ${day}.`,
    withdrawal: (call, day) => `You can withdraw from ${call} without asking until ${day}.`,
  },
  onlyYou: 'The deadline lasts to the end of the day and is for you alone.',
  link: 'Log in here:',
  contact: (email) => `If you have questions, write to ${email}.`,
};
