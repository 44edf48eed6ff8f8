import { citationOf, type CitationContext } from '../view/citation.js';
import type { View } from '../view/view.js';

/** What a reader can copy. */
export type CopyForm = 'embed' | 'citation';

/** What the copies of a widget are made of besides its attributes: what the reader sees, and where it is from. */
export type CopyContext = Omit<CitationContext, 'page' | 'today'>;

type Widget = HTMLElement & { readonly src: string; readonly region: string; readonly selected: string };

/** Puts a text about a widget on the clipboard. Gives the text back when the browser or the page does not allow that. */
export async function copy(form: CopyForm, widget: Widget, view: View, context: CopyContext): Promise<string | undefined> {
  const text = form === 'embed' ? codeOf(widget) : citationOf(view, { ...context, page: pageAddress(), today: localDate(new Date()) });
  try {
    await navigator.clipboard.writeText(text);
    return undefined;
  } catch {
    return text;
  }
}

function codeOf(widget: Widget): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="samspill"]')?.src ?? 'samspill.js';
  const { src, region, selected } = widget;
  return embedCode(widget, script, { src, region, selected });
}

/** The address that others can use; a frame without one of its own (`about:srcdoc`) has none. */
function pageAddress(): string {
  return location.protocol.startsWith('http') ? location.href : '';
}

/** The date where the reader is, as ISO. */
function localDate(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The code that puts this widget, as the reader sees it, on another page.
 *
 * @param shown what the page or the reader has set without an attribute: the address of the feed, the region, the choice
 */
export function embedCode(element: Element, script: string, shown: Readonly<Record<string, string>> = {}): string {
  const names = ['src', 'lang', 'region', 'selected', 'heading', 'heading-level', 'view', 'theme', 'group', 'mode', 'figure', 'compare'];
  const attributes = names.flatMap((name) => {
    const given = shown[name] ?? element.getAttribute(name);
    const value = name === 'src' ? absolute(given) : given;
    return value ? [`${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`] : [];
  });
  const tag = element.localName;
  return `<script type="module" src="${script}"></script>\n<${[tag, ...attributes].join(' ')}></${tag}>`;
}

function absolute(address: string | null): string | null {
  return address === null || address === '' ? address : new URL(address, document.baseURI).href;
}
