/** How browser tests wait: for a condition, for rest, or for some frames or tasks in which nothing may happen. */
import { waitUntil as poll } from '@open-wc/testing';

/** Milliseconds that something may take on a machine with other work. No test that passes waits as long. */
const PATIENCE = 30_000;
/** Milliseconds between two looks. */
const INTERVAL = 10;
/** Frames without a change after which a widget rests: sizes are observed, and drawn anew in the frame after that. */
const QUIET_FRAMES = 4;

/**
 * Waits until something is true.
 * @param condition what is waited for; may give a promise
 * @param what its name in the message of a failure
 */
export function waitUntil(condition: () => unknown, what = condition.toString()): Promise<void> {
  return poll(condition, what, { timeout: PATIENCE, interval: INTERVAL });
}

/** Waits for a number of frames: what was asked for before is on the page. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** Waits for a number of tasks, with the microtasks between them, without waiting for a clock. */
export async function tasks(count: number): Promise<void> {
  for (let task = 0; task < count; task += 1) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  }
}

/**
 * Waits until nothing has changed in some nodes for some frames, and what moves in them has arrived.
 * @param nodes shadow roots or elements
 */
export async function atRest(...nodes: readonly (Element | ShadowRoot)[]): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => (quiet = 0));
  for (const node of nodes)
    observer.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
  for (; quiet < QUIET_FRAMES; quiet += 1) {
    await frames(1);
    const moving = nodes.flatMap((node) => (node instanceof ShadowRoot ? node.getAnimations() : animationsOf(node)));
    // One that is overtaken by another rejects.
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
  observer.disconnect();
}

function animationsOf(node: Element): Animation[] {
  return node.getAnimations({ subtree: true });
}
