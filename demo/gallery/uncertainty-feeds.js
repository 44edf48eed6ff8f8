/**
 * A feed of figures with an uncertainty. Every number is made up, has the status `illustrative`, and comes with the
 * gallery's notice.
 */
import { COUNTY, exampleFeed, exampleMunicipality, PERCENT, YEARS } from './example-feeds.js';

/** @typedef {import('./example-feeds.js').WrittenFeed} WrittenFeed */

/**
 * The shares of a region, and how far its bounds are from them.
 * @typedef {object} Shares
 * @property {string} region
 * @property {readonly number[]} values of the newest years
 * @property {number} margin
 */

/** @type {readonly Shares[]} small municipalities are the most uncertain, and their county the least */
const SHARES = [
  { region: 'eksempel-a', values: [12.1, 12.9, 13.4, 15.1], margin: 1.3 },
  { region: 'eksempel-b', values: [10.8, 11.2, 13.6, 9.4], margin: 1.6 },
  { region: 'eksempel-c', values: [14.2, 9.9, 16.8, 18.7], margin: 5.2 },
  { region: COUNTY.id, values: [11.9, 11.8, 12.2, 13.3], margin: 0.4 },
];

/** The municipality that the source gives no bounds for in the newest year, and its share. */
const WITHOUT_BOUNDS = { region: exampleMunicipality('D'), value: 12.4 };

/**
 * A share of four municipalities and of the county that they are in, with bounds: some changes are within the
 * uncertainty, and one municipality has no bounds.
 * @returns {WrittenFeed}
 */
export function withUncertainty() {
  const feed = exampleFeed([
    {
      id: 'utenfor',
      title: {
        nb: 'Unge utenfor arbeid og utdanning',
        nn: 'Unge utanfor arbeid og utdanning',
        sv: 'Unga utanför arbete och utbildning',
        en: 'Young people outside work and education',
      },
      observations: [],
      more: {
        measure: 'rate',
        unit: { id: 'percent', label: PERCENT, decimals: 1 },
        goodDirection: 'down',
        confidenceLevel: 95,
      },
    },
  ]);
  const { region: last, value } = WITHOUT_BOUNDS;
  const municipalities = [...(feed.regions ?? []), last];
  const exact = { region: last.id, observations: [{ period: YEARS.at(-1), value, status: 'illustrative' }] };
  const series = [...SHARES.map(withBounds), exact];
  return {
    ...feed,
    regions: [...municipalities.map((region) => ({ ...region, partOf: [COUNTY.id] })), COUNTY],
    indicators: (feed.indicators ?? []).map((indicator) => ({ ...indicator, series })),
  };
}

/** @param {Shares} shares */
function withBounds({ region, values, margin }) {
  const years = YEARS.slice(-values.length);
  return {
    region,
    observations: values.map((value, year) => ({
      period: years[year],
      value,
      lower: rounded(value - margin),
      upper: rounded(value + margin),
      status: 'illustrative',
    })),
  };
}

/** @param {number} share */
function rounded(share) {
  return Number(share.toFixed(1));
}
