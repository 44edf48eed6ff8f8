import { nextTask } from './next-task.js';

/** Milliseconds of work after which the browser may answer the reader and paint. */
const SLICE = 50;

const waiting: (() => Promise<unknown>)[] = [];
let isWorking = false;

/**
 * Does a piece of work when its turn has come, in the order in which all widgets of the page have asked, and gives what
 * comes of it. Between the pieces of a slice nothing is painted: a page with many widgets is laid out and painted once
 * for several of them, and yet answers its reader soon.
 */
export function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    waiting.push(() => {
      const result = (async () => work())();
      resolve(result);
      return result.catch(() => undefined);
    });
    if (!isWorking) void workOff();
  });
}

async function workOff(): Promise<void> {
  isWorking = true;
  while (waiting.length > 0) {
    await nextTask();
    const end = performance.now() + SLICE;
    do await waiting.shift()?.();
    while (waiting.length > 0 && performance.now() < end);
  }
  isWorking = false;
}
