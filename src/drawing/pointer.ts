import type { Drawing, Spot, Target } from './drawing.js';

/** The same where targets have an extent of their own. */
const NEAR = 20;

/** How far from a point, in pixels, the pointer still means it, where points lie about in two directions. */
const REACH = 48;

/** The target that a place in the container means, or undefined when it is far from all. */
export function targetAt(
  { targets, pointing }: Pick<Drawing, 'targets' | 'pointing'>,
  { x, y }: Spot,
): Target | undefined {
  const distances = {
    along: (target: Target) => Math.abs(target.x - x) * 1000 + Math.abs(target.y - y),
    across: (target: Target) => Math.abs(target.y - y),
    within: (target: Target) => Math.hypot(target.x - x, target.y - y),
    around: (target: Target) => Math.hypot(Math.max(0, Math.abs(target.x - x) - (target.halfWidth ?? 0)), target.y - y),
  };
  if (pointing === 'within') {
    const on = targets.find((target) => target.contains?.({ x, y }));
    if (on) return on;
  }
  const distanceTo = distances[pointing];
  let nearest: Target | undefined;
  for (const target of targets) {
    if (!nearest || distanceTo(target) < distanceTo(nearest)) nearest = target;
  }
  const reach = { along: Infinity, across: Infinity, around: REACH, within: NEAR }[pointing];
  return nearest && distanceTo(nearest) > reach ? undefined : nearest;
}

/**
 * Tells where in an element the mouse, the pen or a finger points, and undefined when it has left. A finger that is
 * lifted leaves its point standing until the page is touched elsewhere, so that there is time to read. Gives a function
 * that stops listening.
 */
export function followPointer(element: HTMLElement, tell: (place: Spot | undefined) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const point = (event: PointerEvent) => {
    const { left, top, width } = element.getBoundingClientRect();
    const scale = width > 0 ? element.offsetWidth / width : 1;
    tell({ x: (event.clientX - left) * scale, y: (event.clientY - top) * scale });
  };
  element.addEventListener('pointermove', point, { signal });
  element.addEventListener('pointerdown', point, { signal });
  element.addEventListener('pointercancel', () => tell(undefined), { signal });
  element.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType !== 'touch') tell(undefined);
    },
    { signal },
  );
  const leave = (event: PointerEvent): void => {
    if (!event.composedPath().includes(element)) tell(undefined);
  };
  globalThis.addEventListener('pointerdown', leave, { signal, capture: true });
  return () => listening.abort();
}
