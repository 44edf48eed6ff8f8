/**
 * `embed.js`, the script of `embed.html`: shows the widget that the address of the page asks for, or says in words why
 * it cannot. It is a classic script that stands on nothing else, since a page in a frame with `sandbox` can load no
 * modules; the code of the widget is fetched once it is known which feed is wanted.
 */
import type { Language } from '../feed/feed.js';
import { languageOf } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import { headingWithout } from '../view/heading.js';
import { readEmbedQuery, type EmbedRequest } from './embed-parameters.js';
import { describeEmbedProblem } from './embed-problem-text.js';
import { FAULT_WORDS, WIDGET_NAMES, WORDS } from './embed-page.words.js';
import { narrowPolicy } from './embed-policy.js';
import { loadWidgets } from './load-widgets.js';
import { tellHeight } from './page-height.js';
import { followTitle } from './page-title.js';
import { feedAt, feedListIn, type PermittedFeed } from './permitted-feed.js';
import { isSandboxed, tellLimits } from './sandboxed-page.js';

const isFramed = parent !== self;
const place = document.querySelector('#widget') ?? document.body;

void showPage();

async function showPage(): Promise<void> {
  const { request, problems } = readEmbedQuery(location.search);
  const language = languageOf(new URLSearchParams(location.search).get('lang') ?? '') ?? 'nb';
  const sentences = problems.map((problem) => describeEmbedProblem(problem, language));
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = request?.attributes.get('theme') ?? 'light';
  if (isFramed) document.documentElement.dataset['framed'] = '';
  // Links of a page of its own open as everywhere.
  else document.querySelector('base')?.remove();
  for (const sentence of sentences) console.warn(`samspill: ${sentence}`);
  if (!request) return refuse(sentences, language);
  const feed = await permitted(request, language);
  if (typeof feed === 'string') return refuse([feed], language);
  showWidget(request, feed.url, language);
  if (new URLSearchParams(location.search).has('widget-debug')) place.append(listOf(sentences));
}

/** The feed of a request, or the sentence that says why it is not fetched. Narrows the policy of the page to it. */
async function permitted({ feed }: EmbedRequest, language: Language): Promise<PermittedFeed | string> {
  const found = feedAt(feed, location.href);
  if ('fault' in found) return say(FAULT_WORDS[found.fault], language);
  const origins = found.isOwn ? [] : await listedOrigins();
  if (!found.isOwn && !origins.includes(found.origin)) {
    console.warn(`samspill: ${found.origin} ${say(FAULT_WORDS.foreign, language)}`);
    return say(FAULT_WORDS.foreign, language);
  }
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = narrowPolicy(location.href, origins);
  document.head.append(policy);
  return found;
}

/** The sites in `embed.json` beside the page, which is asked for only when a feed lies elsewhere. */
async function listedOrigins(): Promise<readonly string[]> {
  const address = new URL('embed.json', location.href);
  const response = await fetch(address, { redirect: 'error' }).catch(() => undefined);
  const list = feedListIn(response?.ok ? await response.text() : undefined);
  for (const entry of list?.wrong ?? []) console.warn(`samspill: embed.json: ${entry}`);
  if (!list) console.warn('samspill: embed.json: { "feeds": ["https://…"] }');
  return list?.origins ?? [];
}

function showWidget({ element: tag, attributes }: EmbedRequest, url: string, language: Language): void {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.setAttribute('src', url);
  document.title = headingWithout(attributes.get('heading') ?? '') || say(WIDGET_NAMES[tag], language);
  followTitle(element, language);
  // A page of its own begins with a heading of its own; in a frame the page round it has one.
  if (!isFramed) place.append(textIn('h1', say(WIDGET_NAMES[tag], language)));
  place.append(element);
  if (isSandboxed()) {
    tellLimits(language, tellReader);
    element.addEventListener('feed-error', () => console.warn(`samspill: ${say(WORDS.sandboxFeed, language)}`));
  }
  if (isFramed) {
    element.addEventListener('feed-load', () => tellHeight('widget'));
    element.addEventListener('feed-error', () => tellHeight('sentence'));
  }
  void loadWidgets(tag).catch(() => refuse([], language, say(WORDS.noScript, language)));
}

/** Says that there is nothing to show, and to whoever has written the address why. */
function refuse(reasons: readonly string[], language: Language, sentence = say(WORDS.cannotShow, language)): void {
  document.title = sentence;
  const lead = textIn(isFramed ? 'p' : 'h1', sentence);
  place.replaceChildren(lead, ...(reasons.length > 0 ? [listOf(reasons)] : []));
  if (isFramed) tellHeight('sentence');
}

function listOf(sentences: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...sentences.map((sentence) => textIn('li', sentence)));
  return list;
}

function textIn(tag: 'h1' | 'p' | 'li', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.append(text);
  return element;
}

/** The page has one place for such words, which screen readers read when they change. */
function tellReader(sentence: string): void {
  document.querySelector('#said')?.replaceChildren(sentence);
}
