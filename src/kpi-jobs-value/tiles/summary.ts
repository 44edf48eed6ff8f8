import type { Indicator, Language, Observation } from '../../feed/feed.js';
import type { Direction } from '../../feed/derive/change.js';
import { phraseIn } from '../../feed/localized-text.js';
import { NOT_GIVEN, parsePeriod } from '../../feed/period.js';
import { listOf, say, sentenceCase, type Entry } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import { formatNumber, formatValue, unitLabel } from '../../locale/number.js';
import { differenceText, noChangeText, noShareText, relativeText } from '../../view/key-figure/change-text.js';
import { badgesOf, missingText, type FigureBasis, type KeyFigure } from '../../view/key-figure/key-figure.js';
import { SUMMARY } from '../kpi-jobs-value.words.js';

/**
 * The summary of a key figure in sentences, written from the data by rule: value, period, region and change; why there
 * is no change; statuses; and progress to the target.
 */
export function summaryOf(basis: FigureBasis, figure: KeyFigure, language: Language): string {
  const sentences = [
    valueSentence(basis, figure, language),
    changeReason(basis, language),
    statusSentence(basis, language),
    ...figure.progress.map(({ text }) => text),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function valueSentence(basis: FigureBasis, figure: KeyFigure, language: Language): string {
  const { indicator, latest } = basis;
  const title = phraseIn(indicator.title, language).text;
  const common = { title, region: figure.region.text, period: figure.period };
  const when = periodWords(latest.period, indicator, language).when;
  if (latest.value === null)
    return say(SUMMARY.missing, language, { ...common, reason: missingText(latest, language) });
  // An index has its base in its unit, which would be read as the period of the figure behind it.
  const isIndex = indicator.measure === 'index';
  const value = isIndex
    ? formatNumber(latest.value, indicator.unit.decimals, language)
    : formatValue(latest.value, indicator.unit, language);
  const isCounted = isCount(basis) && latest.period !== NOT_GIVEN && !isOneThere(latest, language);
  const entry = isCounted ? SUMMARY.count : SUMMARY.rate;
  const named = isIndex ? `${title} (${unitLabel(indicator.unit, language)})` : title;
  return sentenceCase(
    say(entry, language, { ...common, title: named, value, when, change: changeClause(basis, language) }),
  );
}

function changeClause({ indicator, change }: FigureBasis, language: Language): string {
  if (change.kind === 'no-change') return '';
  const relative = relativeText(change, language);
  const values = {
    difference: differenceText(indicator, change.absolute, language),
    before: isYearBefore(change.from.period, indicator)
      ? say(SUMMARY.yearBefore, language)
      : periodWords(change.from.period, indicator, language).when,
    share: relative === '' ? '' : ` (${relative})`,
  };
  return say(
    (indicator.additive && indicator.unit.currency === undefined ? COUNT_CLAUSES : RATE_CLAUSES)[change.direction],
    language,
    values,
  );
}

/** English has another verb for one. */
function isOneThere({ value }: Observation, language: Language): boolean {
  return language === 'en' && value === 1;
}

/** Where figures come every fourth year, or span several, the figure before is not of the year before. */
function isYearBefore(from: string, { every }: Indicator): boolean {
  const period = parsePeriod(from);
  return every === 1 && period?.kind !== 'years' && period?.isApproximate !== true;
}

/** Why there is no change, or none in per cent. */
function changeReason({ indicator, change, latest }: FigureBasis, language: Language): string {
  if (change.kind === 'change') return noShareText(indicator, change, language);
  return latest.value === null ? '' : noChangeText(change, language);
}

function statusSentence({ latest }: FigureBasis, language: Language): string {
  const badges = badgesOf(latest, language).map((badge) => badge.toLowerCase());
  return badges.length === 0 ? '' : say(SUMMARY.statuses, language, { statuses: listOf(badges, language) });
}

/**
 * Only of jobs can it be said that there were so many in a place: "317 619 persons in Akershus" would be read as
 * inhabitants.
 */
function isCount({ indicator }: FigureBasis): boolean {
  return indicator.concept === 'jobs' && indicator.additive && indicator.unit.label !== undefined;
}

const COUNT_CLAUSES: Readonly<Record<Direction, Entry>> = { up: SUMMARY.more, down: SUMMARY.fewer, none: SUMMARY.same };
const RATE_CLAUSES: Readonly<Record<Direction, Entry>> = {
  up: SUMMARY.higher,
  down: SUMMARY.lower,
  none: SUMMARY.same,
};
