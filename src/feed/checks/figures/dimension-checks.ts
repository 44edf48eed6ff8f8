import { seriesOf } from '../../derive/lookup.js';
import { regionSeries } from '../../derive/regions/region-series.js';
import type { Dimension, Feed, Indicator, Observation } from '../../feed.js';
import { phraseIn } from '../../localized-text.js';
import { firstCategory } from '../../parse/slices.js';
import { pathOfFigure } from './plausibility-checks.js';
import { placed, propertyOf } from '../placed-items.js';
import { firstPart, placedParts, type PlacedPart } from './placed-series.js';
import type { ProblemList } from '../../problem.js';
import { suggestionFor } from '../suggestions/suggestion.js';

/**
 * How far categories may be from their total together: statistical offices round small counts to hide people, each by
 * up to two, and besides half a per cent for what is counted in thousands.
 */
const ROUNDING = { each: 2, share: 0.005 } as const;

/** Looks for breakdowns that cannot be chosen from, or whose categories are not their total. */
export function checkDimensions(feed: Feed, input: unknown, problems: ProblemList): void {
  const indicators = placed(feed.indicators, propertyOf(input, 'indicators'), 'indicators', 'id', ({ id }) => id);
  for (const { item: indicator, path, written } of indicators) {
    const parts = placedParts(indicator, written, path);
    const first = firstPart(indicator, written, path);
    if (indicator.dimensions.length > 0) checkTotals(feed, first, parts, problems);
    const dimensions = placed(
      indicator.dimensions,
      propertyOf(written, 'dimensions'),
      `${path}.dimensions`,
      'id',
      idOf,
    );
    dimensions.forEach(({ item, path: place, written: own }, index) => {
      checkTotal(indicator, item, place, own, problems);
      checkUse(indicator, index, place, own, problems);
      checkSums(indicator, index, parts, problems);
    });
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** A total that is none of the categories, or none at all where the figures can be added up. */
function checkTotal(
  { measure, unit }: Indicator,
  { total, categories }: Dimension,
  path: string,
  written: unknown,
  problems: ProblemList,
): void {
  const ids = categories.map(idOf);
  const [first] = categories;
  const isCount = (measure === 'stock' || measure === 'flow') && unit.id !== 'percent';
  if (total !== undefined && !ids.includes(total)) {
    const suggestion = suggestionFor(total, ids);
    problems.warning('total-unknown', `${path}.total`, {
      value: total,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  } else if (total === undefined && propertyOf(written, 'total') === undefined && isCount && first)
    problems.warning('total-none', path, { first: phraseIn(first.label, 'nb').text });
}

/** A category that no series has. That the total is nowhere is told of the regions that lack it. */
function checkUse(
  { dimensions, slices }: Indicator,
  index: number,
  path: string,
  written: unknown,
  problems: ProblemList,
): void {
  const dimension = dimensions[index];
  if (!dimension || slices.length === 0) return;
  const used = new Set(slices.map(({ categories }) => categories[index]));
  const list = placed(dimension.categories, propertyOf(written, 'categories'), `${path}.categories`, 'id', idOf);
  for (const { item, path: place } of list)
    if (!used.has(item.id) && item.id !== dimension.total)
      problems.warning('category-unused', place, { value: phraseIn(item.label, 'nb').text });
}

/** Regions that have figures for parts, and none for what is shown first: the key figure is not theirs at all. */
function checkTotals(feed: Feed, first: PlacedPart, parts: readonly PlacedPart[], problems: ProblemList): void {
  const told = new Set<string>();
  for (const { item, path } of parts.flatMap(({ series }) => series)) {
    if (told.has(item.region) || regionSeries(feed, first.indicator, item.region)) continue;
    told.add(item.region);
    problems.warning('total-missing', path, { categories: first.categories.join(', ') });
  }
}

/** Totals that the categories of one dimension are not, with the other dimensions as they are. */
function checkSums(
  { dimensions, additive, unit }: Indicator,
  index: number,
  parts: readonly PlacedPart[],
  problems: ProblemList,
): void {
  const dimension = dimensions[index];
  const total = dimension && firstCategory(dimension);
  if (!additive || !dimension || total !== dimension.total) return;
  const label = phraseIn(dimension.label, 'nb').text;
  for (const { categories, series } of parts.filter((part) => part.categories[index] === total)) {
    const members = dimension.categories
      .filter(({ id }) => id !== total)
      .map(({ id }) =>
        parts.find((part) => part.categories.every((one, at) => one === (at === index ? id : categories[at]))),
      );
    for (const { item, path } of series) {
      const own = members.map((part) => part && seriesOf(part.indicator, item.region)?.observations);
      const odd = item.observations.flatMap((observation) => oddSum(observation, own, unit.decimals) ?? [])[0];
      if (odd) problems.warning('category-sum', pathOfFigure(path, odd.period), { ...odd, dimension: label });
    }
  }
}

/** The sum of categories, where it is not their total. Where some have no figure the others can only be too many. */
function oddSum(
  { period, value }: Observation,
  members: readonly (readonly Observation[] | undefined)[],
  decimals: number,
): { readonly period: string; readonly value: number; readonly sum: number } | undefined {
  const all = members.map((observations) => observations?.find((one) => one.period === period)?.value ?? null);
  const values = all.flatMap((one) => one ?? []);
  if (value === null || values.length === 0) return undefined;
  const sum = Number(values.reduce((before, one) => before + one, 0).toFixed(6));
  const least = ROUNDING.each * values.length * 10 ** -decimals;
  const distance = sum - value;
  if (Math.abs(distance) <= Math.max(least, ROUNDING.share * Math.abs(value))) return undefined;
  const isWhole = values.length === all.length;
  if (!isWhole && (distance < 0 || values.some((one) => one < 0))) return undefined;
  return { period, value, sum };
}
