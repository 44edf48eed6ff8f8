import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { describe, it } from 'node:test';
import { numberCell, textCell, type DataTable } from '../../../src/view/data-table.js';
import { workbookOfTables } from '../../../src/view/download/workbook.js';
import { Machine } from '../machine.js';

/** Two annual indicators, of two places, with a figure each. */
const FEED = {
  feedVersion: '1.1',
  regions: ['halden', 'moss'].map((id) => ({ id, name: id.replace(/^./, (letter) => letter.toUpperCase()) })),
  indicators: [
    ['bosatte', 'Innbyggere'],
    ['bedrifter', 'Bedrifter'],
  ].map(([id, title]) => ({
    id,
    title,
    unit: { id: 'count' },
    measure: 'stock',
    series: ['halden', 'moss'].map((region) => ({ region, observations: [{ period: '2022', value: 100 }] })),
  })),
};

type Sheet = readonly [name: string, heading: string, first: number, second: number];

function workbook(...sheets: readonly Sheet[]): Uint8Array {
  const tables = sheets.map(
    ([caption, heading, first, second]): DataTable => ({
      caption,
      columns: [{ title: 'Kommune' }, { title: heading }],
      rows: [
        [textCell('Halden'), numberCell(String(first), first)],
        [textCell('Moss'), numberCell(String(second), second)],
      ],
    }),
  );
  const parts = workbookOfTables(tables, 'nb');
  return zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, strToU8(content)])));
}

function machineWith(...sheets: readonly Sheet[]): Machine {
  return new Machine({ 'feed.json': JSON.stringify(FEED, undefined, 2), 'tall.xlsx': workbook(...sheets) });
}

/** The figures of a year, by indicator. */
function figuresOf(machine: Machine, year: string): unknown {
  const { indicators } = machine.valueOf('feed.json') as typeof FEED;
  return indicators.map(({ series }) =>
    series.flatMap(({ observations }) =>
      observations.filter(({ period }) => period === year).map(({ value }) => value),
    ),
  );
}

const RUN = ['import', 'tall.xlsx', '--into', 'feed.json', '--yes'];

describe('samspill import of a workbook with several sheets', () => {
  it('takes each sheet to the indicator that it speaks of, and says what it left', async () => {
    const machine = machineWith(
      ['Innbyggere', '2023', 103, 104],
      ['Bedrifter', '2023', 101, 102],
      ['Biler', '2023', 7, 8],
    );
    assert.equal(await machine.run(...RUN), 0, machine.lines.join('\n'));
    assert.deepEqual(figuresOf(machine, '2023'), [
      [103, 104],
      [101, 102],
    ]);
    const told = machine.lines.join('\n');
    assert.match(told, /^tall\.xlsx, Innbyggere → Innbyggere$/m);
    assert.match(told, /^tall\.xlsx, Bedrifter → Bedrifter$/m);
    assert.match(told, /^Ikke tatt med fra tall\.xlsx: "Biler"\..* --sheet "Biler" --indicator id$/m);
    assert.equal(machine.files.has('samspill.config.json'), false);
  });

  it('asks which, where two could be for the same indicator, and changes nothing', async () => {
    const machine = machineWith(['Ark1', 'Innbyggere 2023', 103, 104], ['Ark2', 'Innbyggere 2024', 105, 106]);
    const before = machine.textOf('feed.json');
    assert.equal(await machine.run(...RUN), 2);
    assert.deepEqual(machine.lines, [
      'Det er flere tabeller i tall.xlsx. Kjør på nytt med --sheet og en av disse: "Ark1", "Ark2".',
    ]);
    assert.equal(machine.textOf('feed.json'), before);
    assert.equal(await machine.run(...RUN, '--sheet', 'Ark1', '--sheet', '2'), 0, machine.lines.join('\n'));
    assert.deepEqual(
      [figuresOf(machine, '2023'), figuresOf(machine, '2024')],
      [
        [[103, 104], []],
        [[105, 106], []],
      ],
    );
  });

  it('remembers the sheet that was chosen for the next file of that name', async () => {
    const machine = machineWith(['Alle', '2023', 103, 104], ['Andre', '2023', 1, 2]);
    assert.equal(await machine.run(...RUN), 2);
    assert.equal(await machine.run(...RUN, '--sheet', 'alle', '--indicator', 'bedrifter'), 0, machine.lines.join('\n'));
    assert.match(
      machine.lines.at(-1) ?? '',
      /Neste gang holder det med: samspill import tall\.xlsx --into feed\.json$/,
    );
    assert.deepEqual(machine.valueOf('samspill.config.json'), {
      imports: [{ feed: 'feed.json', file: 'tall.xlsx', indicator: 'bedrifter', sheets: ['alle'] }],
    });
    machine.files.set('tall.xlsx', workbook(['Andre', '2024', 1, 2], ['Alle', '2024', 105, 106]));
    assert.equal(await machine.run(...RUN), 0, machine.lines.join('\n'));
    assert.deepEqual(figuresOf(machine, '2024'), [[], [105, 106]]);
    // Without a file there is nothing to fetch again.
    assert.equal(await machine.run('import', '--into', 'feed.json'), 2);
    assert.match(machine.lines.join('\n'), /står ikke i samspill\.config\.json/);
  });

  it('says which sheets there are when one is named that is not there', async () => {
    const machine = machineWith(['Innbyggere', '2023', 103, 104], ['Bedrifter', '2023', 101, 102]);
    assert.equal(await machine.run(...RUN, '--sheet', 'Biler'), 2);
    assert.deepEqual(machine.lines, [
      'Det er ikke noe ark med tall som heter "Biler" i tall.xlsx. Disse finnes: "Innbyggere", "Bedrifter".',
    ]);
  });

  it('asks for the indicator where a table that stands alone may be for several', async () => {
    const machine = machineWith(['Ark1', '2023', 103, 104]);
    assert.equal(await machine.run(...RUN), 2);
    assert.match(machine.lines.join('\n'), /^Hvilket nøkkeltall hører tallene til\? .*: bosatte, bedrifter\.$/);
  });
});
