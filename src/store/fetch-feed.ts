import { FILE_LIMITS } from '../feed/file-limits.js';
import type { ReadingProblem } from '../feed/problem.js';
import { requestFeed, takeAnswer } from './early-answer.js';

/** Why a feed could not be fetched; what is wrong inside a fetched file is a problem of the feed, not a failure. */
export type FetchFailure = 'offline' | 'unreachable' | 'not-found' | 'too-large' | 'encoding';

export class FeedFetchError extends Error {
  override readonly name = 'FeedFetchError';

  constructor(
    readonly failure: FetchFailure,
    /** Whether trying again can help. */
    readonly isTemporary: boolean,
    /** Seconds that the server asks us to wait, if it does. */
    readonly retryAfter?: number,
    readonly problem?: ReadingProblem,
  ) {
    super(`The feed could not be fetched (${failure})`);
  }
}

/** What is known of the newest attempt, for whoever keeps the page or the feed. */
export interface FetchTrace {
  /** The answer; undefined when there was none that a page may read. */
  response?: Response | undefined;
  /** What was fetched last, whatever it was. */
  text?: string;
  /** Why there was no answer, where that could be found out. */
  cause?: NetworkCause | undefined;
}

/** Why a browser gives a page no answer. All of these last until somebody changes the page or its server. */
export type NetworkCause = 'policy' | 'cors' | 'redirect' | 'mixed-content' | 'page-from-disk';

/** How one attempt is made. */
export interface FetchOptions {
  readonly trace: FetchTrace;
  /** Milliseconds without an answer, and then without another piece of it, after which the attempt is given up. */
  readonly silence: number;
  readonly cache: RequestCache;
}

/**
 * Fetches the text of a feed once, or takes the answer to a request that has been sent already.
 *
 * @throws {FeedFetchError} for every failure, with what the reader needs to know; or the abort reason when `signal`
 *   aborts
 */
export async function fetchFeedText(
  url: string,
  signal: AbortSignal,
  { trace, silence, cache }: FetchOptions,
): Promise<string> {
  const attempt = new AbortController();
  const stop = (): void => attempt.abort();
  let timer = setTimeout(stop, silence);
  const goOn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(stop, silence);
  };
  signal.addEventListener('abort', stop, { once: true });
  const early = takeAnswer(url);
  if (early) attempt.signal.addEventListener('abort', () => early.abort());
  trace.response = trace.cause = undefined;
  try {
    const response = (trace.response = await (early?.response ?? requestFeed(url, attempt.signal, { cache })));
    if (!response.ok) throw responseError(response);
    return (trace.text = await readText(response, goOn));
  } catch (error) {
    if (error instanceof FeedFetchError || signal.aborted) throw error;
    throw navigator.onLine ? new FeedFetchError('unreachable', true) : new FeedFetchError('offline', false);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function responseError(response: Response): FeedFetchError {
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const isTemporary = response.status >= 500 || [408, 425, 429].includes(response.status);
  const failure = response.status === 404 || response.status === 410 ? 'not-found' : 'unreachable';
  return new FeedFetchError(failure, isTemporary, Number.isFinite(retryAfter) ? retryAfter : undefined);
}

/** Reads the body piece by piece and stops as soon as it is larger than a feed may be: `fetch` itself has no limit. */
async function readText(response: Response, goOn: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    text += decode(decoder, value);
    if (!value) return text;
    goOn();
    bytes += value.byteLength;
    if (bytes <= FILE_LIMITS.bytes) continue;
    await reader?.cancel();
    throw new FeedFetchError('too-large', false, undefined, problemOf('bytes', { bytes, limit: FILE_LIMITS.bytes }));
  }
}

/**
 * Decodes strictly: broken bytes are a problem with a name, not silent replacement characters. No bytes are the end.
 */
function decode(decoder: TextDecoder, bytes: Uint8Array<ArrayBuffer> | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new FeedFetchError('encoding', false, undefined, problemOf('encoding', {}));
  }
}

function problemOf(code: ReadingProblem['code'], values: ReadingProblem['values']): ReadingProblem {
  return { severity: 'error', path: '', code, values };
}
