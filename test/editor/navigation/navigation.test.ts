import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { isCurrent, navigationOf, type NavigationItem } from '../../../src/editor/navigation/navigation.view.js';

const feed: unknown = JSON.parse(await readFile('demo/feeds/ostfold.json', 'utf8'));

const NOTHING = { errors: [], remarks: [], missing: [] };

function written(items: readonly NavigationItem[]): readonly string[] {
  return items.map(({ label, detail, toDo: { errors, remarks, missing, languages } }) => {
    const told = [errors, remarks, missing, ...languages].join(' ');
    return [label, detail, ...(told === '0 0 0' ? [] : [`! ${told}`])].join(' | ');
  });
}

describe('the list at the left', () => {
  it('has how far each key figure reaches, and how many there are of everything else', () => {
    const groups = navigationOf(feed, { language: 'nb', ...NOTHING });
    assert.deepEqual(
      groups.map(({ heading }) => heading),
      ['Tall', 'Innhold', 'Aktører', 'Oppsett'],
    );
    assert.deepEqual(written(groups[0]?.items ?? []).slice(0, 3), [
      'Antall jobber (arbeidsforhold) | 4. kv. 2023',
      'Sysselsatte etter arbeidssted | 4. kv. 2024',
      'Bruttoprodukt per sysselsatt | 2018',
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

  it('counts errors, slips and missing texts apart, in a form for the list that it is in', () => {
    const groups = navigationOf(feed, {
      language: 'nn',
      errors: [{ page: 'item', steps: ['focusAreas', 1], field: ['title', 'nn'] }],
      remarks: [
        { page: 'figures', indicator: 0, cell: { region: 'moss' } },
        { page: 'about', field: ['updated'] },
      ],
      missing: [
        { place: { page: 'item', steps: ['focusAreas', 1] }, language: 'en' },
        { place: { page: 'item', steps: ['focusAreas', 2] }, language: 'nn' },
      ],
    });
    assert.equal(written(groups[1]?.items ?? [])[0], 'Fokusområde | 6 | ! 1 0 2 nn en');
    assert.equal(written(groups[0]?.items ?? [])[0], 'Talet på jobbar (arbeidsforhold) | 4. kv. 2023 | ! 0 1 0');
    assert.equal(written(groups[3]?.items ?? [])[1], 'Om datafila |  | ! 0 1 0');
  });

  it('is there for a feed with nothing in it', () => {
    const groups = navigationOf({ feedVersion: '1.1', indicators: [{}, null] }, { language: 'en', ...NOTHING });
    assert.deepEqual(written(groups[0]?.items ?? []), [
      'Key figure without a title | no figures',
      'Key figure without a title | no figures',
      'All key figures | 2',
    ]);
    assert.equal(written(groups[1]?.items ?? [])[4], 'Strategy | none');
  });

  it('shows where the keeper is, in a form too', () => {
    const [, content] = navigationOf(feed, { language: 'nb', ...NOTHING });
    const current = content?.items.filter((item) => isCurrent(item, { page: 'item', steps: ['projects', 0] }));
    assert.deepEqual(written(current ?? []), ['Prosjekter | 1']);
  });
});
