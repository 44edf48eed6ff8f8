import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/index.js';
import { headingFor, headingWithout, regionOfAll } from '../../src/view/heading.js';

const { feed } = parseFeed({
  feedVersion: '1.0',
  region: 'ostfold',
  regions: [
    { id: 'rade', type: 'municipality', name: 'Råde', country: 'NO' },
    { id: 'ostfold', type: 'county', name: { nb: 'Øst\u00adfold', en: '$& <b>County</b>' }, country: 'NO' },
  ],
});
assert.ok(feed);
const [rade, ostfold] = feed.regions;

describe('a heading of a page', () => {
  it('has the name of the region where it asks for it, as often as it does', () => {
    assert.equal(headingFor('Jobber i {region}', rade, 'nb'), 'Jobber i Råde');
    assert.equal(headingFor('{region}: jobber i {region}', rade, 'nb'), 'Råde: jobber i Råde');
  });

  it('has the name as text, in the reader’s language and without soft hyphens', () => {
    assert.equal(headingFor('{region}', ostfold, 'nb'), 'Østfold');
    assert.equal(headingFor('{region}', ostfold, 'en'), '$& <b>County</b>');
  });

  it('stays as it is where it asks for nothing', () => {
    assert.equal(headingFor('Jobber {her}', rade, 'nb'), 'Jobber {her}');
    assert.equal(headingWithout('Jobber'), 'Jobber');
  });

  it('gives way to the widget’s own where there is no region, or none yet', () => {
    assert.equal(headingFor('Jobber i {region}', undefined, 'nb'), '');
    assert.equal(headingWithout('Jobber i {region}'), '');
  });
});

describe('the region of a widget that shows all', () => {
  it('is the chosen one, else the feed’s own, and never just the first', () => {
    assert.equal(regionOfAll(feed, 'rade'), rade);
    assert.equal(regionOfAll(feed, ''), ostfold);
    assert.equal(regionOfAll({ regions: feed.regions }, ''), undefined);
  });
});
