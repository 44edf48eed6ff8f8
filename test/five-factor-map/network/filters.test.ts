import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MapOptions } from '../../../src/five-factor-map/groups/groups.view.js';
import { actor, SMALL_FEED, mapOf } from '../small-feeds.js';

/** Each filter with its options; the chosen one has a star. */
function filters(content: unknown, options: Partial<MapOptions> = {}): string[][] {
  return mapOf(content, options).filters.map(({ label, options: all }) => [
    label,
    ...all.map(({ id, label: { text }, isChosen }) => `${isChosen ? '*' : ''}${id}: ${text}`),
  ]);
}

describe('what actors can be chosen by', () => {
  it('is the areas and the regions that have actors, with their number', () => {
    assert.deepEqual(filters(SMALL_FEED), [
      ['Velg fokusområde', '*: Alle', 'bio: Bioøkonomi (2)'],
      ['Velg kommune', '*fylket: Hele Fylket', 'byen: Byen (4)', 'bygda: Bygda (4)'],
    ]);
  });

  it('calls the regions by what they have in common, in four languages', () => {
    const labels = (feed: unknown) =>
      (['nb', 'nn', 'sv', 'en'] as const).map((language) => mapOf(feed, { language }).filters[1]?.label);
    assert.deepEqual(labels(SMALL_FEED), ['Velg kommune', 'Vel kommune', 'Välj kommun', 'Choose municipality']);
    const regions = SMALL_FEED.regions.map((region) =>
      region.id === 'byen' ? { ...region, type: 'functional' } : region,
    );
    assert.deepEqual(labels({ ...SMALL_FEED, regions }), ['Velg region', 'Vel region', 'Välj region', 'Choose region']);
  });

  it('counts in the region that is chosen, and keeps what is chosen although it has no actors', () => {
    const marks = {
      item: { kind: 'area', id: 'industri' },
      name: { text: 'Industri', language: 'nb' },
      areas: ['industri'],
    } as const;
    assert.deepEqual(filters(SMALL_FEED, { marks, region: 'bygda' }), [
      ['Velg fokusområde', ': Alle', 'bio: Bioøkonomi (1)', '*industri: Industri (0)'],
      ['Velg kommune', 'fylket: Hele Fylket', 'byen: Byen (4)', '*bygda: Bygda (4)'],
    ]);
  });

  it('is no former region, whose actors are those of the region that it became', () => {
    const regions = [
      ...SMALL_FEED.regions.map((region) =>
        region.id === 'byen' ? { ...region, predecessors: ['gammelbyen'] } : region,
      ),
      { id: 'gammelbyen', name: 'Gammelbyen', type: 'municipality', codes: [{ code: '0104', validTo: '2019-12-31' }] },
    ];
    const actors = [...SMALL_FEED.actors, actor('Historielaget', ['stat'], { regions: ['gammelbyen'] })];
    const feed = { ...SMALL_FEED, updated: '2024-01-01', regions, actors };
    assert.deepEqual(filters(feed)[1], ['Velg kommune', '*fylket: Hele Fylket', 'byen: Byen (5)', 'bygda: Bygda (4)']);
    // Chosen in another widget, it is there with the actors that name it.
    assert.deepEqual(
      filters(feed, { region: 'gammelbyen' })[1]?.at(-1),
      '*gammelbyen: Gammelbyen (til og med 2019) (3)',
    );
  });

  it('is everything when something else than an area is chosen elsewhere', () => {
    const marks = {
      item: { kind: 'indicator', id: 'jobber' },
      name: { text: 'Jobber', language: 'nb' },
      areas: ['bio'],
    } as const;
    assert.equal(filters(SMALL_FEED, { marks })[0]?.[1], '*: Alle');
  });

  it('is not offered by feeds whose actors do not use areas and regions, or all have the same', () => {
    const actors = [actor('a', ['stat'], { regions: ['fylket'] }), actor('b', ['stat'])];
    assert.deepEqual(filters({ ...SMALL_FEED, actors, links: [], projects: [] }), []);
  });

  it('is numbered as the reader writes numbers, also where a title has fallen back to another language', () => {
    // Four figures: a space in nynorsk, a comma in English.
    const actors = Array.from({ length: 1000 }, (_, index) => actor(`a${index}`, ['stat'], { focusAreas: ['bio'] }));
    const feed = { ...SMALL_FEED, actors, links: [], projects: [] };
    for (const [language, name] of [
      ['en', 'Bioøkonomi (1,000)'],
      ['nn', 'Bioøkonomi (1\u00a0000)'],
    ] as const) {
      const option = mapOf(feed, { language }).filters[0]?.options[1];
      assert.deepEqual(option?.label, { text: name, language: 'nb' });
    }
  });

  it('says what each choice leaves, to be announced', () => {
    const said = mapOf(SMALL_FEED).filters.map(({ options }) => options.map((option) => option.said));
    assert.deepEqual(said, [
      ['5 aktører', '2 aktører i Bioøkonomi'],
      ['5 aktører', '4 aktører i Byen', '4 aktører i Bygda'],
    ]);
    assert.equal(mapOf(SMALL_FEED, { language: 'en' }).filters[0]?.options[1]?.said, '2 actors in Bioøkonomi');
  });

  it('has no soft hyphens, which a menu would show', () => {
    const focusAreas = [{ id: 'bio', title: 'Bio\u00adøkonomi' }];
    assert.equal(filters({ ...SMALL_FEED, focusAreas })[0]?.[2], 'bio: Bioøkonomi (2)');
  });
});

describe('actors that are marked', () => {
  it('are none when nobody belongs to what is chosen elsewhere; then nobody steps back', () => {
    const marks = {
      item: { kind: 'area', id: 'industri' },
      name: { text: 'Industri', language: 'nb' },
      areas: ['industri'],
    } as const;
    const view = mapOf(SMALL_FEED, { marks });
    assert.equal(view.marks?.isEmpty, true);
    assert.equal(view.nodes[0]?.count, '2 aktører');
    assert.ok(view.picture?.dots.flat().every(({ isMarked }) => isMarked === undefined));
  });

  it('do not change where anything stands', () => {
    const marks = {
      item: { kind: 'area', id: 'bio' },
      name: { text: 'Bioøkonomi', language: 'nb' },
      areas: ['bio'],
    } as const;
    assert.deepEqual(mapOf(SMALL_FEED, { marks }).picture?.geometry, mapOf(SMALL_FEED).picture?.geometry);
  });
});
