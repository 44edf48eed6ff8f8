/** A feed with a county, its three municipalities and a handful of figures. */

interface Written {
  readonly period: string;
  readonly value: unknown;
  readonly status?: unknown;
  readonly note?: unknown;
}

export function observations(...values: readonly unknown[]): Written[] {
  const periods = ['2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
  return values.map((value, index) => ({ period: periods[index] ?? '', value }));
}

const NAMES = ['halden', 'moss', 'marker'] as const;

/** What the figures of each municipality are; the county has none of its own. */
export function smallFeed(
  figures: Readonly<Partial<Record<(typeof NAMES)[number] | 'vik', readonly unknown[]>>>,
  indicator: object = {},
): Readonly<Record<string, unknown>> {
  return {
    feedVersion: '1.1',
    title: 'Tall',
    regions: [
      { id: 'ostfold', type: 'county', name: 'Østfold', members: [...NAMES] },
      ...NAMES.map((id) => ({ id, type: 'municipality', name: id.charAt(0).toUpperCase() + id.slice(1) })),
    ],
    indicators: [
      {
        id: 'jobber',
        title: { nb: 'Antall jobber', en: 'Number of jobs' },
        unit: { id: 'jobs', label: 'jobber', decimals: 0 },
        measure: 'stock',
        frequency: 'quarter',
        keptAsItIs: true,
        series: Object.entries(figures).map(([region, list]) => ({ region, observations: list })),
        ...indicator,
      },
    ],
  };
}
