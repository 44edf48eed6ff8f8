import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { outdatedTexts } from '../../../src/changes/texts/outdated-texts.js';
import { valueAt } from '../../../src/feed/checks/place.js';
import { withItem, withValue } from '../../../src/feed-file/edited-value.js';
import { rawFeed } from '../../demo/demo-feeds.js';

const FEED = rawFeed('ostfold');

function withQuarter(feed: unknown): unknown {
  return withItem(feed, ['indicators', 0, 'series', 0, 'observations'], 99, { period: '2024-Q1', value: 14_417 });
}

describe('texts that a new quarter makes old', () => {
  it('are found in all languages, and mended with the rest of the text as it was', () => {
    const found = outdatedTexts(FEED, withQuarter(FEED), 'nb');
    assert.deepEqual(
      found.map(({ steps }) => steps.join('.')),
      ['indicators.0.source.note'],
    );
    const [text] = found;
    assert.ok(text);
    assert.equal(text.period, '2024-Q1');
    assert.deepEqual(
      text.versions.map(({ language }) => language),
      ['nb', 'nn', 'sv', 'en'],
    );
    const before = valueAt(FEED, text.steps) as Record<string, string>;
    const after = text.value as Record<string, string>;
    assert.equal(after['nb'], before['nb']?.replace('til 4. kvartal 2023', 'til 1. kvartal 2024'));
    assert.equal(after['sv'], before['sv']?.replace('fjärde kvartalet 2023', 'första kvartalet 2024'));
    assert.equal(text.about, 'Jobber, kilde, merknad');
    assert.deepEqual(text.versions[0]?.parts.slice(1), [
      { kind: 'removed', text: '4. kvartal 2023' },
      { kind: 'added', text: '1. kvartal 2024' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('are none before it has come, and none when they have been mended', () => {
    assert.deepEqual(outdatedTexts(FEED, FEED, 'nb'), []);
    const newer = withQuarter(FEED);
    const mended = outdatedTexts(FEED, newer, 'nb').reduce(
      (feed, { steps, value }) => withValue(feed, steps, value),
      newer,
    );
    assert.deepEqual(outdatedTexts(FEED, mended, 'nb'), []);
  });

  it('are those of the whole feed only when no key figure stays behind', () => {
    const named = withValue(FEED, ['description'], 'Tall per 4. kvartal 2023.');
    const isFound = (before: unknown) =>
      outdatedTexts(before, withQuarter(before), 'nb').some(({ steps }) => steps[0] === 'description');
    const alone = withValue(named, ['indicators'], [valueAt(FEED, ['indicators', 0])]);
    assert.equal(isFound(alone), true);
    const other = withValue(valueAt(FEED, ['indicators', 0]), ['id'], 'andre');
    assert.equal(isFound(withItem(alone, ['indicators'], 1, other)), false);
  });
});
