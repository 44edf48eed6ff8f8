/** Distance from the viewport, in pixels, at which the code that draws is fetched. */
const NEAR = '600px';

/** Calls once, when an element comes near the viewport or the page is printed. Gives a function that stops watching. */
export function whenNear(element: Element, call: () => void): () => void {
  const arrive = (): void => {
    stop();
    call();
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) arrive();
  }, { rootMargin: NEAR });
  const stop = (): void => {
    observer.disconnect();
    globalThis.removeEventListener('beforeprint', arrive);
  };
  globalThis.addEventListener('beforeprint', arrive);
  observer.observe(element);
  return stop;
}
