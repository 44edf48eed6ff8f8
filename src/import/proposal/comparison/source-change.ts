import { propertyOf } from '../../../feed/checks/placed-items.js';
import type { SourceFacts } from '../../table/source-table.js';
import type { FeedIndicator } from '../../matching/feed/feed-indicator.js';
import { plainText } from '../../matching/feed/plain-text.js';
import type { GivenUnit } from '../../matching/units.js';
import { finding } from '../questions/ask.js';
import type { Answers, Finding } from '../questions/finding.js';
import type { ProposedFigure, SourceChange } from '../proposal-shape.js';
import { decimalsOf } from './scale.js';

/** What the table changes in what the indicator says of its source, and what is asked about it. */
export function sourceChangeOf(
  facts: SourceFacts | undefined,
  indicator: FeedIndicator,
  figures: readonly ProposedFigure[],
  answers: Answers,
): { readonly source: SourceChange; readonly findings: readonly Finding[] } {
  const { source } = indicator;
  const { published, nextUpdate, notes = [] } = facts ?? {};
  const [known, knownNext] = [plainText(propertyOf(source, 'published')), plainText(propertyOf(source, 'nextUpdate'))];
  const decimals = decimalsAsked(indicator, figures, answers);
  const note = notes
    .map((each) => each.trim())
    .filter(Boolean)
    .join(' ');
  const asked =
    note === ''
      ? undefined
      : finding('source-notes', { note }, answers, {
          answers: ['take', 'leave'],
          standard: propertyOf(source, 'note') === undefined ? 'take' : 'leave',
        });
  const isNewer = published !== undefined && published > known;
  return {
    source: {
      ...(isNewer ? { published } : {}),
      ...(nextUpdate !== undefined && nextUpdate > knownNext ? { nextUpdate } : {}),
      ...(isNewer && nextUpdate === undefined && knownNext !== '' && knownNext <= published
        ? { isNextUpdateOver: true }
        : {}),
      ...(decimals?.chosen === 'take' && decimals.code === 'decimals' ? { decimals: decimals.values.given } : {}),
      ...(asked?.chosen === 'take' ? { note } : {}),
    },
    findings: [decimals, asked].filter((each) => each !== undefined),
  };
}

/** Figures with more decimals than the indicator shows lose them before the reader's eyes. */
function decimalsAsked(
  { decimals }: FeedIndicator,
  figures: readonly ProposedFigure[],
  answers: Answers,
): Finding | undefined {
  const given = Math.min(
    6,
    Math.max(0, ...figures.filter(({ isTaken }) => isTaken).map(({ value }) => decimalsOf(value))),
  );
  if (decimals === undefined || given <= decimals) return undefined;
  return finding('decimals', { given, expected: decimals }, answers, { answers: ['keep', 'take'], standard: 'keep' });
}

/** Another thing is counted than the indicator says. */
export function unitFinding(
  unit: GivenUnit | undefined,
  { isPercent, unitNames }: FeedIndicator,
  answers: Answers,
): Finding | undefined {
  if (!unit?.unit || unitNames.length < 2) return undefined;
  const own = unitNames.slice(1).map((name) => name.toLowerCase());
  const isAlike = own.some((name) => name.includes(unit.counted) || unit.counted.includes(name));
  const isSame = unit.isPercent ? isPercent : unit.counted === '' || isAlike;
  return isSame ? undefined : finding('unit-differs', { given: unit.unit, expected: unitNames[1] ?? '' }, answers);
}
