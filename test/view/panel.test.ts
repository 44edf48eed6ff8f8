import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withContent, type PanelBlock } from '../../src/view/panel.js';

const TEXT = { text: 'Tekst', language: 'nb' } as const;

describe('a block of a panel', () => {
  const blocks: readonly (readonly [full: PanelBlock, empty: PanelBlock])[] = [
    [
      { kind: 'text', paragraphs: [TEXT] },
      { kind: 'text', paragraphs: [] },
    ],
    [
      { kind: 'bullets', heading: 'Tiltak', items: [TEXT] },
      { kind: 'bullets', heading: 'Tiltak', items: [] },
    ],
    [
      { kind: 'items', heading: 'Prosjekter', items: [{ title: TEXT, lines: [], badges: [] }] },
      { kind: 'items', heading: 'Prosjekter', items: [] },
    ],
    [
      { kind: 'chips', heading: 'Støtter', chips: [{ id: 'a', label: TEXT }] },
      { kind: 'chips', heading: 'Støtter', chips: [] },
    ],
  ];
  for (const [full, empty] of blocks) {
    it(`of ${full.kind} is there when it has content`, () => {
      assert.deepEqual(withContent(full), [full]);
      assert.deepEqual(withContent(empty), []);
    });
  }

  it('of figures is not there without figures', () => {
    assert.deepEqual(withContent({ kind: 'figures', heading: 'Nøkkeltall', figures: [] }), []);
  });
});
