import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rankingFinding, type RankedBar } from '../../../src/figures/ranking/ranking-finding.js';

function bar(label: string, value: number, more: Partial<RankedBar> = {}): RankedBar {
  return { label, value, valueLabel: String(value), emphasised: false, certain: true, ...more };
}

const found = (...bars: readonly RankedBar[]) =>
  rankingFinding(bars, 'municipality', ({ valueLabel }, isFirst) => [isFirst ? 'flest' : 'færrest', valueLabel], 'nb');

describe('the title of a ranking', () => {
  it('says who is first of how many, and leaves the last and the chosen one to the sentence', () => {
    assert.deepEqual(found(bar('Moss', 9), bar('Ås', 5, { emphasised: true }), bar('Ski', 2)), {
      text: 'Moss har flest av de tre kommunene: 9',
      rest: 'Ski har færrest (2). Ås er nummer 2 av 3 (5).',
    });
  });

  it('does not say twice where the chosen one stands', () => {
    assert.equal(found(bar('Moss', 9, { emphasised: true }), bar('Ås', 5))?.rest, 'Ås har færrest (5).');
  });

  it('names no last among equals', () => {
    assert.equal(found(bar('Moss', 9), bar('Ås', 5), bar('Ski', 5))?.rest, '');
  });

  it('is not there where two are first, as far as anybody can tell', () => {
    assert.equal(found(bar('Moss', 9), bar('Ås', 9), bar('Ski', 2)), undefined);
    const [one, other] = [
      { lower: 5, upper: 10 },
      { lower: 4, upper: 6 },
    ];
    assert.equal(found(bar('Moss', 9, { interval: one }), bar('Ås', 5, { interval: other })), undefined);
  });

  it('is about the past where it was so then, and ends with what the bars are read against', () => {
    const bars = [bar('Moss', 9), bar('Ås', 5, { emphasised: true }), bar('Ski', 2)];
    const endOf = ({ valueLabel }: RankedBar, isFirst: boolean) => [isFirst ? 'flest' : 'færrest', valueLabel] as const;
    const told = { when: 'i 2020', against: ['Til sammenligning: Norge 4.'] };
    assert.deepEqual(rankingFinding(bars, 'municipality', endOf, 'nb', told), {
      text: 'Moss hadde flest av de tre kommunene i 2020: 9',
      rest: 'Ski hadde færrest (2). Ås var nummer 2 av 3 (5). Til sammenligning: Norge 4.',
    });
  });

  it('marks what is uncertain', () => {
    const first = bar('Moss', 9, { certain: false, remarks: ['Foreløpig tall'] });
    assert.equal(found(first, bar('Ås', 5))?.text, 'Moss har flest av de to kommunene: 9 (foreløpig tall)');
  });
});
