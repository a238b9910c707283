import type { LetterTexts } from './nb.ts';

export const en: LetterTexts = {
  greeting: (name: string) => `Hello, ${name}`,
  greetings: 'Kind regards',
  sender: 'Lederløft',
  order: (number: string, programme: string) => `Order ${number}, ${programme}`,
  wish: (courses: string, start: string, place: string) =>
    `Courses: ${courses}\nWished start: ${start}\nPlace: ${place}`,
  theirWords: 'They wrote:',
  reason: 'The reason is:',
  sent: {
    subject: (lead: string) => `${lead} has ordered a class`,
    text: (lead: string, seats: string) => `${lead} has ordered a class of ${seats}.`,
    together: (lead: string, others: string, seats: string) =>
      `${lead} has ordered a class together with ${others}, of ${seats} in all.`,
    todo: 'Read the order, and answer with an offer:',
  },
  sentToPartner: {
    subject: (lead: string) => `${lead} has ordered a class together with you`,
    text: (lead: string, municipality: string, seats: string) =>
      `${lead} has ordered a class in which ${municipality} has ${seats}.`,
    todo: 'Read the order, and enter who is to take part:',
  },
  takenBack: {
    subject: (number: string) => `Order ${number} has been taken back to be changed`,
    text: (lead: string, number: string) =>
      `${lead} has taken order ${number} back to change it. You need not do anything now. You will be told when it is sent again.`,
  },
  offered: {
    subject: 'You have been offered a class',
    text: (price: string, day: string) =>
      `The programme offers the class for ${price}. The last day to answer is ${day}. After that day the offer no longer holds.`,
    todo: 'Log in to read the offer and answer:',
  },
  offeredAgain: {
    subject: 'You have a new offer of a class',
    text: (price: string, day: string) =>
      `The programme has made a new offer of ${price}. The last day to answer is ${day}. The earlier offer no longer holds.`,
    todo: 'Log in to read the offer and answer:',
  },
  askedAgain: {
    subject: (lead: string) => `${lead} wants a new offer`,
    text: (lead: string) => `${lead} has said no to the offer and wants a new one.`,
    todo: 'Make a new offer:',
  },
  accepted: {
    subject: (lead: string) => `${lead} has accepted the offer`,
    text: (lead: string, price: string) =>
      `${lead} has accepted the offer of ${price}. Now the class can be formed.`,
    todo: 'Choose days and place, and form the class:',
  },
  acceptedForPartner: {
    subject: (lead: string) => `${lead} has accepted the offer of a class`,
    text: (lead: string, municipality: string, seats: string) =>
      `${lead} has accepted the offer, so the class will be formed. ${municipality} has ${seats}. Enter everybody who is to take part before that.`,
    todo: 'Enter participants:',
  },
  planned: {
    subject: 'The class has been formed',
    text: 'The class has been formed, and the gatherings have days. The participants are told separately, and their managers are asked to approve.',
    todo: 'See the order and the class:',
  },
  cancelled: {
    subject: (number: string) => `Order ${number} is cancelled`,
    byLead: (lead: string) => `${lead} has cancelled the order.`,
    byProgramme: 'The programme has cancelled the order.',
    todo: 'See the order:',
  },
};
