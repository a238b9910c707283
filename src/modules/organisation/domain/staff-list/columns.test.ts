import { describe, expect, it } from 'vitest';
import { guessMapping, headerFingerprint, rememberMapping } from './columns.ts';
import { missingFields } from './fields.ts';
import type { StaffField } from './fields.ts';
import { isStaffHeader } from './header-names.ts';

/** The guess in the words of the file. */
function guessed(headers: readonly string[], rows: readonly (readonly string[])[] = []) {
  const table = rows.map((cells, i) => ({ number: i + 2, cells }));
  const { mapping } = guessMapping(headers, undefined, table);
  return Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, headers[column]]));
}

describe('guessing what the columns hold', () => {
  it('knows a list from Visma', () => {
    const headers =
      'Ansattnr;Etternavn;Fornavn;Fødselsdato;Enhetskode;Enhet;Stillingskode;Stillingsbetegnelse;Stillingsprosent;Fra dato;Til dato;Leder';
    expect(Object.keys(guessed(headers.split(';')))).toHaveLength(12);
    expect(guessed(headers.split(';'))).toMatchObject({
      unitCode: 'Enhetskode',
      unitName: 'Enhet',
      share: 'Stillingsprosent',
    });
  });

  it('knows a list from Unit4, where the text of a code is called (T)', () => {
    const headers = [
      'Ressnr',
      'Ressnr(T)',
      'Fødselsnr',
      'Ansvar',
      'Ansvar(T)',
      'Funksjon',
      'Funksjon(T)',
      'Stilling',
      'Stilling(T)',
    ];
    expect(guessed([...headers, 'Prosent', 'Dato fra', 'Dato til', 'Nærmeste leder'])).toEqual({
      employeeNumber: 'Ressnr',
      fullName: 'Ressnr(T)',
      birthDate: 'Fødselsnr',
      unitCode: 'Ansvar',
      unitName: 'Ansvar(T)',
      service: 'Funksjon',
      positionCode: 'Stilling',
      positionTitle: 'Stilling(T)',
      share: 'Prosent',
      from: 'Dato fra',
      to: 'Dato til',
      managerNumber: 'Nærmeste leder',
    });
  });

  it('knows nynorsk and English', () => {
    expect(
      guessed([
        'Tilsettnr',
        'Etternamn',
        'Førenamn',
        'Eining',
        'Stillingsstorleik',
        'Frå dato',
        'Næraste leiar',
      ]),
    ).toMatchObject({
      employeeNumber: 'Tilsettnr',
      givenName: 'Førenamn',
      unitName: 'Eining',
      share: 'Stillingsstorleik',
      from: 'Frå dato',
      managerNumber: 'Næraste leiar',
    });
    expect(
      guessed(['Employee ID', 'Last name', 'First name', 'Unit code', 'FTE', 'Start date', 'Manager ID']),
    ).toMatchObject({
      employeeNumber: 'Employee ID',
      unitCode: 'Unit code',
      share: 'FTE',
    });
  });

  it.each(['ANSATT-NR.', 'ansatt  nr', 'Ansattnr:', ' AnsattNr '])(
    'does not mind how %j is spelt',
    (header) => {
      expect(guessed([header])).toEqual({ employeeNumber: header });
    },
  );

  it('is sure of known names and only thinks it likely of names that hold one', () => {
    const { mapping, confidence } = guessMapping(['Ansattnummer i HRM', 'Etternavn', 'Fornavn']);
    expect(mapping.employeeNumber).toBe(0);
    expect(confidence).toEqual({ employeeNumber: 'likely', familyName: 'certain', givenName: 'certain' });
  });

  it('leaves columns alone that only look like ours', () => {
    expect(guessed(['Ansattnr', 'Stillingstype', 'Postadresse', 'Lønnsansiennitetsdato', 'Telefon'])).toEqual(
      {
        employeeNumber: 'Ansattnr',
      },
    );
  });

  it('gives a field one column, the first', () => {
    expect(guessed(['Ansattnr', 'Fra', 'Til', 'Fra dato', 'Til dato'])).toEqual({
      employeeNumber: 'Ansattnr',
      from: 'Fra',
      to: 'Til',
    });
  });

  it('lets the content say whether a column holds codes or names', () => {
    expect(
      guessed(
        ['Ansattnr', 'Enhet'],
        [
          ['1', '3110'],
          ['2', '3120'],
        ],
      ),
    ).toMatchObject({ unitCode: 'Enhet' });
    expect(
      guessed(
        ['Ansattnr', 'Ansvar'],
        [
          ['1', 'Hjemmetjenester'],
          ['2', 'Sykehjemmet'],
        ],
      ),
    ).toMatchObject({ unitName: 'Ansvar' });
    expect(
      guessed(
        ['Ansattnr', 'Stilling'],
        [
          ['1', 'Sykepleier'],
          ['2', 'Lege i turnus'],
        ],
      ),
    ).toMatchObject({ positionTitle: 'Stilling' });
    expect(guessed(['Ansattnr', 'Stilling'])).toMatchObject({ positionTitle: 'Stilling' });
    expect(guessed(['Ansattnr', 'Stilling', 'Stilling(T)'])).toMatchObject({ positionCode: 'Stilling' });
  });

  it('lets the content say whether «Leder» is a yes or a person', () => {
    expect(
      guessed(
        ['Ansattnr', 'Leder'],
        [
          ['1', 'ja'],
          ['2', ''],
          ['3', 'x'],
        ],
      ),
    ).toMatchObject({ leader: 'Leder' });
    expect(
      guessed(
        ['Ansattnr', 'Leder'],
        [
          ['1', '1040'],
          ['2', '1041'],
        ],
      ),
    ).toMatchObject({ managerNumber: 'Leder' });
    expect(guessed(['Ansattnr', 'Leder'], [['1', 'Kari Haugen']])).toMatchObject({ managerNumber: 'Leder' });
  });

  it('says which fields a person must point out', () => {
    const missing = (...headers: string[]) => missingFields(guessMapping(headers).mapping);
    expect(missing('Ansattnr', 'Navn', 'Enhet')).toEqual([]);
    expect(missing('Ansattnr', 'Etternavn', 'Enhet')).toEqual(['givenName']);
    expect(missing('Telefon')).toEqual(['employeeNumber', 'fullName', 'unitName'] satisfies StaffField[]);
  });

  it('recognises header cells, also of columns that we do not use', () => {
    expect(['Ansattnr', 'St.%', 'Mobil', 'Kari Haugen', '1001', ''].map(isStaffHeader)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('remembering a mapping', () => {
  const headers = ['Nr', 'Person', 'Sted', 'Fra'];
  const accepted = { employeeNumber: 0, fullName: 1, unitName: 2 };
  const remembered = rememberMapping(headers, accepted);

  it('needs no help the next time, also when the columns have moved and are spelt otherwise', () => {
    const { mapping, confidence } = guessMapping(['STED', 'fra', 'Nr.', 'Person'], remembered);
    expect(mapping).toEqual({ employeeNumber: 2, fullName: 3, unitName: 0 });
    expect(confidence.fullName).toBe('remembered');
  });

  it('does not bring back a column that was put away', () => {
    expect(guessMapping(headers, remembered).mapping.from).toBeUndefined();
  });

  it('is not used for another layout', () => {
    expect(guessMapping([...headers, 'Til'], remembered).mapping).toEqual({ from: 3, to: 4 });
  });

  it('tells two columns of the same name apart', () => {
    const twice = ['Navn', 'Navn', 'Ansattnr'];
    const kept = rememberMapping(twice, { fullName: 0, unitName: 1, employeeNumber: 2 });
    expect(guessMapping(twice, kept).mapping).toEqual({ fullName: 0, unitName: 1, employeeNumber: 2 });
  });

  it('has one fingerprint per layout', () => {
    expect(headerFingerprint(['A', 'B'])).toBe(headerFingerprint(['b.', 'a']));
    expect(headerFingerprint(['A', 'B'])).not.toBe(headerFingerprint(['AB']));
    expect(headerFingerprint(['A', 'A'])).not.toBe(headerFingerprint(['A']));
  });
});
