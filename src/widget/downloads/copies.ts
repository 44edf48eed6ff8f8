import type { Language } from '../../feed/feed.js';
import { paragraph } from '../../snippet/html-text.js';
import { ATTRIBUTES, codeOf, scriptTag, widgetTag, type WidgetAttribute } from '../../snippet/snippet.js';
import { citationOf, type CitationContext } from '../../view/download/citation.js';
import type { View } from '../../view/view.js';
import { withBadges } from './badges.js';

/** What a reader can copy. */
export type CopyForm = 'embed' | 'citation';

/** What the copies of a widget are made of besides its attributes: what the reader sees, and where it is from. */
export type CopyContext = Omit<CitationContext, 'page' | 'today'>;

/** Words in a language. */
interface Words {
  readonly text: string;
  readonly language: Language;
}

type Widget = HTMLElement & { readonly src: string; readonly region: string; readonly selected: string };

/**
 * Puts a text about a widget on the clipboard. Gives the text back when the browser or the page does not allow that.
 */
export async function copy(
  form: CopyForm,
  widget: Widget,
  view: View,
  context: CopyContext,
): Promise<string | undefined> {
  const text =
    form === 'embed'
      ? codeFor(widget, view, context)
      : citationOf(view, { ...context, page: pageAddress(), today: localDate(new Date()) });
  try {
    await navigator.clipboard.writeText(text);
    return undefined;
  } catch {
    return text;
  }
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
