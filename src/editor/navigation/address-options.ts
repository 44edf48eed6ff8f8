import { languageOf } from '../../feed/localized-text.js';
import type { Language } from '../../feed/shape/widget-words.js';

/** What the editor's address may ask for. */
export interface AddressOptions {
  readonly language: Language | undefined;
  /** Number of a municipality or a county for which a dashboard is to be made. */
  readonly place: string | undefined;
  /** Address of a feed that is to be opened. */
  readonly feed: string | undefined;
}

/** What an address asks for: `editor.html?lang=nn&place=3120`, `editor.html?feed=https://…`. */
export function optionsOfAddress(address: string): AddressOptions {
  const parts = new URL(address).searchParams;
  const written = (name: string) => {
    const text = parts.get(name)?.trim() ?? '';
    return text === '' ? undefined : text;
  };
  return {
    language: languageOf(written('lang') ?? ''),
    place: written('place'),
    feed: absolute(written('feed'), address),
  };
}

/** The address of a feed may be written short, from where the editor lies: `?feed=ostfold.json`. */
function absolute(feed: string | undefined, base: string): string | undefined {
  return feed !== undefined && URL.canParse(feed, base) ? new URL(feed, base).href : feed;
}

/** The address with another language, and without what has been opened by it. */
export function addressIn(language: Language, { href }: { readonly href: string }): string {
  const address = new URL(href);
  address.searchParams.set('lang', language);
  return address.href;
}

/** Keeps the language in the address, where the browser lets a page change it. */
export function keepLanguage(language: Language): void {
  try {
    history.replaceState(history.state, '', addressIn(language, location));
  } catch {
    // A page from the disk may not; the choice holds until it is loaded again.
  }
}
