import type { LoginTexts } from './nb.ts';

export const en: LoginTexts = {
  page: {
    title: 'Log in',
    lead: 'You can log in once your municipality or the programme has registered you in Lederløft.',
    demoTitle: 'Who would you like to be?',
    demoLead: 'All the people are invented. Choose one of them and see Lederløft as that person sees it.',
    demoEmpty: 'There are no people here yet',
    demoEmptyText: 'Whoever installed Lederløft can load the demo world.',
    providersHeading: 'With electronic ID',
    logInWith: (provider) => `Log in with ${provider}`,
    helpHeading: 'Unable to log in?',
    help: 'Ask the competence adviser in your municipality. If you are a student or a lecturer, you can ask the programme coordinator.',
  },
  code: {
    heading: 'With a code by e-mail',
    lead: 'We will send a code to the address you are registered with. The code is valid for ten minutes.',
    email: 'E-mail address',
    send: 'Send code',
    title: 'Enter the code',
    sent: (email) =>
      `If ${email} can be used with us, you will soon have an e-mail with a six-digit code. It is valid for ten minutes.`,
    field: 'Code',
    fieldHelp: 'Is the e-mail missing? Look in your junk mail too.',
    logIn: 'Log in',
    againHeading: 'No code?',
    again: 'Send a new code',
    otherAddress: 'Use another address',
    errors: {
      email: 'Enter an e-mail address, such as kari.nordmann@kommune.no',
      missing: 'Enter the code from the e-mail',
      form: 'The code has six digits. Check that you have included them all.',
      wrong:
        'The code is wrong or no longer valid. Use the code in the most recent e-mail, or ask for a new one.',
      tooManyCodes: 'Too many codes have been asked for. Wait a quarter of an hour and try again.',
      tooManyTries: 'Too many codes have been tried from here. Wait an hour and try again.',
    },
  },
  letter: {
    subject: 'Code for logging in to Lederløft',
    greeting: (name) => `Hello ${name},`,
    code: (code) => `Your code is ${code}`,
    use: (time) =>
      `Enter it on the page where you asked for it. It is valid until ${time}, Norwegian time, and can be used once.`,
    unasked:
      'If you did not ask for a code, you can ignore this e-mail. Nobody can log in without the code, so do not give it to others. We never call to ask for it.',
    greetings: 'Kind regards, Lederløft',
  },
  notices: {
    lostSession: {
      heading: 'You have been logged out',
      text: 'This happens when you have not used Lederløft for half an hour. Log in again to continue where you were.',
    },
    cancelled: (provider) => ({
      heading: 'You cancelled the log-in',
      text: `${provider} sent you back without logging you in. Try again, or choose another way.`,
    }),
    unreachable: (provider) => ({
      heading: `We cannot reach ${provider}`,
      text: 'Try again shortly, or choose another way to log in.',
    }),
    refused: (provider) => ({
      heading: `We could not use the answer from ${provider}`,
      text: 'You are not logged in. Start again. Ask the system administrator if it happens once more.',
    }),
    tooWeak: (provider) => ({
      heading: 'You need a more secure log-in',
      text: `Choose an electronic ID with a higher level of security at ${provider}.`,
    }),
    startAgain: {
      heading: 'You need to start logging in again',
      text: 'It took too long, or it was started in another browser. Choose how you want to log in.',
    },
    tooMany: {
      heading: 'Too many log-ins from here',
      text: 'Wait ten minutes and try again.',
    },
  },
  connect: {
    title: (provider) => `Connect ${provider} to yourself`,
    unknown: (provider) =>
      `${provider} has confirmed who you are, but Lederløft does not yet know which of our people that is.`,
    howHeading: 'Are you registered with an e-mail address?',
    how: (provider) =>
      `Log in with a code by e-mail now, and you can then connect ${provider} to yourself. You only do this once.`,
    notHeading: 'Not registered?',
    not: 'Ask the competence adviser in your municipality, or the programme coordinator. They can register you.',
    ask: (provider, name) =>
      `You are logged in as ${name}. Once you connect ${provider}, you can log in as ${name} with ${provider} next time.`,
    warning: (provider) => `Connect only if it was you who just logged in at ${provider}.`,
    submit: 'Connect',
    notNow: 'Not now',
    failedTitle: 'We could not connect it',
    failed: 'It took too long, or the log-in belongs to another person. Log in again.',
  },
  join: {
    title: 'New to Lederløft',
    lead: 'If you are a leader who wants to apply for a programme and are not registered here, you can register yourself. We send a code by e-mail to know that the address is yours.',
    givenName: 'Given name',
    familyName: 'Family name',
    email: 'E-mail address at work',
    invite: 'Would you like to apply for a programme, and are not registered?',
    inviteLink: 'Register',
    closedTitle: 'No call is open now',
    closed:
      'You can register when there is something to apply for. If you are joining a class that your municipality has ordered, the municipality registers you.',
    seeCalls: 'See the calls',
    errors: {
      givenName: 'Enter your given name',
      familyName: 'Enter your family name',
    },
  },
  logout: {
    title: 'You are logged out',
    done: 'You are logged out of Lederløft.',
    doneThere: (provider) => `You are logged out of Lederløft and ${provider}.`,
    notThere: (provider) =>
      `We could not reach ${provider}. Close the browser to be sure that you are logged out there too.`,
    leaving: (provider) =>
      `We are logging you out at ${provider} too. If nothing happens, choose the button.`,
    finish: (provider) => `Log out at ${provider}`,
    again: 'Log in again',
  },
};
