import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf, phraseIn } from '../../src/feed/index.js';
import { hyphenatedInLongWords, withoutSoftHyphens } from '../../src/feed/localized-text.js';

describe('text in the reader’s language', () => {
  it('falls back from one written Norwegian to the other, and never to English while there is a nearer one', () => {
    const text = { nb: 'Jobber', sv: 'Jobb', en: 'Jobs' };
    assert.deepEqual(phraseIn(text, 'nn'), { text: 'Jobber', language: 'nb' });
    assert.deepEqual(phraseIn({ nn: 'Jobbar', en: 'Jobs' }, 'nb'), { text: 'Jobbar', language: 'nn' });
    assert.deepEqual(phraseIn(text, 'en'), { text: 'Jobs', language: 'en' });
    assert.deepEqual(phraseIn({ nb: 'Jobber', en: 'Jobs' }, 'sv'), { text: 'Jobber', language: 'nb' });
  });

  it('keeps soft hyphens only in words that a narrow column cannot hold', () => {
    assert.equal(
      hyphenatedInLongWords('Forsk\u00adning og nærings\u00adlivs\u00adaktører'),
      'Forskning og nærings\u00adlivs\u00adaktører',
    );
    assert.equal(
      withoutSoftHyphens('Forsk\u00adning og nærings\u00adlivs\u00adaktører'),
      'Forskning og næringslivsaktører',
    );
  });

  it('reads language tags of pages', () => {
    assert.deepEqual(['nb', 'nb-NO', 'no', 'NN-no', 'sv_SE', 'en-GB', 'de', ''].map(languageOf), [
      'nb',
      'nb',
      'nb',
      'nn',
      'sv',
      'en',
      undefined,
      undefined,
    ]);
  });
});
