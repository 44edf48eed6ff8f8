import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { isCurrent, navigationOf, type NavigationItem } from '../../../src/editor/navigation/navigation.view.js';

const feed: unknown = JSON.parse(await readFile('demo/feeds/ostfold.json', 'utf8'));

function written(items: readonly NavigationItem[]): readonly string[] {
  return items.map(({ label, detail, toSee }) => [label, detail, ...(toSee === 0 ? [] : [`! ${toSee}`])].join(' | '));
}

describe('the list at the left', () => {
  it('has how far each key figure reaches, and how many there are of everything else', () => {
    const groups = navigationOf(feed, { language: 'nb', toSee: [] });
    assert.deepEqual(
      groups.map(({ heading }) => heading),
      ['Tall', 'Innhold', 'Aktører', 'Oppsett'],
    );
    assert.deepEqual(written(groups[0]?.items ?? []).slice(0, 3), [
      'Jobber | 4. kv. 2023',
      'Sysselsatte (arbeidsplasser) | 4. kv. 2024',
      'Verdiskaping per sysselsatt | 2022',
    ]);
    assert.equal(written(groups[0]?.items ?? []).at(-1), 'Alle nøkkeltall | 13');
    assert.deepEqual(written(groups[1]?.items ?? []), [
      'Fokusområder | 6',
      'Måltall | 2',
      'Mål uten tall | 3',
      'Prosjekter | 1',
      'Strategi | ',
      'Dokumenter | 9',
    ]);
    assert.deepEqual(written(groups[3]?.items ?? []), ['Områder | 22', 'Om datafilen | ']);
  });

  it('counts what there is to look at, in a form for the list that it is in', () => {
    const groups = navigationOf(feed, {
      language: 'nn',
      toSee: [
        { page: 'item', steps: ['focusAreas', 1], field: ['title', 'nn'] },
        { page: 'item', steps: ['focusAreas', 2] },
        { page: 'figures', indicator: 0, cell: { region: 'moss' } },
        { page: 'about', field: ['updated'] },
      ],
    });
    assert.equal(written(groups[1]?.items ?? [])[0], 'Fokusområde | 6 | ! 2');
    assert.equal(written(groups[0]?.items ?? [])[0], 'Jobbar | 4. kv. 2023 | ! 1');
    assert.equal(written(groups[3]?.items ?? [])[1], 'Om datafila |  | ! 1');
  });

  it('is there for a feed with nothing in it', () => {
    const groups = navigationOf({ feedVersion: '1.1', indicators: [{}, null] }, { language: 'en', toSee: [] });
    assert.deepEqual(written(groups[0]?.items ?? []), [
      'Without a name | no figures',
      'Without a name | no figures',
      'All key figures | 2',
    ]);
    assert.equal(written(groups[1]?.items ?? [])[4], 'Strategy | none');
  });

  it('shows where the keeper is, in a form too', () => {
    const [, content] = navigationOf(feed, { language: 'nb', toSee: [] });
    const current = content?.items.filter((item) => isCurrent(item, { page: 'item', steps: ['projects', 0] }));
    assert.deepEqual(written(current ?? []), ['Prosjekter | 1']);
  });
});
