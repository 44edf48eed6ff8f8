/**
 * Feeds about places: two of one name, some that became one, and some without a figure. Places and numbers are made up;
 * the numbers have the status `illustrative`, and the gallery's notice says so.
 */
import { COUNTY, exampleFeed, exampleMunicipality, YEARS } from './example-feeds.js';

/** @typedef {import('./example-feeds.js').Text} Text */
/** @typedef {import('./example-feeds.js').WrittenFeed} WrittenFeed */

/** @type {Text} */
const JOBS = { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' };
/** @type {Text} */
const COUNTED = { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' };

const OTHER_COUNTY = {
  id: 'eksempelfylket-nord',
  type: 'county',
  name: { nb: 'Eksempelfylket nord', nn: 'Eksempelfylket nord', sv: 'Exempellänet norr', en: 'Example County North' },
};
/** The first year of the municipality that others were merged into. */
const MERGED = 2020;

/**
 * Two municipalities of one name in two counties; one that two others were merged into, which have their own figures
 * from before; and two without figures.
 * @returns {WrittenFeed}
 */
export function withPlaces() {
  const feed = exampleFeed([
    { id: 'jobber', title: JOBS, unit: COUNTED, observations: [], more: { goodDirection: 'up' } },
  ]);
  const before = `${MERGED - 1}-12-31`;
  const regions = [
    municipality('eksempelvik', 'Eksempelvik', { partOf: [COUNTY.id] }),
    municipality('eksempelvik-nord', 'Eksempelvik', { partOf: [OTHER_COUNTY.id] }),
    municipality('nyby', 'Nyeksempel', {
      partOf: [COUNTY.id],
      predecessors: ['ostby', 'vestby'],
      codes: [{ system: 'eksempel', code: '0003', validFrom: `${MERGED}-01-01` }],
    }),
    municipality('ostby', 'Østeksempel', { codes: [{ system: 'eksempel', code: '0001', validTo: before }] }),
    municipality('vestby', 'Vesteksempel', { codes: [{ system: 'eksempel', code: '0002', validTo: before }] }),
    municipality('eksempeloya', 'Eksempeløya', { partOf: [COUNTY.id] }),
    municipality('eksempelfjell', 'Eksempelfjell', { partOf: [OTHER_COUNTY.id] }),
    COUNTY,
    OTHER_COUNTY,
  ];
  const [old, young] = [YEARS.filter((year) => Number(year) < MERGED), YEARS.filter((year) => Number(year) >= MERGED)];
  const series = [
    { region: 'eksempelvik', observations: counted(YEARS, 4100, 35) },
    { region: 'eksempelvik-nord', observations: counted(YEARS, 1450, -12) },
    { region: 'nyby', observations: counted(young, 3320, 41) },
    { region: 'ostby', observations: counted(old, 1900, 22) },
    { region: 'vestby', observations: counted(old, 1240, 15) },
  ];
  return { ...feed, region: 'nyby', regions, indicators: withSeries(feed, series) };
}

/**
 * Municipalities side by side, of which some have no figure in the newest year, each for a reason of its own.
 * @returns {WrittenFeed}
 */
export function withoutSomeFigures() {
  const feed = exampleFeed([
    { id: 'jobber', title: JOBS, unit: COUNTED, observations: [], more: { goodDirection: 'up' } },
  ]);
  const regions = [...(feed.regions ?? []), ...['D', 'E', 'F', 'G'].map(exampleMunicipality)];
  const reasons = ['confidential', 'not-applicable', 'missing', 'confidential'];
  const series = regions.map(({ id }, place) => ({
    region: id,
    observations: newestIs(reasons[place - 3], counted(YEARS, 4100 - 560 * place, 20 - 6 * place)),
  }));
  return { ...feed, regions, indicators: withSeries(feed, series) };
}

/**
 * @typedef {object} WrittenObservation
 * @property {string} period
 * @property {number | null} value
 * @property {readonly string[]} status
 */

/**
 * @param {string} id
 * @param {string} name
 * @param {Readonly<Record<string, unknown>>} [more]
 */
function municipality(id, name, more = {}) {
  return { id, type: 'municipality', name, ...more };
}

/**
 * Figures that grow by the same number each year.
 * @param {readonly string[]} years
 * @param {number} first
 * @param {number} growth
 * @returns {readonly WrittenObservation[]}
 */
function counted(years, first, growth) {
  return years.map((period, year) => ({ period, value: first + growth * year, status: ['illustrative'] }));
}

/**
 * The same without the newest figure, for a reason; as they are where there is none.
 * @param {string | undefined} reason
 * @param {readonly WrittenObservation[]} observations
 */
function newestIs(reason, observations) {
  if (reason === undefined) return observations;
  return observations.map((observation, place) =>
    place < observations.length - 1 ? observation : { ...observation, value: null, status: [reason, 'illustrative'] },
  );
}

/**
 * @param {WrittenFeed} feed
 * @param {readonly object[]} series
 */
function withSeries(feed, series) {
  return (feed.indicators ?? []).map((indicator) => ({ ...indicator, series }));
}
