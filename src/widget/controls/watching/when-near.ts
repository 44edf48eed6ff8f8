import { inTurn } from '../../../timing/turns.js';

/** Distance from the viewport, in pixels, at which the code that draws is fetched. */
const NEAR = '600px';

/**
 * An observer tells a frame later what can be seen now; but a page inside another does not know what its reader sees.
 */
function isInSight(element: Element): boolean {
  if (globalThis.top !== globalThis.self) return false;
  const [box] = element.getClientRects();
  return box !== undefined && box.top < innerHeight && box.bottom > 0;
}

/**
 * Calls once, when an element comes near the viewport or the page is printed; in its turn when it is in sight already,
 * so that all that appears at the same time is laid out once and not one after the other. Gives a function that stops
 * watching.
 */
export function whenNear(element: Element, call: () => void): () => void {
  let isWatched = true;
  const arrive = (): void => {
    stop();
    call();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) arrive();
    },
    { rootMargin: NEAR },
  );
  const stop = (): void => {
    isWatched = false;
    observer.disconnect();
    globalThis.removeEventListener('beforeprint', arrive);
  };
  globalThis.addEventListener('beforeprint', arrive);
  observer.observe(element);
  void inTurn(() => {
    if (isWatched && isInSight(element)) arrive();
  });
  return stop;
}
