/** What Chromium tells about a page's process. */
import type { CDPSession } from 'puppeteer-core';

/** Figures of Chromium about the page's process: times in seconds, sizes in bytes, counts. */
export async function metricsOf(client: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (name) => {
    const metric = metrics.find((entry) => entry.name === name);
    if (!metric) throw new Error(`Chromium does not tell ${name}.`);
    return metric.value;
  };
}

/** Bytes of the JavaScript heap that are still in use after a collection. */
export async function heapOf(client: CDPSession): Promise<number> {
  // What a first collection sets free may hold more that a second one finds.
  for (let collection = 0; collection < 2; collection += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
