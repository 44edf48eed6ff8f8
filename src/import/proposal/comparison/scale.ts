import { unitIn } from '../../cells/unit.js';
import type { FeedIndicator } from '../../matching/feed/feed-indicator.js';
import type { GivenUnit } from '../../matching/units.js';
import { finding } from '../questions/ask.js';
import type { Entry, Step } from '../understanding/entry.js';
import type { Answers, Finding } from '../questions/finding.js';
import { comparedFigures, middleOf, referenceFor, type Compared } from './reference.js';

/** Factors that tables differ by: thousands or millions, per cent or fractions, and ten where a comma is lost. */
const FACTORS = [1000, 1_000_000, 100, 10, 0.001, 0.000_001, 0.01, 0.1] as const;
/** How far a number may be from the factor and still show it, as a power of ten: from 0.6 to 1.7 times. */
const NEAR = 0.23;

/** Puts figures in the indicator's own unit: by the unit that the source gives, or by what the figures look like. */
export function inUnitOfIndicator(
  entries: readonly Entry[],
  indicator: FeedIndicator,
  unit: GivenUnit | undefined,
  answers: Answers,
): Step<Finding> {
  const told = multiplierTold(entries, indicator, unit, answers);
  if (told) return told;
  const fractions = fractionsForPercent(entries, indicator, answers);
  if (fractions) return fractions;
  const compared = comparedFigures(entries, indicator);
  const factor = FACTORS.find((each) => fits(compared, each));
  const [first] = compared;
  if (factor === undefined || !first || compared.length < 2) return { entries, findings: [] };
  const asked = finding('scale', { factor, value: first.value, before: first.before }, answers, {
    answers: ['multiply', 'keep'],
  });
  return asked.chosen === 'multiply' ? multiplied(entries, factor, [asked]) : { entries, findings: [asked] };
}

/** Whether nearly all figures are those of the feed, but for a factor. */
function fits(compared: readonly Compared[], factor: number): boolean {
  const near = compared.filter(
    ({ value, before }) => value * before > 0 && Math.abs(Math.log10((value * factor) / before)) < NEAR,
  );
  return near.length > 0 && near.length * 5 >= compared.length * 4;
}

/** The source says that its numbers are in thousands, and the indicator's are in ones. */
function multiplierTold(
  entries: readonly Entry[],
  indicator: FeedIndicator,
  unit: GivenUnit | undefined,
  answers: Answers,
): Step<Finding> | undefined {
  const own = Math.max(1, ...indicator.unitNames.map((name) => unitIn(name).multiplier));
  const factor = (unit?.multiplier ?? 1) / own;
  if (factor === 1 || unit?.unit === undefined) return undefined;
  const compared = comparedFigures(entries, indicator);
  // A unit may be the heading of another column; figures that fit as they are say so.
  const isUnlikely = fits(compared, 1) && !fits(compared, factor);
  const asked = finding('multiplied', { factor, unit: unit.unit }, answers, {
    answers: ['multiply', 'keep'],
    standard: isUnlikely ? 'keep' : 'multiply',
  });
  return asked.chosen === 'multiply' ? multiplied(entries, factor, [asked]) : { entries, findings: [asked] };
}

/** Fractions among percentages: 0.026 beside 2 to 3. */
function fractionsForPercent(
  entries: readonly Entry[],
  indicator: FeedIndicator,
  answers: Answers,
): Step<Finding> | undefined {
  if (!indicator.isPercent) return undefined;
  const others = entries.flatMap(({ value }) => (value !== null && Math.abs(value) >= 1 ? [Math.abs(value)] : []));
  const isFraction = (entry: Entry): boolean => {
    const { value } = entry;
    if (value === null || value === 0 || Math.abs(value) >= 1) return false;
    const like = Math.abs(referenceFor(entry, indicator)?.before ?? middleOf(others));
    return like >= 1 && Math.abs(Math.log10((Math.abs(value) * 100) / like)) < 0.5;
  };
  const found = entries.filter(isFraction);
  const [first] = found;
  if (!first || first.value === null) return undefined;
  const likes = found.map((entry) => Math.abs(referenceFor(entry, indicator)?.before ?? middleOf(others)));
  const [low, high] = [Math.min(...likes, ...others), Math.max(...likes, ...others)];
  const values = { value: first.value, low, high, count: found.length };
  const asked = finding('percent-fraction', values, answers, { answers: ['times-100', 'keep'] });
  if (asked.chosen !== 'times-100') return { entries, findings: [asked] };
  const fractions = new Set(found);
  const mended = entries.map((entry) => (fractions.has(entry) ? times(entry, 100) : entry));
  return { entries: mended, findings: [asked] };
}

/** The figures times a factor, and how far apart they are then: 14,4 thousand is known to the nearest hundred. */
function multiplied(entries: readonly Entry[], factor: number, findings: readonly Finding[]): Step<Finding> {
  const decimals = Math.max(0, ...entries.map(({ value }) => decimalsOf(value)));
  const to = factor / 10 ** decimals;
  const rounded = to > 1 ? [finding('rounded', { to: Math.round(to) }, {})] : [];
  return { entries: entries.map((entry) => times(entry, factor)), findings: [...findings, ...rounded] };
}

function times(entry: Entry, factor: number): Entry {
  const by = (value: number): number => Number((value * factor).toPrecision(15));
  const { lower, upper, value } = entry;
  return {
    ...entry,
    value: value === null ? null : by(value),
    ...(lower === undefined ? {} : { lower: by(lower) }),
    ...(upper === undefined ? {} : { upper: by(upper) }),
  };
}

/** How many decimals a number is written with. */
export function decimalsOf(value: number | null): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}
