import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { csvText, workbookBytes } from '../../src/command/export/export-files.js';
import { exportedFigures } from '../../src/command/export/exported-figures.js';
import { parseFeed, type Feed } from '../../src/feed/parse/parse-feed.js';
import { readFile } from '../../src/import/formats/read-file.js';
import type { SourceTable } from '../../src/import/table/source-table.js';
import { proposalOf } from '../../src/import/proposal/proposal.js';
import { takenIn } from '../../src/import/proposal/taken-in.js';
import { FEED_NAMES, rawFeed } from '../demo/demo-feeds.js';

interface WrittenFeed {
  readonly indicators?: readonly {
    readonly id: string;
    readonly series?: readonly { readonly observations: readonly object[] }[];
  }[];
}

function parsed(value: unknown): Feed {
  const { feed } = parseFeed(value);
  assert.ok(feed);
  return feed;
}

/** The table that import finds in what export writes. */
function tableOf(value: unknown, format: 'csv' | 'xlsx'): SourceTable {
  const feed = parsed(value);
  const figures = exportedFigures(feed, feed.indicators, 'nb');
  const bytes = format === 'xlsx' ? workbookBytes(figures, feed, 'nb') : new TextEncoder().encode(csvText(figures));
  const read = readFile(bytes);
  assert.ok(read.kind === 'tables', read.kind);
  const [table] = read.tables;
  assert.ok(table);
  assert.deepEqual([read.tables.length, table.format], [1, 'samspill-export']);
  return table;
}

/** The feed with all of its series and none of their figures. */
function emptied(value: unknown): unknown {
  const { indicators = [] } = value as WrittenFeed;
  const without = indicators.map((indicator) => ({
    ...indicator,
    series: indicator.series?.map((series) => ({ ...series, observations: [] })),
  }));
  return { ...(value as object), indicators: without };
}

function idsOf(value: unknown): readonly string[] {
  return parsed(value)
    .indicators.filter(({ series, slices }) => [{ series }, ...slices].some((part) => part.series.length > 0))
    .map(({ id }) => id);
}

/** Takes all figures of a table in, indicator by indicator, which nothing may stand in the way of. */
function filled(value: unknown, table: SourceTable): unknown {
  return idsOf(value).reduce((feed, indicator) => {
    const proposal = proposalOf(table, feed, { indicator });
    const open = proposal.findings.filter(({ isOpen }) => isOpen);
    assert.deepEqual(
      open.map(({ code }) => code),
      [],
      indicator,
    );
    assert.deepEqual(proposal.unknown, []);
    return proposal.isReady ? takenIn(proposal, feed) : feed;
  }, value);
}

/** What readers get of the figures. */
function figuresOf(value: unknown): unknown {
  return parsed(value).indicators.map(({ id, series, slices }) => ({ id, series, slices }));
}

/** A feed of everything that is hard to write down. */
const HARD = {
  feedVersion: '1.1',
  regions: [
    { id: '-a', name: '=1+1', codes: [{ system: 'ssb-kommune', code: '0301' }] },
    { id: "'=b", name: { nb: "'@b", en: 'B' } },
    { id: 'c;d', name: 'Begge, =to', members: ['-a', "'=b"] },
  ],
  indicators: [
    {
      id: 'alle',
      title: 'Alle slags tall',
      unit: { id: 'index' },
      measure: 'index',
      series: [
        {
          region: '-a',
          observations: [
            { period: '2015', value: -0.000001, lower: -1.5, upper: 0, note: "'=1+1" },
            { period: '2016', value: 123456789.25, status: ['revised', 'break', 'provisional'] },
            { period: '2017', value: null, status: ['definition', 'confidential'], note: 'Ny, -5 "prosent";=2' },
            { period: '2018', value: 0, status: 'low-reliability', note: { en: 'English', sv: 'Svenska, =1' } },
            { period: '2019', value: 1e-7, status: 'illustrative' },
            { period: '2020', value: null, status: 'not-applicable' },
          ],
        },
        { region: "'=b", observations: [{ period: '2015', value: 3, status: 'forecast', note: 'To\nlinjer' }] },
        { region: 'c;d', observations: [{ period: '2016~', value: 12_000, status: 'estimated' }] },
      ],
    },
    {
      id: 'delt',
      title: 'Delt i to',
      unit: { id: 'persons' },
      measure: 'stock',
      dimensions: [
        { id: 'sex', label: 'Kjønn', categories: ['women', 'men'].map((id) => ({ id, label: id })) },
        { id: 'age', label: 'Alder', total: 'all', categories: ['all', '15-24'].map((id) => ({ id, label: id })) },
      ],
      series: ['women', 'men'].flatMap((sex, one) =>
        ['all', '15-24'].map((age, other) => ({
          region: '-a',
          categories: [sex, age],
          observations: [{ period: '2023', value: one * 10 + other }],
        })),
      ),
    },
  ],
};

const CASES = ['csv', 'xlsx'].flatMap((format) => FEED_NAMES.map((name) => [name, format as 'csv' | 'xlsx'] as const));

describe('what export writes', () => {
  for (const [name, format] of CASES) {
    it(`is nothing new for the feed that it is from: ${name}, ${format}`, () => {
      const value = rawFeed(name);
      const table = tableOf(value, format);
      for (const indicator of idsOf(value)) {
        const { figures, unknown, isReady } = proposalOf(table, value, { indicator });
        assert.deepEqual(
          figures.filter(({ state }) => state !== 'same'),
          [],
        );
        assert.notEqual(figures.length, 0, indicator);
        assert.deepEqual([unknown.length, isReady], [0, false]);
      }
    });

    it(`gives import all of its figures back: ${name}, ${format}`, () => {
      const value = rawFeed(name);
      assert.notDeepEqual(figuresOf(emptied(value)), figuresOf(value));
      assert.deepEqual(figuresOf(filled(emptied(value), tableOf(value, format))), figuresOf(value));
    });
  }

  for (const format of ['csv', 'xlsx'] as const) {
    it(`has all that is hard to write down: ${format}`, () => {
      const table = tableOf(HARD, format);
      assert.equal(filled(HARD, table), HARD);
      assert.deepEqual(figuresOf(filled(emptied(HARD), table)), figuresOf(HARD));
    });
  }

  it('brings back what was changed of a figure besides its number', () => {
    const edited = structuredClone(HARD) as { indicators: { series: { observations: object[] }[] }[] };
    const observations = edited.indicators[0]?.series[0]?.observations ?? [];
    observations[0] = { period: '2015', value: -0.000001, lower: -2, upper: 0, note: 'Rettet' };
    observations[1] = { period: '2016', value: 123456789.25, status: 'break' };
    observations[3] = { period: '2018', value: 0, status: 'low-reliability', note: { en: 'New', sv: 'Svenska, =1' } };
    const after = filled(HARD, tableOf(edited, 'csv'));
    assert.deepEqual(figuresOf(after), figuresOf(edited));
    assert.equal((after as typeof HARD).indicators[1], HARD.indicators[1]);
  });

  it('is read as it is after a spreadsheet has saved it with semicolons and decimal commas', () => {
    const feed = parsed(HARD);
    const text = csvText(exportedFigures(feed, feed.indicators.slice(0, 1), 'nb'));
    const saved = text.replace('123456789.25,', '"123456789,25",').replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';');
    const read = readFile(new TextEncoder().encode(saved));
    assert.ok(read.kind === 'tables' && read.tables[0]);
    assert.equal(filled(HARD, read.tables[0]), HARD);
  });
});
