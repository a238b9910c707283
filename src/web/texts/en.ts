import type { CommonTexts } from './nb.ts';

export const en: CommonTexts = {
  home: {
    title: 'Home',
    greeting: (name: string) => `Hello, ${name}`,
    strands: { education: 'Education', development: 'Own development', organisation: 'The organisation' },
    nothingTitle: 'Nothing is waiting for you now',
    nothingText: 'When there is something for you to do next, you will find it here.',
    noRoleTitle: 'You are logged in, but nobody has given you a task yet',
    noRoleText:
      'The competence adviser in your municipality or the programme coordinator can give you a role or enrol you in a class.',
  },
  roles: {
    participant: 'Participant',
    applicant: 'Applicant',
    manager: 'Manager',
    'competence-adviser': 'Competence adviser',
    'head-of-services': 'Head of services',
    'region-coordinator': 'Region coordinator',
    'programme-coordinator': 'Programme coordinator',
    'admission-officer': 'Admission officer',
    lecturer: 'Lecturer',
    supervisor: 'Supervisor',
    examiner: 'Examiner',
    evaluator: 'Evaluator',
    'national-steward': 'National steward',
    'system-administrator': 'System administrator',
  },
  sessions: {
    title: 'Log-ins',
    lead: 'This is where you are logged in. End any log-in that you do not recognise.',
    device: 'Device',
    startedAt: 'Logged in',
    lastSeen: 'Last used',
    method: 'Method',
    methods: { demo: 'Demo', 'email-code': 'Code by e-mail', 'openid-connect': 'Electronic ID' },
    current: 'This log-in',
    end: 'End',
    endOthers: 'End all others',
    ended: 'The log-in has been ended.',
    endedOthers: 'All other log-ins have been ended.',
    action: 'End the log-in',
    identities: 'Electronic ID connected to you',
    identitiesLead: 'With these you can log in without a code by e-mail.',
    connectedAt: (date) => `Connected on ${date}`,
    disconnect: (provider) => `Disconnect ${provider}`,
    disconnected: (provider) => `${provider} has been disconnected.`,
  },
  errors: {
    deniedTitle: 'You do not have access to this',
    deniedText: (role: string) =>
      `The page or the action is for somebody with another role than yours. Ask the ${role.toLowerCase()} if you need it.`,
    notFoundTitle: 'We cannot find the page',
    notFoundText:
      'It may have been moved or deleted, or the address may be wrong. It may also not be meant for you.',
    failedTitle: 'Something went wrong on our side',
    failedText: (reference: string) =>
      `What you did has not been saved. Try again in a little while. If it happens again, give the reference ${reference} when you contact us.`,
    unreadableTitle: 'We could not read what was sent',
    unreadableText: 'The address or the form did not arrive whole. Go back and try again.',
    tooLargeTitle: 'What you sent is too large',
    tooLargeText: (megabytes: number) =>
      `The limit is ${megabytes} MB. Split the file, or save it in a smaller format.`,
    goHome: 'Go to the front page',
  },
};
