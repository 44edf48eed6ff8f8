/**
 * Feeds of key figures that are broken down, by sex and age or by industry and size. Every number is made up, has the
 * status `illustrative`, and comes with the gallery's notice.
 */
import { EXAMPLE_REGIONS, exampleFeed, PERCENT, YEARS } from './example-feeds.js';

/** @typedef {import('./example-feeds.js').Text} Text */
/** @typedef {import('./example-feeds.js').WrittenFeed} WrittenFeed */

/**
 * A category, and how many of the whole are in it.
 * @typedef {object} Category
 * @property {string} id
 * @property {Text} label
 * @property {number} share
 */

/** @type {readonly Category[]} */
const SEXES = [
  { id: 'women', label: { nb: 'Kvinner', nn: 'Kvinner', sv: 'Kvinnor', en: 'Women' }, share: 0.47 },
  { id: 'men', label: { nb: 'Menn', nn: 'Menn', sv: 'Män', en: 'Men' }, share: 0.53 },
];

/** @type {readonly Category[]} */
const AGES = [
  ['15-19', 0.06],
  ['20-24', 0.1],
  ['25-39', 0.31],
  ['40-54', 0.32],
  ['55-61', 0.13],
  ['62-66', 0.06],
  ['67-74', 0.02],
].map(([id, share]) => ({ id: String(id), label: ageLabel(String(id)), share: Number(share) }));

const SEX = {
  id: 'sex',
  label: { nb: 'Kjønn', nn: 'Kjønn', sv: 'Kön', en: 'Sex' },
  total: 'all',
  categories: [
    { id: 'all', label: { nb: 'Begge kjønn', nn: 'Begge kjønn', sv: 'Båda könen', en: 'Both sexes' } },
    ...SEXES.map(withoutShare),
  ],
};

const AGE = {
  id: 'age',
  label: { nb: 'Alder', nn: 'Alder', sv: 'Ålder', en: 'Age' },
  total: '15-74',
  categories: [{ id: '15-74', label: ageLabel('15-74') }, ...AGES.map(withoutShare)],
};

/** @type {readonly Category[]} long names, as statistical offices write them */
const INDUSTRIES = [
  { id: 'manufacturing', label: { nb: 'Industri', nn: 'Industri', sv: 'Tillverkning', en: 'Manufacturing' }, share: 3 },
  {
    id: 'electricity',
    label: {
      nb: 'Elektrisitets-, gass-, damp- og varmtvannsforsyning',
      nn: 'Elektrisitets-, gass-, damp- og varmtvassforsyning',
      sv: 'Försörjning av el, gas, värme och kyla',
      en: 'Electricity, gas, steam and air conditioning supply',
    },
    share: 0.2,
  },
  {
    id: 'public',
    label: {
      nb: 'Offentlig administrasjon og forsvar, og trygdeordninger underlagt offentlig forvaltning',
      nn: 'Offentleg administrasjon og forsvar, og trygdeordningar underlagde offentleg forvaltning',
      sv: 'Offentlig förvaltning och försvar; obligatorisk socialförsäkring',
      en: 'Public administration and defence; compulsory social security',
    },
    share: 0.5,
  },
];

const PEOPLE = 12_400;
/** Of a hundred who live there so many are employed, by sex. */
const EMPLOYMENT = { all: 68.4, women: 65.1, men: 71.6 };

/**
 * One key figure by sex and age: 48 series, two regions with every category and every total. It is also given in per
 * cent, by sex alone, and per 1 000 inhabitants.
 * @returns {WrittenFeed}
 */
export function withBreakdown() {
  const feed = exampleFeed([
    {
      id: 'sysselsatte',
      title: { nb: 'Sysselsatte', nn: 'Sysselsette', sv: 'Sysselsatta', en: 'Employed' },
      observations: [],
      more: {
        goodDirection: 'up',
        alternatives: ['sysselsatte-andel', 'sysselsatte-per-innbygger'],
        dimensions: [SEX, AGE],
      },
    },
    {
      id: 'sysselsatte-andel',
      title: { nb: 'Andel sysselsatte', nn: 'Del sysselsette', sv: 'Andel sysselsatta', en: 'Employment rate' },
      observations: [],
      more: { measure: 'rate', unit: { id: 'percent', label: PERCENT, decimals: 1 }, dimensions: [SEX] },
    },
    {
      id: 'sysselsatte-per-innbygger',
      title: {
        nb: 'Sysselsatte per 1 000 innbyggere',
        nn: 'Sysselsette per 1 000 innbyggjarar',
        sv: 'Sysselsatta per 1 000 invånare',
        en: 'Employed per 1,000 inhabitants',
      },
      observations: [],
      more: { measure: 'rate', unit: { id: 'per-1000', label: PER_THOUSAND, decimals: 0 } },
    },
    {
      id: 'innbyggere',
      title: { nb: 'Innbyggere', nn: 'Innbyggjarar', sv: 'Invånare', en: 'Inhabitants' },
      observations: YEARS.map((period, year) => [period, 23_000 + 110 * year]),
    },
  ]);
  const [people, share, perInhabitant, ...others] = feed.indicators ?? [];
  const regions = EXAMPLE_REGIONS.slice(0, 2);
  const series = [
    regions.flatMap((region) => cube(region)),
    regions.flatMap(({ id, letter }) => shares(id, letter === 'A' ? 0 : -2.3)),
    regions.map(({ id }, index) => ({ region: id, observations: inYears((year) => 502 + 3 * year - 17 * index) })),
  ];
  const broken = [people, share, perInhabitant].map((indicator, index) => ({
    ...indicator,
    id: indicator?.id ?? '',
    series: series[index],
  }));
  return { ...feed, indicators: [...broken, ...others] };
}

/**
 * A key figure whose categories have no total and long names, by industry and size. Not every category has a figure,
 * some are kept back, and the second region has fewer of them than the first.
 * @returns {WrittenFeed}
 */
export function withGapsInBreakdown() {
  const feed = exampleFeed([
    {
      id: 'bedrifter',
      title: { nb: 'Bedrifter', nn: 'Bedrifter', sv: 'Arbetsställen', en: 'Establishments' },
      unit: { nb: 'bedrifter', nn: 'bedrifter', sv: 'arbetsställen', en: 'establishments' },
      observations: [],
      more: { dimensions: [industry(), size()] },
    },
  ]);
  const [first, second] = EXAMPLE_REGIONS.map(({ id }) => id);
  const [manufacturing, electricity, authorities] = INDUSTRIES.map(({ id }) => id);
  /** @type {(share: number) => (year: number) => number} */
  const growing = (share) => (year) => Math.round(40 * share + year);
  const series = [
    { region: first, categories: [manufacturing, 'all'], observations: inYears(growing(3)) },
    { region: first, categories: [manufacturing, 'small'], observations: inYears(growing(2.4)) },
    { region: first, categories: [manufacturing, 'large'], observations: inYears(growing(0.5)) },
    { region: first, categories: [electricity, 'all'], observations: newestWithheld(growing(0.2)) },
    { region: first, categories: [authorities, 'all'], observations: inYears(growing(0.5)) },
    { region: first, categories: [authorities, 'large'], observations: inYears(growing(0.3)) },
    { region: second, categories: [manufacturing, 'all'], observations: inYears(growing(1.9)) },
    { region: second, categories: [authorities, 'all'], observations: inYears(growing(0.4)) },
  ];
  return { ...feed, indicators: (feed.indicators ?? []).map((indicator) => ({ ...indicator, series })) };
}

/** @type {Text} */
const PER_THOUSAND = {
  nb: 'per 1 000 innbyggere',
  nn: 'per 1 000 innbyggjarar',
  sv: 'per 1 000 invånare',
  en: 'per 1,000 inhabitants',
};

function industry() {
  return {
    id: 'industry',
    label: { nb: 'Næring', nn: 'Næring', sv: 'Näringsgren', en: 'Industry' },
    categories: INDUSTRIES.map(withoutShare),
  };
}

function size() {
  return {
    id: 'size',
    label: { nb: 'Antall ansatte', nn: 'Talet på tilsette', sv: 'Antal anställda', en: 'Number of employees' },
    total: 'all',
    categories: [
      { id: 'all', label: { nb: 'Alle størrelser', nn: 'Alle storleikar', sv: 'Alla storlekar', en: 'All sizes' } },
      { id: 'small', label: { nb: '0–9 ansatte', nn: '0–9 tilsette', sv: '0–9 anställda', en: '0–9 employees' } },
      {
        id: 'large',
        label: { nb: '10 ansatte eller flere', nn: '10 tilsette eller fleire', sv: '10 eller fler', en: '10 or more' },
      },
    ],
  };
}

/**
 * Every category of a region, and their sums, which are the totals.
 * @param {{id: string, share: number}} region
 */
function cube({ id: region, share }) {
  const cells = SEXES.flatMap((sex) =>
    AGES.map((age) => ({
      sex: sex.id,
      age: age.id,
      values: YEARS.map((_, year) =>
        Math.round(PEOPLE * share * sex.share * age.share * (1 + growth(sex, age) * year)),
      ),
    })),
  );
  return SEX.categories.flatMap(({ id: sex }) =>
    AGE.categories.map(({ id: age }) => {
      const parts = cells.filter(
        (cell) => (sex === SEX.total || cell.sex === sex) && (age === AGE.total || cell.age === age),
      );
      const sum = (/** @type {number} */ year) => parts.reduce((all, { values }) => all + (values[year] ?? 0), 0);
      return { region, categories: [sex, age], observations: inYears(sum) };
    }),
  );
}

/**
 * How much more there are each year, in parts of the first: the old become more, and women faster than men.
 * @param {Category} sex
 * @param {Category} age
 */
function growth(sex, age) {
  return 0.002 * AGES.indexOf(/** @type {Category} */ (age)) + (sex.id === 'women' ? 0.011 : 0.006) - 0.004;
}

/**
 * @param {string} region
 * @param {number} lower how much lower it is than elsewhere
 */
function shares(region, lower) {
  return Object.entries(EMPLOYMENT).map(([sex, share]) => ({
    region,
    categories: [sex],
    observations: inYears((year) => Number((share + lower + 0.2 * year).toFixed(1))),
  }));
}

/** @param {(year: number) => number | null} valueOf */
function inYears(valueOf) {
  return YEARS.map((period, year) => ({ period, value: valueOf(year), status: ['illustrative'] }));
}

/** @param {(year: number) => number} valueOf */
function newestWithheld(valueOf) {
  return inYears(valueOf).map((observation, year) =>
    year < YEARS.length - 1 ? observation : { ...observation, value: null, status: ['confidential', 'illustrative'] },
  );
}

/**
 * @param {string} id
 * @returns {Text}
 */
function ageLabel(id) {
  const years = id.replace('-', '–');
  return { nb: `${years} år`, nn: `${years} år`, sv: `${years} år`, en: `${years} years` };
}

/** @param {Category} category */
function withoutShare({ id, label }) {
  return { id, label };
}
