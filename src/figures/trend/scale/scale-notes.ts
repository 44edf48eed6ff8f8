import type { Language } from '../../../feed/feed.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { periodFrom } from '../../../feed/period.js';
import { say } from '../../../locale/catalogue.js';
import { periodWords } from '../../../locale/indicator-period.js';
import type { TargetMarks } from '../trend-targets.js';
import type { ScaledTrend } from './scaled-trend.js';
import type { ScaleTexts } from './scale-texts.js';
import { TREND_SCALE_WORDS as WORDS } from './trend-scale.words.js';

/**
 * Targets as they lie on a scale, on which they have the words of the figures themselves. What they are counted from is
 * not drawn where it is older than all that is drawn.
 */
export function marksOnScale(
  { references, bands, baselines }: TargetMarks,
  { placeOf, span }: ScaledTrend,
): TargetMarks {
  const start = periodFrom(span?.from ?? '')?.start ?? 0;
  return {
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
