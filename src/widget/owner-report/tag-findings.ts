import type { Feed, Language } from '../../feed/feed.js';
import { comparePeriodTexts } from '../../feed/period.js';
import { spanText } from '../../feed/period-span.js';
import { suggestionFor } from '../../feed/checks/suggestions/suggestion.js';
import { LANGUAGES } from '../../feed/shape/widget-words.js';
import { say, type Entry, type Values } from '../../locale/catalogue.js';
import { HEADING_LEVELS, LOOKS, THEMES } from '../../view/asked/attribute-values.js';
import { curlyQuoteIn, isRunningText } from '../../view/asked/curly-quotes.js';
import type { ItemKind } from '../../view/item.js';
import { isKnownName, unknownIn, type TagRules, type Written } from '../controls/watching/tag-check.js';
import { TAG_WORDS as WORDS } from './tag-finding.words.js';

/** Choices that are listed when none is near to what was written. */
const MOST_CHOICES = 8;

const HARD_SPACE = '\u00a0';

/** A tag as it stands in a page. */
export interface TagInPage {
  readonly tag: string;
  readonly attributes: readonly Written[];
  /** Whether nobody has said where the feed is. */
  readonly needsSource: boolean;
}

/** What is wrong with the attributes of a tag: a sentence for each mistake, with what was probably meant. */
export function tagFindings(page: TagInPage, rules: TagRules, language: Language): string[] {
  const { tag, attributes } = page;
  const tell = (entry: Entry, values: Values = {}): string => say(entry, language, { tag, ...values });
  const known = rules.known.filter((name) => !attributes.some((written) => written.name === name));
  const findings = attributes.flatMap((written) => {
    const { name, value } = written;
    if (!isKnownName(name, rules)) return [unknownName(name, known, tell)];
    const isChecked = rules.known.includes(name) && !isRunningText(name);
    const sign = isChecked ? curlyQuoteIn(value) : undefined;
    if (sign !== undefined) return [tell(WORDS.curlyQuotes, { name, sign })];
    if (isChecked && value.includes(HARD_SPACE)) return [tell(WORDS.hardSpace, { name })];
    if (rules.unmet?.name === name) return [`<${tag} ${name}="${value}">: ${rules.unmet.sentence}`];
    return unknownIn(written, rules).map((part) => unknownValue(written, part, rules, tell));
  });
  return page.needsSource ? [tell(WORDS.noSource), ...findings] : findings;
}

type Tell = (entry: Entry, values?: Values) => string;

function unknownName(name: string, known: readonly string[], tell: Tell): string {
  if (name.startsWith('data-')) return tell(WORDS.dataName, { name, meant: name.slice('data-'.length) });
  const meant = nearest(name, known);
  const advice = meant === undefined ? tell(WORDS.unquoted) : tell(WORDS.meant, { meant });
  return `${tell(WORDS.unknownName, { name })} ${advice}`;
}

function unknownValue({ name, value }: Written, part: string, rules: TagRules, tell: Tell): string {
  const choices = choicesOf(name, rules);
  const meant = name === 'span' ? spanMeant(part) : meantBy(part, choices);
  const isInFeed = ['region', 'selected', 'compare', 'categories', 'period'].includes(name);
  const said = tell(isInFeed ? WORDS.unknownInFeed : WORDS.unknownValue, { name, value, part });
  if (meant !== undefined) return `${said} ${tell(WORDS.meant, { meant })}`;
  const listed = choices.map(({ value: each }) => each);
  if (listed.length === 0 || listed.length > MOST_CHOICES) return said;
  return `${said} ${tell(WORDS.choices, { choices: listed.join(', ') })}`;
}

/** What was probably meant: letters that have changed places are the mistake of whoever types fast, also in `scr`. */
function nearest(text: string, known: readonly string[]): string | undefined {
  const lettersOf = (word: string): string => [...word.toLowerCase()].sort().join('');
  return known.find((name) => lettersOf(name) === lettersOf(text)) ?? suggestionFor(text, known);
}

/** Two periods with something else between them, or in the wrong order. */
function spanMeant(text: string): string | undefined {
  const [from, to, ...others] = (text.match(PERIOD) ?? []).sort(comparePeriodTexts);
  return from === undefined || to === undefined || others.length > 0 ? undefined : spanText(from, to);
}

const PERIOD = /\d{4}(?:-(?:[HQ]\d|W?\d\d(?:-\d\d)?)(?!\d))?/g;

/** A value that an attribute may have, and what else people call it. */
interface Choice {
  readonly value: string;
  readonly names: readonly string[];
}

function meantBy(part: string, choices: readonly Choice[]): string | undefined {
  const values = new Map(
    choices.flatMap(({ value, names }) => [value, ...names].map((name) => [name, value] as const)),
  );
  const near = nearest(part, [...values.keys()]);
  return near === undefined ? undefined : values.get(near);
}

function choicesOf(name: string, { addressed, kinds, feed }: TagRules): readonly Choice[] {
  const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value, names: [] }));
  switch (name) {
    case 'lang':
      return plain(LANGUAGES);
    case 'theme':
      return plain(THEMES);
    case 'look':
      return plain(LOOKS);
    case 'heading-level':
      return plain(HEADING_LEVELS.map(String));
    case 'figure':
      return plain([...(addressed.get(name) ?? []), 'none']);
    case 'region':
    case 'compare':
      return (feed?.regions ?? []).map(({ id, name: called }) => ({ value: id, names: Object.values(called) }));
    case 'selected':
      return feed ? kinds.flatMap((kind) => itemsOf(kind, feed)) : [];
    case 'categories':
      return (feed?.indicators ?? []).flatMap(({ dimensions }) =>
        dimensions.flatMap(({ id, categories }) =>
          categories.map((category) => ({ value: `${id}=${category.id}`, names: [] })),
        ),
      );
    default:
      return plain(addressed.get(name) ?? []);
  }
}

function itemsOf(kind: ItemKind, { focusAreas, factors, actors, indicators }: Feed): Choice[] {
  const lists = { area: focusAreas, factor: factors, actor: actors, indicator: indicators, link: [] };
  return lists[kind].map(({ id }) => ({ value: id, names: [] }));
}
