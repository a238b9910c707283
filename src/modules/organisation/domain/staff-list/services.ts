import type { Brand } from '../../../../kernel/brand.ts';
import { normaliseHeader } from './header-names.ts';

/** The KOSTRA function that a service is accounted under: three digits, as text. */
export type ServiceCode = Brand<string, 'ServiceCode'>;

/**
 * Municipal functions of the KOSTRA guide. 254 ended on 31 December 2023, when 257 and 258 took over; lists that were
 * made before still carry it. Schools, roads and the rest are known so that a whole municipality's list has no false faults.
 */
const known = new Set(
  (
    '100 110 120 121 130 170 171 172 173 180 190 ' +
    '201 202 211 213 215 221 222 223 231 232 233 234 241 242 243 244 251 252 253 254 256 257 258 261 265 273 275 276 ' +
    '281 283 285 290 301 302 303 315 320 321 322 325 329 330 332 335 338 339 340 345 350 353 354 355 360 365 370 373 ' +
    '375 377 380 381 383 385 386 390 392 393'
  ).split(' '),
);

/** Words that files use instead of a code, the most telling first. Normalised as headers are. */
const words: readonly (readonly [string, string])[] = (
  'hjemmetjenest 258 | hjemmesykepleie 258 | heimetenest 258 | heimesjukepleie 258 | hjemmebasert 258 | hjemmeboende 258 | ' +
  'heimebuande 258 | homecare 258 | omsorgsbolig 257 | bofellesskap 257 | bufellesskap 257 | samlokalisert 257 | ' +
  'oyebliggelighjelp 256 | oyeblikkelighjelp 256 | augeblikkeleghjelp 256 | sykehjem 253 | sjukeheim 253 | institusjon 253 | ' +
  'nursinghome 253 | helsestasjon 232 | skolehelse 232 | skulehelse 232 | jordmor 232 | fysioterapi 241 | ergoterapi 241 | ' +
  'habilitering 241 | legevakt 241 | legetjeneste 241 | legeteneste 241 | fastlege 241 | diagnose 241 | barnevern 244 | ' +
  'psykiskhelse 243 | rusproblem 243 | rustjeneste 243 | rusteneste 243 | rusomsorg 243 | aktivitetssenter 234 | dagsenter 234 | ' +
  'dagaktivitet 234 | aktivisering 234 | sosialtjeneste 242 | sosialteneste 242 | sosialtforebyggende 242 | ' +
  'disponerteboliger 265 | administrasjon 120 | fellestjenest 120 | fellestenest 120'
)
  .split(' | ')
  .map((line) => [line.slice(0, -4), line.slice(-3)] as const);

/** «254», «254 – Hjemmetjenester», «F254» and «Hjemmetjenester»; undefined when we do not know the service. */
export function readService(text: string): ServiceCode | undefined {
  const code = /^\s*[Ff]?(\d{3})(?!\d)/.exec(text)?.[1];
  if (code !== undefined) return known.has(code) ? (code as ServiceCode) : undefined;
  const name = normaliseHeader(text);
  if (/\d/.test(name)) return undefined;
  return words.find(([word]) => name.includes(word))?.[1] as ServiceCode | undefined;
}
