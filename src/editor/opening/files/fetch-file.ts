import type { Language } from '../../../feed/shape/widget-words.js';
import { say } from '../../../locale/catalogue.js';
import { WORDS } from './fetch-file.words.js';

/** A file that came from an address, or why it did not, in plain words. */
export type FetchedFile =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly mistake: string };

/** Milliseconds after which a site that has not sent the file is taken for one that does not answer. */
const LONGEST = 60_000;

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
    const response = await fetch(address, { ...PLAIN, signal: AbortSignal.timeout(LONGEST) });
    if (response.status === 404 || response.status === 410) return { mistake: say(WORDS.notFound, language) };
    if (!response.ok) return { mistake: say(WORDS.failed, language, { status: response.status }) };
    return { name: nameIn(address), bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    const isOffline = (globalThis as { readonly navigator?: Navigator }).navigator?.onLine === false;
    return { mistake: say(isOffline ? WORDS.offline : WORDS.refused, language) };
  }
}

/** The newest there is, without telling the site who asks. */
const PLAIN = { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/** The name of a file at an address. */
function nameIn(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || 'samspill.json';
  } catch {
    return last;
  }
}
