import type { NominationLetterTexts } from './nb.ts';

export const en: NominationLetterTexts = {
  greeting: (name: string) => `Hello, ${name}`,
  greetings: 'Kind regards',
  sender: 'Lederløft',
  asked: {
    subject: (name: string) => `${name} asks you to approve an application`,
    text: (name: string, call: string) =>
      `${name} has applied for ${call}, and you are given as the line manager. Without a yes from you, ${name} cannot get a seat. A yes means that the applicant gets time for gatherings and studies.`,
    todo: 'Read the application and answer here:',
  },
  approved: {
    title: (call: string) => `Your manager has approved your application for ${call}`,
    text: (call: string) =>
      `Your line manager has approved your application for ${call}. There is nothing more for you to do about the approval.`,
  },
  declined: {
    title: (call: string) => `Your manager has not approved your application for ${call}`,
    text: (call: string) =>
      `Your line manager has said no to your application for ${call}. Without approval you do not take part when the seats are allocated. The reason is this:`,
    next: 'Talk to your manager or to the municipality if you think this is a mistake.',
  },
  todo: 'See your application here:',
};
