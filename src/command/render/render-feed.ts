import { staticHtml } from '../../static/render-static.js';
import type { Invocation, Surroundings } from '../command.js';
import { askedFeed } from './asked-feed.js';

/** Prints what an element shows of a feed, as HTML. The exit code. */
export async function renderFeed(invocation: Invocation, surroundings: Surroundings): Promise<number> {
  const asked = askedFeed(invocation, surroundings);
  if (!asked) return 2;
  for (const line of (await staticHtml(asked.feed, asked.options)).split('\n')) surroundings.write(line);
  return 0;
}
