import { comparePeriodTexts } from '../../../feed/period.js';
import { seriesKey, type FeedIndicator } from '../../matching/feed/feed-indicator.js';
import { finding } from '../questions/ask.js';
import type { Entry, Step } from '../understanding/entry.js';
import type { Answers, Finding } from '../questions/finding.js';
import { comparedFigures, type Compared } from './reference.js';

/** How far a figure may be from the one before without standing out, as a share: counts move little in a year. */
const FAR = { count: 0.2, other: 1 } as const;
/** How near a figure must be to that of the neighbouring row to be its. */
const NEAR = 0.05;
/** Fewer figures show no pattern; and of small ones a fifth is one or two people. */
const ENOUGH = 3;
const SMALL = 20;

/** Looks for rows that have slipped, and for a column that holds something else. */
export function likeThoseBefore(entries: readonly Entry[], indicator: FeedIndicator, answers: Answers): Step<Finding> {
  const far = indicator.isAdditive ? FAR.count : FAR.other;
  const compared = comparedFigures(entries, indicator);
  const judged = compared.filter(({ before }) => before > 0 && (!indicator.isAdditive || before >= SMALL));
  const standing = judged.filter(({ value, before }) => Math.abs(value / before - 1) > far);
  if (judged.length < ENOUGH) return { entries, findings: [] };
  const slipped = standing.length * 2 >= judged.length ? slipOf(judged) : undefined;
  if (slipped) return askAboutRows(entries, judged, slipped, answers);
  if (standing.length * 4 < judged.length * 3) return { entries, findings: [] };
  return { entries, findings: [askAboutColumn(standing, judged, far, answers)] };
}

/** By how many rows the figures have slipped: each is that of the row before it, or of the row behind. */
function slipOf(judged: readonly Compared[]): number | undefined {
  return [1, -1].find((by) => {
    const pairs = judged.flatMap(({ value }, index) => {
      const other = judged[index - by];
      return other ? [Math.abs(value / other.before - 1) <= NEAR] : [];
    });
    return pairs.length >= ENOUGH - 1 && pairs.filter(Boolean).length * 10 >= pairs.length * 8;
  });
}

function askAboutRows(
  entries: readonly Entry[],
  judged: readonly Compared[],
  by: number,
  answers: Answers,
): Step<Finding> {
  const index = by > 0 ? by : 0;
  const values = {
    region: judged[index]?.entry.region ?? '',
    got: judged[index - by]?.entry.region ?? '',
    by,
  };
  const asked = finding('rows-shifted', values, answers, { answers: ['shift', 'correct'] });
  return { entries: asked.chosen === 'shift' ? shifted(entries, by) : entries, findings: [asked] };
}

/** Gives each series the figures of the row where they have slipped to. Those at the end have none. */
function shifted(entries: readonly Entry[], by: number): Entry[] {
  const keyOf = ({ region, categories }: Entry): string => seriesKey(region, categories);
  const series = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const keys = [...series.keys()];
  const target = new Map(keys.map((key, index) => [key, series.get(keys[index - by] ?? '')]));
  return entries.flatMap((entry) => {
    const owner = target.get(keyOf(entry));
    return owner ? [{ ...entry, region: owner.region, categories: owner.categories }] : [];
  });
}

function askAboutColumn(
  standing: readonly Compared[],
  judged: readonly Compared[],
  far: number,
  answers: Answers,
): Finding {
  const higher = standing.filter(({ value, before }) => value > before).length;
  const direction = higher === standing.length ? 'higher' : higher === 0 ? 'lower' : 'other';
  const period =
    judged
      .map((each) => each.period)
      .sort(comparePeriodTexts)
      .at(-1) ?? '';
  const values = { count: standing.length, of: judged.length, percent: far * 100, direction, period } as const;
  return finding('wrong-column', values, answers, { answers: ['correct'], doors: ['other-column'] });
}
