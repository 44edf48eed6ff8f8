import type { ReactiveElement } from 'lit';

/**
 * Makes a change to the widget that an element is in, and scrolls the page along with what that moves: what the
 * reader's finger is on stays under it.
 */
export async function holdStill(element: Element, change: () => void): Promise<void> {
  const root = element.getRootNode();
  const before = element.getBoundingClientRect().top;
  change();
  if (!(root instanceof ShadowRoot)) return;
  await (root.host as ReactiveElement).updateComplete;
  const moved = element.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

/** Scrolls to the start of an element where that is not in sight. */
export function bringIntoSight(element: Element | null | undefined): void {
  const top = element?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > innerHeight) element?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
