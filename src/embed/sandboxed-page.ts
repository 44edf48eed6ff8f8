import type { Language } from '../feed/feed.js';
import type { DownloadForm } from '../widget/downloads/downloads.js';
import { say } from '../locale/catalogue.js';
import { WORDS } from './embed-page.words.js';

/**
 * Whether the page has no site of its own, as in a frame with `sandbox` and without `allow-same-origin`: it then loads
 * no modules and no data without the consent of the server that they lie on, not even beside it.
 */
export function isSandboxed(): boolean {
  return origin === 'null';
}

/** The buttons that make a file, by their values. */
const DOWNLOADS: Readonly<Record<DownloadForm, true>> = { csv: true, xlsx: true, data: true, svg: true, png: true };

/**
 * Says in words what such a frame may not be allowed to do. A page cannot know what its frame allows: links are tried,
 * and of a download nobody hears whether it began.
 *
 * @param tell puts a sentence where readers see and hear it
 */
export function tellLimits(language: Language, tell: (sentence: string) => void): void {
  document.addEventListener('click', (event) => {
    const path = event.composedPath();
    const link = path.find((target) => target instanceof HTMLAnchorElement);
    if (link && /^https?:$/.test(link.protocol)) {
      event.preventDefault();
      if (!canOpen(link.href)) tell(say(WORDS.noLink, language, { address: link.href }));
    } else if (path.some((target) => target instanceof HTMLButtonElement && target.value in DOWNLOADS)) {
      tell(say(WORDS.noDownload, language));
    }
  });
}

/** Opens an address in a page of its own; whether that was allowed. */
function canOpen(address: string): boolean {
  const page = open(address, '_blank');
  if (page) page.opener = null;
  return page !== null;
}
