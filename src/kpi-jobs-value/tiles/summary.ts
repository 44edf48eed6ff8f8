import type { Language } from '../../feed/feed.js';
import type { Change } from '../../feed/derive/change.js';
import { phraseIn } from '../../feed/localized-text.js';
import { listOf, say, sentenceCase, type Entry } from '../../locale/catalogue.js';
import { unitLabel } from '../../locale/number.js';
import { differenceText, earlierText, noChangeText, relativeText } from '../../view/key-figure/change-text.js';
import { unitBeside, valueText } from '../../view/key-figure/interval-text.js';
import { badgesOf, missingText, type FigureBasis, type KeyFigure } from '../../view/key-figure/key-figure.js';
import { SUMMARY } from '../kpi-jobs-value.words.js';

/**
 * The summary of a key figure in sentences, written from the data by rule: value, period, region and change; why there
 * is no change; statuses; and progress to the target.
 */
export function summaryOf(basis: FigureBasis, figure: KeyFigure, language: Language): string {
  const sentences = [
    valueSentence(basis, figure, language),
    basis.change.kind === 'no-change' && basis.latest.value !== null ? noChangeText(basis.change, language) : '',
    statusSentence(basis, language),
    ...figure.progress.map(({ text }) => text),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function valueSentence(basis: FigureBasis, figure: KeyFigure, language: Language): string {
  const { indicator, latest } = basis;
  const title = phraseIn(indicator.title, language).text;
  const common = { title, region: figure.region.text, period: figure.period };
  if (latest.value === null)
    return say(SUMMARY.missing, language, { ...common, reason: missingText(latest, language) });
  const isIndex = indicator.measure === 'index';
  const value = valueText(latest.value, latest, unitBeside(indicator), language);
  const entry = isCount(basis) ? SUMMARY.count : SUMMARY.rate;
  const named = isIndex ? `${title} (${unitLabel(indicator.unit, language)})` : title;
  return sentenceCase(say(entry, language, { ...common, title: named, value, change: changeClause(basis, language) }));
}

function changeClause({ indicator, change }: FigureBasis, language: Language): string {
  if (change.kind === 'no-change') return '';
  const relative = relativeText(change, language);
  const values = {
    before: earlierText(indicator, change, language),
    difference: differenceText(indicator, change.absolute, language),
    share: relative === '' ? '' : ` (${relative})`,
  };
  return say(
    (indicator.additive && indicator.unit.currency === undefined ? COUNT_CLAUSES : RATE_CLAUSES)[change.direction],
    language,
    values,
  );
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

type Clauses = Readonly<Record<Change['direction'], Entry>>;

const COUNT_CLAUSES: Clauses = {
  up: SUMMARY.more,
  down: SUMMARY.fewer,
  none: SUMMARY.same,
  uncertain: SUMMARY.uncertain,
};
const RATE_CLAUSES: Clauses = {
  up: SUMMARY.higher,
  down: SUMMARY.lower,
  none: SUMMARY.same,
  uncertain: SUMMARY.uncertain,
};
