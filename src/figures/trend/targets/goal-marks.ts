import { valueOnPath, type RequiredPath } from '../../../feed/derive/targets/required-path.js';
import type { Target } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import { formatPeriod } from '../../../locale/time.js';
import { goalOf, named, shortText, type Surroundings } from './goal.js';
import type { Sight } from './sight.js';
import { standingSentence, standingText } from './target-text.js';
import { isDrawn, pathUntil, timeOf, type TimedTarget } from './timed-targets.js';
import { TARGET_WORDS as WORDS } from './target.words.js';

/** A target at its time: its form, its figures (the same twice unless it is a range), and what stands beside it. */
export interface GoalMark {
  readonly time: number;
  readonly form: Target['operator'];
  readonly from: number;
  readonly to: number;
  /** The period by which it is to be reached. */
  readonly by: string;
  /** Empty where a line or a band across has it. */
  readonly label: string;
}

/** The required path to a target, as far as the time axis goes. */
export interface PathMark extends RequiredPath {
  readonly label: string;
  /** How far the newest figure is from the path: from its own time to that at which the path has its value. */
  readonly gap?: { readonly from: number; readonly to: number; readonly value: number; readonly label: string };
}

/** How a figure stands to a path: in a few words beside it, and as sentences. */
export interface StandingWords {
  /** The key of the figure's point. */
  readonly key: string;
  readonly text: string;
  readonly sentence: string;
}

/** The mark of a target at its time; none where that lies beyond the axis. */
export function goalsOf({ target, time, path }: TimedTarget, around: Surroundings): GoalMark[] {
  const goal = goalOf(target);
  if (!goal || time > around.end) return [];
  const label = path ? shortText(target, goal, around) : '';
  return [{ time, form: target.operator, ...goal, by: target.by ?? '', label }];
}

/** The path to a target as far as it is drawn, with the distance to it in time. */
export function pathOf({ target, path, standing }: TimedTarget, around: Surroundings): PathMark[] {
  const goal = goalOf(target);
  if (!path || !goal) return [];
  const { language, end } = around;
  const { from, to, isCut } = pathUntil(path, end);
  const label = isCut
    ? say(WORDS.pathOn, language, { goal: lowerCase(shortText(target, goal, around)) })
    : say(WORDS.path, language);
  const time = standing && timeOf(standing.observation);
  if (!standing || time === undefined || !isDrawn(standing, path, end)) return [{ from, to, label }];
  const { pathTime, value } = standing;
  return [{ from, to, label, gap: { from: time, to: pathTime, value, label: standingText(standing, language) } }];
}

/** A path from where the figures begin, if it begins before them. A distance that would lie there is left out. */
export function pathInSight({ gap, ...path }: PathMark, { start }: Sight): PathMark {
  const from = path.from.time < start ? { time: start, value: valueOnPath(path, start) } : path.from;
  return { ...path, from, ...(gap && gap.from >= start && gap.to >= start ? { gap } : {}) };
}

/** How the figures stand to a path, in words; with the year of the target when there are several. */
export function standingsOf(
  { target, path, standing }: TimedTarget,
  around: Surroundings,
  isAlone: boolean,
): StandingWords[] {
  if (!path || !standing) return [];
  const { indicator, series, language } = around;
  const text = standingText(standing, language);
  const by = formatPeriod(target.by ?? '', language);
  const sentence = standingSentence(target, path, standing, indicator, language);
  return [
    {
      key: `${series.region.id} ${standing.observation.period}`,
      text: named(isAlone ? text : say(WORDS.oneOf, language, { standing: text, by }), around),
      sentence: named(sentence, around),
    },
  ];
}

/** It goes on in a sentence; a name that stands before it stays as it is. */
function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
