import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pickTicks, timeDomainOf } from '../../../../src/figures/trend/drawing/time-axis.js';

const years = [2018, 2019, 2020, 2021, 2022, 2023];
const ticks = years.map((year) => ({ time: year, label: String(year) }));
const pick = (width: number, labelWidth: number) =>
  pickTicks(
    ticks,
    (time) => ((time - 2018) / 5) * width,
    () => labelWidth,
    -20,
    width + 20,
  );

describe('the time axis', () => {
  it('shows every label where there is room', () => {
    assert.deepEqual(
      pick(500, 40).map(({ label }) => Number(label)),
      years,
    );
  });

  it('leaves out every second or third where there is not, and keeps the newest', () => {
    assert.deepEqual(
      pick(250, 40).map(({ label }) => label),
      ['2019', '2021', '2023'],
    );
    assert.deepEqual(
      pick(120, 40).map(({ label }) => label),
      ['2020', '2023'],
    );
  });

  it('keeps labels inside the figure, the tick at its time', () => {
    const newest = pick(250, 60).at(-1);
    assert.deepEqual(newest, { time: 2023, label: '2023', x: 250, labelX: 240 });
  });

  it('leaves out a label that is wider than the figure', () => {
    assert.deepEqual(pick(100, 200), []);
  });

  it('runs from the first to the last time', () => {
    assert.deepEqual(timeDomainOf([30, 10, 20]), [10, 30]);
  });

  it('is a year long for a single time, and never empty', () => {
    const time = Date.UTC(2020, 7, 15);
    assert.deepEqual(timeDomainOf([time]), [time - 365 * 86_400_000, time]);
    assert.deepEqual(timeDomainOf([]), [0, 1]);
  });
});
