import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type RegionType } from '../../src/feed/feed.js';
import { chooseRegionText, regionKind } from '../../src/locale/region.words.js';
import { regionCount } from '../../src/view/region-name.words.js';

const regions = (...types: readonly RegionType[]) => types.map((type) => ({ type }));

describe('what regions are called', () => {
  it('is what they have in common', () => {
    assert.equal(regionKind(regions('municipality', 'municipality')), 'municipality');
    assert.equal(regionKind(regions('county')), 'county');
    assert.equal(regionKind(regions('country', 'country')), 'country');
    assert.equal(regionKind(regions('municipality', 'county')), 'region');
    assert.equal(regionKind(regions('functional', 'functional')), 'region');
    assert.equal(regionKind(regions('cooperation')), 'region');
    assert.equal(regionKind([]), 'region');
  });

  it('is what a reader chooses, in four languages', () => {
    const choose = (...types: readonly RegionType[]) =>
      LANGUAGES.map((language) => chooseRegionText(regionKind(regions(...types)), language));
    assert.deepEqual(choose('municipality'), ['Velg kommune', 'Vel kommune', 'Välj kommun', 'Choose municipality']);
    assert.deepEqual(choose('county'), ['Velg fylke', 'Vel fylke', 'Välj län', 'Choose county']);
    assert.deepEqual(choose('county', 'municipality'), ['Velg region', 'Vel region', 'Välj region', 'Choose region']);
  });

  it('goes with their number: in words up to twelve', () => {
    const two = regions('municipality', 'municipality');
    assert.deepEqual(
      LANGUAGES.map((language) => regionCount(two, language)),
      ['to kommuner', 'to kommunar', 'två kommuner', 'two municipalities'],
    );
    assert.equal(regionCount(regions('county'), 'nb'), 'ett fylke');
    assert.equal(
      regionCount(
        Array.from({ length: 13 }, () => ({ type: 'municipality' as const })),
        'nb',
      ),
      '13 kommuner',
    );
  });
});
