import type { AssessmentLetterTexts } from './nb.ts';

export const en: AssessmentLetterTexts = {
  greeting: (name: string) => `Hello, ${name}`,
  greetings: 'Kind regards',
  office: (institution: string) => `Admissions, ${institution}`,
  reasonsHeading: 'Reasons',
  routes: {
    general: 'general university admissions certification',
    'age-23-5': 'the 23/5 rule, which gives general university admissions certification',
    'prior-learning': 'prior learning',
  },
  practice: (years: string, relevant: string) =>
    `You have documented ${years} years of full-time practice, of which ${relevant} years are relevant to the studies. Periods that overlap are counted once.`,
  'documents-asked': {
    title: (call: string) => `Documents are missing in your application for ${call}`,
    text: (call: string) => `We have begun to assess your application for ${call}, but this is missing:`,
    due: (day: string) =>
      `Upload it in your application by ${day}. After that day we assess the application as it is, and you may then not be found qualified.`,
  },
  qualified: {
    title: (call: string) => `You are qualified for ${call}`,
    text: (call: string, route: string) =>
      `We have assessed your application for ${call}. You are qualified by ${route}.`,
    next: 'This means that you take part when the seats are allocated. Your manager must have approved the application, and the municipality must have ranked it. You will get a new letter when the seats have been allocated.',
    nextOpen:
      'This means that you take part when the seats are shared out. Your manager must have approved the application. You get another letter when the seats have been shared out.',
  },
  'not-qualified': {
    title: (call: string) => `You are not qualified for ${call}`,
    text: (call: string) =>
      `We have assessed your application for ${call}. You are not qualified, and so you do not take part when the seats are allocated. Two officers have assessed the case.`,
  },
  'assessment-reopened': {
    title: (call: string) => `We have reopened your case about ${call}`,
    text: (call: string) =>
      `We have reopened the assessment of your application for ${call}. The earlier letter about whether you are qualified no longer holds. The reason is this:`,
    next: 'You need not do anything now. You will get a new letter when the case has been decided.',
  },
  appeal: {
    heading: 'You can appeal',
    text: (day: string, institution: string) =>
      `You can appeal the decision within three weeks of receiving this letter, by ${day} (Public Administration Act, sections 28 and 29). Send the appeal to ${institution}, which wrote this letter. Write what you disagree with, and why.`,
    rights:
      'You have the right to see the documents of the case, and you can get guidance on how to appeal (Public Administration Act, sections 11 and 18).',
  },
  mail: {
    subject: (call: string) => `You have a letter about your application for ${call}`,
    text: 'The letter is in your application. Log in and read it here:',
  },
};
