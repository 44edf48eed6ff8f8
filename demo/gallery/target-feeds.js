/**
 * A feed with a target of each form. Figures and targets are made up: the figures have the status `illustrative`, and
 * the feed comes with the gallery's notice.
 */
import { EXAMPLE_REGIONS, exampleFeed } from './example-feeds.js';

/** @typedef {import('./example-feeds.js').WrittenFeed} WrittenFeed */
/** @typedef {Readonly<Record<'nb' | 'nn' | 'sv' | 'en', string>>} Text */

/** @type {Text} */
const PEOPLE = { nb: 'personer', nn: 'personar', sv: 'personer', en: 'people' };
/** @type {Text} */
const JOBS = { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' };

/**
 * What the target asks for, and the figures from 2016 on: at least, at most and a range by a year, a number without a
 * year, a rise, and a need that nobody has adopted.
 * @type {readonly { id: string, title: Text, unit: Text, values: readonly number[], target: object }[]}
 */
const FORMS = [
  {
    id: 'jobber',
    title: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
    unit: JOBS,
    values: [4000, 4080, 4050, 4120, 3990, 4110, 4200, 4290],
    target: { operator: 'at-least', value: 5000, baseline: { period: '2016', value: 4000 }, by: '2030' },
  },
  {
    id: 'ledige',
    title: { nb: 'Helt ledige', nn: 'Heilt ledige', sv: 'Arbetslösa', en: 'Unemployed' },
    unit: PEOPLE,
    values: [240, 236, 221, 214, 260, 231, 190, 176],
    target: { operator: 'at-most', value: 150, baseline: { period: '2016', value: 240 }, by: '2028' },
  },
  {
    id: 'innpendlere',
    title: { nb: 'Innpendlere', nn: 'Innpendlarar', sv: 'Inpendlare', en: 'In-commuters' },
    unit: PEOPLE,
    values: [610, 640, 655, 671, 660, 690, 712, 730],
    target: { operator: 'between', min: 700, max: 800, by: '2029' },
  },
  {
    id: 'studenter',
    title: { nb: 'Studenter', nn: 'Studentar', sv: 'Studenter', en: 'Students' },
    unit: PEOPLE,
    values: [120, 124, 133, 131, 140, 146, 151, 158],
    target: { operator: 'exact', value: 200 },
  },
  {
    id: 'nyetableringer',
    title: { nb: 'Nye bedrifter', nn: 'Nye bedrifter', sv: 'Nya företag', en: 'New businesses' },
    unit: { nb: 'bedrifter', nn: 'bedrifter', sv: 'företag', en: 'businesses' },
    values: [41, 44, 40, 47, 38, 49, 52, 55],
    target: { basis: 'change', operator: 'at-least', value: 30, baseline: { period: '2020', value: 38 }, by: '2030' },
  },
  {
    id: 'fagarbeidere',
    title: { nb: 'Fagarbeidere', nn: 'Fagarbeidarar', sv: 'Yrkesarbetare', en: 'Skilled workers' },
    unit: PEOPLE,
    values: [800, 805, 812, 820, 815, 826, 833, 841],
    target: { operator: 'at-least', value: 950, approximate: true, adopted: false },
  },
];

/** @returns {WrittenFeed} */
export function withTargetForms() {
  const feed = exampleFeed(
    FORMS.map(({ id, title, unit, values }) => ({
      id,
      title,
      unit,
      observations: values.map((value, index) => /** @type {const} */ ([`${2016 + index}`, value])),
      more: { goodDirection: id === 'ledige' ? 'down' : 'up' },
    })),
  );
  const targets = FORMS.map(({ id, target }) => ({
    ...{ id: `maal-${id}`, indicator: id, region: EXAMPLE_REGIONS[0]?.id, basis: 'level' },
    ...target,
  }));
  return { ...feed, targets };
}
