import type { AboutTexts } from './nb.ts';

export const en: AboutTexts = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody shall be able to use Lederløft: by keyboard, screen reader and magnification, on a phone and on paper.',
    sections: [
      {
        heading: 'What we follow',
        paragraphs: [
          'We build to WCAG 2.2, levels A and AA. This includes what the law asks of the public sector in Norway.',
          'The pages work without script, and everything can be done by keyboard. Colour never carries a meaning alone.',
        ],
      },
      {
        heading: 'How we check',
        paragraphs: [
          'Each page is tried automatically in a browser, in light and dark colours, on a phone and a large screen, before it is put to use. Automatic tests do not find everything, so we need to hear from you as well.',
        ],
      },
      {
        heading: 'The statement of your organisation',
        paragraphs: [
          'The organisation that uses Lederløft is itself responsible for publishing an accessibility statement with the Norwegian authority (uutilsynet). Ask your system administrator where it is.',
        ],
      },
      {
        heading: 'Tell us',
        paragraphs: [
          'Is there something you cannot do? Tell your system administrator which page it is about, and what you wanted to do.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Your employer and your education are two different places. Lederløft keeps them apart.',
    sections: [
      {
        heading: 'Who is responsible',
        paragraphs: [
          'The municipality is responsible for the staff list, orders, the manager’s approval and the competence plan. The educational institution is responsible for information about you as a student. Whoever runs Lederløft processes the information on their behalf.',
        ],
      },
      {
        heading: 'What is stored about you',
        paragraphs: [
          'From the municipality: name, employee number, date of birth, e-mail, positions, and leadership education you have from before. National identity numbers are not stored.',
          'From you and the programme: your class, courses you have completed, your manager’s approval, and what you write yourself about your needs at gatherings. What you write about your needs is encrypted.',
          'When you log in, we store the time, the method and the kind of device, so that you can recognise your log-ins.',
        ],
      },
      {
        heading: 'Who sees what',
        paragraphs: [
          'Competence advisers and heads of services see the staff list of their own municipality. Leaders see their own units. Fellow students see your name. The programme coordinator sees the class, but not the staff list.',
          'Figures about groups of fewer than five are not shown. The same holds when a figure could be worked out from others.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You can ask to see, correct or delete information about you. Contact the municipality about information from there, and the institution about information on you as a student. You can complain to the Norwegian Data Protection Authority.',
        ],
      },
      {
        heading: 'Cookies',
        paragraphs: [
          'We use only the cookies that are needed: one for the log-in, one for language and one for colours. None of them follows you to other sites.',
        ],
      },
    ],
  },
  sources: {
    title: 'Sources and licences',
    lead: 'Where figures, names and building blocks come from.',
    sections: [
      {
        heading: 'Public data',
        paragraphs: [
          'Municipalities, counties, population and classifications: Statistics Norway (SSB), CC BY 4.0, processed.',
          'Names and borders of municipalities: © Kartverket, CC BY 4.0.',
          'Facts about courses and programmes stand with their source on each course page.',
        ],
      },
      {
        heading: 'Software',
        paragraphs: [
          'Lederløft is free software under the MIT licence. Its look builds on Designsystemet from the Norwegian Digitalisation Agency (MIT). The typeface is Inter (OFL 1.1).',
        ],
      },
      {
        heading: 'The demo',
        paragraphs: [
          'In the demo all people are invented. Their names are put together from common Norwegian first names and surnames. The municipalities are real, but what is told about their staff and classes is made up.',
        ],
      },
    ],
  },
};
