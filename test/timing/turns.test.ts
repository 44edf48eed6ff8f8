import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inTurn } from '../../src/timing/turns.js';

/** Counts the tasks that begin from now on, until it is told to stop. */
function countTasks(): { readonly count: () => number; readonly stop: () => void } {
  let count = 0;
  let isCounting = true;
  const next = (): void => {
    count += 1;
    if (isCounting) setImmediate(next);
  };
  setImmediate(next);
  return { count: () => count, stop: () => (isCounting = false) };
}

describe('work that waits for its turn', () => {
  it('is done in the order in which it was asked for, and never at once', async () => {
    const done: string[] = [];
    const all = ['first', 'second', 'third'].map((name) => inTurn(() => done.push(name)));
    assert.deepEqual(done, []);
    await Promise.all(all);
    assert.deepEqual(done, ['first', 'second', 'third']);
  });

  it('gives what comes of it', async () => {
    assert.equal(await inTurn(() => 14), 14);
    assert.equal(await inTurn(() => Promise.resolve('jobber')), 'jobber');
  });

  it('waits for work that takes several steps', async () => {
    const done: string[] = [];
    const slow = inTurn(async () => {
      await new Promise(setImmediate);
      done.push('slow');
    });
    await Promise.all([slow, inTurn(() => done.push('after'))]);
    assert.deepEqual(done, ['slow', 'after']);
  });

  it('goes on after work that fails, and tells the one who asked for it', async () => {
    const failing = inTurn(() => {
      throw new Error('no room');
    });
    const rejecting = inTurn(() => Promise.reject(new Error('no font')));
    const other = inTurn(() => 'drawn');
    await assert.rejects(failing, /no room/u);
    await assert.rejects(rejecting, /no font/u);
    assert.equal(await other, 'drawn');
    assert.equal(await inTurn(() => 'again'), 'again');
  });

  it('leaves no gap between short pieces, and lets the page breathe after 50 milliseconds', async ({ mock }) => {
    let clock = 1_000;
    mock.method(performance, 'now', () => clock);
    const tasks = countTasks();
    let before = 0;
    await Promise.all([
      inTurn(() => (before = tasks.count())),
      ...Array.from({ length: 8 }, () => inTurn(() => undefined)),
    ]);
    assert.equal(tasks.count(), before, 'short pieces are done in one task');
    await Promise.all([
      inTurn(() => {
        before = tasks.count();
        clock += 51;
      }),
      inTurn(() => undefined),
    ]);
    assert.ok(tasks.count() > before, 'after a long piece other tasks come first');
    tasks.stop();
  });
});
