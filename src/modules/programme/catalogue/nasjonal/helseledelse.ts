import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import type { PlannedGathering } from '../../domain/gathering-pattern.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { examParts, nationalRules } from './common-rules.ts';

const themes2020: readonly PlannedGathering[] = [
  localised(
    'Ledelse og samspill i kunnskapsorganisasjoner',
    'Leiing og samspel i kunnskapsorganisasjonar',
    'Leadership and interaction in knowledge organisations',
  ),
  localised(
    'Strategisk kompetanseledelse',
    'Strategisk kompetanseleiing',
    'Strategic management of competence',
  ),
  localised('Kultur og gruppedynamikk', 'Kultur og gruppedynamikk', 'Culture and group dynamics'),
  localised('Å lede innovasjon og endring', 'Å leie innovasjon og endring', 'Leading innovation and change'),
  localised('Økonomi og offentlig styring', 'Økonomi og offentleg styring', 'Finances and public management'),
  localised(
    'Juss, internkontroll og etikk',
    'Juss, internkontroll og etikk',
    'Law, internal control and ethics',
  ),
].map((theme) => ({ days: { from: 3, to: 4 }, theme }));

export const helseledelse: Course = {
  code: courseCode('HL'),
  place: 1,
  versions: [
    {
      ...nationalRules,
      // The programme began in 2015; that its first course had today's name from the start is our assumption.
      valid: since('2015-08-01'),
      validity: 'assumed',
      name: sourced(['hdir-national'], localised('Helseledelse', 'Helseleiing', 'Health leadership')),
      semesters: sourced(['county-governor-2020', 'hdir-2018'], 2),
      summary: sourced(
        ['hdir-2018', 'county-governor-2020'],
        localised(
          'Seks samlinger gjennom et studieår, og et prosjekt om innovasjon og endring i din egen organisasjon.',
          'Seks samlingar gjennom eit studieår, og eit prosjekt om innovasjon og endring i din eigen organisasjon.',
          'Six gatherings through an academic year, and a project on innovation and change in your own organisation.',
        ),
      ),
      outcomes: {
        knowledge: assumed([
          localised(
            'Du har inngående kunnskap om ledelse i organisasjoner der mange fagfolk arbeider selvstendig.',
            'Du har inngåande kunnskap om leiing i organisasjonar der mange fagfolk arbeider sjølvstendig.',
            'You have thorough knowledge of leadership in organisations where many professionals work independently.',
          ),
          localised(
            'Du kjenner rammene for offentlig styring, økonomi og internkontroll.',
            'Du kjenner rammene for offentleg styring, økonomi og internkontroll.',
            'You know the framework of public management, finances and internal control.',
          ),
          localised(
            'Du kan forklare hvordan kultur og grupper påvirker det folk gjør.',
            'Du kan forklare korleis kultur og grupper verkar inn på det folk gjer.',
            'You can explain how culture and groups affect what people do.',
          ),
        ]),
        skills: assumed([
          localised(
            'Du kan analysere egen organisasjon og bruke forskning når du foreslår endringer.',
            'Du kan analysere eigen organisasjon og bruke forsking når du gjer framlegg om endringar.',
            'You can analyse your own organisation and use research when you propose changes.',
          ),
          localised(
            'Du kan legge en strategi for kompetansen i tjenesten.',
            'Du kan leggje ein strategi for kompetansen i tenesta.',
            'You can set a strategy for the competence of the service.',
          ),
          localised(
            'Du kan lede et innovasjonsprosjekt og dokumentere resultatet.',
            'Du kan leie eit innovasjonsprosjekt og dokumentere resultatet.',
            'You can lead an innovation project and document its result.',
          ),
        ]),
        generalCompetence: assumed([
          localised(
            'Du kan prioritere når faglige, etiske og økonomiske hensyn trekker hver sin vei.',
            'Du kan prioritere når faglege, etiske og økonomiske omsyn dreg kvar sin veg.',
            'You can set priorities when professional, ethical and financial concerns pull in different directions.',
          ),
          localised(
            'Du kan bygge nettverk med ledere i andre kommuner og tjenester.',
            'Du kan byggje nettverk med leiarar i andre kommunar og tenester.',
            'You can build networks with leaders in other municipalities and services.',
          ),
        ]),
      },
      content: sourced(
        ['hdir-2018', 'county-governor-2020'],
        [
          {
            title: localised(
              'Prosjekt i egen organisasjon',
              'Prosjekt i eigen organisasjon',
              'A project in your own organisation',
            ),
            about: localised(
              'Gjennom studieåret arbeider du med et praktisk prosjekt om innovasjon og endring der du er leder.',
              'Gjennom studieåret arbeider du med eit praktisk prosjekt om innovasjon og endring der du er leiar.',
              'Through the academic year you work on a practical project on innovation and change where you are a leader.',
            ),
          },
        ],
      ),
      gatherings: sourced(
        ['county-governor-2020', 'hdir-2018'],
        { gatherings: themes2020, abroad: 1 },
        localised(
          'Temaene er fra 2020 og kan ha blitt endret siden.',
          'Temaa er frå 2020 og kan ha blitt endra sidan.',
          'The themes are those of 2020 and may have changed since.',
        ),
      ),
      exam: { ...nationalRules.exam, parts: sourced(['nurses-2019'], examParts) },
    },
  ],
};
