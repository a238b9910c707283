import type { CallPageTexts } from './nb.ts';

export const en: CallPageTexts = {
  navigation: 'Calls',
  list: {
    title: 'Calls for applications',
    lead: 'Here you can apply for a seat in a leadership education.',
    open: 'Open now',
    coming: 'Coming soon',
    past: 'Closed',
    noneOpen: 'No call is open now.',
    emptyTitle: 'No calls yet',
    emptyText:
      'When the programme announces seats, you find it here, with the rules for who is offered a seat.',
    own: 'Your applications',
    deadline: (day: string) => `Apply by ${day}`,
    opens: (day: string) => `Opens ${day}`,
    wasDeadline: (day: string) => `The deadline was ${day}`,
    size: (seats: string, classes: string) => `${seats} in ${classes}`,
  },
  seats: (n: number) => (n === 1 ? '1 seat' : `${n} seats`),
  classes: (n: number) => (n === 1 ? '1 class' : `${n} classes`),
  state: {
    draft: 'Draft',
    coming: 'Coming',
    open: 'Open for applications',
    closed: 'The deadline has passed',
    decided: 'Seats have been allocated',
    cancelled: 'Cancelled',
  },
  call: {
    kicker: 'Call for applications',
    programme: 'Read about the programme',
    apply: 'Apply for a seat',
    goOn: 'Go to your application',
    applyText: 'You need about ten minutes. You can save as you go and continue later.',
    cancelled: (reason: string) => `The call has been cancelled for this reason: ${reason}`,
    days: 'Deadlines',
    daysText: 'Each deadline lasts to the end of the day, Norwegian time.',
    opensOn: 'Opens for applications',
    deadline: 'Application deadline',
    documentsDue: 'Deadline for late documents',
    reply: 'Reply deadline for offers',
    replyText: (days: number) =>
      days === 1 ? 'One day after you received the offer' : `${days} days after you received the offer`,
    withdrawBy: 'Withdrawal deadline',
    notSet: 'Not set',
    classes: 'The classes',
    classesCaption: 'Classes with place, start and seats',
    className: 'Class',
    place: 'Place',
    starts: 'Starts',
    seats: 'Seats',
    classCancelled: 'Cancelled',
    requirements: 'Who can be offered a seat',
    requirementsText:
      'With credits you must be qualified in one of these ways. Without credits there are no admission requirements.',
    general: 'You have general university admissions certification.',
    age235: (age: number, years: number) =>
      `You turn ${age} or more in the year of admission, have at least ${years} years of full-time work or education, and have passed six subjects from upper secondary school (the 23/5 rule).`,
    priorLearning: (years: number) =>
      `You have prior learning: at least ${years} years of relevant full-time practice, and not general university admissions certification.`,
    priorLearningFrom: (age: number, years: number) =>
      `You turn ${age} or more in the year of admission and have prior learning: at least ${years} years of relevant full-time practice, and not general university admissions certification.`,
    practiceYears: (years: number) =>
      `Everybody also needs at least ${years} ${years === 1 ? 'year' : 'years'} of full-time practice.`,
    partTime: 'Part-time work is converted to full time, and periods that overlap are counted once.',
    documents: 'Documents you need',
    noDocuments: 'You do not need to upload anything.',
    required: 'required',
    optional: 'optional',
    mayFollow: (day: string) =>
      `If something is missing when you apply, you can upload it up to and including ${day}.`,
    rules: 'How seats are allocated',
    rulesText:
      'The rules have stood fast since the day the call was published. After the allocation everybody is told why it went as it did.',
    manager: 'Your manager must say yes before you can begin.',
    nomination: 'The municipality nominates its applicants and ranks them.',
    maxPerMunicipality: (most: number) => `Each municipality can get ${most} at most.`,
    firstInClass: (c: string, counties: string) => `In ${c} applicants from ${counties} go first.`,
    maxPerClass: (most: number) => `In one class each municipality can get ${most} at most.`,
    minimumWishes: (least: number) => `You must list at least ${least} classes.`,
    floors: (list: string) => `Seats are held for the counties: ${list}.`,
    caps: (list: string) => `The counties can get at most: ${list}.`,
    countySeats: (county: string, seats: number) => `${county} ${seats}`,
    seed: 'Seed of the lottery',
    seedText: (seed: string) =>
      `When two are equal, a lottery decides. It is drawn by a calculation that begins with the word “${seed}”. Because the word is known before anybody applies, nobody can choose the lottery afterwards, and everybody can check it.`,
    next: 'What happens next',
    steps: [
      'You send the application and get a receipt.',
      'Your manager says yes or no.',
      'The municipality nominates and ranks its applicants.',
      'The admission office assesses whether you are qualified.',
      'Seats are allocated by the rules, and you get an answer with the reason.',
      'You reply to the offer by the reply deadline. When somebody says no, the seat goes to the next on the waiting list.',
    ],
    stepsOpen: [
      'You send the application and get a receipt.',
      'Your manager says yes or no.',
      'The admission office assesses whether you are qualified.',
      'Seats are allocated by the rules, and you get an answer with the reason.',
      'You reply to the offer by the reply deadline. When somebody says no, the seat goes to the next on the waiting list.',
    ],
    contact: 'Questions about the call',
    appeal: 'You can appeal a decision within three weeks of receiving it. The letter says how.',
  },
  mechanisms: {
    'serial-dictatorship':
      'Applicants choose in turn, in an order that the rules decide. Each gets their highest wish among the classes that have room. You never gain from writing anything but what you want.',
    'coverage-first':
      'The order decides who gets a seat. An applicant early in the order can get a lower wish when that makes room for more, and as a rule more municipalities get somebody in.',
    'deferred-acceptance':
      'Each class has its own order of applicants. You get the highest of the classes you want where nobody ahead of you fills the seats.',
  },
  documentKinds: {
    education: 'Diploma or other evidence of education',
    practice: 'Certificates of employment',
    recommendation: 'Recommendation',
    other: 'Other documents',
  },
  apply: {
    title: 'Begin your application',
    text: 'This is what you need at hand:',
    needs: [
      'where you have worked, from when to when, and your percentage of full time',
      'your education, with credits',
      'the documents that the call asks for, as PDF, Word document or picture',
      'a few sentences on why you want to take part',
    ],
    privacy:
      'The municipality sees your job, your wishes and why you apply. Your documents and what you need to take part are only for you and the admission office.',
    begin: 'Begin your application',
    back: 'Back to the call',
    notOpenYet: (day: string) => `The call opens for applications on ${day}. Come back then.`,
    deadlinePassed: (day: string) =>
      `The application deadline was ${day}. Contact the admission office if something kept you from applying.`,
    callClosed: 'The call does not take applications. See whether another one is open.',
  },
};
