import type { ApplicationLetterTexts } from './nb.ts';

export const en: ApplicationLetterTexts = {
  greeting: (name: string) => `Dear ${name}`,
  greetings: 'Kind regards',
  sender: 'Lederløft',
  receipt: {
    title: (call: string) => `We have received your application to ${call}`,
    received: (call: string, instant: string) => `We received your application to ${call} on ${instant}.`,
    municipality: (name: string) => `You apply from ${name}.`,
    wishes: 'The classes you want, in this order:',
    manager: (name: string) =>
      `We have asked your manager, ${name}, whether you can take part. Without a yes from your manager you cannot begin.`,
    managerStands:
      'The question to your manager still stands. Without a yes from your manager you cannot begin.',
    noManager:
      'We did not find your manager in the staff list. The municipality names somebody to answer. Without a yes from a manager you cannot begin.',
    toFollow: (documents: string, day: string) =>
      `We still need your ${documents}. Upload this by ${day} at the latest.`,
    change: (day: string) =>
      `You can change the application up to and including ${day}, and withdraw it at any time before the withdrawal deadline.`,
    link: 'See your application:',
  },
  withdrawal: {
    title: (call: string) => `Your application to ${call} has been withdrawn`,
    text: (call: string, instant: string) => `You withdrew your application to ${call} on ${instant}.`,
    again: (day: string) => `You can apply again up to and including ${day}.`,
    noMore: 'The application deadline is over, so you cannot apply to this call again.',
    link: 'See your application:',
  },
  documents: {
    education: 'diploma or other evidence of education',
    practice: 'certificates of employment',
    recommendation: 'recommendation',
    other: 'other documents',
  },
};
