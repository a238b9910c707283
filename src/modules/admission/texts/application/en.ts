import { en as calls } from '../application-calls/en.ts';
import { en as form } from '../application-form/en.ts';
import { en as letters } from '../application-letters/en.ts';
import type { ApplicationTexts } from './nb.ts';

export const en: ApplicationTexts = {
  calls,
  form,
  letters,
  kicker: 'Application',
  state: { draft: 'Draft', submitted: 'Sent', withdrawn: 'Withdrawn' },
  lead: {
    draft: 'The application has not been sent. You can save and continue whenever you like.',
    open: (day: string) => `You can change the application up to and including ${day}.`,
    closed: 'The application deadline is over, so the application cannot be changed.',
  },
  status: {
    heading: 'Where it stands',
    draft: (deadline: string) =>
      `The application has not been sent yet. The application deadline is ${deadline}.`,
    'never-sent':
      'The application was not sent before the deadline. Contact the admission office if something kept you from it.',
    withdrawn: 'You have withdrawn the application.',
    'call-cancelled': 'The call has been cancelled, so the application will not be considered.',
    'manager-declined':
      'Your manager has said no to your taking part. Talk to them about what it would take.',
    'documents-missing': (due: string) => `The admission office needs more documents from you by ${due}.`,
    'not-qualified': 'You have been assessed as not qualified. The letter says why, and how you can appeal.',
    'waiting-for-manager': 'The application has been sent, and your manager has been asked.',
    'manager-not-named':
      'The application has been sent, and the municipality names the manager who is to answer.',
    'in-assessment':
      'Your manager has said yes, and the admission office assesses whether you are qualified.',
    qualified: 'You are qualified and take part in the allocation of seats.',
    offered: (name: string, day: string) =>
      `You have been offered a seat in ${name}. Reply by ${day} at the latest.`,
    accepted: (name: string) => `You have accepted a seat in ${name}.`,
    declined: (name: string) => `You have declined a seat in ${name}.`,
    'given-up': (name: string) => `You have given up your seat in ${name}.`,
    lapsed: (name: string) => `The reply deadline passed, and the seat in ${name} went to somebody else.`,
    'class-cancelled': (name: string) =>
      `${name} has been cancelled. You will get a letter about what happens next.`,
    waiting: 'You are on the waiting list. You will be told at once when there is a seat.',
    'left-list': 'You are no longer on the waiting list.',
    'wait-over':
      'The classes you wished for are cancelled or have begun, so there is no seat to wait for any more.',
    'awaits-free-seat':
      'You are waiting for a free seat. Those who take part without credits get seats that are left when the others have theirs.',
    'no-free-seat': 'There was no free seat for you.',
    'no-seat': 'Seats have been allocated, and you did not take part in the allocation.',
  },
  manager: (name: string) => `Manager who has been asked: ${name}.`,
  managersReason: 'This is what your manager wrote:',
  askedDocuments: 'This is what the admission office asks for:',
  whyNot: 'Reasons:',
  toSeat: {
    accepted: 'See your seat, or give it up',
    waiting: 'See what the waiting list means, or leave it',
    other: 'See what has been decided',
  },
  toOffer: 'Reply to the offer',
  message: {
    sent: 'The application has been sent. You will get a receipt by e-mail.',
    saved: 'The change has been saved.',
    withdrawn: 'The application has been withdrawn.',
    again: 'The application is a draft again. Remember to send it.',
    'document-needed':
      'The application must have this document. Upload a new one first, then delete the old one.',
    'not-now': 'That cannot be done with the application as it stands now.',
    'deadline-passed':
      'The deadline is over, so the change was not saved. Contact the admission office if something kept you from it.',
    'call-closed': 'The call does not take changes now.',
  },
  overview: {
    missing: 'What is missing',
    ready: 'Everything is in place',
    readyText:
      'Look through the application, and send it when you are ready. You can change it until the application deadline.',
    send: 'Send the application',
    goOn: 'Continue the application',
    withdraw: 'Withdraw the application',
    again: 'Apply again',
    letters: 'Letters',
    upload: 'Upload documents',
    change: (part: string) => `Change ${part.toLowerCase()}`,
    nothing: 'Not filled in',
    events: 'What has happened',
    afterFaults: 'The change was not saved, because an application that has been sent must stay complete.',
    toFollow: (documents: string, day: string) => `We still need your ${documents}. Upload this by ${day}.`,
    municipality: 'Municipality',
    service: 'Service',
    position: 'Position',
    staff: 'Leads',
    staffCount: (n: number) => (n === 1 ? '1 employee' : `${n} employees`),
    formal: 'Formal leadership education',
    track: 'Credits',
    yes: 'Yes',
    no: 'No',
    joint: 'Applies together with',
    locale: 'Language of letters',
    need: 'Facilitation',
    needGiven: 'Filled in, and follows you to the class if you get a seat',
    needNot: 'No needs',
    alone: 'Applies alone',
  },
  faults: {
    'municipality-missing': 'Choose the municipality that sends you.',
    'municipality-ended': (name: string) => `${name} has been divided. Choose where you work now.`,
    'service-missing': 'Choose the service you work in.',
    'position-missing': 'Write your position.',
    'staff-count-missing': 'Write how many you lead.',
    'leadership-education-missing': 'Answer whether you have formal leadership education.',
    'too-few-wishes': (wished: number, least: number) =>
      wished === 0 && least === 1
        ? 'Choose a class.'
        : `You have chosen ${wished} of at least ${least} classes. Add more.`,
    'class-cancelled': (name: string) => `${name} has been cancelled. Remove it from your wishes.`,
    'education-missing': 'Add your education.',
    'practice-missing': (years: number) =>
      `Add your jobs. At least ${years} ${years === 1 ? 'year' : 'years'} of full-time practice is required.`,
    'document-missing': (document: string) => `Upload your ${document}.`,
    'motivation-missing': 'Write why you want to take part.',
  },
  document: {
    education: 'diploma or other evidence of education',
    practice: 'certificates of employment',
    recommendation: 'recommendation',
    other: 'other documents',
  },
  events: {
    begun: 'You began the application',
    submitted: 'You sent the application',
    changed: 'You changed the application',
    'merits-changed': 'You changed education or practice',
    'document-added': 'You uploaded a document',
    'document-removed': 'You deleted a document',
    withdrawn: 'You withdrew the application',
    'begun-again': 'You began again',
    other: {
      applicant: 'You did something with the application',
      manager: 'Your manager answered',
      municipality: 'The municipality handled the application',
      officer: 'The admission office handled the application',
      programme: 'The programme handled the application',
      rules: 'The rules moved the application',
    },
  },
  withdraw: {
    title: 'Do you want to withdraw the application?',
    text: 'It will not be considered any further, and the municipality and your manager will see that it has been withdrawn.',
    again: (day: string) =>
      `You can apply again up to and including ${day}, with everything you have filled in.`,
    noMore: 'The application deadline is over, so you cannot apply to this call again.',
    reason: 'Why do you withdraw?',
    reasonHelp: 'The admission office reads this to make better calls.',
    do: 'Withdraw the application',
    keep: 'Keep the application',
  },
  letterList: {
    title: 'Letters about the application',
    lead: 'Here are the letters as they were sent to you.',
    caption: 'Letters',
    letter: 'Letter',
    sent: 'Sent',
    emptyTitle: 'No letters yet',
    emptyText: 'When you send the application, you get a receipt here.',
    back: 'Back to the application',
  },
  home: {
    complete: (call: string) => `Complete your application to ${call}`,
    documents: (call: string) => `Upload documents for ${call}`,
    section: 'Your applications',
    see: 'See the application',
  },
};
