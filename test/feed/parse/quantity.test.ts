import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quantityOf } from '../../../src/feed/parse/quantity.js';

const quantity = (id: string, more: object = {}, measure: 'stock' | 'flow' | 'rate' | 'other' = 'flow') =>
  quantityOf({ measure, concept: 'other' }, { id, decimals: 0, ...more });

describe('what figures are', () => {
  it('are counts of whole things', () => {
    assert.equal(quantity('persons', { label: { nb: 'personer' } }, 'stock'), 'count');
    assert.equal(quantity('jobs'), 'count');
    assert.equal(quantity('persons', { label: { nb: 'personer m.m.' } }), 'count');
    assert.equal(quantityOf({ measure: 'other', concept: 'jobs' }, { id: 'jobs', decimals: 0 }), 'count');
  });

  it('are amounts of money, by currency, id or label', () => {
    assert.equal(quantity('nok', { currency: 'NOK' }), 'amount');
    assert.equal(quantity('million-nok'), 'amount');
    assert.equal(quantity('mill', { label: { nb: 'mill. kr' } }), 'amount');
    assert.equal(quantity('x', { label: { sv: 'kronor per invånare' }, decimals: 1 }, 'rate'), 'amount');
    assert.equal(quantity('x', { label: { en: 'NOK million' } }), 'amount');
  });

  it('are amounts of weight, energy, length and area', () => {
    for (const id of ['tonn', 'gwh', 'km²', 'tonn-co2']) assert.equal(quantity(id), 'amount', id);
    assert.equal(quantity('energy', { label: { nb: 'GWh' } }), 'amount');
  });

  it('are neither where they are shares, averages or parts of things', () => {
    assert.equal(quantity('percent'), 'other');
    assert.equal(quantity('persons', { decimals: 1 }), 'other');
    assert.equal(quantity('per-1000', {}, 'rate'), 'other');
    assert.equal(quantity('krav'), 'count');
  });
});
