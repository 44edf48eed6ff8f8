import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';
import { FEED_NAMES, projectFile } from '../../demo/demo-feeds.js';
import { Machine } from '../machine.js';

interface WrittenFeed {
  readonly indicators?: readonly { readonly series?: readonly { readonly observations: readonly object[] }[] }[];
}

/** A feed's text with all of its series and none of their figures. */
function emptied(text: string): string {
  const feed = JSON.parse(text) as WrittenFeed;
  const indicators = feed.indicators?.map((indicator) => ({
    ...indicator,
    series: indicator.series?.map((series) => ({ ...series, observations: [] })),
  }));
  return JSON.stringify({ ...feed, indicators }, undefined, 2);
}

/** What readers get of the figures. */
function figuresOf(value: unknown): unknown {
  return parseFeed(value).feed?.indicators.map(({ id, series, slices }) => ({ id, series, slices }));
}

/** Two indicators with everything that a figure can have besides its number. */
const FEED = {
  feedVersion: '1.1',
  regions: [
    { id: 'a', name: 'Alfa' },
    { id: 'b', name: 'Beta' },
  ],
  indicators: [
    {
      id: 'andel',
      title: 'Andel',
      unit: { id: 'percent' },
      measure: 'rate',
      series: [
        {
          region: 'a',
          observations: [
            { period: '2021', value: 10.5, lower: 9, upper: 12 },
            { period: '2022', value: 11, lower: 10, upper: 12, status: 'provisional', note: 'Utvalg' },
            { period: '2023', value: null, status: 'confidential' },
          ],
        },
      ],
    },
    {
      id: 'antall',
      title: 'Antall',
      unit: { id: 'persons' },
      measure: 'stock',
      series: [
        { region: 'a', observations: [{ period: '2023', value: 1200 }] },
        { region: 'b', observations: [{ period: '2023', value: 800, status: 'break', note: 'Ny avgrensing' }] },
      ],
    },
  ],
};

type Edits = Readonly<Record<string, string | number>>;

/** A workbook with other contents in some of its cells, as a person leaves it: by row, counted from 1, and column. */
function edited(workbook: Uint8Array, rows: Readonly<Record<number, Edits>>): Uint8Array {
  const parts = unzipSync(workbook);
  const name = 'xl/worksheets/sheet1.xml';
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  const headings = new Map(
    [...xml.matchAll(/<c r="([A-Z]+)1"[^>]*><is><t[^>]*>(\w+)/g)].map(([, column = '', title = '']) => [title, column]),
  );
  for (const [row, edits] of Object.entries(rows))
    for (const [title, content] of Object.entries(edits)) {
      const place = `${headings.get(title) ?? assert.fail(title)}${row}`;
      const cell = new RegExp(`<c r="${place}"[^>]*?(?:/>|>.*?</c>)`);
      const written =
        typeof content === 'number'
          ? `<c r="${place}"><v>${content}</v></c>`
          : `<c r="${place}" t="inlineStr"><is><t>${content}</t></is></c>`;
      xml = cell.test(xml) ? xml.replace(cell, written) : assert.fail(`No cell ${place}`);
    }
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

describe('samspill import of what samspill export wrote', () => {
  for (const name of FEED_NAMES)
    for (const format of ['csv', 'xlsx'])
      it(`takes all indicators in with one call, without loss: ${name}, ${format}`, async () => {
        const text = projectFile(`demo/feeds/${name}.json`);
        const machine = new Machine({ 'feed.json': text, 'empty.json': emptied(text) });
        assert.equal(await machine.run('export', 'feed.json', '--out', `all.${format}`), 0, machine.lines.join('\n'));
        assert.equal(await machine.run('import', `all.${format}`, '--into', 'feed.json', '--yes'), 0);
        assert.deepEqual(machine.lines, ['Ingenting nytt. feed.json er som den var.']);
        assert.equal(
          await machine.run('import', `all.${format}`, '--into', 'empty.json', '--yes'),
          0,
          machine.lines.join('\n'),
        );
        assert.deepEqual(figuresOf(machine.valueOf('empty.json')), figuresOf(JSON.parse(text)));
      });

  const exported = async (): Promise<Machine> => {
    const machine = new Machine({ 'feed.json': JSON.stringify(FEED, undefined, 2) });
    assert.equal(await machine.run('export', 'feed.json', '--out', 'all.xlsx'), 0);
    return machine;
  };

  it('brings exactly the cells in that somebody has edited', async () => {
    const machine = await exported();
    const workbook = machine.files.get('all.xlsx') ?? assert.fail();
    // Rows are those of the file: the headings, three figures of «andel», two of «antall».
    const edits = {
      2: { lower: 9.25, upper: 11.75 },
      3: { status: 'normal', note: '', lower: '', upper: '' },
      5: { status: 'estimated revised' },
      6: { note: 'Ny grense' },
    };
    machine.files.set('all.xlsx', edited(workbook, edits));
    assert.equal(await machine.run('import', 'all.xlsx', '--into', 'feed.json', '--yes'), 0, machine.lines.join('\n'));
    const expected = structuredClone(FEED) as { indicators: { series: { observations: object[] }[] }[] };
    const [share, count] = expected.indicators.map(({ series }) => series.map(({ observations }) => observations));
    share?.[0]?.splice(0, 2, { period: '2021', value: 10.5, lower: 9.25, upper: 11.75 }, { period: '2022', value: 11 });
    count?.[0]?.splice(0, 1, { period: '2023', value: 1200, status: ['estimated', 'revised'] });
    count?.[1]?.splice(0, 1, { period: '2023', value: 800, status: 'break', note: 'Ny grense' });
    assert.deepEqual(machine.valueOf('feed.json'), { ...expected, updated: '2024-05-23' });
  });

  it('asks about each indicator, and lets one be answered alone', async () => {
    const machine = await exported();
    const workbook = machine.files.get('all.xlsx') ?? assert.fail();
    machine.files.set(
      'all.xlsx',
      edited(workbook, { 2: { value: 11.5 }, 5: { value: 1300 }, 6: { status: 'revised' } }),
    );
    assert.equal(await machine.run('import', 'all.xlsx', '--into', 'feed.json', '--yes'), 1);
    const told = machine.lines.join('\n');
    assert.match(told, /^all\.xlsx → Andel$/m);
    assert.match(told, /^all\.xlsx → Antall$/m);
    assert.match(told, /--answer "andel\/changed=take" {2}/);
    assert.match(told, /--answer "antall\/changed=keep" {2}/);
    const answers = ['--answer', 'andel/changed=keep', '--answer', 'changed=take'];
    machine.answer = true;
    assert.equal(
      await machine.run('import', 'all.xlsx', '--into', 'feed.json', ...answers),
      0,
      machine.lines.join('\n'),
    );
    const { indicators } = machine.valueOf('feed.json') as typeof FEED;
    assert.deepEqual(indicators[0], FEED.indicators[0]);
    assert.deepEqual(indicators[1]?.series[0]?.observations, [{ period: '2023', value: 1300 }]);
  });

  it('tells words that are no status, and indicators that the feed does not have', async () => {
    const machine = await exported();
    const workbook = machine.files.get('all.xlsx') ?? assert.fail();
    machine.files.set('all.xlsx', edited(workbook, { 2: { indicator_id: 'ukjent' }, 5: { status: 'ganske sikkert' } }));
    assert.equal(await machine.run('import', 'all.xlsx', '--into', 'feed.json'), 0);
    const told = machine.lines.join('\n');
    assert.match(told, /«ganske»/);
    assert.match(told, /^Ikke tatt med, siden feed\.json ikke har disse nøkkeltallene: ukjent\.$/m);
  });
});
