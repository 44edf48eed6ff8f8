import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { FeedState } from '../../store/feed-state.js';
import type { FetchTrace } from '../../store/fetch-feed.js';
import { FAULT_WORDS as WORDS } from './fault-finding.words.js';

/** Letters of a web page's title that are quoted. */
const LONGEST_TITLE = 80;

/** Statuses with a sentence of their own; any other has the one for its hundred. */
const OF_STATUS: Readonly<Record<number, keyof typeof WORDS>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  407: 'forbidden',
  410: 'notFound',
  429: 'tooMany',
};

/**
 * Why a feed did not come, or came by a detour: the address, what happened, and what the one who keeps the page can do.
 *
 * @param url absolute
 * @returns undefined when nothing is wrong on the way
 */
export function faultFinding(
  url: string,
  state: FeedState,
  { response, cause, text = '' }: FetchTrace,
  language: Language,
): string | undefined {
  const { host, origin } = new URL(url);
  const values = { url, host, page: location.origin };
  if (state.status === 'loading' || (state.status !== 'ready' && state.failure === 'offline')) return undefined;
  if (cause) return say(WORDS[cause], language, values);
  if (!response) return state.status === 'ready' ? undefined : say(WORDS.unreachable, language, values);
  const { status } = response;
  if (!response.ok) {
    const words = WORDS[OF_STATUS[status] ?? (status >= 500 ? 'serverError' : 'refused')];
    return say(words, language, { ...values, status });
  }
  if (state.status !== 'ready' && isWebPage(text))
    return say(WORDS.webPage, language, { ...values, title: titleOf(text) });
  const from = response.url === '' ? origin : new URL(response.url).origin;
  return from === origin ? undefined : say(WORDS.movedAway, language, { ...values, target: response.url });
}

/** Whether a text is a web page: one to log in, or one that says that something is not there. */
function isWebPage(text: string): boolean {
  return /^\ufeff?\s*(?:<!doctype html|<html|<head|<!--)/i.test(text);
}

function titleOf(text: string): string {
  const [, title = ''] = /<title[^>]*>([^<]*)/i.exec(text) ?? [];
  return title.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TITLE);
}
