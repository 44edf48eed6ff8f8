import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  besideChoices,
  newFeedFor,
  newFeedForRegion,
  placeChoices,
} from '../../../../src/editor/opening/new-dashboard/place-choices.js';
import { checkFeedValue } from '../../../../src/feed/checks/check-feed-text.js';
import { parseFeed } from '../../../../src/feed/parse/parse-feed.js';
import { regionSeries } from '../../../../src/feed/derive/regions/region-series.js';
import type { WrittenFeed } from '../../../../src/feed/shape/written.js';

const TODAY = '2026-11-30';
/** Moss, Råde and Våler in Østfold. */
const MEMBERS = ['3103', '3112', '3114'];

describe('a new dashboard', () => {
  it('offers the places of a name, each with its county and its jobs', () => {
    const choices = placeChoices('våler', 'nb').map(({ name, about }) => `${name}: ${about}`.replaceAll('\u00a0', ' '));
    assert.deepEqual(choices, ['Våler (Østfold): kommune · 1 626 jobber', 'Våler (Innlandet): kommune · 1 466 jobber']);
    assert.deepEqual(placeChoices('  ', 'nb'), []);
    assert.deepEqual(placeChoices('xyzzy', 'nb'), []);
    assert.match(placeChoices('rogaland', 'en')[0]?.about ?? '', /^county · /);
  });

  it('is a sound feed for the number of today and of before', () => {
    const made = newFeedFor('3120', '2026-11-30');
    assert.equal(made?.file, 'rakkestad.json');
    assert.deepEqual(checkFeedValue(made?.value, [], '2026-11-30').problems, []);
    assert.deepEqual(newFeedFor('3016', '2026-11-30'), made);
    assert.equal(newFeedFor('9999', '2026-11-30'), undefined);
  });
});

describe('a new dashboard for a region of municipalities', () => {
  it('offers municipalities alone, without those that are in it', () => {
    const choices = placeChoices('våler', 'nb', { hasCounties: false, without: ['3114'] });
    assert.deepEqual(
      choices.map(({ name }) => name),
      ['Våler (Innlandet)'],
    );
    const inCounty = placeChoices('rogaland', 'nb', { hasCounties: false, without: [] });
    assert.ok(inCounty.length > 0 && inCounty.every(({ about }) => about.startsWith('kommune')));
  });

  it('offers the county and the neighbours around it to be seen beside', () => {
    const { counties, neighbours } = besideChoices(MEMBERS, 'nb');
    assert.deepEqual(
      counties.map(({ name }) => name),
      ['Østfold'],
    );
    const names = neighbours.map(({ name }) => name);
    assert.ok(names.includes('Fredrikstad') && names.includes('Vestby'));
    assert.ok(!names.includes('Moss') && !names.includes('Råde'));
    assert.deepEqual(besideChoices(['0301'], 'nb').counties, [], 'Oslo is its county');
  });

  it('is a sound feed, with the sum of its members and what it is seen beside', () => {
    const made = newFeedForRegion({ name: ' Mosseregionen ', members: MEMBERS, beside: ['31', '3107'] }, TODAY);
    assert.equal(made?.file, 'mosseregionen.json');
    assert.deepEqual(checkFeedValue(made.value, [], TODAY).problems, []);
    const { feed } = parseFeed(made.value);
    assert.ok(feed);
    assert.equal(feed.region, 'mosseregionen');
    assert.deepEqual(
      feed.regions.map(({ id }) => id),
      ['mosseregionen', 'moss', 'rade', 'valer-ostfold', 'ostfold', 'fredrikstad'],
    );
    const [jobs] = feed.indicators;
    assert.ok(jobs);
    const newest = (region: string) => regionSeries(feed, jobs, region)?.observations.at(-1)?.value ?? Number.NaN;
    assert.equal(newest('mosseregionen'), newest('moss') + newest('rade') + newest('valer-ostfold'));
    assert.ok(newest('ostfold') > newest('fredrikstad'));
  });

  it('has an id of its own also where it is called as a county is', () => {
    const made = newFeedForRegion({ name: 'Østfold', members: MEMBERS, beside: ['31'] }, TODAY);
    assert.equal((made?.value as WrittenFeed).id, 'ostfold-region');
    assert.deepEqual(checkFeedValue(made?.value, [], TODAY).problems, []);
  });

  it('is none without a name, or with one municipality', () => {
    assert.equal(newFeedForRegion({ name: ' ', members: MEMBERS, beside: [] }, TODAY), undefined);
    assert.equal(newFeedForRegion({ name: 'Moss', members: ['3103', '3103'], beside: [] }, TODAY), undefined);
  });
});
