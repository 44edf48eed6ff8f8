import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { placeOf } from '../../../src/feed/checks/place.js';
import { PAGES, type EditorPage, type EditorPlace, type PlaceOf } from '../../../src/editor/editor-place.js';
import { isSamePage } from '../../../src/editor/navigation/page-of-place.js';
import { fragmentOf, placeOfFragment } from '../../../src/editor/navigation/place-address.js';
import { editorPlaceOf } from '../../../src/editor/navigation/place-of-problem.js';

const FEED = {
  feedVersion: '1.1',
  title: { nb: 'Østfold' },
  strategy: { vision: { text: { nb: 'Sammen' } } },
  regions: [{ id: 'moss', name: { nb: 'Moss' } }],
  focusAreas: [{ id: 'bio', title: { nb: 'Bioøkonomi' } }],
  indicators: [
    {
      id: 'jobs',
      title: { nb: 'Jobber' },
      series: [{ region: 'moss', observations: [{ period: '2024K1', value: 1 }] }],
    },
  ],
  accepted: [{ problem: 'outlier', reason: 'x' }],
};

/** Places of every page, with everything that is pointed at there. */
const EVERY: { readonly [Page in EditorPage]: readonly PlaceOf<Page>[] } = {
  start: [{ page: 'start' }],
  figures: [
    { page: 'figures', indicator: 0 },
    { page: 'figures', indicator: 12, cell: { region: 'a/b & c=d', period: '2024-Q1' } },
    { page: 'figures', indicator: 1, cell: { period: '2024' } },
  ],
  list: [{ page: 'list', collection: 'regions' }],
  item: [
    { page: 'item', steps: ['indicators', 3] },
    { page: 'item', steps: ['focusAreas', 2], field: ['measures', 0, 'nn'] },
  ],
  strategy: [{ page: 'strategy' }, { page: 'strategy', field: ['vision', 'text', 'nb'] }],
  about: [{ page: 'about' }, { page: 'about', field: ['publisher', 'name'] }],
  problems: [{ page: 'problems' }],
  changes: [{ page: 'changes' }],
  save: [{ page: 'save' }],
  text: [{ page: 'text' }],
};

describe('the address of a place', () => {
  for (const page of Object.keys(PAGES) as EditorPage[])
    it(`leads back to the page ${page}, and to what is pointed at there`, () => {
      assert.ok(EVERY[page].length > 0);
      for (const place of EVERY[page]) assert.deepEqual(placeOfFragment(fragmentOf(place)), place);
    });

  it('of a page is that of no other', () => {
    const fragments = Object.values(EVERY).flatMap((places: readonly EditorPlace[]) => places.map(fragmentOf));
    assert.equal(new Set(fragments).size, fragments.length);
  });

  const places: readonly (readonly [string, EditorPlace])[] = [
    ['', { page: 'start' }],
    ['#figures=0', { page: 'figures', indicator: 0 }],
    [
      '#figures=2&region=v%C3%A5ler&period=2024-Q1',
      { page: 'figures', indicator: 2, cell: { region: 'våler', period: '2024-Q1' } },
    ],
    ['#list=focusAreas', { page: 'list', collection: 'focusAreas' }],
    ['#item=focusAreas/2', { page: 'item', steps: ['focusAreas', 2] }],
    [
      '#item=focusAreas/2&field=measures/0/nn',
      { page: 'item', steps: ['focusAreas', 2], field: ['measures', 0, 'nn'] },
    ],
    ['#strategy', { page: 'strategy' }],
    ['#about&field=publisher/name', { page: 'about', field: ['publisher', 'name'] }],
    ['#problems', { page: 'problems' }],
    ['#changes', { page: 'changes' }],
    ['#save', { page: 'save' }],
  ];
  for (const [fragment, place] of places) {
    it(`is ${fragment || 'none'} for ${place.page}`, () => {
      assert.equal(fragmentOf(place), fragment);
      assert.deepEqual(placeOfFragment(fragment), place);
    });
  }

  it('leads nowhere where it is not one of ours', () => {
    for (const fragment of ['#innhold', '#constructor', '#figures=jobs', '#list=observations', '#item', '#list'])
      assert.equal(placeOfFragment(fragment), undefined, fragment);
  });

  it('knows a page whatever is pointed at on it', () => {
    assert.ok(
      isSamePage({ page: 'figures', indicator: 0 }, { page: 'figures', indicator: 0, cell: { region: 'moss' } }),
    );
    assert.ok(!isSamePage({ page: 'figures', indicator: 0 }, { page: 'figures', indicator: 1 }));
    assert.ok(!isSamePage({ page: 'start' }, { page: 'about' }));
  });
});

describe('the place where a problem is mended', () => {
  const cases: readonly (readonly [string, EditorPlace])[] = [
    [
      'indicators[0].series[0].observations (2024-Q1)',
      { page: 'figures', indicator: 0, cell: { region: 'moss', period: '2024-Q1' } },
    ],
    [
      'indicators[0].series[0].observations[0].status',
      { page: 'figures', indicator: 0, cell: { region: 'moss', period: '2024-Q1' } },
    ],
    ['indicators[0].series', { page: 'figures', indicator: 0 }],
    ['indicators[0].source', { page: 'item', steps: ['indicators', 0], field: ['source'] }],
    ['focusAreas[0].title.nb', { page: 'item', steps: ['focusAreas', 0], field: ['title', 'nb'] }],
    ['focusAreas[0]', { page: 'item', steps: ['focusAreas', 0] }],
    ['regions', { page: 'list', collection: 'regions' }],
    ['strategy.vision.text.nb', { page: 'strategy', field: ['vision', 'text', 'nb'] }],
    ['publisher.name', { page: 'about', field: ['publisher', 'name'] }],
    ['accepted[0]', { page: 'problems' }],
    ['', { page: 'about' }],
  ];
  for (const [path, place] of cases) {
    it(`is ${fragmentOf(place)} for ${path || 'the whole file'}`, () => {
      assert.deepEqual(editorPlaceOf(placeOf(path, FEED)), place);
    });
  }
});
