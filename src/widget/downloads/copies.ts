import type { Language } from '../../feed/feed.js';
import { paragraph } from '../../snippet/html-text.js';
import { ATTRIBUTES, codeOf, scriptTag, widgetTag, type WidgetAttribute } from '../../snippet/snippet.js';
import { citationOf, type CitationContext } from '../../view/download/citation.js';
import type { Selection } from '../../store/selection-group.js';
import type { View } from '../../view/view.js';
import { valuesOf, ViewParameters } from '../address/view-parameters.js';
import { withBadges } from './badges.js';

/** What a reader can copy. */
export type CopyForm = 'link' | 'embed' | 'citation';

/** What the copies of a widget are made of besides its attributes: what the reader sees, and where it is from. */
export interface CopyContext extends Omit<CitationContext, 'page' | 'today'> {
  readonly selection: Selection;
  /** The element's own properties as the page has set them, for what a link must say. */
  readonly initial: ReadonlyMap<string, string>;
}

/** Words in a language. */
interface Words {
  readonly text: string;
  readonly language: Language;
}

type Widget = HTMLElement & {
  readonly src: string;
  readonly group: string;
  readonly region: string;
  readonly selected: string;
};

/**
 * Puts a text about a widget on the clipboard. Gives the text back when the browser or the page does not allow that.
 */
export async function copy(
  form: CopyForm,
  widget: Widget,
  view: View,
  context: CopyContext,
): Promise<string | undefined> {
  const text = TEXTS[form](widget, view, context);
  try {
    await navigator.clipboard.writeText(text);
    return undefined;
  } catch {
    return text;
  }
}

const TEXTS: Readonly<Record<CopyForm, (widget: Widget, view: View, context: CopyContext) => string>> = {
  link: (widget, _view, context) => linkTo(widget, context),
  embed: codeFor,
  citation: (_widget, view, context) =>
    citationOf(view, { ...context, page: pageAddress(), today: localDate(new Date()) }),
};

/** The address of the page with the view in it, so that whoever opens it sees the same. */
function linkTo(widget: Widget, { selection, initial }: CopyContext): string {
  const parameters = new ViewParameters(widget.localName, widget.group);
  const own = valuesOf(widget, initial.keys());
  const { origin, pathname, search } = location;
  const query = parameters.queryWith(search, { selection, own, initial }) ?? search;
  return `${origin}${pathname}${query}${widget.id === '' ? '' : `#${encodeURIComponent(widget.id)}`}`;
}

function codeFor(widget: Widget, { summary, caption }: View, { language }: CopyContext): string {
  const [script] = [SCRIPT, /samspill/].flatMap(
    (name) => [...document.scripts].find(({ src }) => name.test(src)) ?? [],
  );
  const { src, region, selected } = widget;
  // Nothing invented may pass for real: its statuses come first.
  const text = withBadges(caption?.badges ?? [], summary);
  return embedCode(widget, script?.src ?? 'samspill.js', { src, region, selected }, { text, language });
}

/** The script that pages load, among those that have part of its name. */
const SCRIPT = /\/samspill(?:\.iife)?\.js(?:[?#]|$)/;

/** The address that others can use; a frame without one of its own (`about:srcdoc`) has none. */
function pageAddress(): string {
  return location.protocol.startsWith('http') ? location.href : '';
}

/** The date where the reader is, as ISO. */
function localDate(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/**
 * The code that puts this widget, as the reader sees it, on another page.
 *
 * @param shown what the page or the reader has set without an attribute: the address of the feed, the region, the
 *   choice
 * @param words what stands between the tags, for readers who wait, who have no JavaScript, or who get no feed
 */
export function embedCode(
  element: Element,
  script: string,
  shown: Readonly<Partial<Record<WidgetAttribute, string>>> = {},
  words?: Words,
): string {
  const given = ATTRIBUTES.map((name) => [name, shown[name] ?? element.getAttribute(name)] as const);
  const attributes = { ...Object.fromEntries(given), src: absolute(shown.src ?? element.getAttribute('src')) };
  const html = words && words.text !== '' ? paragraph(words.text, words.language) : '';
  const body = widgetTag({ tag: element.localName, attributes }, { html, isWhole: false });
  return codeOf({ once: [scriptTag(script)], body });
}

function absolute(address: string | null): string | null {
  return address === null || address === '' ? address : new URL(address, document.baseURI).href;
}
