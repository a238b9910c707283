/**
 * Public facts about the municipalities that the demo world needs, typed in by hand: official names (Kartverket, 2024),
 * population 1 January 2025 (Statistics Norway, table 07459) and the language form that the municipality has chosen.
 */
export type Place = {
  code: string;
  name: string;
  official: string;
  form: 'nb' | 'nn' | 'neutral';
  population: number;
};

export const COUNTIES: readonly (readonly [code: string, name: string])[] = [
  ['03', 'Oslo'],
  ['11', 'Rogaland'],
  ['15', 'Møre og Romsdal'],
  ['18', 'Nordland'],
  ['31', 'Østfold'],
  ['32', 'Akershus'],
  ['33', 'Buskerud'],
  ['34', 'Innlandet'],
  ['39', 'Vestfold'],
  ['40', 'Telemark'],
  ['42', 'Agder'],
  ['46', 'Vestland'],
  ['50', 'Trøndelag'],
  ['55', 'Troms'],
  ['56', 'Finnmark'],
];

const rows: readonly (readonly [
  code: string,
  name: string,
  form: Place['form'],
  population: number,
  official?: string,
])[] = [
  ['0301', 'Oslo', 'neutral', 724_290, 'Oslo – Oslove'],
  ['1103', 'Stavanger', 'neutral', 150_123],
  ['1106', 'Haugesund', 'nb', 38_441],
  ['1577', 'Volda', 'nn', 11_131],
  ['1804', 'Bodø', 'neutral', 53_725],
  ['1806', 'Narvik', 'neutral', 21_591],
  ['3105', 'Sarpsborg', 'nb', 60_139],
  ['3201', 'Bærum', 'nb', 132_358],
  ['3205', 'Lillestrøm', 'neutral', 95_762],
  ['3301', 'Drammen', 'neutral', 105_452],
  ['3401', 'Kongsvinger', 'nb', 18_109],
  ['3403', 'Hamar', 'neutral', 33_441],
  ['3405', 'Lillehammer', 'nb', 29_011],
  ['3407', 'Gjøvik', 'nb', 31_175],
  ['3411', 'Ringsaker', 'nb', 35_911],
  ['3424', 'Rendalen', 'nb', 1846],
  ['3427', 'Tynset', 'neutral', 5722],
  ['3428', 'Alvdal', 'neutral', 2509],
  ['3430', 'Os', 'neutral', 1895],
  ['3442', 'Østre Toten', 'nb', 14_827],
  ['3443', 'Vestre Toten', 'nb', 13_649],
  ['3447', 'Søndre Land', 'nb', 5597],
  ['3448', 'Nordre Land', 'nb', 6544],
  ['3907', 'Sandefjord', 'nb', 66_758],
  ['4003', 'Skien', 'neutral', 56_866],
  ['4036', 'Vinje', 'nn', 3861],
  ['4204', 'Kristiansand', 'neutral', 118_221],
  ['4601', 'Bergen', 'neutral', 293_709],
  ['4602', 'Kinn', 'nn', 17_419],
  ['4621', 'Voss', 'nn', 16_436],
  ['4640', 'Sogndal', 'nn', 12_496],
  ['4649', 'Stad', 'nn', 9655],
  ['5001', 'Trondheim', 'neutral', 216_518, 'Trondheim – Tråante'],
  ['5006', 'Steinkjer', 'neutral', 24_064],
  ['5025', 'Røros', 'neutral', 5681, 'Rosse – Røros'],
  ['5027', 'Midtre Gauldal', 'nb', 6141],
  ['5028', 'Melhus', 'neutral', 17_812],
  ['5501', 'Tromsø', 'neutral', 79_421],
  ['5601', 'Alta', 'nb', 21_877],
  ['5614', 'Loppa', 'nb', 864],
  ['5622', 'Porsanger', 'nb', 3896, 'Porsanger – Porsáŋgu – Porsanki'],
];

export const PLACES: readonly Place[] = rows.map(([code, name, form, population, official]) => ({
  code,
  name,
  official: official ?? name,
  form,
  population,
}));

/** Regions that plan together; a municipality can be in several. */
export const REGIONS: readonly { name: string; members: readonly string[] }[] = [
  { name: 'Gjøvikregionen', members: ['3407', '3442', '3443', '3447', '3448'] },
  { name: 'Fjellregionen', members: ['5025', '3430', '3427', '3428', '3424'] },
  // Gjøvik takes part here too: working together on digital services crosses the older borders.
  { name: 'Mjøsbyene', members: ['3403', '3405', '3407', '3411'] },
];
