import type { Language, Observation } from '../feed/feed.js';
import { periodFrom } from '../feed/period.js';
import { say } from '../locale/catalogue.js';
import { formatPeriod } from '../locale/time.js';
import type { FigureProgress } from '../view/key-figure/key-figure.js';
import { DETAILS_WORDS as WORDS } from './details.words.js';

/** Deadlines that have gone by without the target being reached, as far as the figures go. */
export function deadlineNotes(all: readonly FigureProgress[], latest: Observation, language: Language): string[] {
  const reached = periodFrom(latest.period)?.start ?? 0;
  const isLate = ({ target: { by }, progress }: FigureProgress): boolean =>
    by !== undefined && progress?.reached !== true && reached >= (periodFrom(by)?.end ?? Infinity);
  const periods = all.filter(isLate).map(({ target }) => formatPeriod(target.by ?? '', language));
  return [...new Set(periods)].map((period) => say(WORDS.deadlineNote, language, { period }));
}
