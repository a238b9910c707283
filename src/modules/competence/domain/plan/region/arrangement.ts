import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { type LocalDate, localDate } from '../../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { COST_KEYS, type CostKey, MILLION } from './cost-split.ts';
import { figureFrom, figureText } from './figures.ts';
import type { PoolForm } from './pool.ts';

/** Forms of cooperation in the Local Government Act, chapters 17 to 20, and those that need no chapter of their own. */
export const LEGAL_FORMS = [
  'undecided',
  'political-council',
  'task-community',
  'host',
  'company',
  'contract',
  'network',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** Somebody who has time for the cooperation: who leads it has no municipality. */
export type CapacityRow = {
  readonly municipality: string | null;
  readonly name: string;
  /** Of a full post. */
  readonly percent: number;
};

export type Arrangement = {
  readonly form: LegalForm;
  readonly host: string | null;
  readonly office: string | null;
  readonly agreedOn: LocalDate | null;
  readonly key: CostKey;
  readonly note: string;
  readonly capacity: readonly CapacityRow[];
  /** Parts of the whole in millionths, as they were when the split was last made. */
  readonly shares: readonly { readonly municipality: MunicipalityCode; readonly millionths: number }[];
};

export const UNDECIDED: Arrangement = {
  form: 'undecided',
  host: null,
  office: null,
  agreedOn: null,
  key: 'population',
  note: '',
  capacity: [],
  shares: [],
};

/** What the cooperation needs: somebody full-time who leads it, and a fifth of a post in each municipality. */
export const LEAD_PERCENT = 100;
export const LOCAL_PERCENT = 20;

export type CapacityNeed = {
  readonly municipality: string | null;
  readonly name: string;
  readonly percent: number;
  readonly needed: number;
  readonly isMet: boolean;
};

/** The one who leads it first, and then each municipality of today. */
export function capacityNeeds(
  capacity: readonly CapacityRow[],
  municipalities: readonly string[],
): readonly CapacityNeed[] {
  return [null, ...municipalities].map((municipality) => {
    const row = capacity.find((one) => one.municipality === municipality);
    const needed = municipality === null ? LEAD_PERCENT : LOCAL_PERCENT;
    const [name, percent] = [row?.name ?? '', row?.percent ?? 0];
    return { municipality, name, percent, needed, isMet: name !== '' && percent >= needed };
  });
}

export const MISFITS = [
  'council-produces',
  'undecided-but-works',
  'host-missing',
  'office-missing',
  'loose-duty',
  'not-agreed',
] as const;
export type Misfit = (typeof MISFITS)[number];

/** Where the form does not fit what the plan does. A hint to ask a lawyer, and no judgement. */
export function misfitsOf(
  arrangement: Pick<Arrangement, 'form' | 'host' | 'office' | 'agreedOn'>,
  does: { readonly courses: number; readonly poolForms: readonly PoolForm[] },
): readonly Misfit[] {
  const { form } = arrangement;
  const services = does.poolForms.filter((one) => SERVICES.includes(one)).length + does.courses;
  const duties = does.poolForms.filter((one) => one === 'host' || one === 'duty-rota').length;
  const isLoose = form === 'contract' || form === 'network';
  const found: Readonly<Record<Misfit, boolean>> = {
    // A political council is for matters that concern several; it may not produce services.
    'council-produces': form === 'political-council' && services > 0,
    'undecided-but-works': form === 'undecided' && services > 0,
    'host-missing': form === 'host' && arrangement.host === null,
    'office-missing':
      (form === 'political-council' || form === 'task-community') && arrangement.office === null,
    // Decisions by law for another municipality need a host agreement.
    'loose-duty': isLoose && duties > 0,
    'not-agreed': form !== 'undecided' && arrangement.agreedOn === null,
  };
  return MISFITS.filter((one) => found[one]);
}

const SERVICES: readonly PoolForm[] = ['host', 'shared-post', 'ambulant', 'duty-rota'];

export const shareField = (code: string): string => `share-${code}`;
export const nameField = (code: string | null): string => `name-${code ?? 'lead'}`;
export const percentField = (code: string | null): string => `percent-${code ?? 'lead'}`;

export function arrangementFields(one: Arrangement, municipalities: readonly string[]): Fields {
  const share = new Map<string, number>(
    one.shares.map(({ municipality, millionths }) => [municipality, millionths]),
  );
  const rows = new Map(one.capacity.map((row) => [row.municipality, row]));
  return {
    form: one.form,
    host: one.host ?? '',
    office: one.office ?? '',
    agreedOn: one.agreedOn ?? '',
    key: one.key,
    note: one.note,
    ...Object.fromEntries(
      municipalities.map((code) => [
        shareField(code),
        one.key === 'agreed' ? figureText(percentOf(share.get(code))) : '',
      ]),
    ),
    ...Object.fromEntries(
      [null, ...municipalities].flatMap((code) => [
        [nameField(code), rows.get(code)?.name ?? ''],
        [percentField(code), figureText(rows.get(code)?.percent ?? null)],
      ]),
    ),
  };
}

const percentOf = (millionths: number | undefined): number | null =>
  millionths === undefined ? null : millionths / (MILLION / 100);

/** @returns what stands in the form; `agreed` are the parts that were typed, in millionths */
export function arrangementFrom(
  fields: Fields,
  municipalities: readonly string[],
): Omit<Arrangement, 'shares'> & { readonly agreed: ReadonlyMap<string, number> } {
  const code = (name: string) => (fields[name] === undefined || fields[name] === '' ? null : fields[name]);
  return {
    form: LEGAL_FORMS.find((one) => one === fields.form) ?? 'undecided',
    host: code('host'),
    office: code('office'),
    agreedOn: code('agreedOn') === null ? null : localDate(fields.agreedOn!),
    key: COST_KEYS.find((one) => one === fields.key) ?? 'population',
    note: fields.note ?? '',
    capacity: [null, ...municipalities].flatMap((one) => {
      const name = fields[nameField(one)] ?? '';
      const percent = figureFrom(fields[percentField(one)]) ?? 0;
      return name === '' && percent === 0 ? [] : [{ municipality: one, name, percent }];
    }),
    agreed: new Map(
      municipalities.flatMap((one): [string, number][] => {
        const percent = figureFrom(fields[shareField(one)]);
        return percent === null ? [] : [[one, Math.round((percent * MILLION) / 100)]];
      }),
    ),
  };
}
