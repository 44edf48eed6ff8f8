/** Links to embed pages, which may become the element that such a page shows: a link alone in its paragraph. */
export const LINKS = 'p>a[href*="embed.html?"]:only-child';

/** Whether the paragraph has no text besides that of the link, which is an only child. */
export function standsAlone(link: HTMLAnchorElement): boolean {
  return link.text.trim() === link.parentNode?.textContent?.trim();
}
