import type { Feed, Language } from '../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../feed/localized-text.js';
import type { FeedLoadEvent } from '../widget/events.js';

/** Keeps the title of the page as the widget's heading is, with the publisher of the figures after it. */
export function followTitle(widget: HTMLElement, language: Language): void {
  let publisher = '';
  const write = (): void => {
    const heading = widget.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim() ?? '';
    const title = withoutSoftHyphens([heading, publisher].filter(Boolean).join(' – '));
    if (heading !== '' && title !== document.title) document.title = title;
  };
  const observer = new MutationObserver(write);
  widget.addEventListener('feed-load', ({ feed }: FeedLoadEvent) => {
    publisher = publisherOf(feed, language);
    write();
    // The heading may come with a later part of the widget, and change with the region.
    if (widget.shadowRoot) observer.observe(widget.shadowRoot, { childList: true, subtree: true, characterData: true });
  });
}

function publisherOf({ publisher }: Feed, language: Language): string {
  return publisher ? phraseIn(publisher.name, language).text : '';
}
