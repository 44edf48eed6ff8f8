import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignmentOf, type Assignment, type GivenAssignment } from '../../../src/import/matching/assignment.js';
import type { SourceTable } from '../../../src/import/table/source-table.js';
import { block, tableOf } from '../ostfold.js';

const FEED = {
  feedVersion: '1.1',
  language: 'nb',
  regions: [
    { id: 'halden', name: 'Halden', type: 'municipality' },
    { id: 'moss', name: 'Moss', type: 'municipality' },
  ],
  indicators: [
    indicator('jobs', 'Antall jobber', 'quarter', '2023-Q4'),
    indicator('private-jobs', 'Jobber i privat sektor', 'quarter', '2023-Q4'),
    indicator('unemployment', 'Arbeidsledighet', 'year', '2023'),
  ],
};
const IDS = FEED.indicators.map(({ id }) => id);

function indicator(id: string, title: string, frequency: string, period: string) {
  return {
    ...{ id, title, frequency, unit: { id: 'jobs' }, measure: 'stock' },
    series: ['halden', 'moss'].map((region) => ({ region, observations: [{ period, value: 10 }] })),
  };
}

/** A sheet of two municipalities; its title, when it has one, stands above. */
function sheet(name: string | undefined, title: string, period = '1. kvartal 2024'): SourceTable {
  const table = block([title], ['Kommune', period], ['Halden', 11], ['Moss', 12]);
  return name === undefined ? table : { ...table, name };
}

/** A sheet whose title speaks of no indicator. */
const silent = (name?: string): SourceTable => sheet(name, 'Uttrekk');

/** What an export of samspill's own looks like that names these indicators. */
function exported(...ids: readonly string[]): SourceTable {
  const rows = ids.map((id) => `${id},halden,2024-Q1,11`);
  return tableOf(`indicator_id,region_id,period,value\r\n${rows.join('\r\n')}\r\n`);
}

/** An assignment with sheets and indicators in place of whole tables. */
function told(tables: readonly SourceTable[], given: GivenAssignment = {}): unknown {
  const assignment: Assignment = assignmentOf(tables, FEED, IDS, given);
  if (assignment.kind !== 'assigned') return assignment;
  const { tables: assigned, ...rest } = assignment;
  for (const { table } of assigned) assert.ok(tables.includes(table));
  return { ...rest, tables: assigned.map((each) => `${each.sheet} → ${each.indicator}`) };
}

/** An assignment as `told` gives it; nothing is left out where nothing is said. */
function assigned(
  tables: readonly string[],
  left: { sheets?: readonly string[]; indicators?: readonly string[] } = {},
) {
  return { kind: 'assigned', tables, leftSheets: left.sheets ?? [], leftIndicators: left.indicators ?? [] };
}

describe('a table that stands alone', () => {
  it('goes to the indicator that it speaks of, under its number where it has no name', () =>
    assert.deepEqual(told([sheet(undefined, 'Jobber i privat sektor')]), assigned(['1 → private-jobs'])));

  it('goes to the only indicator that has its kind of periods', () =>
    assert.deepEqual(told([sheet('Ark1', 'Uttrekk', '2024')]), assigned(['Ark1 → unemployment'])));

  it('is asked about where several have its periods, the likely ones alone', () =>
    assert.deepEqual(told([silent()]), { kind: 'which-indicator', ids: ['jobs', 'private-jobs'] }));

  it('is asked about with all that the feed has where its periods are of none', () =>
    assert.deepEqual(told([sheet(undefined, 'Uttrekk', 'januar 2024')]), { kind: 'which-indicator', ids: IDS }));

  it('goes where a keeper says', () =>
    assert.deepEqual(
      told([sheet(undefined, 'Antall jobber')], { indicator: 'private-jobs' }),
      assigned(['1 → private-jobs']),
    ));

  it('is asked about again where a keeper names an indicator that is not there', () =>
    assert.deepEqual(told([silent()], { indicator: 'homes' }), { kind: 'which-indicator', ids: IDS }));
});

describe('several tables', () => {
  const book = [sheet('Alle', 'Antall jobber'), sheet('Privat', 'Jobber i privat sektor'), silent('Notater')];

  it('go each to the one that it speaks of, and what speaks of none is left and told', () =>
    assert.deepEqual(told(book), assigned(['Alle → jobs', 'Privat → private-jobs'], { sheets: ['Notater'] })));

  it('give one indicator alone when that is asked for', () =>
    assert.deepEqual(
      told(book, { indicator: 'private-jobs' }),
      assigned(['Privat → private-jobs'], { sheets: ['Alle', 'Notater'] }),
    ));

  it('are asked about where two speak of the same', () =>
    assert.deepEqual(told([...book, sheet('Gamle', 'Antall jobber')]), {
      kind: 'which-sheet',
      sheets: ['Alle', 'Gamle'],
    }));

  it('are asked about where none speaks of anything', () =>
    assert.deepEqual(told([silent('Ark1'), silent('')]), { kind: 'which-sheet', sheets: ['Ark1', '2'] }));
});

describe('sheets that a keeper chose', () => {
  const book = [silent('Ark 1'), silent('Ark 2'), sheet('Privat', 'Jobber i privat sektor')];

  it('are found by name in letters of any size, or by number', () => {
    assert.deepEqual(told(book, { sheets: [' PRIVAT '] }), assigned(['Privat → private-jobs']));
    assert.deepEqual(told(book, { sheets: ['3'] }), assigned(['Privat → private-jobs']));
  });

  it('go together to the indicator that was said', () =>
    assert.deepEqual(
      told(book, { sheets: ['ark 1', '2'], indicator: 'jobs' }),
      assigned(['Ark 1 → jobs', 'Ark 2 → jobs']),
    ));

  it('are not silently dropped when one is not there', () =>
    assert.deepEqual(told(book, { sheets: ['1', 'Ark 9'] }), {
      ...{ kind: 'no-sheet', sheet: 'Ark 9', sheets: ['Ark 1', 'Ark 2', 'Privat'] },
    }));
});

describe('a data file of samspill’s own', () => {
  it('goes to all indicators that it names, and tells those that the feed does not have', () =>
    assert.deepEqual(
      told([exported('private-jobs', 'homes', 'jobs')]),
      assigned(['1 → private-jobs', '1 → jobs'], { indicators: ['homes'] }),
    ));

  it('gives the one that was asked for', () =>
    assert.deepEqual(told([exported('private-jobs', 'jobs')], { indicator: 'jobs' }), assigned(['1 → jobs'])));

  it('is for none where it names only others, whatever its periods are', () =>
    assert.deepEqual(told([exported('homes', 'flats')]), { kind: 'names-others', named: ['homes', 'flats'] }));

  it('is for none where it does not name the one that was asked for', () =>
    assert.deepEqual(told([exported('private-jobs')], { indicator: 'jobs' }), {
      ...{ kind: 'names-others', named: ['private-jobs'] },
    }));
});
