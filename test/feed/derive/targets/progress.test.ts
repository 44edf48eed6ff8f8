import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  parseFeed,
  progressTo,
  targetLevel,
  type Observation,
  type Progress,
  type Target,
} from '../../../../src/feed/index.js';

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

describe('progress towards a target', () => {
  const at = (value: number | null): Observation => ({ period: '2022', value, statuses: [] });
  const gothenburg = target({
    basis: 'change',
    operator: 'at-least',
    value: 120000,
    baseline: { period: '2016', value: 518000 },
    by: '2035',
  });

  it('counts a change from its baseline', () => {
    // Gothenburg: 575 000 − 518 000 = 57 000, about 48 % of 120 000; the level is 638 000.
    const progress = progressTo(gothenburg, at(575000));
    assert.ok(progress?.kind === 'ratio');
    assert.deepEqual(
      [progress.ratio, progress.reached, progress.remaining, targetLevel(gothenburg)],
      [57 / 120, false, 63000, 638000],
    );
  });

  it('is negative below the baseline and above one past the target; only the drawing is clamped', () => {
    const fallen = progressTo(gothenburg, at(500000));
    const passed = progressTo(gothenburg, at(700000));
    assert.ok(fallen?.kind === 'ratio' && passed?.kind === 'ratio');
    assert.deepEqual([fallen.ratio, fallen.drawn, passed.reached, passed.drawn], [-18 / 120, 0, true, 1]);
    assert.ok(passed.ratio > 1);
  });

  it('counts a level from its baseline, downwards too', () => {
    const emissions = progressTo(target({ operator: 'at-most', value: 50, baseline: { value: 100 } }), at(80));
    assert.ok(emissions?.kind === 'ratio');
    assert.deepEqual([emissions.ratio, emissions.reached], [0.4, false]);
  });

  it('shows a distance, not a percentage, without a baseline', () => {
    assert.deepEqual(progressTo(target({ operator: 'at-least', value: 100 }), at(62)), {
      kind: 'distance',
      reached: false,
      remaining: 38,
    });
    assert.deepEqual(progressTo(target({ operator: 'at-most', value: 100 }), at(62)), {
      kind: 'distance',
      reached: true,
      remaining: 0,
    });
  });

  it('shows a distance when the baseline was past the target already', () => {
    const held = progressTo(target({ operator: 'at-least', value: 100, baseline: { value: 120 } }), at(90));
    assert.deepEqual(held, { kind: 'distance', reached: false, remaining: 10 });
    assert.equal(
      progressTo(target({ operator: 'at-most', value: 2.4, baseline: { value: 2 } }), at(2.2))?.kind,
      'distance',
    );
    assert.equal(
      progressTo(target({ operator: 'exact', value: 100, baseline: { value: 120 } }), at(110))?.kind,
      'ratio',
    );
  });

  it('is not fooled by binary fractions', () => {
    const change = (operator: string, value: number) =>
      target({ basis: 'change', operator, value, baseline: { value: 2.2 } });
    assert.equal(progressTo(change('at-least', 0.2), at(2.4))?.reached, true);
    assert.equal(progressTo(change('exact', 0.2), at(2.4))?.reached, true);
    assert.equal(
      progressTo(
        target({ basis: 'change', operator: 'between', min: 0.2, max: 0.3, baseline: { value: 2.2 } }),
        at(2.4),
      )?.reached,
      true,
    );
    assert.equal(progressTo(change('at-least', 0.2), at(2.399))?.reached, false);
    assert.equal(progressTo(target({ operator: 'at-least', value: 1_000_000 }), at(999_999.9))?.reached, false);
  });

  it('places a value below, within or above a range', () => {
    const range = target({ operator: 'between', min: 100, max: 150 });
    assert.deepEqual(
      [99, 100, 150, 151]
        .map((value) => progressTo(range, at(value)))
        .map((progress) => progress?.kind === 'range' && progress.position),
      ['below', 'within', 'within', 'above'],
    );
  });

  it('says nothing without a value, or about a change without a baseline', () => {
    assert.equal(progressTo(gothenburg, at(null)), undefined);
    assert.equal(progressTo(target({ basis: 'change', operator: 'at-least', value: 6000 }), at(1)), undefined);
  });
});

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
