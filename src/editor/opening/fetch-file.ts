import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { WORDS } from './opening.words.js';

/** A file that came from an address, or why it did not, in plain words. */
export type FetchedFile =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly mistake: string };

/** Addresses of this machine need no certificate. */
const ADDRESS = /^https?:\/\//i;

/**
 * Fetches a file from an address. A site that lets no other page read its files looks to a page like one that does not
 * answer, so both are told in one sentence.
 *
 * @param fetch the browser's, or a test's
 */
export async function fetchFile(
  written: string,
  language: Language,
  fetch: typeof globalThis.fetch,
): Promise<FetchedFile> {
  const address = written.trim();
  if (!ADDRESS.test(address) || !URL.canParse(address)) return { mistake: say(WORDS.noAddress, language) };
  try {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.status === 404 || response.status === 410) return { mistake: say(WORDS.notFound, language) };
    if (!response.ok) return { mistake: say(WORDS.failed, language, { status: response.status }) };
    return { name: nameIn(address), bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return { mistake: say(WORDS.refused, language) };
  }
}

/** The name of a file at an address. */
function nameIn(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || 'samspill.json';
  } catch {
    return last;
  }
}
