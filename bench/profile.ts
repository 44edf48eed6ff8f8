/** Time in script, from V8's sampling profiler: Chromium's own sum leaves out what runs in callbacks and promises. */
import type { CDPSession, Protocol } from 'puppeteer-core';

/** Microseconds between two samples. */
const INTERVAL = 200;
/** What the profiler calls time in which no script runs. */
const NOT_SCRIPT = new Set(['(idle)', '(program)', '(root)']);

/** A finished recording. */
export interface ScriptRecording {
  /**
   * Milliseconds of script, collections included, until a moment in microseconds of the browser's clock; by default
   * until the end.
   */
  until(moment?: number): number;
}

/** Starts recording; the function it gives ends that. */
export async function recordScript(client: CDPSession): Promise<() => Promise<ScriptRecording>> {
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await client.send('Profiler.start');
  return async () => {
    const { profile } = await client.send('Profiler.stop');
    return { until: (moment = Infinity) => scriptIn(profile, moment) };
  };
}

/** Milliseconds of a profile's samples that fell into script. A sample stands for the time since the one before it. */
export function scriptIn(profile: Protocol.Profiler.Profile, moment: number): number {
  const { nodes, samples = [], timeDeltas = [], startTime } = profile;
  const others = new Set(nodes.filter(({ callFrame }) => NOT_SCRIPT.has(callFrame.functionName)).map(({ id }) => id));
  let [time, script] = [startTime, 0];
  samples.forEach((node, index) => {
    const delta = Math.max(0, timeDeltas[index] ?? 0);
    time += delta;
    if (time <= moment && !others.has(node)) script += delta;
  });
  return script / 1_000;
}
