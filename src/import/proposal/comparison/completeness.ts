import { yearsBetween } from '../../../feed/derive/years-between.js';
import { areAdjacent, comparePeriodTexts, periodFrom } from '../../../feed/period.js';
import { seriesKey, type FeedIndicator } from '../../matching/feed/feed-indicator.js';
import type { FeedRegion } from '../../matching/feed/feed-regions.js';
import { finding } from '../questions/ask.js';
import type { Answers, Finding } from '../questions/finding.js';
import { periodAfter } from '../understanding/period-alignment.js';
import type { ProposedFigure } from '../proposal-shape.js';

/** A sum that will stay behind, since some of its members have no figure for the newest period. */
export function memberFindings(
  figures: readonly ProposedFigure[],
  indicator: FeedIndicator,
  regions: ReadonlyMap<string, FeedRegion>,
  answers: Answers,
): Finding[] {
  const period = newPeriodsOf(figures, indicator).at(-1);
  if (!indicator.isAdditive || period === undefined) return [];
  const given = new Set(
    figures.flatMap((figure) => (figure.period === period && figure.value !== null ? [figure.region] : [])),
  );
  return [...regions.values()].flatMap(({ id, members }) => {
    if (!isSum(id, members, indicator) || !members.some((member) => given.has(member))) return [];
    const missing = members.filter((member) => !given.has(member));
    if (missing.length === 0) return [];
    const asking = { of: id, answers: ['take'], doors: ['type', 'cancel'], standard: 'take' };
    return [
      finding(
        'members-missing',
        { regions: missing, sum: id, period, stays: indicator.periods.at(-1) ?? '' },
        answers,
        asking,
      ),
    ];
  });
}

/** Whether the figures of a region are the sums of its members, each of which has a series of its own. */
export function isSum(
  id: string,
  members: readonly string[],
  { byKey, dimensions, isAdditive }: FeedIndicator,
): boolean {
  const totals = dimensions.map(({ total, categories }) => total ?? categories[0]?.id ?? '');
  const hasSeries = (region: string): boolean => byKey.has(seriesKey(region, totals));
  return isAdditive && members.length > 0 && !hasSeries(id) && members.every(hasSeries);
}

/** Periods that the indicator has none of, in time order. */
export function newPeriodsOf(figures: readonly ProposedFigure[], indicator: FeedIndicator): string[] {
  const known = new Set(indicator.periods);
  const periods = figures
    .filter(({ state, period }) => state === 'new' && !known.has(period))
    .map(({ period }) => period);
  return [...new Set(periods)].sort(comparePeriodTexts);
}

/** A period that is passed over between the indicator's last one and the first of the table, or within the table. */
export function gapFinding(
  figures: readonly ProposedFigure[],
  indicator: FeedIndicator,
  answers: Answers,
): Finding | undefined {
  const last = indicator.periods.at(-1);
  const added = newPeriodsOf(figures, indicator).filter(
    (text) => last === undefined || comparePeriodTexts(text, last) > 0,
  );
  const chain = [...(last === undefined ? [] : [last]), ...added];
  const every = indicator.frequency === 'year' ? yearsBetween(indicator.periods) : 1;
  for (const [index, text] of chain.slice(1).entries()) {
    const [earlier, later] = [periodFrom(chain[index] ?? ''), periodFrom(text)];
    if (!earlier || !later || areAdjacent(earlier, later, indicator.frequency, every)) continue;
    const missing = every === 1 ? periodAfter(earlier) : undefined;
    if (missing === undefined || comparePeriodTexts(missing, text) >= 0) continue;
    const values = { missing, before: earlier.text, after: text };
    return finding('gap', values, answers, { answers: ['take'], doors: ['cancel'] });
  }
  return undefined;
}
