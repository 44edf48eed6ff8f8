import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { updatePage } from '../../../tools/docs/api-tables.mjs';

const ELEMENT = {
  kind: 'class',
  name: 'KeyFigureElement',
  tagName: 'key-figure',
  description: 'Shows a key figure.',
  attributes: [
    { name: 'heading-level', fieldName: 'headingLevel' },
    { name: 'lang', description: 'Language.' },
  ],
  events: [{ name: 'item-select', type: { text: 'ItemSelectEvent' }, description: 'When chosen.' }],
  slots: [{ name: '', description: 'Fallback.' }],
  cssStates: [{ name: 'loading' }],
  members: [
    { kind: 'field', name: 'headingLevel', type: { text: '2 | 3' }, default: '2', description: 'Level\nof heading.' },
    { kind: 'method', name: 'reload', parameters: [{ name: 'force' }] },
  ],
};

describe('API tables', () => {
  it('begins a page that is not there', () => {
    const page = updatePage(undefined, ELEMENT);
    assert.match(page, /^# `<key-figure>`\n\nShows a key figure\.\n/);
    assert.ok(page.includes('| `heading-level` | `headingLevel` | `2 \\| 3` | `2` | Level of heading. |'));
    assert.ok(page.includes('| `lang` |  |  |  | Language. |'));
    assert.ok(page.includes('| `reload(force)` |  |'));
    assert.ok(page.includes('| `item-select` | `ItemSelectEvent` | When chosen. |'));
    assert.ok(page.includes('| (default) | Fallback. |'));
    assert.ok(page.includes('| `:state(loading)` |  |'));
    assert.ok(!page.includes('### Parts'));
  });

  it('keeps what is written around the tables', () => {
    const page = 'Before.\n<!-- api:start -->\nold\n<!-- api:end -->\nAfter.\n';
    const updated = updatePage(page, ELEMENT);
    assert.match(updated, /^Before\.\n<!-- api:start -->\n\n### Attributes/);
    assert.match(updated, /\n\n<!-- api:end -->\nAfter\.\n$/);
    assert.ok(!updated.includes('old'));
    assert.equal(updatePage(updated, ELEMENT), updated);
  });

  it('says when a page lacks the markers', () => {
    assert.throws(() => updatePage('Nothing here.', ELEMENT), /docs\/key-figure\.md lacks the markers/);
  });
});
