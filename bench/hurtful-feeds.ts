/** Feeds that would hurt a page if a widget did all its work in one go: as much of one kind as a feed may hold. */
import { countryFeed, municipalityFeed, type Feed } from './feeds.js';

/** A feed as it is written, of which each case changes a part. */
type Written = Readonly<Record<string, unknown>>;

/** A case: what is much in it, and its text. */
export interface HurtfulFeed {
  readonly name: string;
  readonly text: string;
}

const HUES = ['green', 'ochre', 'blue', 'rose', 'purple', 'teal', 'rust', 'slate'] as const;
const LONG_WORD = 'Arbeidsmarkedsoppfølgingstiltaksgjennomføringsplan';
const EMOJI = '👩🏽‍🚒🏳️‍🌈🇳🇴';

/**
 * Ten feeds that hurt, and the one that they are held against.
 *
 * @param example the feed of a demo page
 */
export function hurtfulFeeds(example: Feed): readonly HurtfulFeed[] {
  const written = example as unknown as Written;
  const cases: Readonly<Record<string, unknown>> = {
    'Østfold, for comparison': written,
    'all municipalities, 14 quarters': municipalityFeed(example),
    'all municipalities, 16 quarters of three': countryFeed(example, 16),
    '1 000 actors and 2 000 links': { ...written, ...manyActors(1_000, 2_000) },
    '100 areas': { ...written, ...manyAreas(100) },
    '5 000 areas, of which 100 are read': { ...written, ...manyAreas(5_000) },
    '200 key figures, 50 periods each': { ...written, targets: [], ...manyIndicators(written, 200, 50) },
    '2 000 days of one region': { ...written, targets: [], ...manyIndicators(written, 1, 2_000) },
    'every text 500 letters long': withTexts(written, (text) => `${text} ${'og litt til '.repeat(40)}`),
    'words that never break, and emoji': withTexts(
      written,
      (text) => `${text} ${LONG_WORD.repeat(3)} ${EMOJI.repeat(9)}`,
    ),
    'giant numbers': withNumbers(written, (value) => value * 1e291),
  };
  const texts = Object.entries(cases).map(([name, feed]) => ({ name, text: JSON.stringify(feed) }));
  return [
    ...texts,
    { name: '5 MB, which is too much', text: JSON.stringify({ ...written, x: 'a'.repeat(5_000_000) }) },
  ];
}

const PROPERTIES_WITH_TEXT = new Set(['nb', 'nn', 'sv', 'en', 'title', 'name', 'description', 'note', 'definition']);
const YEAR = 2023;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2018, 0, 1);

function idsOf(feed: Written, name: string): readonly string[] {
  return ((feed[name] ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);
}

function manyActors(count: number, linkCount: number): Written {
  const factors = ['government', 'entrepreneurs', 'research', 'business', 'capital'];
  const actors = Array.from({ length: count }, (_, index) => ({
    id: `actor-${index}`,
    name: `Aktør nummer ${index}`,
    factors: [factors[index % factors.length], ...(index % 7 === 0 ? [factors[(index + 1) % factors.length]] : [])],
    role: 'Deltar i arbeidet.',
  }));
  const links = Array.from({ length: linkCount }, (_, index) => ({
    from: { actor: `actor-${index % count}` },
    to: { actor: `actor-${(index * 7 + 1) % count}` },
    kind: 'cooperation',
  }));
  return { actors, links };
}

function manyAreas(count: number): Written {
  const focusAreas = Array.from({ length: count }, (_, index) => ({
    id: `area-${index}`,
    kind: index % 3 === 0 ? 'support' : 'sector',
    color: HUES[index % HUES.length],
    title: `Fokusområde nummer ${index}`,
    description: 'Her er det mye å ta fatt i, og mange som vil være med.',
  }));
  return { focusAreas };
}

function manyIndicators(example: Written, count: number, periods: number): Written {
  const regions = idsOf(example, 'regions').slice(0, count === 1 ? 1 : 2);
  const isDaily = count === 1;
  const periodOf = (index: number): string =>
    isDaily ? new Date(FIRST_DAY + index * DAY).toISOString().slice(0, 10) : String(YEAR - periods + index);
  const observations = Array.from({ length: periods }, (_, index) => ({
    period: periodOf(index),
    value: 1_000 + ((index * 37) % 211),
  }));
  const indicators = Array.from({ length: count }, (_, index) => ({
    ...{ id: `figure-${index}`, title: `Nøkkeltall nummer ${index}`, unit: { id: 'jobs' } },
    frequency: isDaily ? 'day' : 'year',
    series: regions.map((region) => ({ region, observations })),
  }));
  return { indicators };
}

/** The feed with each of its texts changed; ids and words of a vocabulary stay. */
function withTexts(value: unknown, change: (text: string) => string, name = ''): unknown {
  if (typeof value === 'string') return PROPERTIES_WITH_TEXT.has(name) ? change(value) : value;
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each, change, key)]));
}

/** The feed with each of its figures changed. */
function withNumbers(value: unknown, change: (value: number) => number, name = ''): unknown {
  if (typeof value === 'number') return name === 'value' ? change(value) : value;
  if (Array.isArray(value)) return value.map((each) => withNumbers(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNumbers(each, change, key)]));
}
