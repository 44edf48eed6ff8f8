/** The feeds that the measured pages show. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { root } from '../tools/process/run.mjs';
import { seededRandom } from './statistics.js';

/** One figure of a series, as a feed holds it. */
export interface Observation {
  readonly period: string;
  readonly value: number;
}

/** The part of a feed that the measurement needs to know; everything else is carried along. */
export interface Feed {
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly { readonly frequency: string; readonly series: readonly Series[] }[];
}

interface Series {
  readonly region: string;
  readonly observations: readonly Observation[];
}

/** Quarters of the published series that every page shows, and municipalities of Norway before 2024. */
export const QUARTERS = 14;
export const MUNICIPALITIES = 356;

const EXAMPLE = 'demo/feeds/ostfold.json';
const START = Date.UTC(2019, 0, 1);
const DAY = 86_400_000;
const LAST_YEAR = 2023;

/** A feed with many areas, indicators and figures, as an organisation would keep it. */
export async function exampleFeed(): Promise<Feed> {
  return JSON.parse(await readFile(path.join(root, EXAMPLE), 'utf8')) as Feed;
}

/** One region's published series of 14 quarters, alone in a feed. */
export function quarterFeed(example: Feed): Feed {
  const [series] = indicatorOf(example).series;
  if (series?.observations.length !== QUARTERS)
    throw new Error(`${EXAMPLE} no longer begins with ${QUARTERS} quarters.`);
  return feedOf(
    example,
    example.regions.filter(({ id }) => id === series.region),
    'quarter',
    [series],
  );
}

/** The same region with made-up figures for so many days, the same in every run. */
export function dayFeed(example: Feed, days: number): Feed {
  const random = seededRandom(days);
  let value = 14_000;
  const observations = Array.from({ length: days }, (_, index) => {
    value += Math.round((random() - 0.48) * 60);
    return { period: new Date(START + index * DAY).toISOString().slice(0, 10), value };
  });
  const { regions } = quarterFeed(example);
  return feedOf(example, regions, 'day', [{ region: regions[0]?.id ?? '', observations }]);
}

/** As many regions as Norway has municipalities, each with 14 quarters of made-up figures. */
export function municipalityFeed(example: Feed): Feed {
  const random = seededRandom(MUNICIPALITIES);
  const periods = quarterFeed(example).indicators[0]?.series[0]?.observations ?? [];
  const regions = Array.from({ length: MUNICIPALITIES }, (_, index) => ({
    id: `kommune-${index + 1}`,
    type: 'municipality',
    name: `Kommune ${index + 1}`,
  }));
  const series = regions.map(({ id }) => {
    const base = 500 + Math.round(random() * 40_000);
    return {
      region: id,
      observations: periods.map(({ period }) => ({ period, value: base + Math.round(random() * base * 0.05) })),
    };
  });
  return feedOf(example, regions, 'quarter', series);
}

/** What a keeper of the whole country may have: so many quarters of three key figures, for every municipality. */
export function countryFeed(example: Feed, quarters: number): Feed {
  const random = seededRandom(quarters);
  const regions = Array.from({ length: MUNICIPALITIES }, (_, index) => ({
    id: `kommune-${index + 1}`,
    type: 'municipality',
    name: `Kommune ${index + 1}`,
  }));
  const [first, ...more] = ['jobber', 'bedrifter', 'arbeidsledige'].map((id) => {
    const series = regions.map(({ id: region }) => {
      let value = 500 + Math.round(random() * 40_000);
      const observations = Array.from({ length: quarters }, (__, index) => {
        value += Math.round((random() - 0.48) * value * 0.02);
        return { period: `${LAST_YEAR - Math.floor((quarters - 1 - index) / 4)}-Q${1 + (index % 4)}`, value };
      });
      return { region, observations };
    });
    return { ...indicatorOf(feedOf(example, regions, 'quarter', series)), id, title: id, shortTitle: id };
  });
  if (!first) throw new Error('A feed needs key figures.');
  return { ...feedOf(example, regions, 'quarter', first.series), indicators: [first, ...more] };
}

/** The text of a feed as samspill writes it: a figure on each line. */
export function textOfFeed(feed: Feed): string {
  const lines = JSON.stringify(feed, undefined, 2);
  return lines.replaceAll(/\{\s+"period": ("[^"]+"),\s+"value": (-?[\d.]+)\s+\}/gu, '{ "period": $1, "value": $2 }');
}

function feedOf(example: Feed, regions: Feed['regions'], frequency: string, series: readonly Series[]): Feed {
  const indicator = Object.entries(indicatorOf(example)).filter(([name]) => name !== 'focusAreas');
  const common = { feedVersion: '1.0', title: 'Jobber', language: 'nb', updated: '2024-02-23', region: regions[0]?.id };
  return { ...common, regions, indicators: [{ ...Object.fromEntries(indicator), frequency, series }] };
}

function indicatorOf(example: Feed): Feed['indicators'][number] {
  const [indicator] = example.indicators;
  if (!indicator) throw new Error(`${EXAMPLE} has no indicator.`);
  return indicator;
}
