/**
 * Figures for the chart tests. Jobs in Østfold 2020-K3 to 2023-K4 are real (Statistics Norway, table 11657); the other
 * series, the targets and the value creation are made up.
 */
import type { CompositionFigure } from '../../src/figures/composition/composition-figure.js';
import type { Doubt } from '../../src/figures/doubt.js';
import type { ChartFigure } from '../../src/figures/doors.js';
import type { IntervalFigure } from '../../src/figures/interval/interval-figure.js';
import type { JobsValueFigure } from '../../src/figures/jobs-value/jobs-value-figure.js';
import type { MapFigure } from '../../src/figures/map/map-figure.js';
import type { RankingBar, RankingFigure } from '../../src/figures/ranking/ranking-figure.js';
import type { EndLabel, TrendFigure, TrendPoint } from '../../src/figures/trend/trend-figure.js';

export const OSTFOLD_JOBS = [
  130635, 131918, 127937, 130183, 137142, 136988, 134385, 136993, 140168, 138679, 136850, 138092, 140576, 139985,
] as const;

const YEAR = 365 * 86_400_000;

const QUARTERS = OSTFOLD_JOBS.map((_, index) => ({
  year: 2020 + Math.floor((index + 2) / 4),
  quarter: ((index + 2) % 4) + 1,
}));

/** The middle of quarter number `index`, counted from 2020-K3. */
export function middleOf(index: number): number {
  const { year, quarter } = QUARTERS[index]!;
  return (Date.UTC(year, quarter * 3 - 3, 1) + Date.UTC(year, quarter * 3, 1)) / 2;
}

/** From the first to the last of the quarters `from` and `to`, counted likewise. */
export function spanOf(from: number, to: number): readonly [number, number] {
  const [first, last] = [QUARTERS[from]!, QUARTERS[to]!];
  return [Date.UTC(first.year, first.quarter * 3 - 3, 1), Date.UTC(last.year, last.quarter * 3, 1)];
}

interface SeriesOptions {
  readonly certain?: (index: number) => boolean;
  readonly doubt?: (index: number) => Doubt | undefined;
  readonly season?: (index: number) => string;
  readonly segment?: (index: number) => string;
}

/** The points of a series; a value of null is a gap. */
export function seriesOf(
  series: number,
  label: string,
  values: readonly (number | null)[],
  { certain, segment, doubt, season }: SeriesOptions = {},
): TrendPoint[] {
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const doubted = doubt?.(index);
    return [
      {
        key: `${label} ${index}`,
        series,
        seriesLabel: label,
        segment: segment?.(index) ?? 'a',
        time: middleOf(index),
        value,
        certain: certain?.(index) ?? doubted === undefined,
        ...(doubted ? { doubt: doubted } : {}),
        ...(season ? { season: season(index) } : {}),
      },
    ];
  });
}

export function endOf(series: number, label: string, value: number): EndLabel {
  return { series, time: middleOf(13), value, label, valueLabel: numberText(value) };
}

/** A number as Norwegian readers write it, with a no-break space between thousands. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
}

export function trendOf(parts: Partial<TrendFigure>): TrendFigure {
  return {
    kind: 'trend',
    description: 'Antall jobber i Østfold fra 3. kvartal 2020 til 4. kvartal 2023',
    points: seriesOf(0, 'Østfold', OSTFOLD_JOBS),
    ticks: [1, 5, 9, 13].map((index) => ({ time: middleOf(index), label: `4. kv. ${2020 + (index - 1) / 4}` })),
    references: [],
    bands: [],
    breaks: [],
    ends: [endOf(0, 'Østfold', 139985)],
    decimals: 0,
    ...parts,
  };
}

function moved(share: number, swing: number): number[] {
  return OSTFOLD_JOBS.map((value, index) => Math.round(value * share + swing * Math.sin(index * 1.3)));
}

const REGIONS = [
  ['Østfold', [...OSTFOLD_JOBS]],
  ['Follo', moved(0.93, 800)],
  ['Romerike', moved(1.06, -1600)],
  ['Oslo sentrum', moved(1.01, 2400)],
  ['Indre Østfold', moved(0.98, -1200)],
] as const;

const BARS: readonly (readonly [string, number])[] = [
  ['Lillestrøm', 49200],
  ['Fredrikstad', 38103],
  ['Ullensaker', 33100],
  ['Sarpsborg', 32371],
  ['Nordre Follo', 30200],
  ['Moss', 23786],
  ['Lørenskog', 19900],
  ['Indre Østfold', 18240],
  ['Halden', 14519],
  ['Ås', 11200],
  ['Vestby', 9400],
  ['Nittedal', 8600],
  ['Aurskog-Høland', 6300],
  ['Rakkestad', 4280],
  ['Våler', 2390],
  ['Råde', 2210],
  ['Marker', 1320],
  ['Hvaler', 1290],
  ['Skiptvet', 1090],
  ['Aremark', 480],
];

export function rankingOf(rows: readonly (readonly [string, number])[]): RankingFigure {
  const bars = rows.map(
    ([label, value]): RankingBar => ({
      key: label,
      label,
      value,
      valueLabel: numberText(value),
      emphasised: label === 'Sarpsborg',
      certain: label !== 'Råde',
    }),
  );
  return { kind: 'ranking', description: 'Jobber etter kommune', bars, decimals: 0 };
}

/** Bars above and below zero, with intervals across zero and without; made up. */
export const interval: IntervalFigure = {
  kind: 'interval',
  description: 'Endring med usikkerhetsintervall',
  bars: rankingOf([
    ['Sarpsborg', 4],
    ['Fredrikstad', 12],
    ['Råde', 1],
    ['Halden', -6],
  ]).bars.map((bar) =>
    bar.label === 'Råde'
      ? bar
      : {
          ...bar,
          interval: {
            lower: bar.value - 5,
            upper: bar.value + 3,
            label: `${numberText(bar.value - 5)} til ${numberText(bar.value + 3)}`,
            lowerLabel: numberText(bar.value - 5),
            upperLabel: numberText(bar.value + 3),
          },
          ...(bar.label === 'Sarpsborg' ? { isApart: true } : {}),
        },
  ),
};

const YEARS: readonly (readonly [number, number, number])[] = [
  [2018, 128400, 712],
  [2019, 130100, 731],
  [2020, 126900, 738],
  [2021, 133600, 762],
  [2022, 137900, 781],
  [2023, 139700, 804],
];

export const jobsValue: JobsValueFigure = {
  kind: 'jobs-value',
  description: 'Jobber og verdiskaping per jobb fra 2018 til 2023',
  points: YEARS.map(([year, jobs, valuePerJob], order) => ({
    key: String(year),
    order,
    jobs,
    valuePerJob,
    label: String(year),
    certain: year < 2023,
  })),
  equalValueLines: [95, 100, 105, 110].flatMap((billions, line) =>
    [120000, 130000, 140000].map((jobs) => ({
      line,
      jobs,
      valuePerJob: (billions * 1_000_000) / jobs,
      label: jobs === 140000 ? `${billions} mrd. kr` : '',
    })),
  ),
  jobsTitle: 'Jobber',
  valueTitle: 'Verdiskaping per jobb (1 000 kr)',
  valueDecimals: 0,
};

export const provisional = trendOf({
  points: seriesOf(0, 'Østfold', OSTFOLD_JOBS, {
    certain: (index) => index < 12,
    segment: (index) => (index < 6 ? 'a' : 'b'),
  }),
  references: [
    { value: 145000, label: 'Mål for 2026: 145\u00a0000 jobber' },
    { value: 130635, label: 'Nivå i 2020' },
  ],
  breaks: [{ time: (middleOf(5) + middleOf(6)) / 2, label: 'Brudd i serien' }],
});

export const withGap = trendOf({
  points: seriesOf(
    0,
    'Østfold',
    OSTFOLD_JOBS.map((value, index) => (index === 6 ? null : value)),
    {
      segment: (index) => (index < 6 ? 'a' : 'b'),
    },
  ),
  bands: [{ from: 138000, to: 142000, label: 'Målområde 138\u00a0000–142\u00a0000' }],
});

export const fiveRegions = trendOf({
  points: REGIONS.flatMap(([label, values], series) => seriesOf(series, label, values)),
  ends: REGIONS.map(([label, values], series) => endOf(series, label, values.at(-1) ?? 0)),
});

/** The quarter of the year, so that the fourth quarters can be compared. */
const quarterOf = (index: number): string => `quarter ${QUARTERS[index]!.quarter}`;

/** Two regions whose figures swing through the year; the last three quarters of the first are provisional. */
export const seasonal = trendOf({
  points: [
    ...seriesOf(
      0,
      'Hvaler',
      OSTFOLD_JOBS.map((_, index) => 1206 + Math.round(218 * (1 + Math.sin((index * Math.PI) / 2)))),
      {
        season: quarterOf,
        doubt: (index) => (index > 10 ? 'provisional' : undefined),
      },
    ),
    ...seriesOf(
      1,
      'Lom',
      OSTFOLD_JOBS.map((_, index) => 1026 + Math.round(195 * (1 + Math.sin((index * Math.PI) / 2)))),
      { season: quarterOf },
    ),
  ],
  ends: [endOf(0, 'Hvaler', 1642), endOf(1, 'Lom', 1221)],
});

/** Quarters of one region and years of another on one axis. */
export const mixed = trendOf({
  points: [
    ...seriesOf(0, 'Østfold', OSTFOLD_JOBS),
    ...[
      [2, 5, 132000],
      [6, 9, 137600],
      [10, 13, 139100],
    ].map(
      ([from = 0, to = 0, value = 0], order): TrendPoint => ({
        key: `Follo ${2021 + order}`,
        series: 1,
        seriesLabel: 'Follo',
        segment: 'b',
        value,
        span: spanOf(from, to),
        time: (spanOf(from, to)[0] + spanOf(from, to)[1]) / 2,
        certain: order < 2,
        ...(order < 2 ? {} : { doubt: 'estimated' }),
      }),
    ),
  ],
  ticks: [2021, 2022, 2023].map((year) => ({ time: Date.UTC(year, 6, 2), label: String(year) })),
  ends: [endOf(0, 'Østfold', 139985), { ...endOf(1, 'Follo', 139100), time: Date.UTC(2023, 6, 2) }],
});

/** Every way in which figures can be uncertain, and a target that is counted from a baseline. */
export const doubtful = trendOf({
  points: seriesOf(0, 'Østfold', OSTFOLD_JOBS, {
    doubt: (index) => (index > 10 ? 'forecast' : index > 7 ? 'estimated' : index > 4 ? 'provisional' : undefined),
  }),
  references: [{ value: 145000, label: 'Mål: minst 10\u00a0000 flere jobber innen 2026, regnet fra 2021' }],
  baselines: [{ time: middleOf(3), value: 135000, label: 'Utgangspunkt (2021): 135\u00a0000' }],
});

/** Two series with intervals, of which one has a gap in them. */
export const withIntervals = trendOf({
  points: [
    ...seriesOf(0, 'Østfold', OSTFOLD_JOBS),
    ...seriesOf(1, 'Follo', moved(0.93, 800)).filter((_, index) => index > 8),
  ].map((point, index) =>
    index === 3 ? point : { ...point, interval: { lower: point.value - 4000, upper: point.value + 6000 } },
  ),
  ends: [endOf(0, 'Østfold', 139985), endOf(1, 'Follo', moved(0.93, 800).at(-1) ?? 0)],
});

/** Figures near zero in proportion, which the axis must not cut at any size. */
export const fromZero = trendOf({ points: seriesOf(0, 'x', [36, 60, 100]), ends: [], fromZero: true });

/** Two targets at their time, of which one has a path, and a range. */
export const inTime = trendOf({
  baselines: [{ time: middleOf(1), value: OSTFOLD_JOBS[1], label: 'Utgangspunkt' }],
  goals: [
    {
      time: middleOf(13) + 2 * YEAR,
      form: 'at-least',
      from: 145_000,
      to: 145_000,
      by: '2025',
      label: 'Mål 2025: minst',
    },
    { time: middleOf(13) + YEAR, form: 'at-most', from: 142_000, to: 142_000, by: '2024', label: 'Mål 2024: høyst' },
    { time: middleOf(13) + 1.5 * YEAR, form: 'exact', from: 130_000, to: 130_000, by: '2025', label: '' },
    { time: middleOf(13) + YEAR, form: 'between', from: 125_000, to: 128_000, by: '2024', label: '' },
  ],
  paths: [
    {
      from: { time: middleOf(1), value: OSTFOLD_JOBS[1] },
      to: { time: middleOf(13) + 2 * YEAR, value: 145_000 },
      label: 'nødvendig bane',
      gap: { from: middleOf(13), to: middleOf(13) + YEAR / 4, value: 139_985, label: 'foran banen' },
    },
  ],
  until: middleOf(13) + 2 * YEAR,
});

export const twenty = rankingOf(BARS);

export const changes: RankingFigure = {
  ...rankingOf([]),
  bars: [
    ['Våler', 6.1],
    ['Nordre Follo', 1.1],
    ['Moss', -0.6],
    ['Aurskog-Høland', -2.4],
  ].map(([label, value]) => ({
    key: String(label),
    label: String(label),
    value: Number(value),
    valueLabel: `${String(value).replace('.', ',').replace('-', '\u2212')}\u00a0%`,
    emphasised: false,
    ...(label === 'Moss' ? { compared: true } : {}),
    certain: true,
  })),
  decimals: 1,
  references: [
    { key: 'follo', label: 'Follo +0,9\u00a0%', value: 0.9 },
    { key: 'norge', label: 'Norge −0,4\u00a0%', value: -0.4 },
  ],
};

const PARTS: readonly (readonly [string, number, boolean])[] = [
  ['Industri', 5200, true],
  ['Handel', 8100, true],
  ['Helse og sosial', 11300, false],
  ['Bygg', 4100, true],
  ['Undervisning', 3900, true],
  ['Transport', 1900, true],
  ['Jordbruk', 120, true],
];

export const composition: CompositionFigure = {
  kind: 'composition',
  description: 'Jobber etter næring',
  bars: [
    ['Fredrikstad', 38103],
    ['Sarpsborg', 36000],
  ].map(([label, whole]) => {
    let sum = 0;
    const parts = PARTS.map(([name, value, certain], part) => {
      const from = sum / Number(whole);
      sum += value;
      return {
        key: `${label} ${name}`,
        part,
        label: name,
        value,
        valueLabel: numberText(value),
        from,
        to: sum / Number(whole),
        certain,
        isRest: false,
      };
    });
    const rest = Number(whole) - sum;
    const last = {
      key: `${label} rest`,
      part: PARTS.length,
      label: 'Ikke fordelt',
      value: rest,
      valueLabel: numberText(rest),
      from: sum / Number(whole),
      to: 1,
      certain: true,
      isRest: true,
    };
    return { label: String(label), valueLabel: numberText(Number(whole)), parts: [...parts, last] };
  }),
};

/** Every kind of figure with all that it can hold, by name. */
/** A square in a grid, as an outline. */
const squareAt = (x: number, y: number): MapFigure['areas'][number]['outline'] => [
  [
    [
      [x, y],
      [x + 100, y],
      [x + 100, y + 100],
      [x, y + 100],
      [x, y],
    ],
  ],
];

const squares: MapFigure = {
  kind: 'map',
  description: 'Fire områder',
  areas: [
    { key: 'a', label: 'Nord', valueLabel: '\u22122,0\u00a0%', colour: { step: 4, isBelow: true } },
    { key: 'b', label: 'Øst', valueLabel: '+0,1\u00a0%', colour: { step: 0, isBelow: false } },
    { key: 'c', label: 'Sør', valueLabel: '+5,1\u00a0%', colour: { step: 4, isBelow: false } },
    { key: 'd', label: 'Vest', valueLabel: '' },
  ].map((area, index) => ({
    ...area,
    emphasised: area.key === 'c',
    outline: squareAt((index % 2) * 100, Math.floor(index / 2) * 100),
  })),
  legend: {
    heading: 'Farge etter endringen, med skille ved null, og hvor mange kommuner.',
    entries: [
      { text: '\u22122,0\u00a0%: 1', colour: { step: 4, isBelow: true } },
      { text: '+0,1\u00a0%: 1', colour: { step: 0, isBelow: false } },
      { text: '+5,1\u00a0%: 1', colour: { step: 4, isBelow: false } },
      { text: 'Tall mangler: 1' },
    ],
  },
};

/** So many areas that only the chosen one has its name, with fine edges. */
const many: MapFigure = {
  ...squares,
  areas: Array.from({ length: 400 }, (_, index) => ({
    ...{ key: String(index), label: `Kommune ${index}`, valueLabel: String(index), emphasised: index === 7 },
    colour: { step: index % 5, isBelow: false },
    outline: squareAt((index % 20) * 100, Math.floor(index / 20) * 100),
  })),
};

const waiting: MapFigure = { ...squares, areas: [], waiting: 'Henter kartet …' };

/** Events: two of one period beside each other, a span, and one at the end, with a break between. */
export const annotated: TrendFigure = {
  ...trendOf({
    breaks: [{ time: middleOf(5), label: 'brudd' }],
    annotations: [
      { number: 1, from: middleOf(1), to: middleOf(1) },
      { number: 2, from: spanOf(3, 6)[0], to: spanOf(3, 6)[1] },
      { number: 3, from: middleOf(10), to: middleOf(10) },
      { number: 4, from: middleOf(11), to: middleOf(11) },
      { number: 5, from: middleOf(13), to: middleOf(13) },
    ],
  }),
};

export const FIGURES: Readonly<Record<string, ChartFigure>> = {
  squares,
  many,
  waiting,
  plain: trendOf({}),
  seasonal,
  mixed,
  doubtful,
  fromZero,
  provisional,
  withGap,
  fiveRegions,
  twenty,
  changes,
  jobsValue,
  composition,
  interval,
  withIntervals,
  inTime,
  single: trendOf({ points: seriesOf(0, 'Østfold', [130635]), ends: [] }),
  constant: trendOf({
    points: seriesOf(
      0,
      'Østfold',
      OSTFOLD_JOBS.map(() => 2.6),
    ),
    decimals: 1,
  }),
  annotated,
  empty: trendOf({ points: [], ends: [], ticks: [] }),
  noBars: rankingOf([]),
};
