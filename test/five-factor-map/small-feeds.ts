/** Small feeds for the tests of the map, as an editor would write them. */
import { parseFeed } from '../../src/feed/parse/parse-feed.js';
import type { Feed } from '../../src/feed/feed.js';
import { viewOf, type MapView } from '../../src/five-factor-map/five-factor-map.view.js';
import { FIRST_PARTS } from '../../src/five-factor-map/network/scene.js';
import type { MapOptions } from '../../src/five-factor-map/groups/groups.view.js';
import { estimatedWidth } from '../view/estimated-width.js';

export function actor(
  id: string,
  factors: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { id, name: id, factors, ...more };
}

/**
 * Four groups, of which one is empty, five actors, of which one has no group, and one in two groups. Between the
 * groups:
 *
 *     stat – forskning     the municipality's link to the institute, the project                       2
 *     stat – naering       the same two, and the link between the two factors                          3
 *     forskning – naering  the institute's link to the company, the project                            2
 *
 * The fourth link says the same as the first, the fifth stays within a group, and the second project has one actor
 * only.
 */
export const SMALL_FEED = {
  feedVersion: '1.0',
  publisher: { name: 'Eksempelpartnerskapet' },
  factorModel: { producer: 'Reve', published: '2018', note: 'Fem grupper trengs.' },
  region: 'fylket',
  regions: [
    { id: 'fylket', name: 'Fylket', type: 'county' },
    { id: 'byen', name: 'Byen', type: 'municipality', partOf: ['fylket'] },
    { id: 'bygda', name: 'Bygda', type: 'municipality', partOf: ['fylket'] },
  ],
  focusAreas: [
    { id: 'bio', title: 'Bioøkonomi' },
    { id: 'industri', title: 'Industri' },
    { id: 'gammelt', title: 'Gammelt', status: 'archived' },
  ],
  factors: [
    { id: 'stat', label: 'Offentlig myndighet', description: 'Stat, fylke og kommune.' },
    { id: 'forskning', label: 'Forskning' },
    { id: 'naering', label: 'Næringsliv' },
    { id: 'kapital', label: 'Kapital' },
  ],
  actors: [
    actor('Kommunen', ['stat'], { regions: ['byen'], focusAreas: ['bio'], role: 'Legger til rette' }),
    actor('Fylkeskommunen', ['stat'], { regions: ['fylket'] }),
    actor('Instituttet', ['forskning', 'naering'], {
      url: 'https://www.example.org/om',
      type: 'Institutt',
      focusAreas: ['bio'],
    }),
    actor('Bedriften', ['naering'], { regions: ['bygda'] }),
    actor('Uplassert', []),
  ],
  links: [
    { from: { actor: 'Kommunen' }, to: { actor: 'Instituttet' }, label: 'Deler med', directed: true },
    { from: { actor: 'Instituttet' }, to: { actor: 'Bedriften' }, label: 'NHO-samarbeid' },
    { from: { factor: 'stat' }, to: { factor: 'naering' }, label: 'Trepartssamarbeid' },
    { from: { actor: 'Kommunen' }, to: { actor: 'Instituttet' }, label: 'Deler med', directed: true },
    { from: { actor: 'Kommunen' }, to: { actor: 'Fylkeskommunen' } },
    { from: { actor: 'Fylkeskommunen' }, to: { project: 'sammen' }, label: 'Finansierer', directed: true },
  ],
  projects: [
    {
      id: 'sammen',
      title: 'Prosjekt Sammen',
      status: 'implementation',
      owner: 'Bedriften',
      focusAreas: ['bio'],
      participants: [
        { actor: 'Instituttet', role: 'initiator' },
        { actor: 'Instituttet', role: 'implementing' },
      ],
    },
    { id: 'alene', title: 'Prosjekt Alene', owner: 'Instituttet' },
  ],
};

/**
 * A feed with so many factors, actors and links; actor number n is in factor n modulo their number, every tenth in the
 * next too.
 */
export function largeFeed(factors: number, actors: number, links: number): Record<string, unknown> {
  return {
    feedVersion: '1.0',
    factors: Array.from({ length: factors }, (_, index) => ({ id: `f${index}`, label: `Gruppe ${index + 1}` })),
    actors: Array.from({ length: actors }, (_, index) =>
      actor(`Aktør ${index + 1}`, [`f${index % factors}`, ...(index % 10 === 0 ? [`f${(index + 1) % factors}`] : [])]),
    ),
    links: Array.from({ length: links }, (_, index) => ({
      from: { actor: `Aktør ${(index % actors) + 1}` },
      to: { actor: `Aktør ${((index * 7 + 1) % actors) + 1}` },
      label: `Kobling ${index}`,
    })),
  };
}

export function read(content: unknown): Feed {
  const { feed } = parseFeed(content);
  if (!feed) throw new Error('This is not a feed');
  return feed;
}

export const OPTIONS: MapOptions = {
  language: 'nb',
  heading: '',
  mode: 'map',
  chosen: undefined,
  home: undefined,
  marks: undefined,
  region: undefined,
  ...FIRST_PARTS,
  width: 1144,
  textSize: 16,
  measure: estimatedWidth,
};

/** The view of a feed as an editor would write it. */
export function mapOf(content: unknown, options: Partial<MapOptions> = {}): MapView {
  return viewOf(read(content), { ...OPTIONS, ...options });
}
