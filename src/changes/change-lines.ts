import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { LINE_WORDS as WORDS } from './changes.words.js';
import type { ChangeItem, FeedChanges, FigureChange, HeadlineChange, IndicatorChanges } from './feed-changes.js';

/**
 * The changes as lines of plain text: what the command prints, and what a keeper copies into a mail. An empty line
 * stands between the parts, and what belongs under a heading is indented.
 */
export function linesOfChanges(changes: FeedChanges, language: Language): readonly string[] {
  if (changes.isSame) return [say(WORDS.same, language)];
  const parts = [
    ...changes.headlines.map((headline) => headlineLines(headline, language)),
    changes.questions.length === 0
      ? []
      : [say(WORDS.questions, language), ...changes.questions.map((question) => `  ${question}`)],
    ...changes.figures.map((indicator) => figureLines(indicator, language)),
    ...changes.rest.map(({ name, items }) => [name, ...items.map((item) => `  ${itemText(item)}`)]),
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function headlineLines({ title, region, before, after }: HeadlineChange, language: Language): readonly string[] {
  return [
    `${title}, ${region}`,
    ...(before ? [`  ${say(WORDS.now, language, { text: before.sentence })}`] : []),
    ...(after ? [`  ${say(WORDS.then, language, { text: after.sentence })}`] : [`  ${say(WORDS.gone, language)}`]),
  ];
}

function figureLines({ title, sentences, figures }: IndicatorChanges, language: Language): readonly string[] {
  return [`${title}: ${sentences.join(', ')}`, ...figures.map((figure) => `  ${figureText(figure, language)}`)];
}

/** «Moss, 1. kvartal 2024: 23 619 (+545, +2,4 %), foreløpig tall» */
export function figureText(figure: FigureChange, language: Language): string {
  const { kind, region, period, value, before, difference, share, badges } = figure;
  const values = { value, before: before ?? '' };
  const number = kind === 'new' || kind === 'marked' ? value : say(WORDS[kind], language, values);
  const change = [difference, share].filter((text) => text !== '').join(', ');
  const isTold = kind !== 'removed' && change !== '';
  const words = [`${number}${isTold ? ` (${change})` : ''}`, ...badges.map((badge) => badge.toLowerCase())];
  return `${region}, ${period}: ${words.join(', ')}`;
}

/** A change as text; of a text that was changed, what was taken away stands in [- -], what is new in {+ +}. */
function itemText(item: ChangeItem): string {
  if (item.kind === 'sentence') return item.text;
  const marked = item.parts.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
  );
  return `${item.about}: ${marked.join('')}`;
}
