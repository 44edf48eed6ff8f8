import { readEmbedQuery, type EmbeddableElement, type EmbedProblem } from '../../embed/embed-parameters.js';
import { describeEmbedProblem } from '../../embed/embed-problem-text.js';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { curlyQuoteIn } from '../../view/asked/curly-quotes.js';
import { WORDS } from './upgrade.words.js';

/** An element that a place of the page asks for. */
export interface WrittenElement {
  readonly name: EmbeddableElement;
  /** Its attributes, `src` among them. Their names are those of our own list, never the page's. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What is written in a place of the page. */
export interface WrittenPlace {
  /** Undefined where there is nothing that could be shown. */
  readonly element?: WrittenElement;
  /** What is wrong, in sentences for the owner of the page. */
  readonly problems: readonly string[];
}

const PREFIX = 'data-';
/** What other scripts call theirs after, however near it is to a name of ours. */
const NAMES_OF_HTML: ReadonlySet<string> = new Set(['class', 'id', 'role', 'style', 'title', 'type']);

const WIDGET = 'widget';
const FEED = 'feed';

/**
 * What `<div data-samspill="kpi-jobs-value" data-src="…" data-region="moss">` asks for: attributes of the element with
 * `data-` before them. What other scripts have written there is nothing to us.
 *
 * @param written names and values of the attributes of the place
 */
export function placeOfAttributes(
  written: Iterable<readonly [name: string, value: string]>,
  language: Language,
): WrittenPlace {
  const query = new URLSearchParams();
  const names: string[] = [];
  for (const [name, value] of written) {
    names.push(name);
    const own = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
    if (own === 'samspill') query.set(WIDGET, value);
    else if (own === 'src') query.set(FEED, value);
    else if (own !== '' && own !== WIDGET && own !== FEED) query.set(own, value);
  }
  const { request, problems } = readEmbedQuery(query.toString());
  const sentences = [
    ...problems.filter(isAboutUs).map((problem) => describeOfPlace(problem, language)),
    // A value with spaces is cut there when its quotes are none to the browser; its end is then a name.
    ...names.flatMap((name) => curlyCode(name, language)),
  ];
  if (!request) return { problems: sentences };
  const { element: name, feed, attributes } = request;
  return { element: { name, attributes: new Map([['src', feed], ...attributes]) }, problems: sentences };
}

/** A sentence about the curly quote in a piece of code; none where there is none. */
export function curlyCode(code: string, language: Language): readonly string[] {
  const sign = curlyQuoteIn(code);
  return sign === undefined ? [] : [say(WORDS.curlyQuotes, language, { sign, code })];
}

/**
 * What a link to an embed page asks for. Its feed is seen from that page, and must be of the same site: what else that
 * page may fetch, only its own site knows.
 *
 * @param address the whole address of the embed page
 */
export function placeOfLink(address: string, language: Language): WrittenPlace {
  const page = new URL(address);
  const { request, problems } = readEmbedQuery(page.search);
  const sentences = problems.map((problem) => describeEmbedProblem(problem, language));
  if (!request) return { problems: sentences };
  const { element: name, feed, attributes } = request;
  const src = URL.canParse(feed, page.href) ? new URL(feed, page.href) : undefined;
  if (src?.protocol !== page.protocol || src.host !== page.host)
    return { problems: [...sentences, say(WORDS.elsewhere, language, { feed })] };
  return { element: { name, attributes: new Map([['src', src.href], ...attributes]) }, problems: sentences };
}

/** Other scripts have attributes of their own in the place; one that is nearly ours was meant for us. */
function isAboutUs(problem: EmbedProblem): boolean {
  if (problem.code !== 'unknown-name') return true;
  return problem.suggestion !== undefined && !NAMES_OF_HTML.has(problem.name);
}

/** What a place calls the two that are no attributes of the element. */
const NAMES_OF_PLACES: Readonly<Record<string, string>> = { [WIDGET]: 'data-samspill', [FEED]: 'data-src' };

function describeOfPlace(problem: EmbedProblem, language: Language): string {
  if (problem.code === 'missing' && problem.name === FEED) return say(WORDS.noSource, language);
  if (problem.code !== 'curly-quotes') return describeEmbedProblem(problem, language);
  const name = NAMES_OF_PLACES[problem.name] ?? `${PREFIX}${problem.name}`;
  return describeEmbedProblem({ ...problem, name }, language);
}
