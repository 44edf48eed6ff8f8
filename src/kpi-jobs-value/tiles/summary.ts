import type { Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { NOT_GIVEN } from '../../feed/period.js';
import { listOf, say, sentenceCase } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import { unitLabel } from '../../locale/number.js';
import { differenceText, directionWord, relativeText, uncertainText } from '../../view/key-figure/change-text.js';
import { unitBeside, valueText } from '../../view/key-figure/interval-text.js';
import { badgesOf, type FigureBasis, type KeyFigure } from '../../view/key-figure/key-figure.js';
import { isYearBefore } from '../../view/key-figure/short-change.js';
import { missingText } from '../../view/missing.js';
import { SUMMARY } from '../kpi-jobs-value.words.js';

/**
 * The summary of a key figure in sentences, written from the data by rule: value, period, region and change; why there
 * is no change; statuses; and progress to the target.
 */
export function summaryOf(basis: FigureBasis, figure: KeyFigure, language: Language): string {
  const sentences = [
    valueSentence(basis, figure, language),
    figure.change.reason,
    ...figure.newer,
    statusSentence(basis, language),
    ...figure.progress.map(({ text }) => text),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function valueSentence(basis: FigureBasis, figure: KeyFigure, language: Language): string {
  const { indicator, latest } = basis;
  const title = phraseIn(indicator.title, language).text;
  const common = { title, region: figure.region.text };
  if (latest.value === null) {
    const reason = missingText(latest, language);
    return say(SUMMARY.missing, language, { ...common, period: figure.period, reason });
  }
  const isIndex = indicator.measure === 'index';
  const value = valueText(latest.value, latest, unitBeside(indicator), language);
  // English has another verb for one.
  const isOne = language === 'en' && latest.value === 1;
  const isCounted = isNumberOfJobs(basis) && latest.period !== NOT_GIVEN && !isOne;
  const entry = isCounted ? SUMMARY.count : SUMMARY.rate;
  const named = isIndex ? `${title} (${unitLabel(indicator.unit, language)})` : title;
  const { when } = periodWords(latest.period, indicator, language);
  const change = changeClause(basis, language);
  return sentenceCase(say(entry, language, { ...common, title: named, value, when, change }));
}

function changeClause({ indicator, change }: FigureBasis, language: Language): string {
  if (change.kind === 'no-change') return '';
  if (change.direction === 'uncertain') return `, ${uncertainText(indicator, change, language)}`;
  const { period } = change.from;
  const before = isYearBefore(period, indicator)
    ? say(SUMMARY.yearBefore, language)
    : periodWords(period, indicator, language).before;
  const word = directionWord(indicator, change);
  if (!word) return say(SUMMARY.same, language, { before });
  const relative = relativeText(change, language);
  return say(SUMMARY.than, language, {
    difference: differenceText(indicator, change.absolute, language),
    word: say(word, language),
    before,
    share: relative === '' ? '' : ` (${relative})`,
  });
}

function statusSentence({ latest }: FigureBasis, language: Language): string {
  const badges = badgesOf(latest, language).map((badge) => badge.toLowerCase());
  return badges.length === 0 ? '' : say(SUMMARY.statuses, language, { statuses: listOf(badges, language) });
}

/**
 * Only of jobs can it be said that there were so many in a place: "317 619 persons in Akershus" would be read as
 * inhabitants.
 */
function isNumberOfJobs({ indicator }: FigureBasis): boolean {
  return indicator.concept === 'jobs' && indicator.additive && indicator.unit.label !== undefined;
}
