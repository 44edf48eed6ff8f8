/** Milliseconds after which an answer that nobody has taken is too old. */
const FRESH = 60_000;

/** A request for a feed that was sent before the code that reads it was there. */
export interface EarlyAnswer {
  readonly response: Promise<Response>;
  /** Gives the request up. */
  abort(): void;
}

const ANSWERS = Symbol.for('samspill-answers');

interface Holder {
  [ANSWERS]?: Map<string, EarlyAnswer>;
}

/** Kept with the page: the script that asks and the code that takes the answer are in different files. */
const answers: Map<string, EarlyAnswer> = ((globalThis as Holder)[ANSWERS] ??= new Map());

/**
 * Asks for a feed. Nothing else is sent: no referrer beyond the browser's default, no cookies to other sites.
 *
 * @param url absolute
 * @param more what else is to be said to the browser
 */
export function requestFeed(url: string, signal: AbortSignal, more?: RequestInit): Promise<Response> {
  return fetch(url, { signal, headers: { accept: 'application/json' }, ...more });
}

/** Asks for a feed that will be wanted in a moment. */
export function askEarly(url: string): EarlyAnswer {
  const known = answers.get(url);
  if (known) return known;
  const attempt = new AbortController();
  const answer = { response: requestFeed(url, attempt.signal), abort: () => attempt.abort() };
  // A failure belongs to the one who takes it; until then it must not count as unhandled.
  answer.response.catch(() => undefined);
  answers.set(url, answer);
  setTimeout(() => answers.delete(url), FRESH);
  return answer;
}

/** The early answer of an address, once; undefined when there is none. */
export function takeAnswer(url: string): EarlyAnswer | undefined {
  const answer = answers.get(url);
  answers.delete(url);
  return answer;
}
