import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelOfOne } from '../../../src/feed/parse/label-of-one.js';

describe('the label beside the number 1', () => {
  it('is known for common units in each language', () => {
    assert.deepEqual(labelOfOne({ nb: 'jobber', nn: 'jobbar', sv: 'personer', en: 'people' }, undefined), {
      nb: 'jobb',
      nn: 'jobb',
      sv: 'person',
      en: 'person',
    });
  });

  it('is that of the feed where it has one', () => {
    assert.deepEqual(labelOfOne({ nb: 'jobber', en: 'jobs' }, { nb: 'arbeidsforhold' }), {
      nb: 'arbeidsforhold',
      en: 'job',
    });
  });

  it('is not guessed: of others, in another language, and where one is as many', () => {
    assert.equal(labelOfOne({ nb: 'foretak', nn: 'personer', en: 'jobber' }, undefined), undefined);
    assert.equal(labelOfOne(undefined, undefined), undefined);
    assert.equal(labelOfOne({ nb: 'constructor' }, undefined), undefined);
  });
});
