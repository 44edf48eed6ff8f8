import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, progressTo, targetLevel, type Progress, type Target } from '../../../src/feed/index.js';

function target(content: object): Target {
  const [found] = parseFeed({ feedVersion: '1.0', targets: [{ id: 't', ...content }] }).feed?.targets ?? [];
  assert.ok(found);
  return found;
}

function progress(content: object, value: number): Progress {
  const found = progressTo(target(content), { period: '2024', value, statuses: [] });
  assert.ok(found);
  return found;
}

describe('a target that is to be met exactly', () => {
  it('is reached at its value and nowhere else when nobody says from where', () => {
    const exact = { operator: 'exact', value: 100 };
    assert.deepEqual(
      [99, 100, 101].map((value) => progress(exact, value)),
      [
        { kind: 'distance', reached: false, remaining: 1 },
        { kind: 'distance', reached: true, remaining: 0 },
        { kind: 'distance', reached: false, remaining: 1 },
      ],
    );
  });

  it('is reached at its value and nowhere else when it starts there', () => {
    const kept = { operator: 'exact', value: 100, baseline: { value: 100 } };
    assert.deepEqual(
      [90, 100, 110].map((value) => progress(kept, value)),
      [
        { kind: 'distance', reached: false, remaining: 10 },
        { kind: 'distance', reached: true, remaining: 0 },
        { kind: 'distance', reached: false, remaining: 10 },
      ],
    );
  });

  it('is reached from below once it is met or passed', () => {
    const upwards = { operator: 'exact', value: 100, baseline: { value: 80 } };
    assert.deepEqual(
      [90, 100, 110].map((value) => progress(upwards, value)),
      [
        { kind: 'ratio', ratio: 0.5, drawn: 0.5, reached: false, remaining: 10 },
        { kind: 'ratio', ratio: 1, drawn: 1, reached: true, remaining: 0 },
        { kind: 'ratio', ratio: 1.5, drawn: 1, reached: true, remaining: 0 },
      ],
    );
  });

  it('is reached from above once it is met or passed', () => {
    const downwards = { operator: 'exact', value: 100, baseline: { value: 120 } };
    assert.deepEqual(
      [115, 100, 90].map((value) => progress(downwards, value)),
      [
        { kind: 'ratio', ratio: 0.25, drawn: 0.25, reached: false, remaining: 15 },
        { kind: 'ratio', ratio: 1, drawn: 1, reached: true, remaining: 0 },
        { kind: 'ratio', ratio: 1.5, drawn: 1, reached: true, remaining: 0 },
      ],
    );
  });
});

describe('a target that starts where it ends', () => {
  it('has no way that one could be a share along', () => {
    for (const operator of ['at-least', 'at-most']) {
      const held = progress({ operator, value: 100, baseline: { value: 100 } }, 100);
      assert.deepEqual(held, { kind: 'distance', reached: true, remaining: 0 }, operator);
    }
    assert.equal(progress({ operator: 'at-least', value: 100, baseline: { value: 100 } }, 96).reached, false);
    assert.equal(progress({ operator: 'at-most', value: 100, baseline: { value: 100 } }, 104).reached, false);
  });
});

describe('a target that is to be kept within limits', () => {
  const range = { operator: 'between', min: 100, max: 150 };

  it('is reached on the limits and between them', () => {
    assert.deepEqual(
      [99, 100, 150, 151].map((value) => progress(range, value)),
      [
        { kind: 'range', position: 'below', reached: false },
        { kind: 'range', position: 'within', reached: true },
        { kind: 'range', position: 'within', reached: true },
        { kind: 'range', position: 'above', reached: false },
      ],
    );
  });

  it('is open where a program gives one limit only', () => {
    const { min, max, ...open } = target(range);
    assert.ok(min !== undefined && max !== undefined);
    const positions = (limits: Target) =>
      [-1e12, 1e12].map((value) => {
        const found = progressTo(limits, { period: '2024', value, statuses: [] });
        return found?.kind === 'range' && found.position;
      });
    assert.deepEqual(positions({ ...open, min }), ['below', 'within']);
    assert.deepEqual(positions({ ...open, max }), ['within', 'above']);
  });

  it('may be limits of a change', () => {
    const change = { basis: 'change', operator: 'between', min: -5, max: 5, baseline: { value: 100 } };
    assert.deepEqual(
      [94, 95, 105, 106].map((value) => {
        const found = progress(change, value);
        return found.kind === 'range' && found.position;
      }),
      ['below', 'within', 'within', 'above'],
    );
  });
});

describe('the level that a target amounts to', () => {
  it('is the target itself when it is a level, whatever it is counted from', () => {
    assert.equal(targetLevel(target({ operator: 'at-most', value: 50 })), 50);
    assert.equal(targetLevel(target({ operator: 'at-most', value: 50, baseline: { value: 100 } })), 50);
  });

  it('is the baseline plus a change, and unknown without one', () => {
    const change = { basis: 'change', operator: 'at-least', value: 20 };
    assert.equal(targetLevel(target({ ...change, baseline: { value: 100 } })), 120);
    assert.equal(targetLevel(target(change)), undefined);
  });

  it('is none for a range', () => {
    assert.equal(targetLevel(target({ operator: 'between', min: 1, max: 2 })), undefined);
  });
});

describe('the errors of binary fractions', () => {
  it('grow with the figures, and keep no large target from being reached', () => {
    // In binary, 1 000 000 000.1 + 0.2 is the next number above 1 000 000 000.3.
    assert.ok(1_000_000_000.1 + 0.2 > 1_000_000_000.3);
    const change = { basis: 'change', operator: 'at-least', value: 0.2, baseline: { value: 1_000_000_000.1 } };
    assert.equal(progress(change, 1_000_000_000.3).reached, true);
    assert.equal(progress(change, 1_000_000_000.2).reached, false);
  });

  it('do not make a krone too little enough', () => {
    assert.equal(progress({ operator: 'at-least', value: 10_000_000_000 }, 9_999_999_999).reached, false);
    assert.equal(progress({ operator: 'at-most', value: 10_000_000_000 }, 10_000_000_001).reached, false);
  });
});
