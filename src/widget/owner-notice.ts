import { nothing, type ReactiveControllerHost } from 'lit';
import type { Language } from '../feed/feed.js';
import type { FeedState } from '../store/feed-state.js';

/** States that some widget has already written to the console: one warning per feed, however many widgets show it. */
const reported = new WeakSet<FeedState>();

/** Tells the one who keeps a feed what is wrong with it, in the console and where a widget has nothing better to show. */
export class OwnerNotice {
  /** The problems as a list of sentences; `nothing` while there are none, or while their code is loading. */
  content: unknown = nothing;
  #state: FeedState | undefined;

  constructor(readonly host: ReactiveControllerHost) {}

  /** Loads the sentences only when there is a problem to describe; readers of a sound feed never pay for them. */
  async tell(state: FeedState, address: string, language: Language): Promise<void> {
    this.#state = state;
    this.content = nothing;
    if (state.status === 'loading' || state.problems.length === 0) return;
    const { renderProblems, logProblems } = await import('./owner-report.js');
    if (this.#state !== state) return;
    this.content = renderProblems(state.problems, language);
    this.host.requestUpdate();
    if (reported.has(state)) return;
    reported.add(state);
    logProblems(address, state.problems, language);
  }
}
