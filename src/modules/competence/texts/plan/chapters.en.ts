import type { ChapterKey } from '../../domain/plan/skeleton.ts';
import type { ChapterWords } from './chapters.nb.ts';

export const chaptersEn: Record<ChapterKey, ChapterWords> = {
  preface: {
    title: 'Preface',
    help: 'A few lines from the owner of the plan: why it was made, and for whom.',
    questions: ['Why are we making the plan now?', 'Who will use it, and for what?'],
  },
  mandate: {
    title: 'Mandate and organisation',
    help: 'The agreement between the line and the project. Form the working group of leaders and staff from the services concerned, and bring in the union representatives from the start.',
    questions: [
      'Which services and positions is the plan about?',
      'Who has which role, and what will each of them do?',
      'How do union representatives and safety representatives take part?',
      'What should be finished, and when?',
    ],
  },
  ambition: {
    title: 'Anchoring and ambitions',
    help: 'What the leadership wants with the plan, and who will adopt it. Also write that the measures go into the action programme and the economic plan.',
    questions: [
      'Why are we doing this?',
      'What do we want to achieve?',
      'How will we go about it?',
      'Who adopts the plan, and who has stood behind it?',
    ],
  },
  guidance: {
    title: 'Goals and guidance',
    help: 'What the plan must take into account: the municipal master plan, service plans, the economic plan, laws, agreements and reforms.',
    questions: [
      'Which goals does the municipality have for its services?',
      'Which of the goals depend on competence?',
      'Are the goals general, or can one work by them?',
      'Which national requirements and norms apply?',
    ],
  },
  challenge: {
    title: 'The challenges ahead',
    help: 'What is coming in the period of the plan: population, disease, absence, part-time work, the age of the staff, and reforms.',
    questions: [
      'How does the population change until the plan ends?',
      'Which groups of users will grow?',
      'How many employees will retire, and where is it hard to recruit?',
      'Is quantity or quality the greater challenge?',
    ],
  },
  definition: {
    title: 'What is competence?',
    help: 'Agree on what you count, so that everybody who reads the plan means the same by the word.',
    questions: [
      'Do we count knowledge, skills, attitudes and abilities?',
      'How do we count what was learnt at work, beside formal education?',
      'What does each level mean here?',
    ],
  },
  requirements: {
    title: 'Requirements for staffing and competence',
    help: 'What must be in place for the goals to be reached. Look at staffing and competence separately.',
    questions: [
      'Where are we going?',
      'Which staffing and competence do we need then?',
      'What does the law say that we must have?',
      'What is so important that the service stops without it?',
    ],
  },
  capital: {
    title: 'What we have',
    help: 'Staffing and competence today, both what is used and what is not.',
    questions: [
      'What do we have today that helps us towards the goals?',
      'Which competence is there but not used?',
      'Who is about to leave or retire, and what do they take with them?',
    ],
  },
  gap: {
    title: 'What we lack',
    help: 'The difference between the requirements and what you have. Tell apart what can be put to use, learnt, acquired and phased out.',
    questions: [
      'What do we lack now, and what will we come to lack?',
      'What do we no longer need?',
      'Where are there only one or two who know it?',
    ],
  },
  strategy: {
    title: 'Strategies',
    help: 'The large choices, before the measures: put to use, develop, recruit and phase out.',
    questions: [
      'Do we put to use what we have before we recruit?',
      'Where can we learn at work, alone and together?',
      'Where does the change in population make the need smaller?',
    ],
  },
  cooperation: {
    title: 'Cooperation between the municipalities',
    help: 'What the municipalities do together, how the cooperation is arranged, and how the costs are split.',
    questions: [
      'Which competence is too thin for each municipality to have alone?',
      'What should still be local?',
      'Who is the host, and what does each municipality pay?',
    ],
  },
  recommendations: {
    title: 'Recommendations',
    help: 'What the municipalities are recommended to do, together and each for itself. They answer in their own plans.',
    questions: [
      'What do we recommend to all the municipalities?',
      'What do we recommend to some of them only, and why?',
    ],
  },
  economy: {
    title: 'Economy and terms',
    help: 'What the measures cost, who pays, and the terms of support: leave, expenses covered and binding time.',
    questions: [
      'Which funds do we have, and which can we apply for?',
      'What do employees get support for, and what do they bind themselves to?',
      'How do the measures get into the economic plan?',
    ],
  },
  measures: {
    title: 'Measures',
    help: 'The introduction to the action plan. The table of measures comes by itself.',
    questions: ['What is most important to do first?', 'What has to wait, and why?'],
  },
  'follow-up': {
    title: 'Carrying out, follow-up and evaluation',
    help: 'How the plan is followed up each year, reported and rolled. Set the dates now.',
    questions: [
      'Who follows up the measures, and when?',
      'How is it reported, for instance in the annual report?',
      'How do we measure the effect of training while it is going on?',
      'When will the plan be evaluated and rolled?',
    ],
  },
};
