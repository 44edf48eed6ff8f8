import type { Feed, Language } from '../feed/feed.js';
import type { ParsedFeed } from '../feed/parse/parse-feed.js';
import type { ReadingProblem } from '../feed/problem.js';
import type { FetchFailure } from './fetch-feed.js';

/** Why there is no fresh feed: it could not be fetched, cannot be read, is too new, or has no address. */
export type FeedFailure = FetchFailure | 'invalid' | 'newer-version' | 'no-address';

/** What is known about a feed right now. */
export type FeedState =
  /** `again`: after a failure, which its reader may have asked to be mended. */
  | { readonly status: 'loading'; readonly again?: boolean }
  | { readonly status: 'ready'; readonly feed: Feed; readonly problems: readonly ReadingProblem[] }
  /** An attempt to refresh failed, and the last good feed is still there. */
  | {
      readonly status: 'stale';
      readonly feed: Feed;
      readonly problems: readonly ReadingProblem[];
      readonly failure: FeedFailure;
      /** What is said above figures that were kept from an earlier visit: whose they are, and why they are shown. */
      readonly say?: (language: Language) => string;
    }
  | { readonly status: 'failed'; readonly failure: FeedFailure; readonly problems: readonly ReadingProblem[] };

/** A state in which there is a feed to show. */
export type FeedStateWithFeed = Extract<FeedState, { readonly feed: Feed }>;

/** Whether a state has a feed to show. */
export function hasFeed(state: FeedState): state is FeedStateWithFeed {
  return state.status === 'ready' || state.status === 'stale';
}

/** The state that reading a feed leads to. */
export function stateOf({ feed, problems }: ParsedFeed): Extract<FeedState, { readonly status: 'ready' | 'failed' }> {
  if (feed) return { status: 'ready', feed, problems };
  const isNewer = problems.some(({ code }) => code === 'version-newer-major');
  return { status: 'failed', failure: isNewer ? 'newer-version' : 'invalid', problems };
}
