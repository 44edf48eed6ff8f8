import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { propertyOf } from '../../feed/checks/placed-items.js';
import { afterPaint } from '../../timing/frames.js';
import { listOf } from '../../feed/json-value.js';

/** From so many figures on the widgets take longer to show a feed than a keeper waits for a letter. */
const LARGE = 5_000;
/** Milliseconds without a change after which the widgets show a large feed. */
const QUIET = 400;

/**
 * The feed that the widgets show. What is written is seen where it is written first, and here when that has been
 * painted; with a large feed when nothing more has been written for a moment, so that the widgets are never in the way.
 */
export class TrailingFeed implements ReactiveController {
  /** Undefined until the first has come. */
  shown: unknown;
  #wanted: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#wanted = this.shown;
  }

  /** Wants the widgets to show a feed. */
  follow(feed: unknown): void {
    if (feed === this.#wanted) return;
    this.#wanted = feed;
    clearTimeout(this.#timer);
    // The first is waited for by nobody who writes.
    const wait = this.shown !== undefined && countOfFigures(feed) > LARGE ? QUIET : 0;
    this.#timer = setTimeout(() => void this.#show(feed), wait);
  }

  async #show(feed: unknown): Promise<void> {
    await afterPaint();
    if (feed !== this.#wanted) return;
    this.shown = feed;
    this.host.requestUpdate();
  }
}

/** How many figures a feed has, as it is written. */
export function countOfFigures(feed: unknown): number {
  const series = listOf(propertyOf(feed, 'indicators')).flatMap((indicator) => listOf(propertyOf(indicator, 'series')));
  return series.reduce<number>((sum, each) => sum + listOf(propertyOf(each, 'observations')).length, 0);
}
