import { suggestionFor } from '../feed/checks/suggestions/suggestion.js';
import { languageOf } from '../feed/localized-text.js';
import { LANGUAGES } from '../feed/shape/widget-words.js';
import type { ShownFigure } from '../figures/doors.js';
import { curlyQuoteIn, isRunningText } from '../view/asked/curly-quotes.js';
import { HEADING_LEVELS, LOOKS, MODES, PRINTED, SCALES, THEMES, VIEWS } from '../view/asked/attribute-values.js';

/** The figures; the compiler holds that none is missing. Their code would be too much to read a name with. */
const FIGURES: Readonly<Record<ShownFigure, true>> = {
  trend: true,
  ranking: true,
  'ranking-change': true,
  map: true,
  'map-change': true,
  interval: true,
  composition: true,
  'jobs-value': true,
  none: true,
};

/**
 * Attributes that every element takes, `src` aside, and `keep-feed`: an address, which anybody may write, keeps nothing
 * on the reader's machine.
 */
const COMMON = [
  ...['region', 'lang', 'theme', 'look', 'heading', 'heading-level', 'selected', 'view'],
  ...['group', 'deep-link', 'refresh', 'print'],
] as const;

/** The elements that can be asked for by name, each with the attributes that it takes besides `src`. */
export const EMBEDDABLE = {
  'kpi-jobs-value': [...COMMON, 'figure', 'scale', 'compare', 'categories', 'period', 'span'],
  'focus-area-wheel': COMMON,
  'five-factor-map': [...COMMON, 'mode'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The tag of an element that can be asked for by name. */
export type EmbeddableElement = keyof typeof EMBEDDABLE;

/** The attributes that have one of a few values. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  figure: Object.keys(FIGURES),
  scale: SCALES,
  mode: MODES,
  view: VIEWS,
  theme: THEMES,
  look: LOOKS,
  print: PRINTED,
  'heading-level': HEADING_LEVELS.map(String),
  lang: LANGUAGES,
};

/** The attribute that is there or not, whatever its value. */
const SWITCH = 'deep-link';

const WIDGET = 'widget';
const FEED = 'feed';
/** What is written for these two by those who know the tags. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['src', FEED],
  ['element', WIDGET],
  ['tag', WIDGET],
]);

/** Characters of a value, more than any heading or list of ids has: an address is written by anybody. */
const LONGEST = 500;

/** What a query asks for. */
export interface EmbedRequest {
  readonly element: EmbeddableElement;
  /** The address of the feed, as it is written: whoever uses it resolves it, and says whether it may be fetched. */
  readonly feed: string;
  /** The other attributes, by name. */
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * What is wrong in a query. The first two leave nothing to show, as do quotes in the name of the widget or the address
 * of the feed; by the others the rest is shown without them.
 */
export type EmbedProblem =
  /** `widget` or `feed` is not there, or is empty. */
  | { readonly code: 'missing'; readonly name: string }
  /** There is no such element. */
  | { readonly code: 'unknown-widget'; readonly value: string; readonly suggestion?: string }
  /** No element has such an attribute. */
  | { readonly code: 'unknown-name'; readonly name: string; readonly suggestion?: string }
  /** Only another element has it. */
  | { readonly code: 'of-another'; readonly name: string; readonly element: string; readonly owner: string }
  /** An attribute cannot have such a value. */
  | {
      readonly code: 'impossible-value';
      readonly name: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly suggestion?: string;
    }
  /** A quote of a word processor stands in the value: browsers take it for a part of that. */
  | { readonly code: 'curly-quotes'; readonly name: string; readonly sign: string }
  | { readonly code: 'too-long'; readonly name: string; readonly limit: number }
  /** It is there more than once; the first counts. */
  | { readonly code: 'repeated'; readonly name: string };

/** A query, read. */
export interface EmbedReading {
  /** Undefined when the query does not say which element and which feed. */
  readonly request?: EmbedRequest;
  readonly problems: readonly EmbedProblem[];
}

/**
 * Reads what the address of an embed page asks for: `?widget=kpi-jobs-value&feed=ostfold.json&region=moss`. Besides
 * these two, the parameters are the attributes of the element.
 *
 * @param query of an address, with or without its question mark; names after `&amp;`, which a system has written twice
 *   for HTML, are understood
 */
export function readEmbedQuery(query: string): EmbedReading {
  const { written, problems } = parametersIn(query);
  const feed = written.get(FEED);
  const widget = written.get(WIDGET);
  const element = elementNamed(widget);
  problems.push(...problemsOfWidget(widget));
  const sign = feed === undefined ? undefined : curlyQuoteIn(feed);
  if (feed === undefined) problems.push({ code: 'missing', name: FEED });
  if (sign !== undefined) problems.push({ code: 'curly-quotes', name: FEED, sign });
  if (!element || feed === undefined || sign !== undefined) return { problems };
  const { attributes, problems: others } = attributesFrom(written, element);
  return { request: { element, feed, attributes }, problems: [...problems, ...others] };
}

function problemsOfWidget(widget: string | undefined): readonly EmbedProblem[] {
  if (widget === undefined) return [{ code: 'missing', name: WIDGET }];
  if (elementNamed(widget)) return [];
  const sign = curlyQuoteIn(widget);
  if (sign !== undefined) return [{ code: 'curly-quotes', name: WIDGET, sign }];
  return [{ code: 'unknown-widget', value: widget, ...suggested(widget, Object.keys(EMBEDDABLE)) }];
}

/** The attributes of an element among what is written, and what is wrong with the rest. */
function attributesFrom(
  written: ReadonlyMap<string, string>,
  element: EmbeddableElement,
): { readonly attributes: ReadonlyMap<string, string>; readonly problems: readonly EmbedProblem[] } {
  const attributes = new Map<string, string>();
  const problems: EmbedProblem[] = [];
  for (const [name, value] of written) {
    if (name === FEED || name === WIDGET) continue;
    const problem = problemOf(name, value, element);
    if (problem) problems.push(problem);
    else if (name !== SWITCH) attributes.set(name, value);
    else if (value !== 'false') attributes.set(name, '');
  }
  return { attributes, problems };
}

/**
 * What is wrong with an attribute of an element, by its name or by its value; undefined when nothing is.
 *
 * @param name as the element has it, without `data-`
 */
export function problemOf(name: string, value: string, element: EmbeddableElement): EmbedProblem | undefined {
  const own: readonly string[] = EMBEDDABLE[element];
  if (!own.includes(name)) return wrongName(name, element);
  if (value.length > LONGEST) return { code: 'too-long', name, limit: LONGEST };
  const sign = isRunningText(name) ? undefined : curlyQuoteIn(value);
  if (sign !== undefined) return { code: 'curly-quotes', name, sign };
  const allowed = VALUES[name];
  if (!allowed || allowed.includes(value) || (name === 'lang' && languageOf(value))) return undefined;
  return { code: 'impossible-value', name, value, allowed, ...suggested(value, allowed) };
}

/** The element of a name, in small or capital letters, or undefined when there is none. */
export function elementNamed(name: string | undefined): EmbeddableElement | undefined {
  const tags = Object.keys(EMBEDDABLE) as readonly EmbeddableElement[];
  return tags.find((tag) => tag === name?.toLowerCase());
}

function wrongName(name: string, element: EmbeddableElement): EmbedProblem {
  const [owner] = Object.entries(EMBEDDABLE).find(([, names]) => names.some((each) => each === name)) ?? [];
  if (owner !== undefined) return { code: 'of-another', name, element, owner };
  const suggestion = OTHER_NAMES.get(name.toLowerCase());
  if (suggestion !== undefined) return { code: 'unknown-name', name, suggestion };
  return { code: 'unknown-name', name, ...suggested(name, [WIDGET, FEED, ...EMBEDDABLE[element]]) };
}

/** What is written, by name. Empty values are the same as none, except for what is there or not. */
function parametersIn(query: string): { written: ReadonlyMap<string, string>; problems: EmbedProblem[] } {
  const written = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [key, text] of new URLSearchParams(query)) {
    const [name, value] = [key.replace(/^(?:amp;)+/u, '').trim(), text.trim()];
    // Of the page, not of the element: what readers have chosen (`samspill.item`), and the owner's question.
    if (name.includes('.') || name === 'widget-debug') continue;
    if (value === '' && name !== SWITCH) continue;
    if (written.has(name)) repeated.add(name);
    else written.set(name, value);
  }
  return { written, problems: [...repeated].map((name) => ({ code: 'repeated', name })) };
}

function suggested(word: string, known: readonly string[]): { readonly suggestion?: string } {
  const suggestion = suggestionFor(word, known);
  return suggestion === undefined ? {} : { suggestion };
}
