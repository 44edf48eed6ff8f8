import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestionFor } from '../../../../src/feed/checks/suggestions/suggestion.js';

describe('the names that a feed may use', () => {
  it('are suggested when at most two letters differ', () => {
    const known = ['indicators', 'regions', 'region', 'by', 'min', 'max'];
    assert.equal(suggestionFor('indicator', known), 'indicators');
    assert.equal(suggestionFor('Indicators', known), 'indicators');
    assert.equal(suggestionFor('indikatorer', known), undefined);
    assert.equal(suggestionFor('regoins', known), 'regions');
    assert.equal(suggestionFor('da', known), undefined);
    assert.equal(suggestionFor('', known), undefined);
  });
});
