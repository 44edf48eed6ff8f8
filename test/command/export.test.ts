import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { strFromU8, unzipSync } from 'fflate';

import { main } from '../../src/command/main.js';
import { projectFile } from '../demo/demo-feeds.js';
import { elementsOf } from '../view/download/well-formed.js';
import { UNUSED } from './surroundings.js';

const FEED = {
  feedVersion: '1.1',
  language: 'nb',
  title: { nb: 'Små tall', en: 'Small figures' },
  publisher: { name: 'Prøvekommunen' },
  updated: '2026-11-30',
  regions: [
    { id: 'moss', name: 'Moss', codes: [{ system: 'ssb-kommune', code: '0104' }] },
    { id: 'våler', name: { nb: 'Våler', en: '=Vaaler' } },
    { id: 'begge', name: 'Begge', members: ['moss', 'våler'] },
  ],
  indicators: [
    {
      id: 'jobber',
      title: { nb: 'Jobber', en: 'Jobs' },
      unit: { id: 'jobs', label: 'jobber' },
      measure: 'stock',
      frequency: 'quarter',
      series: [
        {
          region: 'moss',
          observations: [
            { period: '2023K4', value: 23786.5, status: ['provisional', 'break'], lower: -1.5, upper: 3e4 },
            { period: '2024-Q1', value: null, status: 'confidential', note: { nb: '-5, =6', en: 'Held back' } },
          ],
        },
        { region: 'våler', observations: [{ period: '2023-Q4', value: -2 }] },
      ],
    },
    {
      id: 'delt',
      title: 'Etter kjønn',
      unit: { id: 'percent', label: '%' },
      dimensions: [
        {
          id: 'sex',
          label: 'Kjønn',
          categories: [
            { id: 'women', label: 'Kvinner' },
            { id: 'men', label: 'Menn' },
          ],
        },
      ],
      series: [
        { region: 'moss', categories: ['women'], observations: [{ period: '2023', value: 1 }] },
        { region: 'moss', categories: ['men'], observations: [{ period: '2023', value: 2 }] },
      ],
    },
  ],
};

interface Ran {
  readonly code: number;
  readonly text: string;
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

async function run(feed: unknown, ...args: string[]): Promise<Ran> {
  const lines: string[] = [];
  const saved = new Map<string, Uint8Array>();
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed);
  const files = new Map([
    ['feed.json', text],
    ['taken.json', text],
    ['taken.csv', ''],
  ]);
  const code = await main(['export', ...args], {
    readFile(path) {
      const content = files.get(path);
      if (content === undefined) throw new Error('no such file');
      return new TextEncoder().encode(content);
    },
    writeFile(path, bytes) {
      if (path.startsWith('locked/')) throw new Error('no access');
      saved.set(path, bytes);
    },
    write: (line) => lines.push(line),
    today: '2026-11-30',
    ...UNUSED,
  });
  return { code, text: lines.join('\n'), saved };
}

const savedText = ({ saved }: Ran, name: string): string => new TextDecoder().decode(saved.get(name));

describe('samspill export', () => {
  it('writes a row for each figure that the feed holds, and no sums', async () => {
    const ran = await run(FEED, 'feed.json');
    assert.equal(ran.text, 'Skrev 5 tall til «feed.csv».');
    assert.equal(ran.code, 0);
    assert.equal(
      savedText(ran, 'feed.csv'),
      [
        'indicator_id,indicator,categories,unit,region_id,region,region_code,region_code_system,period,period_start,' +
          'period_end,value,lower,upper,confidence_level,status,origin,source,source_table,published,license,' +
          'note_nb,note_en',
        'jobber,Jobber,,jobber,moss,Moss,0104,ssb-kommune,2023-Q4,2023-10-01,2023-12-31,23786.5,-1.5,30000,,' +
          'provisional break,published,,,,,,',
        'jobber,Jobber,,jobber,moss,Moss,0104,ssb-kommune,2024-Q1,2024-01-01,2024-03-31,,,,,' +
          `confidential,published,,,,,"'-5, '=6",Held back`,
        'jobber,Jobber,,jobber,våler,Våler,,,2023-Q4,2023-10-01,2023-12-31,-2,,,,normal,published,,,,,,',
        'delt,Etter kjønn,sex=women,%,moss,Moss,0104,ssb-kommune,2023,2023-01-01,2023-12-31,1,,,,normal,published,' +
          ',,,,,',
        'delt,Etter kjønn,sex=men,%,moss,Moss,0104,ssb-kommune,2023,2023-01-01,2023-12-31,2,,,,normal,published,' +
          ',,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('has notes in one language in one column', async () => {
    const feed = structuredClone(FEED) as { indicators: { series: { observations: object[] }[] }[] };
    feed.indicators[0]?.series[0]?.observations.splice(1, 1, { period: '2024-Q1', value: 1, note: 'Myk\u00adt' });
    const [columns = '', ...rows] = savedText(await run(feed, 'feed.json'), 'feed.csv').split('\r\n');
    assert.match(columns, /,license,note$/);
    // A soft hyphen is the keeper's, too.
    assert.match(rows[1] ?? '', /,Myk\u00adt$/);
    const english = savedText(await run(feed, 'feed.json', '--lang', 'en'), 'feed.csv');
    assert.match(english.split('\r\n')[0] ?? '', /,license,note_nb$/);
    assert.match(english, /,'=Vaaler,/);
  });

  it('writes the indicators that were asked for', async () => {
    const one = await run(FEED, 'feed.json', '--indicator', 'delt', '--lang', 'en');
    assert.equal(one.text, 'Wrote 2 figures to "feed.csv".');
    assert.match((await run(FEED, 'feed.json', '--indicator', 'delt, jobber')).text, /^Skrev 5 tall/);
    const none = await run(FEED, 'feed.json', '--indicator', 'jobber,jobb');
    assert.deepEqual([none.code, none.saved.size], [2, 0]);
    assert.equal(none.text, 'Det er ikke noe nøkkeltall «jobb» i «feed.json». Der er: jobber, delt');
  });

  it('prints them when that is asked for', async () => {
    const ran = await run(FEED, 'feed.json', '--out', '-', '--indicator', 'delt');
    assert.deepEqual([ran.code, ran.saved.size, ran.text.split('\n').length], [0, 0, 3]);
    assert.match(ran.text, /^indicator_id,/);
    const sheet = await run(FEED, 'feed.json', '--out', '-', '--format', 'xlsx');
    assert.deepEqual(
      [sheet.code, sheet.text],
      [2, 'Et regneark kan ikke skrives rett ut. Si med --out hva filen skal hete.'],
    );
  });

  it('writes over a file only when that is asked for, and never over the feed', async () => {
    const kept = await run(FEED, 'taken.json');
    assert.deepEqual([kept.code, kept.saved.size], [2, 0]);
    const exists =
      'Filen «taken.csv» finnes fra før. Si med --out hva filen skal hete, eller bytt den ut med --overwrite.';
    assert.equal(kept.text, exists);
    const named = await run(FEED, 'taken.json', '--out', 'taken.csv');
    assert.deepEqual([named.code, named.saved.size, named.text], [2, 0, exists]);
    assert.equal((await run(FEED, 'taken.json', '--overwrite')).saved.size, 1);
    for (const out of ['feed.json', './feed.json', 'x/../feed.json']) {
      const over = await run(FEED, 'feed.json', '--out', out, '--overwrite');
      assert.deepEqual([over.code, over.saved.size], [2, 0]);
      assert.match(over.text, /^«feed\.json» er datafilen selv, som ikke blir skrevet over\./);
    }
    assert.equal((await run(FEED, 'feed.json', '--out', 'locked/a.csv')).text, 'Filen «locked/a.csv» kan ikke lagres.');
  });

  it('tells how many figures cannot be read, and writes the others', async () => {
    const feed = structuredClone(FEED) as { indicators: { series: { observations: object[] }[] }[] };
    feed.indicators[0]?.series[1]?.observations.push({ period: 'i fjor', value: 1 }, { period: '2023-Q4', value: 7 });
    const ran = await run(feed, 'feed.json');
    assert.equal(ran.code, 1);
    assert.match(ran.text, /^Skrev 5 tall .*\n2 tall kan ikke leses og er ikke med\. Kjør «samspill check feed\.json»/);
  });

  it('says why there is nothing to write', async () => {
    const broken = await run('{', 'feed.json');
    assert.equal(broken.code, 2);
    assert.match(broken.text, /^«feed\.json» kan ikke leses som datafil\. Feil i datafilen: filen slutter for tidlig/);
    assert.match((await run('{"feedVersion":"2.0"}', 'feed.json')).text, /er laget for versjon 2\.0/);
    assert.equal((await run('{}', 'feed.json')).text, 'Det er ingen tall å skrive i «feed.json».');
    assert.equal((await run(FEED, 'other.json')).text, 'Filen «other.json» finnes ikke eller kan ikke leses.');
    assert.equal((await run(FEED, 'feed.json', '--format', 'ods')).code, 2);
  });
});

describe('a workbook of samspill export', () => {
  const sheetsOf = async (feed: unknown, ...args: string[]): Promise<ReadonlyMap<string, string>> => {
    const { saved } = await run(feed, 'feed.json', '--out', 'a.xlsx', ...args);
    const parts = unzipSync(saved.get('a.xlsx') ?? new Uint8Array());
    return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it('has numbers as numbers, and codes and dates as texts', async () => {
    const parts = await sheetsOf(FEED);
    for (const [name, content] of parts) assert.ok(elementsOf(content).length > 0, name);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    assert.match(sheet, /<c r="L2" s="\d+"><v>23786\.5<\/v><\/c><c r="M2" s="\d+"><v>-1\.5<\/v>/);
    assert.match(sheet, /<c r="G2" [^>]*t="inlineStr"><is><t[^>]*>0104<\/t>/);
    assert.match(sheet, /<t[^>]*>2023-10-01<\/t>/);
    assert.doesNotMatch(sheet, /r="L3"/);
    // A text is none of a formula there, so that it needs no guard.
    assert.match(sheet, />-5, =6</);
    assert.match(parts.get('xl/workbook.xml') ?? '', /<sheet name="Tall" .*<sheet name="Om tallene" /);
  });

  it('says what the feed is, and how figures get back into it', async () => {
    const about = (await sheetsOf(FEED, '--lang', 'en')).get('xl/worksheets/sheet2.xml') ?? '';
    for (const text of [
      'Small figures',
      'Publisher: Prøvekommunen',
      'edited 30\u00a0November 2026',
      'take the file into',
    ])
      assert.ok(about.includes(text), text);
  });

  it('is the same for the same feed', async () => {
    const feed = projectFile('demo/feeds/ostfold.json');
    const [one, other] = [
      await run(feed, 'feed.json', '--format', 'xlsx'),
      await run(feed, 'feed.json', '--format', 'xlsx'),
    ];
    assert.match(one.text, /^Skrev 270 tall til «feed\.xlsx»\.$/);
    assert.deepEqual(one.saved.get('feed.xlsx'), other.saved.get('feed.xlsx'));
  });
});
