import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodMeant } from '../../../src/figures/periods/period-choice.js';

const QUARTERS = ['2019-Q4', '2020-Q1', '2020-Q2', '2020-Q3', '2021-Q1'];

describe('the period that is meant', () => {
  it('is the one that is named', () => assert.equal(periodMeant('2020-Q2', QUARTERS), '2020-Q2'));

  it('is the last quarter that there is of a year', () => assert.equal(periodMeant('2020', QUARTERS), '2020-Q3'));

  it('is the year of a quarter where figures are annual', () =>
    assert.equal(periodMeant('2020-Q2', ['2019', '2020', '2021']), '2020'));

  it('is none of another time, and none where nothing is asked for', () => {
    assert.equal(periodMeant('2018', QUARTERS), undefined);
    for (const text of [undefined, '', 'i fjor', 'not-given']) assert.equal(periodMeant(text, QUARTERS), undefined);
  });
});
