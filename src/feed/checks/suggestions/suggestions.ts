import { isObject, listOf } from '../../json-value.js';
import type { Problem } from '../../problem.js';
import { RULES } from '../../shape/rules.js';
import { COLLECTIONS } from '../../shape/limits.js';
import { placeOf, valueAt } from '../place.js';
import { propertyOf } from '../placed-items.js';
import { suggestionFor } from './suggestion.js';

/** What keepers write for words of the vocabularies, in Norwegian and Swedish. */
const TRANSLATIONS: Readonly<Record<string, readonly string[]>> = {
  year: ['år', 'årlig', 'årleg', 'yearly', 'annual'],
  'half-year': ['halvår', 'halvårlig'],
  quarter: ['kvartal', 'kvartalsvis', 'quarterly'],
  month: ['måned', 'månedlig', 'månad', 'månedsvis', 'monthly'],
  week: ['uke', 'veke', 'vecka', 'weekly'],
  day: ['dag', 'daglig', 'dagleg', 'daily'],
  provisional: ['foreløpig', 'førebels', 'preliminär', 'preliminary', 'foreløpige'],
  estimated: ['anslag', 'anslått', 'estimat', 'beregnet', 'uppskattad', 'estimate'],
  forecast: ['prognose', 'prognos', 'framskrevet', 'framskriving'],
  revised: ['revidert', 'reviderad', 'rettet'],
  break: ['brudd', 'brot', 'brott'],
  definition: ['definisjon', 'ny definisjon'],
  missing: ['mangler', 'manglar', 'saknas', 'mangler tall'],
  'not-applicable': ['ikke aktuelt', 'ikke relevant', 'na', 'n/a'],
  confidential: ['konfidensiell', 'skjult', 'prikket', 'sekretess'],
  illustrative: ['eksempel', 'exempel', 'example'],
  normal: ['ok', 'vanlig', 'endelig', 'final'],
  country: ['land'],
  county: ['fylke', 'län'],
  municipality: ['kommune', 'kommun'],
  cooperation: ['samarbeid', 'samarbete'],
  functional: ['funksjonell', 'region'],
  stock: ['beholdning', 'bestand', 'antall', 'count'],
  flow: ['strøm', 'flyt'],
  average: ['gjennomsnitt', 'snitt', 'genomsnitt', 'mean'],
  rate: ['andel', 'rate', 'share', 'prosent', 'percent'],
  index: ['indeks'],
  other: ['annet', 'anna', 'annat'],
  up: ['opp', 'øker', 'høyere'],
  down: ['ned', 'lavere'],
  none: ['ingen', 'nøytral'],
  sector: ['sektor'],
  support: ['støtte', 'stöd'],
  candidate: ['kandidat', 'foreslått'],
  decided: ['vedtatt', 'vedteken', 'beslutad'],
  archived: ['arkivert', 'arkiverad'],
  'at-least': ['minst', 'minimum'],
  'at-most': ['høyst', 'maks', 'maksimum'],
  exact: ['nøyaktig', 'lik'],
  between: ['mellom', 'mellan'],
  level: ['nivå'],
  change: ['endring', 'förändring'],
  current: ['løpende', 'løpende priser'],
  fixed: ['faste', 'faste priser'],
  jobs: ['jobber', 'arbeidsplasser'],
  employed: ['sysselsatte'],
  'value-creation': ['verdiskaping', 'verdiskapning'],
  unemployment: ['arbeidsledighet', 'ledighet', 'arbetslöshet'],
  idea: ['idé', 'ide'],
  implementation: ['gjennomføring', 'pågår', 'i gang', 'genomförande'],
  closed: ['avsluttet', 'ferdig', 'avslutat'],
  cancelled: ['avlyst', 'stanset'],
  owner: ['eier', 'eigar', 'ägare'],
  partner: ['deltaker'],
  funding: ['finansierer', 'finansiør'],
  adopted: ['vedtatt', 'antagen'],
  draft: ['utkast'],
  planned: ['planlagt'],
  nb: ['norsk', 'bokmål', 'nb-no', 'norwegian'],
  nn: ['nynorsk', 'nn-no'],
  sv: ['svensk', 'svenska', 'sv-se', 'se'],
  en: ['engelsk', 'english', 'en-gb', 'en-us'],
  green: ['grønn', 'grön'],
  blue: ['blå'],
  purple: ['lilla'],
};

/** The problems, with what was most likely meant in the place of a word or an id that does not exist. */
export function withSuggestions(problems: readonly Problem[], input: unknown): readonly Problem[] {
  return problems.map((problem) => {
    const suggestion = problem.values['suggestion'] ? undefined : suggested(problem, input);
    return suggestion === undefined ? problem : { ...problem, values: { ...problem.values, suggestion } };
  });
}

function suggested({ code, path, values }: Problem, input: unknown): string | undefined {
  const value = String(values['value'] ?? '').trim();
  if (value === '' && code !== 'unknown-property') return undefined;
  if (code === 'vocabulary' || code === 'color') return wordFor(value, String(values['allowed'] ?? '').split(', '));
  if (code === 'reference') return idFor(value, propertyOf(input, String(values['collection'])));
  if (code === 'unknown-property') return propertyFor(path, input);
  if (code === 'period') return periodFor(value);
  if (code === 'pattern') return patternFor(value, path, input);
  return undefined;
}

function wordFor(value: string, allowed: readonly string[]): string | undefined {
  const meant = value.toLowerCase();
  return (
    allowed.find((word) => word.toLowerCase() === meant.replace(/[\s_]+/g, '-')) ??
    allowed.find((word) => Object.hasOwn(TRANSLATIONS, word) && TRANSLATIONS[word]?.includes(meant) === true) ??
    suggestionFor(meant, allowed)
  );
}

/** The id of the item that has this name or this code, or nearly this id. */
function idFor(value: string, collection: unknown): string | undefined {
  const items = listOf(collection).filter(isObject);
  const idOf = (item: unknown) => written(propertyOf(item, 'id'));
  const meant = plain(value);
  const byName = items.find((item) => namesOf(item).some((name) => plain(name) === meant));
  if (byName) return idOf(byName);
  const byCode = items.filter((item) => codesOf(item).includes(value.replace(/^[KF]-/, '')));
  if (byCode.length === 1) return idOf(byCode[0]);
  const ids = items.map(idOf).filter((id) => id !== '');
  const isPart = (id: string) => id.split(/[-_.]/).some((part) => part.length > 4 && suggestionFor(value, [part]));
  const ofPart = ids.filter(isPart);
  const near = ids.find((id) => plain(id) === meant) ?? suggestionFor(value, ids);
  return near ?? (ofPart.length === 1 ? ofPart[0] : undefined);
}

/** What keepers call properties in Norwegian and Swedish. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  name: ['navn', 'namn'],
  title: ['tittel', 'titel', 'overskrift'],
  value: ['verdi', 'tall', 'värde'],
  period: ['periode', 'kvartal', 'år', 'dato'],
  unit: ['enhet', 'eining'],
  source: ['kilde', 'kjelde', 'källa'],
  region: ['område', 'kommune', 'kommun'],
  regions: ['områder', 'kommuner', 'regioner'],
  indicators: ['nøkkeltall', 'indikatorer', 'nyckeltal'],
  actors: ['aktører', 'aktörer'],
  targets: ['måltall', 'mål'],
  goals: ['mål'],
  projects: ['prosjekter', 'projekt'],
  documents: ['dokumenter', 'dokument'],
  language: ['språk'],
  color: ['farge', 'färg', 'colour'],
  url: ['adresse', 'lenke', 'länk', 'nettadresse', 'link', 'href'],
  published: ['publisert', 'publicerad'],
  updated: ['oppdatert', 'uppdaterad'],
  note: ['merknad', 'kommentar', 'anmärkning', 'comment'],
  description: ['beskrivelse', 'beskrivning'],
  definition: ['definisjon'],
  series: ['serier', 'data'],
  observations: ['observasjoner', 'tall', 'verdier', 'values'],
  members: ['medlemmer', 'medlemmar'],
  decimals: ['desimaler', 'decimaler'],
  frequency: ['frekvens', 'hyppighet'],
  producer: ['produsent', 'utgiver'],
  publisher: ['utgiver'],
  reason: ['begrunnelse', 'grunn'],
};

/** The property that a name in another language stands for, among those that what it stands in may have. */
function propertyFor(path: string, input: unknown): string | undefined {
  const { steps } = placeOf(path, input);
  const name = String(steps.at(-1) ?? '').toLowerCase();
  const owner = Object.values(RULES).filter(({ properties }) => {
    const siblings = valueAt(input, steps.slice(0, -1));
    return isObject(siblings) && Object.keys(siblings).some((sibling) => Object.hasOwn(properties, sibling));
  });
  const known = new Set(owner.flatMap(({ properties }) => Object.keys(properties)));
  return Object.keys(PROPERTIES).find((property) => known.has(property) && PROPERTIES[property]?.includes(name));
}

/** The spelling of a period that was written in words, or in another order: `4. kvartal 2021`, `Q4 2021`, `2021/4`. */
function periodFor(value: string): string | undefined {
  const [year] = /(?:19|20)\d{2}/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const rest = value.toLowerCase().replace(year, '');
  const quarter = /(?:^|\D)([1-4])\D{0,3}(?:kvartal|kv)|(?:kvartal|kv|q|k)\D{0,2}([1-4])(?:\D|$)/.exec(rest);
  const month = MONTHS.findIndex((name) => rest.includes(name));
  if (quarter) return `${year}-Q${quarter[1] ?? quarter[2] ?? ''}`;
  if (month >= 0) return `${year}-${String(month + 1).padStart(2, '0')}`;
  return undefined;
}

/** The beginnings of the names of months, which are alike in the languages of feeds. */
const MONTHS: readonly string[] = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ');

/** The right spelling of a word that a rule has no list for: capitals, and spaces round it. */
function patternFor(value: string, path: string, input: unknown): string | undefined {
  const found = valueAt(input, placeOf(path, input).steps);
  if (typeof found !== 'string') return undefined;
  if (/(?:^|\.)(?:country|currency)$/.test(path) && /^[a-z]{2,3}$/i.test(value)) return value.toUpperCase();
  return undefined;
}

function namesOf(item: Readonly<Record<string, unknown>>): readonly string[] {
  const names = ['name', 'title', 'label', 'shortTitle'].flatMap((key) => {
    const name = item[key];
    return isObject(name) ? Object.values(name) : [name];
  });
  return names.filter((name) => typeof name === 'string');
}

function codesOf(item: Readonly<Record<string, unknown>>): readonly string[] {
  const codes = item['codes'];
  return Array.isArray(codes) ? codes.map((code) => written(propertyOf(code, 'code'))) : [];
}

/** An id or a code as it is written, empty where there is none. */
function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Letters and digits alone, without what an id cannot have. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ|ä/g, 'a')
    .replace(/ø|ö/g, 'o')
    .replace(/å/g, 'a')
    .replace(/\s+(?:(?:fylkes)?kommune|fylke|län)$/, '')
    .replace(/[^\p{L}\d]/gu, '');
}

/** The names of the lists whose items have ids. */
export const COLLECTION_NAMES: readonly string[] = Object.keys(COLLECTIONS);
