import type { Language } from '../../../feed/feed.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { periodFrom } from '../../../feed/period.js';
import { say } from '../../../locale/catalogue.js';
import { periodWords } from '../../../locale/indicator-period.js';
import { valueOnPath } from '../../../feed/derive/targets/required-path.js';
import type { GoalMark, PathMark } from '../targets/goal-marks.js';
import type { TargetMarks } from '../targets/trend-targets.js';
import type { ScaledTrend } from './scaled-trend.js';
import type { ScaleTexts } from './scale-texts.js';
import { TREND_SCALE_WORDS as WORDS } from './trend-scale.words.js';

/**
 * Targets as they lie on a scale, on which they have the words of the figures themselves. What they are counted from is
 * not drawn where it is older than all that is drawn, and a path begins where that begins.
 */
export function marksOnScale(marks: TargetMarks, { placeOf, span }: ScaledTrend): TargetMarks {
  const { references, bands, baselines, standings, targetNotes, until } = marks;
  const start = periodFrom(span?.from ?? '')?.start ?? 0;
  const [goals, paths] = [goalsOnScale(marks.goals, placeOf), pathsOnScale(marks.paths, placeOf, start)];
  const isPlaced = placeOf(1) !== undefined;
  return {
    goals,
    paths,
    ...(isPlaced ? { standings, targetNotes } : { standings: [], targetNotes: [] }),
    ...(isPlaced && until !== undefined ? { until } : {}),
    references: references.flatMap((line) => {
      const value = placeOf(line.value);
      return value === undefined ? [] : [{ ...line, value }];
    }),
    bands: bands.flatMap((band) => {
      const [from, to] = [placeOf(band.from), placeOf(band.to)];
      return from === undefined || to === undefined ? [] : [{ ...band, from, to }];
    }),
    baselines: baselines.flatMap((mark) => {
      const value = placeOf(mark.value);
      return value === undefined || mark.time < start ? [] : [{ ...mark, value }];
    }),
  };
}

type PlaceOf = ScaledTrend['placeOf'];

function goalsOnScale(goals: readonly GoalMark[], placeOf: PlaceOf): GoalMark[] {
  return goals.flatMap((goal) => {
    const [from, to] = [placeOf(goal.from), placeOf(goal.to)];
    return from === undefined || to === undefined ? [] : [{ ...goal, from, to }];
  });
}

/** A straight path stays one: a scale with places for figures is in proportion to them. */
function pathsOnScale(paths: readonly PathMark[], placeOf: PlaceOf, start: number): PathMark[] {
  return paths.flatMap(({ gap, ...path }) => {
    if (path.to.time <= start) return [];
    const begin = Math.max(path.from.time, start);
    const [from, to] = [placeOf(valueOnPath(path, begin)), placeOf(path.to.value)];
    if (from === undefined || to === undefined) return [];
    const level = gap && gap.from >= start && gap.to >= start ? placeOf(gap.value) : undefined;
    return {
      ...path,
      from: { time: begin, value: from },
      to: { ...path.to, value: to },
      ...(gap && level !== undefined ? { gap: { ...gap, value: level } } : {}),
    };
  });
}

/** What must be known of the scale: where it starts, what is left out, and what has become of the targets. */
export function scaleNotes(texts: ScaleTexts, targets: TargetMarks, language: Language): string[] {
  const { scale, all, span, indicator, isSeasonal } = texts.shown;
  const period = periodWords(span?.from ?? '', indicator, language).name;
  const region = all[0] ? phraseIn(all[0].region.name, language).text : '';
  const hasTargets = [targets.references, targets.bands, targets.baselines].some(({ length }) => length > 0);
  if (scale === 'per-inhabitant') {
    return [say(WORDS.inhabitantsNote, language), ...(hasTargets ? [say(WORDS.noTargetNote, language)] : [])];
  }
  return [
    say(all.length > 1 ? WORDS.baseNote : WORDS.baseNoteAlone, language, { period }),
    ...(isSeasonal ? [say(WORDS.seasonalNote, language, { season: texts.season })] : []),
    ...(hasTargets ? [say(WORDS.targetNote, language, { region, period })] : []),
  ];
}
