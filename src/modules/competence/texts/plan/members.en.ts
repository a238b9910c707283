import type { MembersTexts } from './members.nb.ts';

export const membersEn: MembersTexts = {
  title: 'Organisation',
  lead: 'Who works on the plan, and what they are to do.',
  who: 'Who takes part',
  byRole: {
    municipal: (place) =>
      `The competence adviser and the head of services of ${place} work on the plan without being on the list.`,
    regional: (place) =>
      `The coordinator of ${place} works on the strategy without being on the list. The competence advisers of the municipalities can read it.`,
  },
  caption: (part) => part,
  name: 'Name',
  municipality: 'Municipality',
  body: 'On behalf of',
  since: 'Since',
  noMunicipality: 'The whole region',
  left: 'has left the region',
  leftNotice: (names) =>
    `${names} is no longer in the region. Those who came from there do not see the strategy now. What they have written stands.`,
  emptyTitle: 'Nobody has been invited yet',
  emptyText:
    'Form a working group of leaders and staff from the services concerned, and bring in the union representatives from the start.',
  invite: 'Invite',
  inviteTitle: 'Invite to the plan',
  inviteLead:
    'Whoever you invite gets a letter with a link. Those who have not been here before log in with their e-mail address.',
  part: 'Role in the plan',
  one: 'One person',
  several: 'Several at once',
  givenAndFamily: 'Name',
  nameHelp: 'Given name and family name.',
  email: 'E-mail address',
  bodyHelp: 'The union or the body, when the role is union representative or consultee.',
  list: 'List',
  listHelp: 'One person on each line: name; e-mail; municipality. You can paste from a spreadsheet.',
  listHelpAlone: 'One person on each line: name; e-mail. You can paste from a spreadsheet.',
  send: 'Send the invitation',
  sendAll: 'Send the invitations',
  end: 'Take out',
  endTitle: (name) => `Take ${name} out of the plan`,
  endText:
    'The person does not see the plan any more. What the person has written stays, with the name. You can invite again whenever you want.',
  endButton: 'Take out of the plan',
  leave: 'Leave the plan',
  leaveText:
    'You do not see the plan any more by your role, and what you have written stays. To come back, somebody must invite you.',
  keep: 'Cancel',
  done: {
    invited: (count, already) =>
      `${count === 1 ? 'One person has been invited' : `${count} people have been invited`} and will get a letter.${already === 0 ? '' : ` ${already} took part already.`}`,
    ended: 'The person has been taken out of the plan.',
  },
  errors: {
    name: 'Write the given name and the family name.',
    email: 'Write an e-mail address, such as kari.nordmann@kommune.no.',
    'municipality-missing': 'Choose which municipality the person comes from.',
    'municipality-unknown': 'The municipality is not in the plan. Check the spelling.',
    'list-empty': 'Paste at least one line with a name and an e-mail address.',
    'list-long': (most) => `You can invite at most ${most} at a time.`,
    part: 'Choose a role.',
    body: 'Write which union or body the person speaks for.',
    closed: (email) => `The account of ${email} is closed. Use another address.`,
  },
  line: (number, text, problem) => `Line ${number} (“${text}”): ${problem}`,
  roles: {
    'project-leader': 'The project leader leads the work and can change everything in the plan.',
    'project-group': 'The project group writes the plan: goals, requirements, measures and texts.',
    'resource-group':
      'The resource group writes in the texts and comments, also across municipalities. It sees nothing about employees.',
    union:
      'Union representatives see what has been sent for hearing or put forward for review, and answer for their organisation.',
    consultee: 'A consultee sees what has been sent for hearing, and answers there.',
  },
  yours: {
    heading: 'What you can do here',
    'resource-group':
      'You are in the resource group. You read everything in the strategy, write in its chapters and comment. Goals, requirements and measures are changed by the project group. You see nothing of staff.',
    'resource-group-of-region':
      'You are in the region’s resource group. You read this plan, write in its chapters and comment, also where it is not your own municipality’s. Goals, requirements and measures are changed by the municipality. You see nothing of staff.',
    'project-of-region':
      'You are in the region’s project group. You read this plan, write in its chapters and comment. Goals, requirements and measures are changed by the municipality. You see nothing of staff.',
    coordinator:
      'You coordinate the region. You read this plan, write in its chapters and comment. Goals, requirements and measures are changed by the municipality. You see nothing of staff.',
    member: 'Your municipality is in the region. You read the strategy and answer for your own municipality.',
    stands: 'The plan has been adopted, so its chapters stand. You can still read and comment.',
    write: 'Write in the chapters',
    read: 'Read the chapters',
    comment: 'See the comments',
    plans: 'See the municipalities’ plans',
    answer: 'Answer for the municipality',
  },
  rolesHeading: 'What the roles do',
  letter: {
    subject: (plan) => `You take part in “${plan}”`,
    greeting: (name) => `Hello, ${name}`,
    text: (plan, place, part) =>
      `You have been invited to take part in the work on “${plan}” for ${place}. Your role is: ${part}.`,
    login: (address) => `Log in with this e-mail address here: ${address}`,
    greetings: (place) => `Regards from ${place}`,
  },
};
