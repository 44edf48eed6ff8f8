import type { Language } from '../../feed/feed.js';
import { citationOf, type CitationContext } from '../../view/download/citation.js';
import type { View } from '../../view/view.js';

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
      ? codeOf(widget, view, context)
      : citationOf(view, { ...context, page: pageAddress(), today: localDate(new Date()) });
  try {
    await navigator.clipboard.writeText(text);
    return undefined;
  } catch {
    return text;
  }
}

function codeOf(widget: Widget, { summary, caption }: View, { language }: CopyContext): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="samspill"]')?.src ?? 'samspill.js';
  const { src, region, selected } = widget;
  // Nothing invented may pass for real: its statuses come first.
  const text = [caption?.badges.join(', ') ?? '', summary].filter((part) => part !== '').join(': ');
  return embedCode(widget, script, { src, region, selected }, { text, language });
}

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
  shown: Readonly<Record<string, string>> = {},
  words?: Words,
): string {
  const names = [
    'src',
    'lang',
    'region',
    'selected',
    'heading',
    'heading-level',
    'view',
    'theme',
    'group',
    'mode',
    'figure',
    'compare',
    'categories',
  ];
  const attributes = names.flatMap((name) => {
    const given = shown[name] ?? element.getAttribute(name);
    const value = name === 'src' ? absolute(given) : given;
    return value ? [`${name}="${escaped(value).replaceAll('"', '&quot;')}"`] : [];
  });
  const tag = element.localName;
  const between = words && words.text !== '' ? `\n  <p lang="${words.language}">${escaped(words.text)}</p>\n` : '';
  return `<script type="module" src="${script}"></script>\n<${[tag, ...attributes].join(' ')}>${between}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function absolute(address: string | null): string | null {
  return address === null || address === '' ? address : new URL(address, document.baseURI).href;
}
