import { isRough } from '../../feed/derive/targets/rough.js';
import type { Progress } from '../../feed/derive/targets/progress.js';
import type { WithheldReason } from '../../feed/derive/targets/target-scope.js';
import type { Indicator, Language, Observation, Target } from '../../feed/feed.js';
import { periodFrom } from '../../feed/period.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { formatShare } from '../../locale/number.js';
import { KEY_FIGURE_WORDS } from './key-figure.words.js';
import { positionText, targetPhrase } from './progress-text.js';
import { TARGET_LINE_WORDS as WORDS, YEARS_LEFT } from './target-line.words.js';

/** What a target's line is made of. */
export interface TargetLineParts {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly progress?: Progress;
  readonly withheld?: WithheldReason;
  readonly place?: string;
  /** The reader's date, as ISO; without it nothing is said of the time that is left. */
  readonly today?: string;
}

const SEPARATOR = ' · ';
const YEAR = 365.2425 * 86_400_000;

/**
 * A target in one line: what it is, how far its figure has come, and how long is left from today. «Mål: minst 150 000
 * jobber innen 2030 · 62 % av veien · 4 år igjen». What is not known is left out or said: «frist ikke oppgitt».
 */
export function targetLine(parts: TargetLineParts, language: Language): string {
  const { target, indicator, progress, place } = parts;
  const said = [
    targetPhrase(target, indicator, language, place),
    howFar(parts, language),
    progress?.reached === true ? '' : timeLeft(parts, language),
  ];
  return said.filter((part) => part !== '').join(SEPARATOR);
}

function howFar({ target, indicator, observations, progress, withheld }: TargetLineParts, language: Language): string {
  if (withheld) return say(WORDS.withheld, language);
  if (!progress) return '';
  if (progress.kind !== 'range' && progress.reached) return say(WORDS.reached, language);
  if (progress.kind !== 'ratio' || progress.ratio < 0) {
    const text =
      progress.kind === 'ratio'
        ? say(KEY_FIGURE_WORDS.below, language)
        : positionText(indicator, { target, progress }, language);
    return text.charAt(0).toLowerCase() + text.slice(1);
  }
  // A target that is not reached is never rounded up to the whole way.
  const share = say(WORDS.ofTheWay, language, { share: formatShare(Math.min(progress.ratio, 0.99), language, 0) });
  return isRough(target, observations) ? say(KEY_FIGURE_WORDS.about, language, { number: share }) : share;
}

function timeLeft({ target: { by }, today }: TargetLineParts, language: Language): string {
  const [end, now] = [periodFrom(by ?? '')?.end, periodFrom(today ?? '')?.start];
  if (end === undefined) return say(WORDS.noTime, language);
  if (now === undefined) return '';
  if (now >= end) return say(WORDS.past, language);
  const years = Math.round((end - now) / YEAR);
  return end - now < YEAR ? say(WORDS.underOneYear, language) : sayCount(YEARS_LEFT, years, language, { years });
}
