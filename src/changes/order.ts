import type { Feed, Indicator, Language } from '../feed/feed.js';
import { regionOf } from '../feed/derive/lookup.js';
import { phraseIn } from '../feed/localized-text.js';
import { changeRanking } from '../figures/ranking/ranking-change.js';
import { rankingFigure } from '../figures/ranking/ranking-figure.js';
import { listOf, say, sentenceCase } from '../locale/catalogue.js';
import { figureBasis } from '../view/key-figure/key-figure.js';
import { ORDER_WORDS as WORDS } from './changes.words.js';
import { nameOf } from './headlines.js';

/** Regions that are named because they have moved; those that moved farthest. */
const MOST_NAMED = 4;

/** Regions by their ids, the first one first. */
type Order = readonly string[];

/**
 * What has happened to the order of the regions that readers see beside the first one, by growth and by size: «Mest
 * vekst: Aremark først, som før. Hvaler går fra nr. 7 til nr. 2.» Empty where there is no order, or none before.
 */
export function orderSentences(
  before: Indicator,
  after: Indicator,
  feeds: { readonly before: Feed; readonly after: Feed },
  language: Language,
): readonly string[] {
  const region = feeds.after.region ?? feeds.after.regions[0]?.id;
  const [was, is] = [ordersIn(feeds.before, before, region, language), ordersIn(feeds.after, after, region, language)];
  if (!was || !is) return [];
  const nameIn = (id: string) => nameOf(feeds.after, id, language);
  return [
    orderSentence(say(WORDS.growth, language), was.growth, is.growth, nameIn, language),
    orderSentence(say(WORDS.level, language), was.level, is.level, nameIn, language),
  ].filter((sentence) => sentence !== '');
}

function ordersIn(
  feed: Feed,
  indicator: Indicator,
  id: string | undefined,
  language: Language,
): { readonly growth: Order; readonly level: Order } | undefined {
  const chosen = regionOf(feed, id);
  const basis = chosen && figureBasis(feed, indicator, chosen.id);
  if (!chosen || !basis) return undefined;
  const { period } = basis.latest;
  const title = phraseIn(indicator.title, language).text;
  return {
    growth: changeRanking({ feed, indicator, chosen, period, language })?.order ?? [],
    level: rankingFigure(feed, indicator, chosen, period, language, title)?.bars.map(({ key }) => key) ?? [],
  };
}

function orderSentence(
  name: string,
  was: Order,
  is: Order,
  nameIn: (id: string) => string,
  language: Language,
): string {
  const [first] = is;
  if (first === undefined || was.length === 0) return '';
  const moved = is
    .map((id, index) => ({ id, from: was.indexOf(id) + 1, to: index + 1 }))
    .filter(({ from, to }) => from > 0 && from !== to);
  if (moved.length === 0) return say(WORDS.same, language, { name });
  const told = moved
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to)
    .slice(0, MOST_NAMED);
  const moves = told.map(({ id, from, to }) => say(WORDS.move, language, { region: nameIn(id), from, to }));
  const lead = was[0] === first ? WORDS.sameFirst : WORDS.newFirst;
  return [
    say(lead, language, { name, first: nameIn(first), before: nameIn(was[0] ?? first) }),
    `${sentenceCase(listOf(moves, language))}.`,
  ].join(' ');
}
