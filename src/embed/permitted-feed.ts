/** Which feeds an embed page fetches: those of its own site, and of the sites that its host has listed. */

/** A site as a policy can have it: letters of any language are in codes by now. */
const SITE = /^https?:\/\/[\w.-]+(?::\d+)?$/;

/** The address of a feed, resolved, and where it may be fetched from. */
export interface PermittedFeed {
  readonly url: string;
  /** The site that it lies on: `https://www.eksempel.no`. */
  readonly origin: string;
  /** Whether that is the page's own site. */
  readonly isOwn: boolean;
}

/** Why an address is no address of a feed. */
export type AddressFault =
  /** It cannot be read as an address. */
  | 'unreadable'
  /** It is no address of the web: `data:`, `blob:`, `javascript:` and so on. */
  | 'other-scheme'
  /** It has a user name in it, so that it may look like another site's. */
  | 'user-name';

/**
 * What an address of a feed leads to, when it stands on a page. Everything is decided on the address as browsers
 * resolve it, never on its letters: `//`, backslashes, line breaks and codes mean what they mean to them.
 *
 * @param page address of the page
 */
export function feedAt(feed: string, page: string): PermittedFeed | { readonly fault: AddressFault } {
  let url: URL;
  try {
    url = new URL(feed, page);
  } catch {
    return { fault: 'unreadable' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { fault: 'other-scheme' };
  if (url.username !== '' || url.password !== '') return { fault: 'user-name' };
  return { url: url.href, origin: url.origin, isOwn: url.origin === new URL(page).origin };
}

/** What `embed.json` says. */
export interface FeedList {
  /** The sites. */
  readonly origins: readonly string[];
  /** Entries that are no sites, as they are written. */
  readonly wrong: readonly string[];
}

/**
 * Reads `embed.json`, the file in which the host of the page lists sites: `{ "feeds": ["https://data.eksempel.no"] }`.
 * An entry is a whole site, with nothing after its name but a slash; there is no sign that stands for several.
 *
 * @param text undefined where there is no such file
 */
export function feedListIn(text: string | undefined): FeedList | undefined {
  if (text === undefined) return { origins: [], wrong: [] };
  const feeds = feedsIn(text);
  if (!Array.isArray(feeds)) return undefined;
  const entries = feeds.map((entry: unknown) => ({ entry, origin: originOf(entry) }));
  return {
    origins: entries.flatMap(({ origin }) => origin ?? []),
    wrong: entries.flatMap(({ entry, origin }) => (origin === undefined ? String(JSON.stringify(entry)) : [])),
  };
}

function feedsIn(text: string): unknown {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof content === 'object' && content !== null && 'feeds' in content ? content.feeds : undefined;
  } catch {
    return undefined;
  }
}

function originOf(entry: unknown): string | undefined {
  const site = typeof entry === 'string' ? feedAt(entry.trim(), 'about:blank') : undefined;
  const isWhole = site && 'url' in site && site.url === `${site.origin}/` && SITE.test(site.origin);
  return isWhole ? site.origin : undefined;
}
