import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf, phraseIn } from '../../src/feed/index.js';

describe('text in the reader’s language', () => {
  it('falls back from one written Norwegian to the other, and never to English while there is a nearer one', () => {
    const text = { nb: 'Jobber', sv: 'Jobb', en: 'Jobs' };
    assert.deepEqual(phraseIn(text, 'nn'), { text: 'Jobber', language: 'nb' });
    assert.deepEqual(phraseIn({ nn: 'Jobbar', en: 'Jobs' }, 'nb'), { text: 'Jobbar', language: 'nn' });
    assert.deepEqual(phraseIn(text, 'en'), { text: 'Jobs', language: 'en' });
    assert.deepEqual(phraseIn({ nb: 'Jobber', en: 'Jobs' }, 'sv'), { text: 'Jobber', language: 'nb' });
  });

  it('reads language tags of pages', () => {
    assert.deepEqual(['nb', 'nb-NO', 'no', 'NN-no', 'sv_SE', 'en-GB', 'de', ''].map(languageOf), ['nb', 'nb', 'nb', 'nn', 'sv', 'en', undefined, undefined]);
  });
});
