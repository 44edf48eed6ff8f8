/** Small feeds for the tests of the wheel, as an editor would write them. */

interface SmallArea {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** A feed of areas without anything else, and whatever is added to it. */
export function feedOfAreas(
  areas: readonly SmallArea[],
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { feedVersion: '1.0', focusAreas: areas, ...more };
}

/** Three sectors and three support areas that support all of them. */
export const SIX_AREAS: readonly SmallArea[] = [
  { id: 'industri', kind: 'sector', title: 'Grønt industriløft' },
  { id: 'bio', kind: 'sector', title: 'Bioøkonomi' },
  { id: 'digital', kind: 'sector', title: 'Digital omstilling' },
  { id: 'attraksjon', kind: 'support', title: 'Attraksjonskraft', supports: ['industri', 'bio', 'digital'] },
  { id: 'kapital', kind: 'support', title: 'Kapital', supports: ['industri', 'bio', 'digital'] },
  { id: 'kompetanse', kind: 'support', title: 'Kompetanse og inkludering', supports: ['industri', 'bio', 'digital'] },
];

/** The six areas under a vision. */
export const SIX = feedOfAreas(SIX_AREAS, {
  strategy: { vision: 'Sammen får vi ting til å skje!', purpose: 'Flere jobber' },
});

/** Jobs of one region in two years. */
export function jobs(
  id: string,
  focusAreas: readonly string[],
  values: readonly [number, number],
  statuses: readonly string[] = [],
): Record<string, unknown> {
  return {
    id,
    title: 'Jobber',
    unit: { id: 'jobs', label: 'jobber', decimals: 0 },
    measure: 'stock',
    frequency: 'year',
    focusAreas,
    series: [
      {
        region: 'her',
        observations: [
          { period: '2022', value: values[0] },
          { period: '2023', value: values[1], status: statuses },
        ],
      },
    ],
  };
}

/** A target of 100 more jobs than the 1 000 of 2022. */
export function hundredMore(
  id: string,
  indicator: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id,
    indicator,
    basis: 'change',
    operator: 'at-least',
    value: 100,
    baseline: { period: '2022', value: 1000 },
    ...more,
  };
}

export const HERE = {
  regions: [
    { id: 'her', type: 'county', name: 'Her' },
    { id: 'der', type: 'county', name: 'Der' },
  ],
  region: 'her',
};
