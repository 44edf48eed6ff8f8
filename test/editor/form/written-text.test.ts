import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contentLanguagesOf } from '../../../src/editor/form/texts/content-languages.view.js';
import { CopiedTexts } from '../../../src/editor/form/texts/copied-texts.js';
import { isMissing, missingIn, textsOf } from '../../../src/editor/form/texts/missing-texts.view.js';
import { baseLanguageOf, textIn, withTextIn } from '../../../src/editor/form/texts/written-text.view.js';
import { missingTexts } from '../../../src/editor/navigation/missing-texts.js';
import { LANGUAGES } from '../../../src/feed/shape/widget-words.js';
import { rawFeed } from '../../demo/demo-feeds.js';

describe('a text in languages', () => {
  it('stays a plain text as long as it is in one language', () => {
    assert.equal(withTextIn(undefined, 'nb', 'Hav', 'nb'), 'Hav');
    assert.equal(withTextIn('Hav', 'nb', 'Havet', 'nb'), 'Havet');
    assert.equal(withTextIn('Hav', 'nb', ' ', 'nb'), undefined);
    assert.equal(withTextIn('Hav', 'nn', '', 'nb'), 'Hav');
  });

  it('becomes one of several when a second language is written, in the order of all', () => {
    assert.deepEqual(withTextIn('Hav', 'nn', 'Havet', 'nb'), { nb: 'Hav', nn: 'Havet' });
    assert.equal(JSON.stringify(withTextIn('Sea', 'nb', 'Hav', 'en')), '{"nb":"Hav","en":"Sea"}');
    assert.equal(JSON.stringify(withTextIn({ nb: 'a', en: 'b' }, 'nn', 'c', 'nb')), '{"nb":"a","nn":"c","en":"b"}');
    assert.deepEqual(withTextIn(undefined, 'en', 'Sea', 'nb'), { en: 'Sea' });
  });

  it('keeps its order and what nobody knows when a language is changed', () => {
    const written = { en: 'Sea', fi: 'Meri', nb: 'Hav' };
    assert.equal(JSON.stringify(withTextIn(written, 'nb', 'Havet', 'nb')), '{"en":"Sea","fi":"Meri","nb":"Havet"}');
    assert.deepEqual(withTextIn(written, 'en', '', 'nb'), { fi: 'Meri', nb: 'Hav' });
    assert.equal(withTextIn({ nb: 'Hav' }, 'nb', '', 'nb'), undefined);
  });

  it('writes bokmål where the old code of it stands', () => {
    assert.deepEqual(withTextIn({ no: 'Hav' }, 'nb', 'Havet', 'nb'), { no: 'Havet' });
    assert.equal(textIn({ no: 'Hav' }, 'nb', 'nb'), 'Hav');
  });

  it('has what was written, and nothing else in other languages', () => {
    const text = fc.string({ minLength: 1 }).filter((written) => written.trim() !== '');
    const language = fc.constantFrom(...LANGUAGES);
    const written = fc.oneof(fc.constant(undefined), text, fc.dictionary(language, text, { minKeys: 1 }));
    fc.assert(
      fc.property(written, language, text, language, (before, changed, next, base) => {
        const after = withTextIn(before, changed, next, base);
        assert.equal(textIn(after, changed, base), next);
        for (const other of LANGUAGES)
          if (other !== changed) assert.equal(textIn(after, other, base), textIn(before, other, base));
      }),
    );
  });

  it('is in bokmål where the feed does not say what it is in', () => {
    assert.equal(baseLanguageOf({}), 'nb');
    assert.equal(baseLanguageOf({ language: 'no' }), 'nb');
    assert.equal(baseLanguageOf({ language: 'sv' }), 'sv');
  });
});

/** A feed whose texts are plain, but for the name of its publisher. */
const PLAIN = {
  feedVersion: '1.1',
  language: 'nb',
  publisher: { name: { nb: 'Kommunen', en: 'The municipality' } },
  focusAreas: Array.from({ length: 20 }, (_, index) => ({ id: `a${index}`, title: `Område ${index}` })),
};

describe('the languages that a feed is written in', () => {
  it('are those of more than a tenth of its texts, and its own', () => {
    const titles = Array.from({ length: 12 }, (_, index) => ({ id: `a${index}`, title: { nb: 'A', nn: 'A' } }));
    assert.deepEqual(contentLanguagesOf({ focusAreas: titles, title: { nb: 'A', sv: 'A' } }), ['nb', 'nn']);
    assert.deepEqual(contentLanguagesOf({ language: 'sv', title: 'A' }), ['sv']);
    assert.deepEqual(contentLanguagesOf({}), ['nb']);
    assert.deepEqual(contentLanguagesOf(rawFeed('ostfold')), [...LANGUAGES]);
  });

  it('are its own alone where its texts are plain, although its publisher has a name in another', () => {
    assert.deepEqual(contentLanguagesOf(PLAIN), ['nb']);
    assert.deepEqual(missingTexts(PLAIN, new CopiedTexts()), []);
  });

  it('are the same ones everywhere in the editor', () => {
    const titles = Array.from({ length: 5 }, (_, index) => ({ id: `a${index}`, title: { no: 'A', nn: 'A' } }));
    const feed = { language: 'no', focusAreas: [...titles, { id: 'b', title: { nb: 'B' } }] };
    assert.deepEqual(contentLanguagesOf(feed), ['nb', 'nn']);
    assert.deepEqual(missingTexts(feed, new CopiedTexts()), [
      { place: { page: 'item', steps: ['focusAreas', 5] }, language: 'nn' },
    ]);
  });

  it('are counted anew when the feed is edited', () => {
    const before = { title: 'A' };
    assert.deepEqual(contentLanguagesOf(before), ['nb']);
    assert.deepEqual(contentLanguagesOf({ ...before, title: { nb: 'A', en: 'A' } }), ['nb', 'en']);
  });
});

describe('missing texts', () => {
  const feed = {
    focusAreas: [
      {
        id: 'bio',
        title: { nb: 'Bioøkonomi', nn: 'Bioøkonomi' },
        description: { nb: 'Om området', nn: ' ' },
        measures: [{ nb: 'Ett', nn: 'Eitt' }, 'To', ''],
        owner: 'Eieren',
      },
    ],
    actors: [{ id: 'a', name: 'Kommunen', type: 'Kommune', role: { nb: 'Eier' } }],
    publisher: { name: 'Fylket' },
    notice: 'Merk',
  };
  const labels = (steps: readonly (string | number)[]) => {
    const texts = textsOf(feed, steps, 'nb');
    return [texts.length, missingIn(texts, 'nn', { base: 'nb' }).map(({ label }) => label)];
  };

  it('are those that are written in one language and not in another, by their names', () => {
    assert.deepEqual(labels(['focusAreas', 0]), [4, ['Beskrivelse', 'Tiltak 2']]);
  });

  it('are no names that are the same in all languages', () => {
    assert.deepEqual(labels(['actors', 0]), [3, ['Rolle', 'Slag']]);
    assert.deepEqual(labels([]), [2, ['Melding til leserne']]);
  });

  it('are begun texts too, until they are changed or somebody says that they will do', () => {
    const copied = new CopiedTexts();
    const written = { nb: 'Hav', nn: 'Hav' };
    assert.equal(isMissing(written, 'nn', { base: 'nb', copied }), false);
    copied.begin('nn', 'Hav');
    assert.equal(isMissing(written, 'nn', { base: 'nb', copied }), true);
    assert.equal(isMissing({ nb: 'Hav', nn: 'Havet' }, 'nn', { base: 'nb', copied }), false);
    assert.equal(isMissing({ nb: 'Hav', sv: 'Hav' }, 'sv', { base: 'nb', copied }), false);
    copied.accept('nn', 'Hav');
    assert.equal(isMissing(written, 'nn', { base: 'nb', copied }), false);
  });

  it('are none in the areas of the demo feed, which is written in four languages', () => {
    const ostfold = rawFeed('ostfold');
    for (let area = 0; area < 6; area += 1) {
      const texts = textsOf(ostfold, ['focusAreas', area], 'nb');
      assert.ok(texts.length > 1);
      for (const language of LANGUAGES) assert.deepEqual(missingIn(texts, language, { base: 'nb' }), []);
    }
  });
});
