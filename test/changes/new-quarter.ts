import { readFileSync } from 'node:fs';

/** A feed as it is written, as far as these tests change it. */
export interface EditableFeed {
  updated: string;
  region: string;
  indicators: {
    id: string;
    series: { region: string; observations: { period: string; value: number | null; status?: string }[] }[];
  }[];
  targets: { id: string; value?: number }[];
}

/** The jobs of the first quarter of 2024, invented, by the id of the municipality in the feed of Østfold. */
export const FIRST_QUARTER: Readonly<Record<string, number>> = {
  halden: 14_417,
  moss: 23_619,
  sarpsborg: 32_144,
  fredrikstad: 37_836,
  hvaler: 1281,
  rade: 4484,
  valer: 1615,
  skiptvet: 1028,
  'indre-ostfold': 17_394,
  rakkestad: 3496,
  marker: 1342,
  aremark: 348,
};

/** The feed of Østfold. */
export function ostfold(): EditableFeed {
  return JSON.parse(readFileSync(new URL('../../demo/feeds/ostfold.json', import.meta.url), 'utf8')) as EditableFeed;
}

/** The same with a new quarter of jobs in some municipalities, two of the figures provisional. */
export function withNewQuarter(regions: readonly string[] = Object.keys(FIRST_QUARTER)): EditableFeed {
  const feed = ostfold();
  const jobs = feed.indicators.find(({ id }) => id === 'antall-jobber');
  for (const region of regions) {
    const isProvisional = ['moss', 'aremark'].includes(region);
    jobs?.series
      .find((series) => series.region === region)
      ?.observations.push({
        period: '2024-Q1',
        value: FIRST_QUARTER[region] ?? null,
        ...(isProvisional ? { status: 'provisional' } : {}),
      });
  }
  return feed;
}
