import type { ObservationStatus } from '../../../feed/shape/vocabulary.js';
import { finding } from '../questions/ask.js';
import type { Answers, Finding } from '../questions/finding.js';
import type { ProposedFigure } from '../proposal-shape.js';

/**
 * Asks whether figures are to lose what they are marked with, since nothing stands in the column of statuses any more:
 * it may be that somebody cleared the column without meaning the marks.
 */
export function lostMarksFinding(figures: readonly ProposedFigure[], answers: Answers): Finding | undefined {
  const lost = figures.map(lostMarks).filter(({ length }) => length > 0);
  if (lost.length === 0) return undefined;
  const counts = new Map<ObservationStatus, number>();
  for (const status of lost.flat()) counts.set(status, (counts.get(status) ?? 0) + 1);
  const statuses = [...counts].map(([status, count]) => ({ status, count }));
  return finding('marks-lost', { count: lost.length, statuses }, answers, { answers: ['keep', 'take'] });
}

/** The statuses that a figure had, and would not have; why there was no value goes when there is one. */
function lostMarks({ isUnmarked, before, statuses, value }: ProposedFigure): readonly ObservationStatus[] {
  if (isUnmarked !== true || !before || (before.value === null && value !== null)) return [];
  return before.statuses.filter((status) => status !== 'normal' && !statuses.includes(status));
}
