import type { Target } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import { formatPeriod } from '../../../locale/time.js';
import { SPAN_WORDS } from '../span/span.words.js';
import { goalOf, longText, type Surroundings } from './goal.js';
import { yearlyText } from './target-text.js';
import type { TimedTarget } from './timed-targets.js';
import { TARGET_WORDS as WORDS } from './target.words.js';

/** What must be known of a path and of the mark at its end; a target without one is told by the line across. */
export function timedNotes({ target, time, path }: TimedTarget, around: Surroundings): string[] {
  if (!path) return [];
  const { indicator, series, language, end, sight } = around;
  const by = formatPeriod(target.by ?? '', language);
  const from = formatPeriod(target.baseline?.period ?? '', language);
  const yearly = yearlyText(path, target, series.observations, indicator, language);
  const label = longText(target, around);
  return [
    say(WORDS.pathNote, language, { from, by, yearly }),
    ...(time > end
      ? [`${label}.`, say(sight.isPast ? SPAN_WORDS.pathCut : WORDS.cutNote, language, { by })]
      : [say(WORDS[target.operator], language, { label })]),
    ...(path.from.time < sight.start ? [say(SPAN_WORDS.baselineBefore, language, { from })] : []),
  ];
}

/** What is said of a target whose path lies outside of the part that is shown. */
export function outsideNote({ target }: TimedTarget, around: Surroundings): string {
  return say(SPAN_WORDS.targetOutside, around.language, { label: longText(target, around) });
}

/** What is no target, or has no level that could be drawn. */
export function undrawnNotes(targets: readonly Target[], around: Surroundings): string[] {
  return targets.flatMap((target) => {
    const label = longText(target, around);
    if (!target.adopted) return [say(WORDS.needNote, around.language, { label })];
    return goalOf(target) ? [] : [say(WORDS.undrawnNote, around.language, { label })];
  });
}
