import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { sizeWith } from '../../feed-file/text-size.js';
import type { FeedFile } from '../../feed-file/feed-file.js';
import { checkFeedInSteps, sizeProblems, type CheckedFeed } from '../../feed/checks/check-feed-text.js';
import { afterPaint } from '../../timing/frames.js';
import { problemListOf, type ProblemList } from './problem-list.js';
import type { SuggestionOptions } from './suggestions/way.js';

/** Milliseconds without a change after which the feed is checked. */
const QUIET = 250;
/** Milliseconds of checks between two frames, so that scrolling and typing stay even meanwhile. */
const SLICE = 8;

/** Checks the feed while nothing is being typed, a little at a time. */
export class ProblemController implements ReactiveController {
  /** What was found in the last feed that has been checked; undefined until then. */
  list: ProblemList | undefined;
  /** That feed. */
  checkedFeed: unknown;
  #checked: CheckedFeed | undefined;
  #wanted: unknown;
  #options: SuggestionOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    options: SuggestionOptions,
  ) {
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
  }

  /**
   * Wants a feed to be checked, in the words of a language. Nothing happens when it has been.
   *
   * @param file the file that it is to be saved in, which may become too large
   */
  check(feed: unknown, file: FeedFile, options: SuggestionOptions): void {
    const isSpokenSo = options.language === this.#options.language && options.today === this.#options.today;
    this.#options = options;
    if (feed !== this.#wanted) {
      this.#wanted = feed;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#run(feed, file), this.#checked ? QUIET : 0);
    } else if (!isSpokenSo && this.#checked) this.#tell(this.#checked);
  }

  /** Forgets what was found: another file has been opened. */
  reset(): void {
    clearTimeout(this.#timer);
    [this.list, this.#checked, this.#wanted, this.checkedFeed] = [undefined, undefined, undefined, undefined];
  }

  async #run(feed: unknown, file: FeedFile): Promise<void> {
    const ofText = sizeProblems(sizeWith(file, feed));
    const steps = checkFeedInSteps(feed, ofText, this.#options.today);
    let begin = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (feed !== this.#wanted) return;
      if (step.done) return this.#finish(step.value, feed);
      if (performance.now() - begin < SLICE) continue;
      await afterPaint();
      begin = performance.now();
    }
  }

  #finish(checked: CheckedFeed, feed: unknown): void {
    [this.#checked, this.checkedFeed] = [checked, feed];
    this.#tell(checked);
  }

  #tell(checked: CheckedFeed): void {
    this.list = problemListOf(checked, this.checkedFeed, this.#options);
    this.host.requestUpdate();
  }
}
