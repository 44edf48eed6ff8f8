import type { Feed } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { fileIn } from '../../snippet/addresses.js';
import { paragraph } from '../../snippet/html-text.js';
import { policyFor, policyText } from '../../snippet/policy.js';
import { codeOf, snippetOf, type Content, type SamspillFiles, type Way } from '../../snippet/snippet.js';
import { wholePage } from '../../snippet/whole-page.js';
import { htmlOf } from '../../static/markup/html.js';
import { element, type Content as Markup } from '../../static/markup/markup.js';
import { askedIn } from '../../static/page/attributes.js';
import { staticPart } from '../../static/render-static.js';
import type { StaticOptions } from '../../static/static-options.js';
import type { View } from '../../view/view.js';
import { withBadges } from '../../widget/downloads/badges.js';
import { widgetOf, type Choice } from '../choice.js';

/** What a choice comes to. */
export interface MadeCode {
  /** What is pasted. */
  readonly code: string;
  /** A whole page with it. */
  readonly page: string;
  /** What readers have without JavaScript; empty where the way leaves them with nothing. */
  readonly withoutScript: Markup;
  /** What the policy of the page must allow; empty where it is nothing. */
  readonly policy: string;
  /** The style that gives the widget its colour; empty where there is none of the page's own. */
  readonly style: string;
}

/** What the code is made for. */
export interface CodeRequest {
  readonly feed: Feed;
  readonly choice: Choice;
  /** Where the feed will lie. */
  readonly address: string;
  readonly files: SamspillFiles;
  /** The language where the page says none. */
  readonly language: Language;
}

/** Whether something stands between the tags of a way. */
export function hasContent(way: Way): boolean {
  return way === 'tag' || way === 'div';
}

/** Whether all that the widget shows is in the code. */
export function isWhole({ way, between }: Choice): boolean {
  return way === 'static' || (hasContent(way) && between === 'all');
}

/**
 * The code for a choice, and what goes with it.
 *
 * @throws {TypeError} when the folder is none that a page loads files from
 */
export async function makeCode({ feed, choice, address, files, language }: CodeRequest): Promise<MadeCode> {
  const { way, tag, accent } = choice;
  const widget = widgetOf(choice, address.trim());
  const shown = choice.language === '' ? language : choice.language;
  const options = { ...optionsOf(feed, choice, shown), drawings: choice.drawings };
  const { view, markup } = await staticPart(feed, options);
  const hasAll = isWhole(choice);
  const sentence = withBadges(view.caption?.badges ?? [], view.summary);
  const content: Content = hasAll
    ? { html: htmlOf(markup), isWhole: true }
    : { html: sentence === '' ? '' : paragraph(sentence, shown), isWhole: false };
  const title = view.title.text;
  const snippet = snippetOf(way, { widget, files, content, title });
  return {
    code: codeOf(snippet),
    page: wholePage({ language: shown, title: pageTitle(feed, view, shown), snippet }),
    withoutScript: hasAll ? markup : remainderOf(way, sentence, title, shown),
    policy: policyText(policyFor(way, { folder: files.folder, feed: address, hasStyles: hasAll })),
    style: accent === '' || way === 'iframe' ? '' : styleOf(way, tag, accent),
  };
}

/** The address of the files, for a page that shows them: nothing where none can be loaded from it. */
export function isFolder(folder: string): boolean {
  try {
    return fileIn(folder, '') !== undefined;
  } catch {
    return false;
  }
}

/** What the static content is asked with: the same as the attributes say. */
function optionsOf(feed: Feed, choice: Choice, language: Language): StaticOptions {
  const { attributes } = widgetOf(choice, '');
  const written = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value ?? undefined]));
  const asked = askedIn(feed, choice.tag, written, language);
  if ('options' in asked) return asked.options;
  // A region that this feed does not have is shown as the element shows it: by the feed's own.
  return choice.region === ''
    ? { element: choice.tag, language }
    : optionsOf(feed, { ...choice, region: '' }, language);
}

/** A page has a heading of its own above the widget's. */
function pageTitle(feed: Feed, { title }: View, language: Language): string {
  return feed.title ? phraseIn(feed.title, language).text : title.text;
}

function remainderOf(way: Way, sentence: string, title: string, language: Language): Markup {
  if (way === 'link') return element('p', {}, element('a', { href: '#' }, title));
  return hasContent(way) && sentence !== '' ? element('p', { lang: language }, sentence) : undefined;
}

/** What the widget is found by, in each way. */
function styleOf(way: Way, tag: string, accent: string): string {
  const selector = way === 'static' ? '.samspill' : way === 'div' ? `${tag}, [data-samspill='${tag}']` : tag;
  return `${selector} {\n  --samspill-accent: ${accent};\n}\n`;
}
