/** Services of a municipality's health and care, with how large their units usually are. */
export type ServiceTemplate = {
  /** The KOSTRA function, as staff lists say it. */
  service: string;
  area: string;
  units: readonly string[];
  /** Staff in each unit, from and to. */
  staff: readonly [from: number, to: number];
  titles: readonly (readonly [title: string, positionCode: string | null, weight: number])[];
};

const CARE: ServiceTemplate['titles'] = [
  ['Helsefagarbeider', '7076', 5],
  ['Sykepleier', '7174', 3],
  ['Assistent', '6572', 3],
  ['Vernepleier', null, 1],
];

export const SERVICES: readonly ServiceTemplate[] = [
  {
    service: '258',
    area: 'Hjemmetjenester',
    units: [
      'Hjemmetjenesten sentrum',
      'Hjemmetjenesten nord',
      'Hjemmetjenesten sør',
      'Hjemmetjenesten vest',
      'Hverdagsrehabilitering',
    ],
    staff: [38, 78],
    titles: CARE,
  },
  {
    service: '253',
    area: 'Sykehjem',
    units: [
      'Sykehjemmet, avdeling A',
      'Sykehjemmet, avdeling B',
      'Sykehjemmet, avdeling C',
      'Korttidsavdelingen',
      'Demensavdelingen',
    ],
    staff: [42, 80],
    titles: CARE,
  },
  {
    service: '257',
    area: 'Bo- og avlastning',
    units: ['Bofellesskapet Elvebakken', 'Bofellesskapet Solvang', 'Avlastningsboligen', 'Dagsenteret'],
    staff: [30, 66],
    titles: [
      ['Vernepleier', null, 3],
      ['Helsefagarbeider', '7076', 4],
      ['Miljøarbeider', null, 3],
      ['Assistent', '6572', 3],
    ],
  },
  {
    service: '243',
    area: 'Psykisk helse og rus',
    units: ['Oppfølgingstjenesten', 'Bolig med bemanning'],
    staff: [18, 44],
    titles: [
      ['Sykepleier', '7174', 3],
      ['Vernepleier', null, 3],
      ['Sosionom', null, 2],
      ['Miljøterapeut', null, 2],
    ],
  },
  {
    service: '232',
    area: 'Helse og mestring',
    units: ['Helsestasjon og skolehelsetjeneste', 'Legevakt og kommunal øyeblikkelig hjelp'],
    staff: [14, 40],
    titles: [
      ['Helsesykepleier', null, 4],
      ['Sykepleier', '7174', 3],
      ['Lege', null, 1],
      ['Jordmor', null, 1],
    ],
  },
  {
    service: '241',
    area: 'Helse og mestring',
    units: ['Ergo- og fysioterapitjenesten'],
    staff: [9, 26],
    titles: [
      ['Fysioterapeut', null, 3],
      ['Ergoterapeut', null, 2],
    ],
  },
  {
    service: '244',
    area: 'Helse og mestring',
    units: ['Barneverntjenesten'],
    staff: [12, 32],
    titles: [
      ['Barnevernspedagog', null, 3],
      ['Sosionom', null, 2],
    ],
  },
  {
    service: '190',
    area: 'Stab og støtte',
    units: ['Kjøkken og renhold', 'Tildelingskontoret'],
    staff: [8, 28],
    titles: [
      ['Kokk', null, 2],
      ['Renholder', null, 3],
      ['Saksbehandler', null, 2],
    ],
  },
];
