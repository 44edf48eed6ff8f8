import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/feed/feed.js';
import { readClipboard } from '../../src/import/formats/clipboard.js';
import { readFile, readJsonValue, readText } from '../../src/import/formats/read-file.js';
import type { SourceTable } from '../../src/import/table/source-table.js';
import { likelyIndicators } from '../../src/import/matching/indicators.js';
import { findingText } from '../../src/import/proposal/words/finding-texts.js';
import { summaryOf } from '../../src/import/proposal/words/summary.js';
import { takenIn } from '../../src/import/proposal/taken-in.js';
import { ostfold, propose } from './ostfold.js';

/** All that is done with a table, answers to whatever is asked included. */
function useAll(table: SourceTable): void {
  let answers: Record<string, string> = {};
  for (let round = 0; round < 4; round += 1) {
    const proposal = propose(table, { answers });
    for (const language of LANGUAGES) summaryOf(proposal, language);
    for (const finding of proposal.findings) findingText(finding, proposal, 'nb');
    if (proposal.isReady) takenIn(proposal, ostfold);
    const open = proposal.findings.filter(({ isOpen }) => isOpen);
    answers = {
      ...answers,
      ...Object.fromEntries(open.flatMap(({ id, choices }) => choices.slice(0, 1).map((choice) => [id, choice.id]))),
    };
  }
  likelyIndicators(table, ostfold);
}

const CELLS = [
  'Halden',
  'Moss',
  '3101',
  '3001 Halden',
  'Hele landet',
  'Fredrikstd',
  'Våler',
  'Østfold',
  '2024',
  '2024K1',
  '1. kvartal 2024',
  '2023',
  '31.12.2023',
  '45292',
  '14 519',
  '14.519',
  '2,6',
  '0,026',
  '-',
  '..',
  ':',
  '*',
  '14410*',
  '',
  ' ',
  '__proto__',
  'constructor',
  '=1+1',
  '\u202e',
  '1e999',
  '-0',
  'Jobber',
  'Begge kjønn',
  'Menn',
  'Value',
  'Year',
  'region_id',
  'period',
  'value',
];
const cell = fc.oneof(fc.constantFrom(...CELLS), fc.integer().map(String), fc.string({ maxLength: 12 }));
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

describe('whatever is pasted or opened', () => {
  it('throws nothing as a block', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const table = readClipboard({ text: rows.map((row) => row.join('\t')).join('\n') });
        if (table) useAll(table);
      }),
      { numRuns: 400 },
    );
  });

  it('throws nothing as a text with any separator', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(';', ',', '|', '\t'), (rows, sign) => {
        const read = readText(rows.map((row) => row.join(sign)).join('\r\n'));
        if (read.kind === 'tables') for (const table of read.tables) useAll(table);
      }),
      { numRuns: 200 },
    );
  });

  it('throws nothing as bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0x3c], [0x7b]),
        (bytes, start) => {
          readFile(Uint8Array.from([...start, ...bytes]));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('throws nothing as HTML', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td colspan=3>',
      '<th rowspan="2">',
      '</td>',
      '<!--',
      '-->',
      '<br',
      '&#x110000;',
      '&#0;',
      '<![CDATA[',
      'Halden',
      '2024K1',
      '14',
      '<script>',
      '"',
      "'",
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const table = readClipboard({ html: pieces.join('') });
        if (table) useAll(table);
      }),
      { numRuns: 200 },
    );
  });

  it('throws nothing as JSON of any shape', () => {
    const shape = fc.oneof(
      fc.jsonValue(),
      fc.record({
        id: fc.jsonValue(),
        size: fc.jsonValue(),
        dimension: fc.jsonValue(),
        value: fc.jsonValue(),
        status: fc.jsonValue(),
      }),
      fc.record({ columns: fc.array(fc.jsonValue()), data: fc.array(fc.jsonValue()), metadata: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(shape, (value) => void readJsonValue(value)),
      { numRuns: 400 },
    );
  });

  it('throws nothing for a feed that is broken in any way', () => {
    const table = readClipboard({ text: 'Område\t2024K1\nHalden\t14417\nMoss\t2*' });
    assert.ok(table);
    const part = fc.oneof(fc.jsonValue(), fc.constant([{ id: 'halden', name: 'Halden', codes: 5, members: [1] }]));
    const feed = fc.record({
      regions: part,
      indicators: fc.array(
        fc.record({
          id: fc.constant('antall-jobber'),
          series: part,
          unit: part,
          dimensions: part,
          source: part,
          frequency: part,
        }),
        { minLength: 1 },
      ),
    });
    fc.assert(
      fc.property(feed, (value) => {
        const proposal = propose(table, {}, value);
        if (proposal.isReady) takenIn(proposal, value);
      }),
      { numRuns: 200 },
    );
  });
});

describe('large and malicious tables', () => {
  /** Milliseconds; the limits are ten times what was measured, since a machine may be busy. */
  const within = (limit: number, act: () => void): void => {
    const start = performance.now();
    act();
    const time = performance.now() - start;
    assert.ok(time < limit, `${Math.round(time)} ms`);
  };

  it('of a million cells are understood in bounded time', () => {
    const lines = Array.from(
      { length: 250_000 },
      (_, row) => `${row % 2 === 0 ? 'Halden' : `Sted ${row}`};${2000 + (row % 20)}K${1 + (row % 4)};Jobber;${row * 7}`,
    );
    within(60_000, () => {
      const read = readText(`Kommune;Kvartal;Hva;Antall\n${lines.join('\n')}`);
      assert.ok(read.kind === 'tables' && read.tables[0]);
      const proposal = propose(read.tables[0]);
      assert.ok(proposal.unknown.length > 1000);
    });
  });

  it('with cells of a million letters are harmless', () => {
    for (const letter of ['9', ' ', 'a', '1 ', '1.', '(', '-', '2024', 'kv ', '&', '<', '"', '«', '/ A'])
      within(20_000, () => {
        const long = letter.repeat(1_000_000 / letter.length);
        const table = readClipboard({
          text: `Område\t2024K1\n${long.replaceAll('"', '')}\t${long.replaceAll('"', '')}\nHalden\t14417`,
        });
        assert.ok(table);
        propose(table);
        readText(long);
        readClipboard({ html: `<table><tr><td>${long}` });
      });
  });

  it('with a hundred thousand strangers are harmless', () => {
    within(60_000, () => {
      const table = readClipboard({
        text: `Område\t2024K1\n${Array.from({ length: 100_000 }, (_, row) => `Haldem${row}\t${row}`).join('\n')}`,
      });
      assert.ok(table);
      propose(table);
    });
  });

  it('with headings that are properties of every object change none', () => {
    const table = readClipboard({ text: '__proto__\tconstructor\t2024K1\nHalden\ttoString\t14417' });
    assert.ok(table);
    useAll(table);
    assert.equal(Object.keys(Object.prototype).length, 0);
  });
});
