/**
 * Runs in the editor's page before anything else: it notes when a file was chosen, the gaps between frames, and what is
 * asked for: when something is in the grid that was not, after it has been painted.
 */
(() => {
  const gaps = [];
  let last = performance.now();
  const beat = (now) => {
    gaps.push({ at: last, gap: now - last });
    last = now;
    requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);

  const tasks = [];
  new globalThis.PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });

  // A keeper chooses a file in the browser's own window, which gives it to a field that need not be on the page.
  const open = globalThis.HTMLInputElement.prototype.click;
  globalThis.HTMLInputElement.prototype.click = function click() {
    if (this.type === 'file') this.addEventListener('change', () => (measured.chosen = performance.now()));
    open.call(this);
  };

  const measured = { chosen: 0, keyed: 0, gaps, tasks, focus: () => grid().focus(), painted };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      measured.keyed = timeStamp;
    },
    { capture: true },
  );
  globalThis.measured = measured;

  /** The grid, wherever it lies. */
  function grid(parent = document) {
    for (const element of parent.querySelectorAll('*')) {
      if (element.localName === 'figure-grid') return element;
      const inside = element.shadowRoot && grid(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  }

  /** Waits until something holds of the grid, and gives the time at which that has been painted. */
  async function painted(holds) {
    for (;;) {
      await new Promise(requestAnimationFrame);
      const found = grid();
      if (!found?.shadowRoot || !holds(found.shadowRoot)) continue;
      // The task after a frame begins when the frame has been handed over.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(undefined);
      });
      return performance.now();
    }
  }
})();
