import { decimalsIn } from '../derive/decimals.js';
import { yearsBetween } from '../derive/years-between.js';
import { indicatorFields, seriesFields, unitFields } from '../shape/fields.js';
import { MOST_SERIES } from '../shape/limits.js';
import type { Indicator as WrittenIndicator, Unit as WrittenUnit } from '../shape/objects.js';
import { annotations, type Annotation } from './annotations.js';
import { items, object } from './fields.js';
import { labelOfOne } from './label-of-one.js';
import { parseObservations } from './observations.js';
import { quantityOf, type Quantity } from './quantity.js';
import type { Reader } from './reader.js';
import {
  figuresOfSlice,
  firstCategory,
  titlesOfSlice,
  type Figures,
  type Series,
  type Slice,
  type Titles,
} from './slices.js';

/** The unit of an indicator. `percent` is the unit id of percentages; changes in it are percentage points. */
export interface Unit extends WrittenUnit {
  readonly decimals: number;
}

/** A key figure: what is counted, in which unit, how often, and the figures of each region. */
export interface Indicator extends Omit<WrittenIndicator, 'unit' | 'series' | 'every' | 'annotations'>, Figures {
  readonly unit: Unit;
  /** Events that explain the figures, in the order of the feed. */
  readonly annotations: readonly Annotation[];
  /** Whether things are counted, amounts measured, or another kind of number is given. */
  readonly quantity: Quantity;
  /** Years from one figure to the next in an annual series, which may take them several together; 1 in others. */
  readonly every: number;
  /** False for all but counts, and where the feed says so: averages, rates and percentages are never added up. */
  readonly additive: boolean;
  /** The totals, or the first categories, which stand for the indicator wherever no part of it has been chosen. */
  readonly series: readonly Series[];
  /** Every part of it that there are figures for, the totals too; empty without dimensions. */
  readonly slices: readonly Slice[];
  /** Whether it is a part of an indicator: one that `sliceOf` has made, or the first where there is no total. */
  readonly isSlice?: boolean;
  /** What the whole is called, where the titles name the first categories since there is no total. */
  readonly titles?: Titles;
}

const unit = object<WrittenUnit>({
  ...unitFields,
  id: (reader, name) => unitId(reader.string(name) ?? labelAlone(reader.raw('label'))),
});

/** What is read as it is written, and its events. */
type Read = Omit<WrittenIndicator, 'unit' | 'series' | 'annotations'> & Pick<Indicator, 'annotations'>;

export const indicators = items<Indicator, Read>({ ...indicatorFields, annotations }, (indicator, reader) => {
  const { id = '', label, labelOne, currency, decimals }: Partial<WrittenUnit> = unit(reader, 'unit') ?? {};
  const first = indicator.dimensions.map(firstCategory);
  const slices = slicesOf(reader, indicator);
  const { title, shortTitle } = indicator;
  const named = titlesOfSlice(indicator, indicator.dimensions, first);
  const isCount = indicator.measure === 'stock' || indicator.measure === 'flow';
  const one = labelOfOne(label, labelOne);
  const own: Unit = {
    id,
    ...(label && { label }),
    ...(one && { labelOne: one }),
    ...(currency !== undefined && { currency }),
    // Without `decimals` in the feed, the figures themselves say how many they have.
    decimals: decimals ?? decimalsIn(valuesOf(slices)),
  };
  return {
    ...indicator,
    ...(named && { ...named, isSlice: true, parts: [], titles: { title, ...(shortTitle && { shortTitle }) } }),
    every: indicator.frequency === 'year' ? (indicator.every ?? yearsBetween(periodsOf(slices))) : 1,
    unit: own,
    quantity: quantityOf(indicator, own),
    additive: indicator.additive && isCount && id !== 'percent',
    ...figuresOfSlice(slices, first),
    slices: indicator.dimensions.length === 0 ? [] : slices,
  };
});

/** What a slice is read of. */
type Broken = Pick<WrittenIndicator, 'dimensions' | 'frequency'>;

/** The series by what they are about; without dimensions one slice has them all. */
function slicesOf(indicator: Reader, broken: Broken): Slice[] {
  const slices = new Map<string, { categories: readonly string[]; series: Map<string, Series> }>();
  indicator.list('series', MOST_SERIES, (reader) => {
    if (!reader.has('region')) reader.context.problems.error('required', reader.at('region'), {});
    const region = seriesFields.region(reader, 'region');
    const categories = categoriesOf(reader, broken);
    const observations = parseObservations(reader, broken.frequency);
    if (region === undefined || !categories) return undefined;
    const key = categories.join(' ');
    const slice = slices.get(key) ?? { categories, series: new Map<string, Series>() };
    slices.set(key, slice);
    if (slice.series.has(region)) reader.context.problems.error('duplicate-id', reader.at('region'), { value: region });
    else slice.series.set(region, { region, observations });
    return undefined;
  });
  return [...slices.values()].map(({ categories, series }) => ({ categories, series: [...series.values()], sums: [] }));
}

/** A category of each dimension; undefined, and told, when they are not. */
function categoriesOf(series: Reader, { dimensions }: Broken): readonly string[] | undefined {
  const written = seriesFields.categories(series, 'categories');
  if (written.length === 0) return dimensions.map(firstCategory);
  const isWhole =
    written.length === dimensions.length &&
    dimensions.every(({ categories }, index) => categories.some(({ id }) => id === written[index]));
  if (isWhole) return written;
  const value = written.join(', ');
  series.context.problems.error('categories', series.at('categories'), { value, count: dimensions.length });
  return undefined;
}

function valuesOf(slices: readonly Slice[]): (number | null)[] {
  return slices.flatMap(({ series }) => series.flatMap(({ observations }) => observations.map(({ value }) => value)));
}

function periodsOf(slices: readonly Slice[]): string[] {
  return slices.flatMap(({ series }) => series.flatMap(({ observations }) => observations.map(({ period }) => period)));
}

/** Where the id has been forgotten a label in one language tells which unit it is. */
function labelAlone(label: unknown): string {
  return typeof label === 'string' ? label : '';
}

/** Other ways to write the unit of percentages count as it, since a percentage read as a count would be added up. */
function unitId(id: string): string {
  return /^(%|pct|pst|percent|pro[sc]ent)\.?$/i.test(id) ? 'percent' : id;
}
