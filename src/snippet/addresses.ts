import { writable } from './html-text.js';

/** What addresses may begin with whose files a page runs or shows; `file:` is a page on a disk. */
const SCHEMES: readonly string[] = ['http', 'https', 'file'];

/** Browsers look past these when they read an address. */
const OVERLOOKED = /[\p{Control} ]/gu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;

/** Whether a page may load what lies at an address: a web address, or one beside the page. */
export function isLoadable(address: string): boolean {
  const scheme = SCHEME.exec(address.replace(OVERLOOKED, ''))?.[1];
  return scheme === undefined || SCHEMES.includes(scheme.toLowerCase());
}

/**
 * The address of one of samspill's files.
 *
 * @param folder the folder that it lies in, with or without a slash at its end
 * @throws {TypeError} when a page would run something else than a file at that address
 */
export function fileIn(folder: string, name: string): string {
  const place = folder.trim();
  if (!isLoadable(place)) throw new TypeError(`Nothing is loaded from ${JSON.stringify(folder)}.`);
  return place === '' ? name : `${place.replace(/\/+$/u, '')}/${name}`;
}

/** Parameters of the embed page, which are the attributes of the element but for its tag and its feed. */
type Parameters = readonly (readonly [name: string, value: string | null | undefined])[];

/**
 * The address of the page for frames and links.
 *
 * @param folder of samspill's files
 * @param feed where the feed lies, as the page that has the code says it; one in the same folder is told by its name
 * @throws {TypeError} as {@link fileIn}
 */
export function embedAddress(folder: string, widget: string, feed: string, others: Parameters = []): string {
  const all: Parameters = [['widget', widget], ['feed', besidePage(feed, folder)], ...others];
  const query = all.flatMap(([name, value]) => (value ? `${name}=${inQuery(value)}` : []));
  return `${fileIn(folder, 'embed.html')}?${query.join('&')}`;
}

/** An address as the embed page reads it, which lies in the folder. */
function besidePage(feed: string, folder: string): string {
  const start = fileIn(folder, '');
  return start !== '' && feed.startsWith(start) && feed.length > start.length ? feed.slice(start.length) : feed;
}

/** A value in a query; what may stand in one as it is stays readable. */
function inQuery(value: string): string {
  return encodeURIComponent(writable(value)).replace(/%(?:2F|3A|2C)/gu, (sign) => decodeURIComponent(sign));
}
