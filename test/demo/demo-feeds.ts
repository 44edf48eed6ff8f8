import { readFileSync } from 'node:fs';

import type { Feed, Indicator } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/feed/parse/parse-feed.js';

/** The five demo feeds, by the name of their file and their page. */
export const DEMO_NAMES = [
  'ostfold',
  'nedre-glomma',
  'osloregionen',
  'gardermoregionen',
  'digital-baerekraft',
] as const;
/** All feeds beside the demo pages: those five, and the one whose figures are all made up. */
export const FEED_NAMES = [...DEMO_NAMES, 'eksempeltall'] as const;
export type DemoName = (typeof DEMO_NAMES)[number];
export type FeedName = (typeof FEED_NAMES)[number];

/** The text of a file of the project, by its path from the project's folder. */
export function projectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** A demo feed as `JSON.parse` gives it. */
export function rawFeed(name: FeedName): unknown {
  return JSON.parse(projectFile(`demo/feeds/${name}.json`));
}

/** A demo feed that has been read; throws when it cannot be. */
export function demoFeed(name: FeedName): Feed {
  const { feed } = parseFeed(rawFeed(name));
  if (!feed) throw new Error(`${name} cannot be read`);
  return feed;
}

/** An item of a list by its id; throws when there is none. */
export function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

/** The observation of an indicator for a region and a period; throws when there is none. */
export function observationOf(indicator: Indicator, region: string, period: string) {
  const series = indicator.series.find((candidate) => candidate.region === region);
  const observation = series?.observations.find((candidate) => candidate.period === period);
  if (!observation) throw new Error(`no observation ${region} ${period}`);
  return observation;
}

/** Every value inside a JSON value, with the names of the properties that lead to it. */
export function* walk(value: unknown, path: readonly string[] = []): Generator<readonly [readonly string[], unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
}
