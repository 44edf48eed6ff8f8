import { propertyOf } from '../../feed/checks/placed-items.js';
import { valueAt } from '../../feed/checks/place.js';
import { isObject, listOf } from '../../feed/json-value.js';
import { withItem, without, withValue } from '../../feed-file/edited-value.js';
import { spelledPeriod, withObservation } from '../../feed-file/observations-in-time.js';
import { indicatorOf, seriesKey, type FeedIndicator } from '../matching/feed/feed-indicator.js';
import type { Proposal, ProposedFigure } from './proposal-shape.js';

/**
 * Takes a proposal in: the feed as it is then, which shares all that is not touched with the feed before. Figures stand
 * in the order of their periods, a figure that is replaced keeps its note, and the source gets its dates.
 *
 * @param feed the value that the proposal was made for
 * @throws {RangeError} when the proposal is not ready, or the feed is another
 */
export function takenIn(proposal: Proposal, feed: unknown): unknown {
  const indicator = indicatorOf(feed, proposal.indicator);
  if (!proposal.isReady || !indicator) throw new RangeError('The proposal is not ready for this feed');
  const taken = proposal.figures.filter(({ isTaken }) => isTaken);
  const withFigures = bySeries(taken).reduce((value, figures) => withSeries(value, figures, indicator), feed);
  return withSource(withRegions(withFigures, proposal, taken), indicator, proposal);
}

function bySeries(figures: readonly ProposedFigure[]): (readonly ProposedFigure[])[] {
  const groups = new Map<string, ProposedFigure[]>();
  for (const figure of figures) {
    const key = seriesKey(figure.region, figure.categories);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

function withSeries(feed: unknown, figures: readonly ProposedFigure[], indicator: FeedIndicator): unknown {
  const [first] = figures;
  if (!first) return feed;
  const all = ['indicators', indicator.index, 'series'];
  const series = indicator.byKey.get(seriesKey(first.region, first.categories));
  if (series) {
    const steps = [...all, series.index, 'observations'];
    return withValue(feed, steps, withFigures(listAt(feed, steps), figures));
  }
  const added = {
    region: first.region,
    ...(first.categories.length === 0 ? {} : { categories: first.categories }),
    observations: withFigures([], figures),
  };
  return withItem(feed, all, listAt(feed, all).length, added);
}

function listAt(feed: unknown, steps: readonly (string | number)[]): readonly unknown[] {
  const list = valueAt(feed, steps);
  return listOf(list);
}

/** The observations with the figures in them: replaced where they are, else put in their place in time. */
function withFigures(observations: readonly unknown[], figures: readonly ProposedFigure[]): readonly unknown[] {
  return figures.reduce((list, figure) => {
    const index = list.findIndex((each) => spelledPeriod(propertyOf(each, 'period')) === figure.period);
    return index < 0
      ? withObservation(list, observationOf(figure))
      : list.with(index, observationOf(figure, list[index]));
  }, observations);
}

/** An observation as a feed has it, with what the one before had besides. */
function observationOf(figure: ProposedFigure, before?: unknown): unknown {
  const { value, lower, upper, note, statuses, removed = [] } = figure;
  // Bounds that the table does not give are still those of the same number.
  const hasOwnBounds =
    lower === undefined &&
    !removed.includes('interval') &&
    before !== undefined &&
    propertyOf(before, 'value') === value;
  const { lower: _, upper: __, status: ___, ...kept } = isObject(before) ? before : { period: figure.period };
  const status = statuses.length > 1 ? statuses : statuses[0];
  const whole = {
    ...kept,
    value,
    ...(hasOwnBounds ? boundsOf(before) : {}),
    ...(lower === undefined ? {} : { lower, upper }),
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
  };
  // A note that was there before stands last, as it did.
  const { note: last, ...others } = whole as { readonly note?: unknown };
  return last === undefined || removed.includes('note') ? others : { ...others, note: last };
}

function boundsOf(observation: unknown): object {
  const names = ['lower', 'upper'].filter((name) => propertyOf(observation, name) !== undefined);
  return Object.fromEntries(names.map((name) => [name, propertyOf(observation, name)]));
}

/** Gives the feed the regions that somebody chose to add, as far as figures of them are taken. */
function withRegions(feed: unknown, { newRegions }: Proposal, taken: readonly ProposedFigure[]): unknown {
  return newRegions
    .filter(({ id }) => taken.some(({ region }) => region === id))
    .reduce((value, { id, name, code }) => {
      const plain = name.replace(/^(?:[KF]-)?\d{2,4}\s+/i, '');
      const written = code ?? /^(?:[KF]-)?(\d{4})\b/i.exec(name)?.[1];
      const isMunicipality = written !== undefined && /^\d{4}$/.test(written);
      const region = {
        id,
        type: isMunicipality ? 'municipality' : 'other',
        name: plain === '' ? id : plain,
        ...(isMunicipality ? { codes: [{ system: 'ssb-kommune', code: written }] } : {}),
      };
      return withItem(value, ['regions'], listAt(value, ['regions']).length, region);
    }, feed);
}

function withSource(feed: unknown, { index }: FeedIndicator, { source }: Proposal): unknown {
  const at = (...steps: readonly string[]) => ['indicators', index, ...steps];
  const dated = source.published === undefined ? feed : withValue(feed, at('source', 'published'), source.published);
  const planned =
    source.nextUpdate === undefined ? dated : withValue(dated, at('source', 'nextUpdate'), source.nextUpdate);
  const current = source.isNextUpdateOver === true ? without(planned, at('source', 'nextUpdate')) : planned;
  const noted = source.note === undefined ? current : withValue(current, at('source', 'note'), source.note);
  return source.decimals === undefined ? noted : withValue(noted, at('unit', 'decimals'), source.decimals);
}
