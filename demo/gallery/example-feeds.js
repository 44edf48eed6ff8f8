/**
 * Feeds for the states that no demo feed has. Real ones are taken apart and put together again; numbers that are made
 * up have the status `illustrative`, and the feed's notice says so, so that nothing passes for real.
 */

/**
 * @typedef {'nb' | 'nn' | 'sv' | 'en'} Language
 * @typedef {Readonly<Record<Language, string>>} Text
 * @typedef {{readonly id: string} & Readonly<Record<string, unknown>>} Item something of a feed that has an id
 */

/**
 * The lists of a feed that are needed here.
 * @typedef {object} Lists
 * @property {readonly Item[]} [regions]
 * @property {readonly Item[]} [focusAreas]
 * @property {readonly Item[]} [factors]
 * @property {readonly Item[]} [actors]
 * @property {readonly Item[]} [indicators]
 */
/** @typedef {Lists & Readonly<Record<string, unknown>>} WrittenFeed a feed as it is written */

/**
 * A made-up key figure.
 * @typedef {object} Example
 * @property {string} id
 * @property {Text | string} title text alone is bokmål
 * @property {Text} [unit] persons by default
 * @property {readonly (readonly [period: string, value: number | null, status?: string])[]} observations of the first
 *   region; those of the others are made of them
 * @property {Readonly<Record<string, unknown>>} [more] further properties of the key figure
 */

/** @type {Text} */
export const NOTICE = {
  nb: 'Eksempel fra galleriet. Tallene er funnet på.',
  nn: 'Eksempel frå galleriet. Tala er funne på.',
  sv: 'Exempel från galleriet. Siffrorna är påhittade.',
  en: 'Example from the gallery. The figures are made up.',
};

/** @type {Text} */
const JOINED_NOTICE = {
  nb: 'Eksempel fra galleriet, satt sammen av flere datafiler.',
  nn: 'Eksempel frå galleriet, sett saman av fleire datafiler.',
  sv: 'Exempel från galleriet, sammansatt av flera datafiler.',
  en: 'Example from the gallery, put together from several data files.',
};

/** @type {Text} */
export const PERSONS = { nb: 'personer', nn: 'personar', sv: 'personer', en: 'people' };
/** @type {Text} */
export const PERCENT = { nb: 'prosent', nn: 'prosent', sv: 'procent', en: 'per cent' };

export const YEARS = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];

/** The regions of made-up figures, and what the figures of each are, as a share of the first one's. */
export const EXAMPLE_REGIONS = [
  { id: 'eksempel-a', letter: 'A', share: 1 },
  { id: 'eksempel-b', letter: 'B', share: 0.62 },
  { id: 'eksempel-c', letter: 'C', share: 0.17 },
];

/** The county that made-up municipalities are in. */
export const COUNTY = {
  id: 'eksempelfylket',
  type: 'county',
  name: { nb: 'Eksempelfylket', nn: 'Eksempelfylket', sv: 'Exempellänet', en: 'Example County' },
};

/** What points at actors, and what points at that. */
const UNTIED = { links: [], projects: [], targets: [], goals: [] };

/** Words that are as long as Norwegian allows; some have no place to break that a browser knows. */
const LONG_WORDS = [
  'Arbeidsmarkedstiltaksgjennomføringsansvar',
  'Næringsutviklingssamarbeidsavtaleforhandlinger',
  'Spesialisthelsetjenestesamhandlingsreformer',
  'Menneskerettighetsorganisasjonssekretariatet',
  'Fylkestrafikksikkerhetsutvalgssekretariatslederfunksjonene',
];

/**
 * The first areas of a feed.
 * @param {WrittenFeed} feed
 * @param {number} count
 * @returns {WrittenFeed}
 */
export function withFewAreas(feed, count) {
  return withAreas(feed, (feed.focusAreas ?? []).slice(0, count));
}

/**
 * The areas of a feed and the first ones of another, as many as asked for.
 * @param {WrittenFeed} feed
 * @param {WrittenFeed} other
 * @param {number} count
 * @returns {WrittenFeed}
 */
export function withManyAreas(feed, other, count) {
  const own = feed.focusAreas ?? [];
  const added = (other.focusAreas ?? []).slice(0, count - own.length).map(({ id, title, description, kind }) => ({
    id,
    title,
    description,
    kind,
  }));
  return { ...withAreas(feed, [...own, ...added]), notice: JOINED_NOTICE };
}

/**
 * So many made-up actors in the factors and areas of a feed, some of them in two, and links between neighbours.
 * @param {WrittenFeed} feed
 * @param {number} count
 * @returns {WrittenFeed}
 */
export function withManyActors(feed, count) {
  const factors = (feed.factors ?? []).map(({ id }) => id);
  const areas = (feed.focusAreas ?? []).map(({ id }) => id);
  const actors = Array.from({ length: count }, (_, index) => ({
    id: `eksempel-${index + 1}`,
    name: numbered({ nb: 'Eksempelaktør', nn: 'Eksempelaktør', sv: 'Exempelaktör', en: 'Example actor' }, index + 1),
    factors: picked(factors, index, index % 4 === 0 ? 2 : 1),
    focusAreas: picked(areas, index, index % 3),
  }));
  const links = actors
    .slice(0, count / 5)
    .map(({ id }, index) => ({ from: { actor: id }, to: { actor: actors[index + 1]?.id ?? id } }));
  return { ...withoutPeople(feed), actors, links, notice: NOTICE };
}

/**
 * The first factors of a feed, and made-up ones where it has not enough.
 * @param {WrittenFeed} feed
 * @param {number} count
 * @returns {WrittenFeed}
 */
export function withFactors(feed, count) {
  const own = (feed.factors ?? []).slice(0, count);
  const name = { nb: 'Eksempelfaktor', nn: 'Eksempelfaktor', sv: 'Exempelfaktor', en: 'Example factor' };
  const added = Array.from({ length: count - own.length }, (_, index) => ({
    id: `eksempel-${index + 1}`,
    label: numbered(name, index + 1),
  }));
  const factors = [...own, ...added];
  const known = new Set(factors.map(({ id }) => id));
  const actors = (feed.actors ?? [])
    .map((actor) => ({ ...actor, factors: idsIn(actor, 'factors').filter((id) => known.has(id)) }))
    .filter((actor) => actor.factors.length > 0);
  const areas = (feed.focusAreas ?? []).map((area) => ({ ...area, factors: [] }));
  const notice = added.length > 0 ? { notice: NOTICE } : {};
  return { ...feed, ...UNTIED, factors, actors, focusAreas: areas, ...notice };
}

/**
 * A feed whose factors have nobody in them.
 * @param {WrittenFeed} feed
 * @returns {WrittenFeed}
 */
export function withoutPeople(feed) {
  return { ...feed, ...UNTIED, actors: [] };
}

/**
 * The published jobs of every municipality, quarter by quarter: the key figure of a feed with the rows of table 11657.
 * @param {WrittenFeed} feed
 * @param {string} csv `demo/data/ssb-11657-jobs-by-municipality.csv`
 * @returns {WrittenFeed}
 */
export function ofAllMunicipalities(feed, csv) {
  const [header = '', ...lines] = csv.trim().split(/\r?\n/);
  const periods = header.split(',').slice(2);
  const rows = lines.map((line) => line.split(','));
  const regions = rows.map(([name = ''], index) => ({ id: `kommune-${index + 1}`, type: 'municipality', name }));
  const series = rows.map(([, , ...values], index) => ({
    region: `kommune-${index + 1}`,
    observations: periods.map((period, place) => ({ period, value: Number(values[place]) })),
  }));
  const jobs = (feed.indicators ?? []).find(({ id }) => id === 'antall-jobber');
  const chosen = regions.find(({ name }) => name === 'Fredrikstad') ?? regions[0];
  return {
    ...emptyFeed(),
    region: chosen?.id,
    regions,
    indicators: [{ ...jobs, id: 'jobber', focusAreas: [], series }],
  };
}

/**
 * Titles, names and units as long as they come, in bokmål alone, over made-up figures.
 * @param {WrittenFeed} feed whose areas, factors and actors get long names
 * @returns {WrittenFeed}
 */
export function withLongWords(feed) {
  const examples = exampleFeed([
    {
      id: 'lang',
      title: `${LONG_WORDS[4]} og ${lowerFirst(LONG_WORDS[1] ?? '')}`,
      observations: YEARS.map((period, index) => [period, 1_234_567_890_123 + index * 40_000_000_000]),
      more: { unit: { id: 'nok-year', label: 'kroner per årsverk i bedriftsrådgivningstjenestene', currency: 'NOK' } },
    },
    ...LONG_WORDS.slice(0, 3).map((word, index) => ({
      id: `lang-${index + 1}`,
      title: word,
      observations: YEARS.map((period, year) => /** @type {const} */ ([period, 10 ** index * (50 + year)])),
    })),
  ]);
  return {
    ...feed,
    ...examples,
    regions: EXAMPLE_REGIONS.map(({ id }, index) => ({ id, type: 'municipality', name: `${LONG_WORDS[index]}` })),
    focusAreas: (feed.focusAreas ?? []).map((area, index) => ({
      ...area,
      title: longName(index),
      subtitle: '',
      documents: [],
    })),
    factors: (feed.factors ?? []).map((factor, index) => ({ ...factor, label: longName(index) })),
    actors: (feed.actors ?? []).map((actor, index) => ({ ...actor, name: longName(index), regions: [] })),
    ...UNTIED,
    documents: [],
    // The figures are nobody's.
    license: undefined,
  };
}

/** Figures on both sides of zero. */
export function withNegativeNumbers() {
  return exampleFeed([
    {
      id: 'innflytting',
      title: { nb: 'Netto innflytting', nn: 'Netto innflytting', sv: 'Nettoinflyttning', en: 'Net migration' },
      observations: inYears([-120, -45, 30, 12, -8, -210, -60, -15]),
      more: { goodDirection: 'up' },
    },
    {
      id: 'resultat',
      title: { nb: 'Driftsresultat', nn: 'Driftsresultat', sv: 'Rörelseresultat', en: 'Operating result' },
      unit: PERCENT,
      observations: inYears([-2.4, -1.1, -0.3, 0.2, -4.8, -3.9, -2.2, -1.6]),
      more: { measure: 'rate', unit: { id: 'percent', label: PERCENT, decimals: 1 }, goodDirection: 'up' },
    },
  ]);
}

/** Figures that are kept back: the newest one, all of them, and one part of a whole. */
export function withWithheldFigures() {
  return exampleFeed([
    {
      id: 'sysselsatte',
      title: { nb: 'Sysselsatte', nn: 'Sysselsette', sv: 'Sysselsatta', en: 'Employed' },
      observations: [...inYears([140, 152, 149, 160, 158, 163, 171]), ['2023', null, 'confidential']],
      more: { goodDirection: 'up' },
    },
    {
      id: 'ledige',
      title: { nb: 'Helt ledige', nn: 'Heilt ledige', sv: 'Öppet arbetslösa', en: 'Unemployed' },
      observations: YEARS.map((period) => [period, null, 'confidential']),
      more: { goodDirection: 'down' },
    },
    whole('jobber', [4200, 4290], ['privat', 'offentlig']),
    part(
      'privat',
      { nb: 'Privat sektor', nn: 'Privat sektor', sv: 'Privat sektor', en: 'Private sector' },
      [2900, 2950],
    ),
    {
      ...part(
        'offentlig',
        { nb: 'Offentlig sektor', nn: 'Offentleg sektor', sv: 'Offentlig sektor', en: 'Public sector' },
        [],
      ),
      observations: [
        ['2022', 1300],
        ['2023', null, 'confidential'],
      ],
    },
  ]);
}

/** A whole and its parts, which leave a remainder. */
export function withComposition() {
  return exampleFeed([
    whole('jobber', [4200, 4290], ['industri', 'tjenester', 'offentlig']),
    part('industri', { nb: 'Industri', nn: 'Industri', sv: 'Industri', en: 'Industry' }, [900, 870]),
    part('tjenester', { nb: 'Tjenester', nn: 'Tenester', sv: 'Tjänster', en: 'Services' }, [1900, 1985]),
    part('offentlig', { nb: 'Offentlig', nn: 'Offentleg', sv: 'Offentlig', en: 'Public' }, [1200, 1210]),
  ]);
}

/** Figures up to now, a forecast of the years to come, and a target. */
export function withForecast() {
  const feed = exampleFeed([
    {
      id: 'jobber',
      title: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
      observations: [
        ...inYears([4000, 4080, 4050, 4120, 3990, 4110, 4200, 4290]),
        ['2024', 4350, 'forecast'],
        ['2025', 4430, 'forecast'],
        ['2026', 4520, 'forecast'],
      ],
      more: { goodDirection: 'up' },
    },
  ]);
  const target = {
    id: 'flere-jobber',
    title: { nb: '4 500 jobber i 2026', nn: '4 500 jobbar i 2026', sv: '4 500 jobb 2026', en: '4,500 jobs in 2026' },
    indicator: 'jobber',
    region: EXAMPLE_REGIONS[0]?.id,
    basis: 'level',
    operator: 'at-least',
    value: 4500,
    baseline: { period: '2016', value: 4000 },
    by: '2026',
  };
  return { ...feed, targets: [target] };
}

/** @returns {WrittenFeed} */
function emptyFeed() {
  return {
    feedVersion: '1.0',
    title: { nb: 'Eksempel', nn: 'Eksempel', sv: 'Exempel', en: 'Example' },
    updated: '2026-11-21',
    publisher: {
      name: { nb: 'samspill (galleri)', nn: 'samspill (galleri)', sv: 'samspill (galleri)', en: 'samspill (gallery)' },
    },
  };
}

/**
 * A feed with made-up key figures of three regions.
 * @param {readonly Example[]} examples
 * @returns {WrittenFeed}
 */
export function exampleFeed(examples) {
  return {
    ...emptyFeed(),
    notice: NOTICE,
    region: EXAMPLE_REGIONS[0]?.id,
    regions: EXAMPLE_REGIONS.map(({ letter }) => exampleMunicipality(letter)),
    indicators: examples.map(indicatorOf),
  };
}

/** @param {string} letter */
export function exampleMunicipality(letter) {
  const name = { nb: 'Eksempelkommune', nn: 'Eksempelkommune', sv: 'Exempelkommun', en: 'Example municipality' };
  return { id: `eksempel-${letter.toLowerCase()}`, type: 'municipality', name: numbered(name, letter) };
}

/**
 * @param {Example} example
 * @returns {Item}
 */
function indicatorOf({ id, title, unit = PERSONS, observations, more = {} }) {
  return {
    id,
    title,
    definition: NOTICE,
    unit: { id: 'persons', label: unit },
    measure: 'stock',
    frequency: 'year',
    goodDirection: 'none',
    source: { producer: { nb: 'Galleriet', nn: 'Galleriet', sv: 'Galleriet', en: 'The gallery' } },
    ...more,
    series: EXAMPLE_REGIONS.map(({ id: region, share }) => ({
      region,
      observations: observations.map(([period, value, status]) => ({
        period,
        value: value === null ? null : roundedLike(value, value * share),
        status: [status ?? [], 'illustrative'].flat(),
      })),
    })),
  };
}

/**
 * @param {string} id
 * @param {readonly number[]} values of the newest years
 * @param {readonly string[]} parts
 * @returns {Example}
 */
function whole(id, values, parts) {
  const title = { nb: 'Jobber i alt', nn: 'Jobbar i alt', sv: 'Jobb totalt', en: 'Jobs in all' };
  return { id, title, observations: inYears(values), more: { goodDirection: 'up', parts } };
}

/**
 * @param {string} id
 * @param {Text} title
 * @param {readonly number[]} values of the newest years
 * @returns {Example}
 */
function part(id, title, values) {
  return { id, title, observations: inYears(values), more: { goodDirection: 'up' } };
}

/**
 * @param {readonly number[]} values the first year's first; fewer than the years are those of the newest ones
 * @returns {[period: string, value: number][]}
 */
function inYears(values) {
  const years = values.length < 4 ? YEARS.slice(-values.length) : YEARS;
  return values.map((value, index) => [years[index] ?? '', value]);
}

/**
 * Rounded to as many decimals as another number has.
 * @param {number} model
 * @param {number} value
 */
function roundedLike(model, value) {
  return Number(value.toFixed(Number.isInteger(model) ? 0 : 1));
}

/**
 * A feed with other areas. What it says about areas that are no longer there is left out.
 * @param {WrittenFeed} feed
 * @param {readonly Item[]} areas
 * @returns {WrittenFeed}
 */
function withAreas(feed, areas) {
  const known = new Set(areas.map(({ id }) => id));
  /** @param {readonly Item[]} items @param {string} name */
  const referring = (items, name) =>
    items.map((item) => (name in item ? { ...item, [name]: idsIn(item, name).filter((id) => known.has(id)) } : item));
  const lists = Object.entries(feed)
    .filter(([, value]) => Array.isArray(value))
    .map(([name, items]) => [name, referring(/** @type {readonly Item[]} */ (items), 'focusAreas')]);
  return { ...feed, ...Object.fromEntries(lists), focusAreas: referring(areas, 'supports') };
}

/**
 * @param {Item} item
 * @param {string} name of a list of ids
 * @returns {readonly string[]}
 */
function idsIn(item, name) {
  return /** @type {readonly string[] | undefined} */ (item[name]) ?? [];
}

/**
 * So many ids from a place on, beginning again after the last.
 * @param {readonly string[]} ids
 * @param {number} start
 * @param {number} count
 */
function picked(ids, start, count) {
  return Array.from({ length: Math.min(count, ids.length) }, (_, index) => ids[(start + index) % ids.length]);
}

/** @param {number} index */
function longName(index) {
  const [first = '', second = ''] = [
    LONG_WORDS[index % LONG_WORDS.length],
    LONG_WORDS[(index + 2) % LONG_WORDS.length],
  ];
  return `${first} ${index + 1} og ${lowerFirst(second)}`;
}

/** @param {string} text */
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * @param {Text} name
 * @param {number | string} number
 * @returns {Text}
 */
function numbered({ nb, nn, sv, en }, number) {
  return { nb: `${nb} ${number}`, nn: `${nn} ${number}`, sv: `${sv} ${number}`, en: `${en} ${number}` };
}
