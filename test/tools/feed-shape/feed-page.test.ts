import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { updateFeedPage } from '../../../tools/feed-shape/feed-page.js';
import type { FeedModel } from '../../../tools/feed-shape/model.js';

const model: FeedModel = {
  words: [],
  collections: new Map(),
  objects: [
    {
      kind: 'unit',
      comment: 'The unit.',
      oneOf: [],
      conditionals: [],
      properties: [
        {
          name: 'id',
          value: { type: 'text', name: 'plainText', title: 'kort tekst' },
          isRequired: true,
          description: 'En kort kode.',
        },
        {
          name: 'sort',
          value: { type: 'words', words: ['up', 'down'] },
          isRequired: false,
          default: 'up',
          description: 'Opp (up), ned (down) eller (bort).',
        },
        {
          name: 'parts',
          value: { type: 'list', isUnique: false, items: { type: 'boolean' } },
          isRequired: false,
          description: 'Deler.',
          together: ['id', 'sort'],
        },
      ],
    },
  ],
};

describe('docs/feed.md', () => {
  it('has the table of a kind of object where its place is, and is left alone everywhere else', () => {
    const page = 'Før.\n\n<!-- table:unit -->\n\ngammelt\n\n<!-- table:end -->\n\nEtter.\n';
    assert.equal(
      updateFeedPage(page, model),
      [
        'Før.\n\n<!-- table:unit -->\n',
        '| Egenskap | I redigeringen | Skrives som | Forklaring |',
        '|---|---|---|---|',
        '| `id` | Er det prosent? | kort tekst | En kort kode. **Må være med.** |',
        '| `sort` | | ett av ordene | Opp (`up`), ned (`down`) eller (bort). Uten den gjelder `up`. |',
        '| `parts` | | liste: `true` eller `false` | Deler. Skrives bare sammen med `id` og `sort`. |',
        '\n<!-- table:end -->\n\nEtter.\n',
      ].join('\n'),
    );
  });

  it('has a place for every kind of object, and for no other', () => {
    assert.throws(() => updateFeedPage('', model), /no table for unit/);
    const page = '<!-- table:unit --><!-- table:end --><!-- table:gone --><!-- table:end -->';
    assert.throws(() => updateFeedPage(page, model), /table for gone/);
  });
});
