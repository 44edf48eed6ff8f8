import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Language } from '../../src/feed/feed.js';
import { questionAbout } from '../../src/places/found-place.words.js';
import { nameOf } from '../../src/places/place-name.js';
import { findPlace, placesMatching } from '../../src/places/place-search.js';
import { counties, municipalities } from '../../src/places/places.js';

/** What is found, in short. */
function found(text: string): string {
  const result = findPlace(text);
  switch (result.kind) {
    case 'place':
      return result.place.number;
    case 'several':
    case 'near':
      return `${result.kind} ${result.places.map(({ number }) => number).join(' ')}`;
    case 'part':
      return `part ${result.part.number} of ${result.whole.number}`;
    case 'former':
      return `former ${result.counties.map(({ number }) => number).join(' ')}`;
    case 'unknown':
      return 'unknown';
  }
}

function question(text: string, language: Language): string {
  const result = findPlace(text);
  assert.ok(result.kind !== 'place');
  return questionAbout(result, text, language);
}

describe('a place that somebody names', () => {
  const cases: readonly (readonly [text: string, what: string])[] = [
    ['Rakkestad', '3120'],
    ['  rakkestad  kommune ', '3120'],
    ['RAKKESTAD', '3120'],
    ['3120', '3120'],
    ['3016', '3120'],
    ['K-3107', '3107'],
    ['F-31', '31'],
    ['Østfold', '31'],
    ['Østfold fylkeskommune', '31'],
    ['31', '31'],
    ['Våler', 'several 3114 3419'],
    ['Våler i Østfold', '3114'],
    ['Våler (Innlandet)', '3419'],
    ['våler, innlandet', '3419'],
    ['Karasjok', '5610'],
    ['Kárášjohka', '5610'],
    ['Porsángu', 'near 5622'],
    // The municipality before the county of the same name, which has its number.
    ['Oslo', '0301'],
    ['03', '03'],
    ['Ålesund', '1507'],
    ['1507', '1507'],
    ['1508', 'part 1508 of 1507'],
    ['Haram', 'part 1580 of 1507'],
    ['Viken', 'former 31 32 33'],
    ['30', 'former 31 32 33'],
    ['Troms og Finnmark', 'former 55 56'],
    ['Fredrikstd', 'near 3107'],
    ['valer', 'near 3114 3419'],
    ['Alesund', 'near 1507'],
    ['xyzzy', 'unknown'],
    ['9999', 'unknown'],
    ['99', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [text, what] of cases) it(`«${text}» is ${what}`, () => assert.equal(found(text), what));

  it('is found by each number and each name that it has', () => {
    for (const place of municipalities()) {
      assert.equal(found(place.number), place.number);
      assert.equal(found(place.numberBefore), place.number);
      for (const name of [nameOf(place), ...place.officialName.split(' - ')]) {
        const result = found(name);
        assert.ok(result === place.number || result.includes(`several`), `${name}: ${result}`);
      }
    }
    for (const county of counties()) assert.equal(found(county.number), county.number);
  });
});

describe('what is asked back', () => {
  it('is a plain question, in the reader’s language', () => {
    assert.equal(question('Våler', 'nb'), 'Våler finnes i Østfold og i Innlandet. Hvilken er det?');
    assert.equal(question('Våler', 'nn'), 'Våler finst i Østfold og i Innlandet. Kva for ein er det?');
    assert.equal(question('Fredrikstd', 'nb'), '«Fredrikstd» finnes ikke. Mente du Fredrikstad?');
    assert.equal(question('valer', 'en'), 'There is no “valer”. Did you mean Våler (Østfold) or Våler (Innlandet)?');
    assert.equal(question('Viken', 'sv'), 'Viken är delat. Länen är nu Østfold, Akershus och Buskerud.');
    assert.match(question('1580', 'nb'), /^Ålesund ble delt i Ålesund og Haram 1\. januar 2024\./);
    assert.match(question('xyzzy', 'nn'), /^«xyzzy» vart ikkje kjent igjen\./);
  });
});

describe('places that fit while somebody writes', () => {
  const fitting = (text: string) => placesMatching(text, municipalities()).map(({ name }) => name);

  it('begin with what is written, before those that have it inside', () => {
    assert.deepEqual(fitting('vå').slice(0, 5), ['Vågan', 'Våler', 'Våler', 'Vågå', 'Vestvågøy']);
    assert.deepEqual(fitting('rakk'), ['Rakkestad']);
  });

  it('are found by the beginning of a number, of today or before', () => {
    assert.deepEqual(fitting('312'), ['Rakkestad', 'Marker', 'Aremark']);
    assert.deepEqual(fitting('3016'), ['Rakkestad']);
    assert.deepEqual(fitting('1580'), ['Ålesund']);
  });

  it('are found by Sámi names, and by their county', () => {
    assert.deepEqual(fitting('guovda'), ['Kautokeino']);
    assert.equal(fitting('østfold').filter((name) => name !== 'Indre Østfold').length, 11);
  });

  it('are all for an empty text, and none for a strange one', () => {
    assert.equal(fitting('').length, 356);
    assert.deepEqual(fitting('qqq'), []);
  });
});

describe('a name that no place has now', () => {
  for (const name of ['Askim', 'Oppland', 'Hobøl', 'Skedsmo'])
    it(`is not guessed at from ${name}`, () => assert.notEqual(findPlace(name).kind, 'near'));
  for (const [name, expected] of [
    ['ostfold', 'Østfold'],
    ['Oestfold', 'Østfold'],
    ['Sarpsbrog', 'Sarpsborg'],
    ['Haldn', 'Halden'],
  ] as const)
    it(`is ${expected} for ${name}`, () => {
      const found = findPlace(name);
      assert.ok(found.kind === 'near', found.kind);
      assert.deepEqual(
        found.places.map((place) => place.name),
        [expected],
      );
    });
});
