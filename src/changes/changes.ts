import { regionSeries } from '../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Language } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { parseFeed } from '../feed/parse/parse-feed.js';
import { say, type Entry } from '../locale/catalogue.js';
import { periodWords } from '../locale/indicator-period.js';
import { formatDate } from '../locale/time.js';
import { changedFigures } from './changed-figures.js';
import { changedObservations } from './changed-observations.js';
import { figureBasis } from '../view/key-figure/key-figure.js';
import { GROUP_WORDS as WORDS } from './changes.words.js';
import type { ChangeGroup, ChangeItem, FeedChanges } from './feed-changes.js';
import { contentChanges, type ContentChanges } from './contents.js';
import { headlinesOf, nameOf } from './headlines.js';
import { jumpSentence } from './jumps.js';
import { orderSentences } from './order.js';
import { seasonQuestion } from './questions.js';
import { targetSentences } from './targets.js';

/** Of a feed that is new, everything is. */
const NO_CONTENT: ContentChanges = { content: [], texts: [] };

/** Two feeds that could be read. */
interface Feeds {
  readonly before: Feed | undefined;
  readonly after: Feed;
}

/** A key figure that has figures which differ, as it was and as it is. */
interface ChangedIndicator {
  readonly before: Indicator | undefined;
  readonly after: Indicator;
}

/**
 * What readers will see changed when one feed takes the place of another.
 *
 * @param before what `JSON.parse` gave of the feed that readers have now; undefined where there is none yet
 * @param after the same of the one that is to take its place
 * @returns undefined where one of them is no feed at all
 */
export function changesBetween(before: unknown, after: unknown, language: Language): FeedChanges | undefined {
  const [was, is] = [before === undefined ? undefined : parseFeed(before).feed, parseFeed(after).feed];
  if (!is || (before !== undefined && !was)) return undefined;
  const feeds: Feeds = { before: was, after: is };
  const changed = changedIndicators(feeds);
  const contents = before === undefined ? NO_CONTENT : contentChanges(before, after, language);
  const parts = {
    headlines: headlinesOf(was, is, language),
    figures: changedFigures(was, is, language),
    questions: questionsOf(changed, feeds, language),
    rest: restOf(changed, feeds, contents, language),
  };
  return { ...parts, isSame: Object.values(parts).every(({ length }) => length === 0) };
}

function changedIndicators({ before, after }: Feeds): readonly ChangedIndicator[] {
  return after.indicators
    .map((indicator) => ({ before: before?.indicators.find(({ id }) => id === indicator.id), after: indicator }))
    .filter((pair) => changedObservations(pair.before, pair.after).length > 0);
}

function questionsOf(changed: readonly ChangedIndicator[], feeds: Feeds, language: Language): readonly string[] {
  const { after: feed } = feeds;
  const region = feed.region ?? feed.regions[0]?.id;
  if (region === undefined) return [];
  return changed
    .filter((pair) => isNewer(pair, feeds, region))
    .map(({ after }) => ofTitle(after, seasonQuestion(feed, after, region, language), changed.length > 1, language))
    .filter((question) => question !== '');
}

/** Whether the newest figure is of a later period than before: of one that was only corrected nobody asks anew. */
function isNewer(pair: ChangedIndicator, { before, after }: Feeds, region: string): boolean {
  const was = before && pair.before && figureBasis(before, pair.before, region);
  const is = figureBasis(after, pair.after, region);
  return is !== undefined && was?.latest.period !== is.latest.period;
}

function restOf(
  changed: readonly ChangedIndicator[],
  feeds: Feeds,
  { content, texts }: ContentChanges,
  language: Language,
): readonly ChangeGroup[] {
  const { before, after } = feeds;
  const isMany = changed.length > 1;
  const each = (sentencesOf: (pair: ChangedIndicator) => readonly string[]) =>
    changed.flatMap((pair) => sentencesOf(pair).map((text) => ofTitle(pair.after, text, isMany, language)));
  const order = each((pair) =>
    before && pair.before ? orderSentences(pair.before, pair.after, { before, after }, language) : [],
  );
  const jumps = each((pair) => [
    jumpSentence(changedObservations(pair.before, pair.after), pair.after, after, language),
  ]);
  return [
    groupOf(WORDS.order, order, language),
    groupOf(WORDS.targets, targetSentences(before, after, language), language),
    groupOf(WORDS.jumps, jumps, language),
    groupOf(
      WORDS.figure,
      each((pair) => [lineSentence(pair, feeds, language)]),
      language,
    ),
    { name: say(WORDS.content, language), items: content },
    { name: say(WORDS.texts, language), items: texts },
    groupOf(WORDS.updated, [updatedText(feeds, language)], language),
  ].filter(({ items }) => items.length > 0);
}

function groupOf(name: Entry, sentences: readonly string[], language: Language): ChangeGroup {
  const said = sentences.filter((text) => text !== '');
  return { name: say(name, language), items: said.map((text): ChangeItem => ({ kind: 'sentence', text })) };
}

/** A sentence with the key figure that it is about, where there are several. */
function ofTitle(indicator: Indicator, text: string, isMany: boolean, language: Language): string {
  if (text === '' || !isMany) return text;
  return say(WORDS.of, language, { title: phraseIn(indicator.shortTitle ?? indicator.title, language).text, text });
}

/** From when to when the line of the region that is shown first goes now; empty where that is as it was. */
function lineSentence(pair: ChangedIndicator, { before, after }: Feeds, language: Language): string {
  const region = after.region ?? after.regions[0]?.id;
  if (region === undefined) return '';
  const was = before && pair.before ? endsOf(before, pair.before, region) : undefined;
  const is = endsOf(after, pair.after, region);
  if (!is || JSON.stringify(was) === JSON.stringify(is)) return '';
  const [first, last] = is.map((period) => periodWords(period, pair.after, language).name);
  return say(WORDS.points, language, { region: nameOf(after, region, language), first: first ?? '', last: last ?? '' });
}

function endsOf(feed: Feed, indicator: Indicator, region: string): readonly [string, string] | undefined {
  const known = regionSeries(feed, indicator, region)?.observations.filter(({ value }) => value !== null) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? [first.period, last.period] : undefined;
}

function updatedText({ before, after }: Feeds, language: Language): string {
  if (after.updated === undefined || before?.updated === after.updated) return '';
  const is = formatDate(after.updated, language);
  if (before?.updated === undefined) return is;
  return say(WORDS.date, language, { before: formatDate(before.updated, language), after: is });
}
