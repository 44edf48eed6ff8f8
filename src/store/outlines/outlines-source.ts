import { withoutByteOrderMark } from '../../feed/json/byte-order-mark.js';
import { parseOutlines, type Outlines, type OutlinesProblem } from '../../feed/outlines/outlines.js';
import { FeedFetchError, fetchFeedText, type FetchFailure } from '../fetch-feed.js';
import { outlinesAddress } from './outlines-address.js';

/** Milliseconds without an answer, or without another piece of it, after which there is no map. */
const SILENCE = 10_000;

/** Why there are no outlines. */
export type OutlinesFailure = FetchFailure | OutlinesProblem | 'address' | 'syntax';

/** The outlines, or why there are none. */
export type LoadedOutlines = { readonly outlines: Outlines } | { readonly failure: OutlinesFailure };

/** What has been asked for on this page, by address. A failure is forgotten, so that the next wish asks again. */
const asked = new Map<string, Promise<LoadedOutlines>>();

/**
 * Fetches a file of outlines once, however many widgets show a map of it, with the limits of a feed. Never rejects.
 *
 * @param file as the feed has it
 * @param base the address of the feed, or of the page that hands the feed over
 */
export async function loadOutlines(file: string, base: string): Promise<LoadedOutlines> {
  const address = outlinesAddress(file, base);
  if (address === undefined) return { failure: 'address' };
  const known = asked.get(address) ?? fetched(address);
  asked.set(address, known);
  const loaded = await known;
  if ('failure' in loaded && asked.get(address) === known) asked.delete(address);
  return loaded;
}

async function fetched(address: string): Promise<LoadedOutlines> {
  try {
    const options = { trace: {}, silence: SILENCE, cache: 'default' } as const;
    const text = await fetchFeedText(address, new AbortController().signal, options);
    const read = parseOutlines(JSON.parse(withoutByteOrderMark(text)));
    return 'problem' in read ? { failure: read.problem } : read;
  } catch (error) {
    return { failure: error instanceof FeedFetchError ? error.failure : 'syntax' };
  }
}
