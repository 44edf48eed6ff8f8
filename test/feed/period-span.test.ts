import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodFrom } from '../../src/feed/period.js';
import { isWithin, spanFrom, spanText } from '../../src/feed/period-span.js';

/** The periods among some that belong to a span. */
function within(text: string, periods: readonly string[]): string[] {
  const span = spanFrom(text);
  assert.ok(span, text);
  return periods.filter((each) => {
    const period = periodFrom(each);
    return period !== undefined && isWithin(period, span);
  });
}

describe('the text of a span', () => {
  it('names two periods, or one and an open end', () => {
    const ends = ['2018..2023', '2018-Q4..', '..2020', ' 2018 .. 2023 '].map((text) => {
      const { from, to } = spanFrom(text) ?? {};
      return [from?.text, to?.text];
    });
    assert.deepEqual(ends, [
      ['2018', '2023'],
      ['2018-Q4', undefined],
      [undefined, '2020'],
      ['2018', '2023'],
    ]);
  });

  it('may be a period alone, of one year or of several', () => {
    assert.deepEqual(within('2019', ['2018', '2019', '2020']), ['2019']);
    assert.deepEqual(within('2018/2020', ['2017', '2018', '2019', '2020', '2021']), ['2018', '2019', '2020']);
  });

  it('is none where it is spelled otherwise, or ends before it begins', () => {
    for (const text of ['', '..', '2018–2023', '2018...2023', '2018..2020..2023', 'i fjor', '2023..2018', '2018..x'])
      assert.equal(spanFrom(text), undefined, text);
  });

  it('leaves out an end that is open', () => {
    assert.deepEqual(
      [spanText('2018', '2023'), spanText('2018', ''), spanText('', '2023'), spanText('', '')],
      ['2018..2023', '2018..', '..2023', ''],
    );
  });
});

describe('the periods of a span', () => {
  it('are those between its ends, both included', () =>
    assert.deepEqual(within('2019..2020', ['2018', '2019', '2020', '2021']), ['2019', '2020']));

  it('are those that share time with it where they are of another length', () => {
    assert.deepEqual(within('2019-Q3..2020-Q2', ['2018', '2019', '2020', '2021']), ['2019', '2020']);
    assert.deepEqual(within('2019..2019', ['2018-Q4', '2019-Q1', '2019-Q4', '2020-Q1']), ['2019-Q1', '2019-Q4']);
  });

  it('are held against an end by their beginning and their end where they overlap one another', () =>
    assert.deepEqual(within('2019/2021..', ['2018/2020', '2019/2021', '2020/2022']), ['2019/2021', '2020/2022']));
});
