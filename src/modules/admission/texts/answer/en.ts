import type { AnswerTexts } from './nb.ts';

export const en: AnswerTexts = {
  cancelStep: 'Back to the order',
  quote: {
    title: 'Make an offer',
    titleAgain: 'Make a new offer',
    lead: 'The municipality gets the offer by e-mail and answers here. The price is for the whole class.',
    earlier: (price: string, day: string) =>
      `The offer before this was ${price}, with ${day} as the last day.`,
    askedAgain: 'What the municipality wrote when it asked for a new offer',
    price: 'Price for the whole class',
    priceUnit: 'NOK',
    validTo: 'Last day to answer',
    text: 'What the price covers',
    textHelp: 'For example teaching, supervision, lecturers’ travel, rooms and meals.',
    submit: 'Send the offer',
    summary: 'What the municipality has ordered',
    errors: {
      'price-missing': 'Write the price for the whole class.',
      'price-wrong': 'Write the price as a number, such as 372,000.',
      'price-not-positive': 'The price must be more than NOK 0.',
      'price-too-high': 'The price is more than a hundred million kroner. Check the figure.',
      'valid-to-missing': 'Choose the last day on which the municipality can answer.',
      'valid-to-wrong': 'Write the date as day, month and year, such as 15/04/2027.',
      'valid-to-in-past': 'The last day to answer has passed. Choose a new one.',
      'text-too-long': 'The text is too long. Shorten it to 4000 characters.',
    },
  },
  accept: {
    title: (price: string) => `Offer of a class: ${price}`,
    recipient: (municipality: string) => `${municipality} municipality`,
    reference: (n: number) => `Order ${n}`,
    intro: (municipality: string, programme: string) => `${municipality} is offered a class in ${programme}.`,
    covers: 'What the price covers',
    what: 'What you get',
    whatText: (courses: string, credits: string, start: string, place: string) =>
      `You get ${courses}, ${credits} in all. The wished start is ${start}. Place of the gatherings: ${place}.`,
    seatsText: (min: number, max: number) =>
      `The class is held with at least ${min} participants and has room for ${max}.`,
    answer: 'How you answer',
    answerText: (day: string) =>
      `The last day to answer is ${day}. When you accept, it is an agreement, and the programme forms the class. You can cancel the order until the class has been formed.`,
    submit: 'Accept the offer',
    expired: 'The offer has expired',
  },
  again: {
    title: 'Ask for a new offer',
    lead: 'Write what must be different. The programme gets it by e-mail and answers with a new offer.',
    reason: 'What must be different?',
    submit: 'Ask for a new offer',
  },
  cancel: {
    title: 'Cancel the order',
    titleDraft: 'Throw the draft away',
    lead: 'This cannot be undone. The others are told, with the reason you write.',
    leadDraft: 'This cannot be undone. Nobody else has seen the draft, so nobody is told.',
    reason: 'Why is it cancelled?',
    submit: 'Cancel the order',
    submitDraft: 'Throw the draft away',
  },
  reasonErrors: {
    'reason-missing': 'Write a reason.',
    'reason-too-long': (most: number) => `The reason is too long. Shorten it to ${most} characters.`,
  },
  takeBack: {
    title: 'Take the order back',
    lead: 'The order becomes a draft that only the municipality sees. When it has been changed, you send it again. The names you have entered stay.',
    submit: 'Take back',
  },
  plan: {
    title: 'Form the class',
    lead: 'Choose name, place and first day. Look over the gatherings before you form the class. The days can be moved afterwards.',
    name: 'Name of the class',
    nameHelp: 'What the participants know it by, such as Vestre Toten 2027.',
    venue: 'House where the class meets',
    venueHelp: 'For example Gjøvik town hall.',
    address: 'Address',
    addressHelp: 'Street and town, for the map.',
    start: 'First day',
    wished: (day: string) => `The municipality wishes for ${day}.`,
    pace: 'Courses a semester',
    show: 'Show the gatherings',
    proposal: 'The gatherings would be',
    proposalCaption: 'Gatherings and coursework in the proposal',
    datesChanged: 'The days have changed. Look over the gatherings, and form the class if they suit.',
    gathering: 'Gathering',
    gatheringOf: (course: string, n: number) => `${course}, gathering ${n}`,
    days: 'Days',
    courseworkDue: 'Coursework due',
    participants: 'Participants',
    participantsText: (n: number, max: number) =>
      n === 0
        ? `Nobody has been entered yet. You can form the class all the same and add participants afterwards. There is room for ${max}.`
        : n === 1
          ? `1 participant has been entered. There is room for ${max}. The manager will be asked to approve.`
          : `${n} participants have been entered. There is room for ${max}. Their managers will be asked to approve.`,
    fewerThanRange: (n: number, min: number) =>
      `There ${n === 1 ? 'is 1 name' : `are ${n} names`}, but the class should have at least ${min}. The municipalities can enter more until the class is formed.`,
    submit: 'Form the class',
    errors: {
      'name-missing': 'Write what the class is to be called.',
      'venue-missing': 'Write where the class meets.',
      'start-missing': 'Choose the first day.',
      'start-wrong': 'Write the date as day, month and year, such as 15/04/2027.',
      'start-in-past': 'The first day has passed. Choose a new one.',
      'too-long': 'The text is too long. Shorten it.',
      'courses-not-orderable': (courses: string) =>
        `${courses} cannot be had on these days. Choose another first day, or talk with the municipality.`,
      'more-candidates-than-seats': (n: number, seats: number) =>
        `The municipalities have entered ${n} names, but the class has room for ${seats}. Ask them to remove some.`,
      'same-person-twice': (name: string) =>
        `${name} is on the list of two municipalities. Ask one of them to remove the name.`,
      'class-not-formed': 'The class could not be formed. Look over the participants and the courses.',
    },
  },
};
