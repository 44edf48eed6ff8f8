import type { Language } from '../feed/feed.js';
import { languageOf } from '../feed/localized-text.js';

/**
 * The language of an element: its own `lang`, else the nearest one up the page and through shadow hosts, else bokmål.
 */
export function pageLanguage(element: Element): Language {
  let node: Node | null = element;
  while (node) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag) return languageOf(tag) ?? 'nb';
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return 'nb';
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when the page switches its language. One observer serves every widget. */
export function followPageLanguage(callback: () => void): () => void {
  followers.add(callback);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const follower of [...followers]) follower();
    });
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    followers.delete(callback);
    if (followers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
