/**
 * A feed of a key figure with events that explain it. Figures and events are made up: the figures have the status
 * `illustrative`, and the feed comes with the gallery's notice.
 */
import { exampleFeed } from './example-feeds.js';

/** @typedef {import('./example-feeds.js').WrittenFeed} WrittenFeed */

const VALUES = [
  ...[4180, 4215, 4260, 4240, 4120, 3890, 3925, 3960, 3950, 4010],
  ...[4090, 4130, 4170, 4390, 4460, 4480, 4500, 4540, 4610, 4625],
];

/**
 * Quarters with a span, an event of one period, two beside each other, and one of another region.
 * @returns {WrittenFeed}
 */
export function withAnnotations() {
  return exampleFeed([
    {
      id: 'jobber',
      title: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
      unit: { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' },
      observations: VALUES.map((value, index) => [`${2019 + Math.floor(index / 4)}-Q${(index % 4) + 1}`, value]),
      more: { frequency: 'quarter', annotations: EVENTS },
    },
  ]);
}

const EVENTS = [
  {
    text: {
      nb: 'fabrikken ble bygget om',
      nn: 'fabrikken blei bygd om',
      sv: 'fabriken byggdes om',
      en: 'the factory was rebuilt',
    },
    from: '2020-Q1',
    to: '2020-Q4',
  },
  {
    text: { nb: 'ny bro åpnet', nn: 'ny bru opna', sv: 'ny bro öppnad', en: 'new bridge opened' },
    period: '2022-Q2',
    url: 'https://www.example.org/bro',
  },
  {
    text: { nb: 'ny bussrute', nn: 'ny bussrute', sv: 'ny busslinje', en: 'new bus route' },
    period: '2022-07',
  },
  {
    text: { nb: 'ny kai', nn: 'ny kai', sv: 'ny kaj', en: 'new quay' },
    period: '2021-Q2',
    regions: ['eksempel-b'],
  },
];
