import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { PxWebServer } from '../../statistics-service/pxweb-server.js';
import { Machine } from '../machine.js';

const OSTFOLD = readFileSync(new URL('../../../demo/feeds/ostfold.json', import.meta.url), 'utf8');

/** The files of statistics offices, as keepers get them. */
function caseFile(name: string): Uint8Array {
  return readFileSync(new URL(`../../import/cases/${name}`, import.meta.url));
}

/** The lines of a text that another does not have, and the other way round. */
function changedLines(one: string, other: string): { readonly gone: string[]; readonly added: string[] } {
  const [before, after] = [one.split('\n'), other.split('\n')];
  return {
    gone: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
  };
}

describe('samspill import of a file', () => {
  const machine = () => new Machine({ 'ostfold.json': OSTFOLD, 'tabell.csv': caseFile('ssb-statbank-latin1.csv') });

  it('shows what it will do, and changes nothing', async () => {
    const one = machine();
    assert.equal(await one.run('import', 'tabell.csv', '--into', 'ostfold.json'), 0);
    assert.equal(one.textOf('ostfold.json'), OSTFOLD);
    assert.equal(one.lines[0], 'tabell.csv → Antall jobber (arbeidsforhold)');
    assert.match(
      one.lines[1] ?? '',
      /^Slik ble det forstått: 12 kommuner, 1 nytt kvartal \(1\. kvartal 2024\), 7 tall/,
    );
    assert.ok(one.lines.includes('19 tall tas inn.'));
    assert.ok(one.lines.some((line) => line.startsWith('  Etter: I 1. kvartal 2024 var det 139 004 jobber')));
    assert.equal(one.lines.at(-1), 'Ingenting er endret ennå. Kjør på nytt med --yes for å lagre.');
  });

  it('takes the figures in when it is told yes, and changes only their lines', async () => {
    const one = machine();
    assert.equal(await one.run('import', 'tabell.csv', '--into', 'ostfold.json', '--yes'), 0);
    assert.equal(one.lines.at(-1), 'Lagret i ostfold.json.');
    const { gone, added } = changedLines(OSTFOLD, one.textOf('ostfold.json'));
    // Twelve new lines, twelve that get a comma, seven corrected figures of which all get a comma too, and the date.
    assert.equal(added.filter((line) => line.includes('2024-Q1')).length, 12);
    assert.equal(added.filter((line) => line.includes('2023-Q4')).length, 12);
    assert.deepEqual([gone.length, added.length], [13, 25]);
    assert.ok(added.includes('  "updated": "2024-05-23",'));
  });

  it('finds nothing new when it is done again, and leaves the file as it is', async () => {
    const one = machine();
    await one.run('import', 'tabell.csv', '--into', 'ostfold.json', '--yes');
    const saved = one.files.get('ostfold.json');
    assert.equal(await one.run('import', 'tabell.csv', '--into', 'ostfold.json', '--yes'), 0);
    assert.equal(one.lines.at(-1), 'Ingenting nytt. ostfold.json er som den var.');
    assert.equal(one.files.get('ostfold.json'), saved);
  });

  it('takes an answer, and marks what is provisional', async () => {
    const one = machine();
    const answers = ['--answer', 'provisional=all', '--answer', 'changed=keep'];
    assert.equal(await one.run('import', 'tabell.csv', '--into', 'ostfold.json', '--yes', ...answers), 0);
    const { added } = changedLines(OSTFOLD, one.textOf('ostfold.json'));
    assert.equal(added.filter((line) => line.includes('"provisional"') && line.includes('2024-Q1')).length, 12);
    assert.equal(added.filter((line) => line.includes('14518')).length, 0);
  });

  it('asks the person who is there', async () => {
    const one = machine();
    one.answer = false;
    assert.equal(await one.run('import', 'tabell.csv', '--into', 'ostfold.json'), 0);
    assert.equal(one.lines.at(-1), 'Ingenting er endret.');
    assert.equal(one.textOf('ostfold.json'), OSTFOLD);
    one.answer = true;
    assert.equal(await one.run('import', 'tabell.csv', '--into', 'ostfold.json'), 0);
    assert.notEqual(one.textOf('ostfold.json'), OSTFOLD);
  });

  it('stops at a question that only a person can answer, and says how', async () => {
    const one = new Machine({
      'ostfold.json': OSTFOLD,
      // The figures of employed persons under the heading of jobs: they are not like those before.
      'feil.csv':
        'region;2024K1\n' + ['Halden', 'Moss', 'Sarpsborg', 'Fredrikstad'].map((name) => `${name};99`).join('\n'),
    });
    assert.equal(
      await one.run('import', 'feil.csv', '--into', 'ostfold.json', '--indicator', 'antall-jobber', '--yes'),
      1,
    );
    assert.equal(one.textOf('ostfold.json'), OSTFOLD);
    assert.ok(one.lines.some((line) => line.startsWith('  Avgjør: ')));
    assert.ok(one.lines.some((line) => /^ {4}--answer "[^"]+=[^"]+" /.test(line)));
    assert.equal(one.lines.at(-1), 'Ingenting er endret: avgjør det som står over, og kjør på nytt.');
  });
});

describe('samspill import that cannot be done', () => {
  const said = async (machine: Machine, ...args: string[]): Promise<string> => {
    assert.equal(await machine.run('import', ...args), 2);
    return machine.lines.join('\n');
  };

  it('says why', async () => {
    const machine = new Machine({
      'ostfold.json': OSTFOLD,
      'broken.json': '{',
      'side.html': '<!doctype html><html><body>Logg inn</body></html>',
      'tabell.csv': caseFile('ssb-statbank-latin1.csv'),
    });
    assert.match(await said(machine, 'tabell.csv'), /^Si hvilken datafil tallene skal inn i: --into feed\.json$/);
    assert.match(await said(machine, 'tabell.csv', '--into', 'gone.json'), /finnes ikke eller kan ikke leses/);
    assert.match(await said(machine, 'tabell.csv', '--into', 'broken.json'), /samspill check broken\.json/);
    assert.match(await said(machine, 'gone.csv', '--into', 'ostfold.json'), /«gone\.csv» finnes ikke/);
    assert.match(await said(machine, 'side.html', '--into', 'ostfold.json'), /^Dette er en nettside\b/);
    assert.match(await said(machine, '--into', 'ostfold.json'), /samspill import 11657 --into ostfold\.json$/);
    assert.match(
      await said(machine, 'tabell.csv', '--into', 'ostfold.json', '--indicator', 'finnes-ikke'),
      /^Hvilket nøkkeltall hører tallene til\? .*antall-jobber/,
    );
  });
});

describe('samspill import with answers that were given in advance', () => {
  const imported = async (...args: string[]): Promise<readonly [code: number, machine: Machine]> => {
    const machine = new Machine({ 'ostfold.json': OSTFOLD, 'tabell.csv': caseFile('ssb-statbank-latin1.csv') });
    return [await machine.run('import', 'tabell.csv', '--into', 'ostfold.json', '--yes', ...args), machine];
  };

  for (const [answer, expected] of [
    ['provisonal=all', 'Det er ikke noe spørsmål «provisonal». Mente du provisional?'],
    ['antall-jobber/provisonal=all', 'Det er ikke noe spørsmål «antall-jobber/provisonal». Mente du provisional?'],
    ['tull=keep', 'Det er ikke noe spørsmål «tull».'],
    ['provisional=alle', '«alle» er ikke noe svar på provisional. Svarene er: marked, all, none.'],
    ['keep', 'Et svar skrives som --answer "spørsmål=svar". Det er ikke noe likhetstegn i «keep».'],
  ] as const)
    it(`does nothing with ${answer}`, async () => {
      const [code, machine] = await imported('--answer', answer);
      assert.deepEqual([code, machine.lines.at(-1)], [2, expected]);
      assert.equal(machine.textOf('ostfold.json'), OSTFOLD);
    });

  it('takes an answer to what is not asked this time', async () => {
    const [code] = await imported('--answer', 'scale=keep', '--answer', 'unknown-place:oslo=leave');
    assert.equal(code, 0);
  });
});

describe('samspill import of a misspelt place, or of figures ten times too high', () => {
  for (const [name, text, expected] of [
    [
      'a near name',
      'region;2024K1\nHalden;14417\nSarpsbrog;32144',
      /^ {2}Avgjør: «Sarpsbrog» finnes ikke\. Mente du Sarpsborg\?/,
    ],
    [
      'ten times',
      'region;2024K1\nHalden;144170\nMoss;236190',
      /^ {2}Avgjør: Tallene er omtrent 10 ganger høyere enn før/,
    ],
  ] as const)
    it(`asks about ${name}, also when it is told yes`, async () => {
      const machine = new Machine({ 'ostfold.json': OSTFOLD, 'a.csv': text });
      const into = ['--into', 'ostfold.json', '--indicator', 'antall-jobber', '--yes'];
      assert.equal(await machine.run('import', 'a.csv', ...into), 1);
      assert.ok(
        machine.lines.some((line) => expected.test(line)),
        machine.lines.join('\n'),
      );
      assert.equal(machine.textOf('ostfold.json'), OSTFOLD);
    });
});

describe('samspill import with what it cannot follow', () => {
  it('says that the settings are broken, and leaves them and the feed', async () => {
    const broken = '{\n  "imports": [\n    {,\n  ]\n}\n';
    const machine = new Machine({ 'ostfold.json': OSTFOLD, 'samspill.config.json': broken });
    assert.equal(await machine.run('import', '--into', 'ostfold.json'), 2);
    assert.match(machine.lines.join(' '), /^samspill\.config\.json kan ikke leses, så ingenting er gjort\. .*3/);
    assert.equal(machine.textOf('samspill.config.json'), broken);
  });

  it('says what --service belongs to', async () => {
    const machine = new Machine({ 'ostfold.json': OSTFOLD });
    const service = ['--service', 'https://example.org/api/v2'];
    assert.equal(await machine.run('import', '11657', '--into', 'ostfold.json', ...service), 2);
    assert.match(machine.lines.join(' '), /^--service hører til --search\./);
  });
});

describe('samspill import of a table that does not fit', () => {
  const imported = async (
    text: string,
    indicator: string,
  ): Promise<readonly [code: number, last: string | undefined]> => {
    const machine = new Machine({ 'ostfold.json': OSTFOLD, 'a.csv': text });
    const code = await machine.run('import', 'a.csv', '--into', 'ostfold.json', '--indicator', indicator, '--yes');
    assert.equal(machine.textOf('ostfold.json'), OSTFOLD);
    return [code, machine.lines.at(-1)];
  };

  it('fails when no row is of a known place', async () => {
    assert.deepEqual(await imported('region;2024K1\nBergen;100\nStord;200', 'antall-jobber'), [
      1,
      'Ingenting er endret: det er ingen rad i a.csv som passer til «Antall jobber (arbeidsforhold)».',
    ]);
  });

  it('is not told to answer where nothing is asked, but which key figures it may be for', async () => {
    const [code, last = ''] = await imported('region;2022;2023\nHalden;100;101\nMoss;200;201', 'antall-jobber');
    assert.equal(code, 1);
    assert.match(
      last,
      /som passer til «Antall jobber \(arbeidsforhold\)»\. Den kan passe til en av disse: --indicator /,
    );
  });
});

describe('samspill import of a table', () => {
  let server: PxWebServer;
  before(async () => {
    server = await PxWebServer.start();
  });
  after(() => server.stop());
  afterEach(() => {
    server.received.length = 0;
    Object.assign(server.behaviour, { failures: [], mostCells: 100 });
  });

  /** Three municipalities with figures until the third quarter of 2023, as the service has them, but one. */
  const feed = {
    feedVersion: '1.1',
    title: 'Prøve',
    region: 'halden',
    regions: [
      ['halden', 'Halden', '3101'],
      ['moss', 'Moss', '3103'],
      ['valer', 'Våler', '3114'],
    ].map(([id, name, code]) => ({ id, name, type: 'municipality', codes: [{ system: 'ssb-kommune', code }] })),
    indicators: [
      {
        id: 'jobber',
        title: 'Antall jobber',
        unit: { id: 'jobs', label: 'jobber', decimals: 0 },
        frequency: 'quarter',
        source: { producer: 'Statistisk sentralbyrå', table: '11657' },
        series: [
          ['halden', 1000],
          ['moss', 1003],
          ['valer', 1006],
        ].map(([region, value]) => ({ region, observations: [{ period: '2023-Q3', value }] })),
      },
    ],
  };
  const machine = () => new Machine({ 'feeds/tall.json': JSON.stringify(feed, undefined, 2) });
  const table = () => `${server.address}/v2/tables/11657`;

  it('fetches what the feed lacks, saves it, and remembers how', async () => {
    const one = machine();
    const select = ['--select', 'ContentsCode=AntArbForhold'];
    assert.equal(
      await one.run('import', table(), '--into', 'feeds/tall.json', ...select, '--yes'),
      0,
      one.lines.join('\n'),
    );
    const { indicators } = JSON.parse(one.textOf('feeds/tall.json')) as typeof feed;
    assert.deepEqual(
      indicators[0]?.series.map(({ region, observations }) => [region, observations]),
      [
        ['halden', [1000, 1001, 1002]],
        ['moss', [1003, 1004, 1005]],
        ['valer', [1006, 1007, 1008]],
      ].map(([region, values]) => [
        region,
        (values as number[]).map((value, index) => ({ period: ['2023-Q3', '2023-Q4', '2024-Q1'][index], value })),
      ]),
    );
    assert.deepEqual(JSON.parse(one.textOf('feeds/samspill.config.json')), {
      imports: [{ feed: 'tall.json', table: table(), indicator: 'jobber', select: { ContentsCode: 'AntArbForhold' } }],
    });
    assert.equal(one.lines.at(-1), 'Neste gang holder det med: samspill import --into feeds/tall.json');
  });

  it('needs no word about the table the next time', async () => {
    const one = machine();
    await one.run('import', table(), '--into', 'feeds/tall.json', '--select', 'ContentsCode=AntArbForhold', '--yes');
    server.received.length = 0;
    assert.equal(await one.run('import', '--into', 'feeds/tall.json', '--yes'), 0);
    assert.equal(server.received.length, 3);
    assert.equal(one.lines.at(-1), 'Ingenting nytt. feeds/tall.json er som den var.');
  });

  it('tells which choices there are when one is missing', async () => {
    const one = machine();
    assert.equal(await one.run('import', table(), '--into', 'feeds/tall.json', '--yes'), 2);
    assert.match(one.lines.join('\n'), /--select "ContentsCode=AntArbForhold"\. Disse finnes: AntArbForhold/);
    assert.equal(one.files.has('feeds/samspill.config.json'), false);
  });

  it('goes on after an interruption with the parts that have come, and takes them away at the end', async () => {
    const one = machine();
    const args = [table(), '--into', 'feeds/tall.json', '--select', 'ContentsCode=AntArbForhold', '--yes'];
    server.behaviour.mostCells = 5;
    // Configuration, metadata and the first part come; the second does not.
    const refused = { status: 400, body: '{"title":"Vedlikehold"}' };
    server.behaviour.failures = [];
    const failing = setFailureAt(server, 3, refused);
    assert.equal(await one.run('import', ...args), 2);
    failing.stop();
    assert.match(one.lines.join('\n'), /Vedlikehold/);
    const kept = [...one.files.keys()].filter((name) => name.startsWith('feeds/.samspill-import/'));
    assert.equal(kept.length, 1);
    server.received.length = 0;
    assert.equal(await one.run('import', ...args), 0, one.lines.join('\n'));
    assert.equal(server.received.filter(({ method }) => method === 'POST').length, 2);
    assert.deepEqual(
      [...one.files.keys()].filter((name) => name.includes('.samspill-import/')),
      [],
    );
    assert.ok(
      one.shown.some((text) => /^█+░+ 4 av 9 tall$/.test(text)),
      one.shown.join('\n'),
    );
  });
});

/** Makes the service fail at one request, counted from 0. */
function setFailureAt(
  { behaviour, received }: PxWebServer,
  at: number,
  failure: PxWebServer['behaviour']['failures'][number],
): { stop(): void } {
  const failures = {
    shift: () => (received.length - 1 === at ? failure : undefined),
  };
  Object.assign(behaviour, { failures });
  return { stop: () => Object.assign(behaviour, { failures: [] }) };
}
