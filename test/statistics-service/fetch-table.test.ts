import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { fetchTable, type FetchedTable, type KeptParts } from '../../src/statistics-service/fetch-table.js';
import { findTables } from '../../src/statistics-service/find-tables.js';
import { Requests } from '../../src/statistics-service/requests.js';
import type { Wanted } from '../../src/statistics-service/selection.js';
import { ServiceError } from '../../src/statistics-service/service-error.js';
import { serviceErrorText } from '../../src/statistics-service/service-error.words.js';
import { tableAddressOf } from '../../src/statistics-service/table-address.js';
import { PxWebServer } from './pxweb-server.js';

let server: PxWebServer;
before(async () => {
  server = await PxWebServer.start();
});
after(() => server.stop());
afterEach(() => {
  server.received.length = 0;
  Object.assign(server.behaviour, { failures: [], mostCells: 100, onlyInList: false, hasConfig: true });
});

/** A clock that only moves when somebody waits. */
class Clock {
  time = 0;
  readonly waits: number[] = [];

  readonly transport = {
    fetch: (address: string, request?: RequestInit) => fetch(address, request),
    wait: (milliseconds: number) => {
      this.time += milliseconds;
      this.waits.push(milliseconds);
      return Promise.resolve();
    },
    now: () => this.time,
  };
}

const WANTED: Wanted = {
  places: ['3101', '3001', '3103', '3114'],
  choices: new Map([['ContentsCode', 'AntArbForhold']]),
  isWanted: () => true,
};

const NOTHING_KEPT: KeptParts = { read: () => undefined, keep: () => undefined };

interface Options {
  readonly clock?: Clock;
  readonly parts?: KeptParts;
  readonly progress?: (fetched: number, all: number) => void;
}

function fetched(path: string, wanted: Partial<Wanted> = {}, options: Options = {}): Promise<FetchedTable> {
  const { clock = new Clock(), parts = NOTHING_KEPT, progress = () => undefined } = options;
  const address = tableAddressOf(server.address + path);
  assert.ok(address);
  return fetchTable(address, { ...WANTED, ...wanted }, new Requests(clock.transport), { parts, progress });
}

const VERSION_2 = '/v2/tables/11657';
const VERSION_1 = '/api/v0/no/table/11657';

function idsIn({ files }: FetchedTable): unknown[] {
  return files.map((bytes) => (JSON.parse(new TextDecoder().decode(bytes)) as { size: unknown }).size);
}

describe('fetching a table', () => {
  it('asks version 2 for the places of the feed, what was chosen, the whole of the rest, every period', async () => {
    assert.deepEqual(idsIn(await fetched(VERSION_2)), [[3, 1, 1, 3]]);
    assert.deepEqual(
      server.received.map(({ method, path }) => `${method} ${path}`),
      [
        'GET /v2/config',
        'GET /v2/tables/11657/metadata?outputFormat=json-stat2',
        'POST /v2/tables/11657/data?outputFormat=json-stat2',
      ],
    );
    assert.deepEqual(server.received.at(-1)?.body, {
      selection: [
        { variableCode: 'Region', valueCodes: ['3101', '3103', '3114'] },
        { variableCode: 'NACE2007', valueCodes: ['00-99'] },
        { variableCode: 'ContentsCode', valueCodes: ['AntArbForhold'] },
        { variableCode: 'Tid', valueCodes: ['2023K3', '2023K4', '2024K1'] },
      ],
    });
  });

  it('asks version 1 the same in its own words', async () => {
    assert.deepEqual(idsIn(await fetched(VERSION_1)), [[3, 1, 1, 3]]);
    assert.deepEqual(server.received.at(-1)?.body, {
      query: [
        { code: 'Region', selection: { filter: 'item', values: ['3101', '3103', '3114'] } },
        { code: 'NACE2007', selection: { filter: 'item', values: ['00-99'] } },
        { code: 'ContentsCode', selection: { filter: 'item', values: ['AntArbForhold'] } },
        { code: 'Tid', selection: { filter: 'item', values: ['2023K3', '2023K4', '2024K1'] } },
      ],
      response: { format: 'json-stat2' },
    });
  });

  it('asks only for the periods that are wanted', async () => {
    assert.deepEqual(idsIn(await fetched(VERSION_2, { isWanted: (period) => period >= '2023K4' })), [[3, 1, 1, 2]]);
  });

  it('finds places in a list of codes, and says which', async () => {
    server.behaviour.onlyInList = true;
    await fetched(VERSION_2);
    const { selection } = server.received.at(-1)?.body as { selection: unknown[] };
    assert.deepEqual(selection[0], {
      variableCode: 'Region',
      codelist: 'agg_KommSummer',
      valueCodes: ['K-3101', 'K-3103', 'K-3114'],
    });
  });

  it('takes a choice by its label, and by the label of its variable', async () => {
    await fetched(VERSION_2, {
      choices: new Map([
        ['næring', 'jordbruk'],
        ['statistikkvariabel', 'Lønn'],
      ]),
    });
    const { selection } = server.received.at(-1)?.body as { selection: { valueCodes: string[] }[] };
    assert.deepEqual(
      selection.slice(1, 3).map(({ valueCodes }) => valueCodes),
      [['01-03'], ['Lonn']],
    );
  });

  it('does without the service saying what it takes', async () => {
    server.behaviour.hasConfig = false;
    assert.deepEqual(idsIn(await fetched(VERSION_2)), [[3, 1, 1, 3]]);
  });

  it('reads a file as it is', async () => {
    const { files } = await fetched('/v2/tables/11657/metadata?valueCodes[Tid]=*');
    assert.match(new TextDecoder().decode(files[0]), /11657: Jobber/);
  });
});

describe('a table that is too large for one answer', () => {
  it('comes in parts, and tells how far it has come', async () => {
    server.behaviour.mostCells = 5;
    const told: string[] = [];
    const progress = (done: number, all: number): void => void told.push(`${done}/${all}`);
    const sizes = idsIn(await fetched(VERSION_2, {}, { progress }));
    assert.deepEqual(sizes, [
      [2, 1, 1, 2],
      [2, 1, 1, 1],
      [1, 1, 1, 3],
    ]);
    assert.deepEqual(told, ['0/9', '4/9', '6/9', '9/9']);
  });

  it('goes on where it was interrupted', async () => {
    server.behaviour.mostCells = 5;
    const kept = new Map<string, Uint8Array>();
    const parts: KeptParts = { read: (name) => kept.get(name), keep: (name, bytes) => void kept.set(name, bytes) };
    const clock = new Clock();
    const failing = new Requests({
      ...clock.transport,
      // The second part does not come.
      fetch: (address, request) =>
        kept.size === 1 ? Promise.reject(new TypeError('network')) : clock.transport.fetch(address, request),
    });
    const address = tableAddressOf(server.address + VERSION_2);
    assert.ok(address);
    await assert.rejects(fetchTable(address, WANTED, failing, { parts }), { code: 'unreachable' });
    server.received.length = 0;
    const whole = await fetched(VERSION_2, {}, { parts });
    assert.equal(whole.files.length, 3);
    assert.equal(server.received.filter(({ method }) => method === 'POST').length, 2);
  });
});

describe('a service that is busy', () => {
  it('is asked again when it says so', async () => {
    server.behaviour.failures = [{ status: 429, retryAfter: '7' }, { status: 503 }];
    const clock = new Clock();
    assert.deepEqual(idsIn(await fetched(VERSION_1, {}, { clock })), [[3, 1, 1, 3]]);
    assert.deepEqual(clock.waits, [7000, 4000]);
  });

  it('is given up after five tries, in plain words', async () => {
    server.behaviour.failures = Array.from({ length: 5 }, () => ({ status: 429 }));
    const clock = new Clock();
    await assert.rejects(fetched(VERSION_1, {}, { clock }), (error) => {
      assert.ok(error instanceof ServiceError);
      assert.equal(error.code, 'too-many-calls');
      assert.match(serviceErrorText(error, 'nb'), /har fått for mange spørsmål .* det som er hentet, er tatt vare på/);
      return true;
    });
    assert.deepEqual(clock.waits, [2000, 4000, 8000, 16_000]);
  });

  it('gets no more calls in a minute than it allows', async () => {
    const clock = new Clock();
    const times: number[] = [];
    const requests = new Requests({
      ...clock.transport,
      fetch: () => {
        times.push(clock.time);
        clock.time += 100;
        return Promise.resolve(new Response('{}'));
      },
    });
    for (let call = 0; call < 65; call += 1) await requests.jsonOf('http://one.test/');
    assert.equal(times.filter((time) => time < 60_000).length, 30);
    assert.equal(times.filter((time) => time < 120_000).length, 60);
    await requests.jsonOf('http://two.test/');
    assert.equal(clock.waits.length, 2);
  });
});

describe('what cannot be had', () => {
  const said = async (path: string, wanted: Partial<Wanted> = {}): Promise<string> => {
    try {
      await fetched(path, wanted);
    } catch (error) {
      assert.ok(error instanceof ServiceError);
      return serviceErrorText(error, 'nb')
        .replaceAll(server.address, 'http://tjenesten')
        .replaceAll(/127\.0\.0\.1:\d+/g, 'tjenesten');
    }
    return assert.fail('It was had');
  };

  it('is told in plain words', async () => {
    assert.equal(
      await said('/v2/tables/99999'),
      'Det finnes ingenting på http://tjenesten/v2/tables/99999/metadata?outputFormat=json-stat2. ' +
        'Sjekk adressen eller tabellnummeret.',
    );
    assert.equal(
      await said(VERSION_2, { choices: new Map() }),
      'Tabellen har flere slags «statistikkvariabel», og tallene kan ikke legges sammen. Velg én, for eksempel: ' +
        '--select "ContentsCode=AntArbForhold". Disse finnes: AntArbForhold (Antall jobber), Lonn (Lønn).',
    );
    assert.equal(
      await said(VERSION_2, { choices: new Map([['ContentsCode', 'Jobber']]) }),
      '«statistikkvariabel» har ikke «Jobber». Velg en av disse: AntArbForhold (Antall jobber), Lonn (Lønn).',
    );
    assert.equal(
      await said(VERSION_1, { places: ['0301'] }),
      'Tabellen «11657: Jobber, etter region, næring, statistikkvariabel og kvartal» har ingen av områdene i ' +
        'datafilen. Har områdene numre (codes) i filen?',
    );
  });

  it('passes on what the service says is wrong', async () => {
    const problem = JSON.stringify({ type: 'Parameter error', title: 'Bad Request', detail: 'Ugyldig periode' });
    server.behaviour.failures = [{ status: 400, body: problem }];
    assert.equal(
      await said(VERSION_1),
      'tjenesten sier nei til spørsmålet (400). Tjenestens egne ord: Ugyldig periode',
    );
    server.behaviour.failures = [{ status: 400, body: '{"error":"The request is malformed"}' }];
    assert.match(await said(VERSION_1), /The request is malformed$/);
  });

  it('knows a web page from a table', async () => {
    server.behaviour.failures = [{ status: 200, body: '<!doctype html><title>Logg inn</title>' }];
    assert.match(await said(VERSION_1), /ingen tabell, men noe annet, kanskje en nettside\. /);
  });

  it('and a service that is not there', async () => {
    const requests = new Requests({ ...new Clock().transport, fetch: () => Promise.reject(new TypeError('failed')) });
    await assert.rejects(requests.jsonOf('https://data.example/'), { code: 'unreachable' });
  });
});

describe('searching for tables', () => {
  it('goes through the pages', async () => {
    const found = await findTables(`${server.address}/v2`, 'jobber', new Requests(new Clock().transport), 'no');
    assert.deepEqual(
      found.tables.map(({ id }) => id),
      ['11650', '11651', '11652', '11653', '11654', '11655'],
    );
    assert.equal(found.count, 6);
    assert.deepEqual(found.tables[0], {
      id: '11650',
      title: 'Jobber 1',
      from: '2016K1',
      to: '2024K1',
      updated: '2024-05-22T22:30:00Z',
      isDiscontinued: false,
    });
    assert.deepEqual(
      server.received.map(({ path }) => path),
      [
        '/v2/tables?query=jobber&pageNumber=1&pageSize=20&lang=no',
        '/v2/tables?query=jobber&pageNumber=2&pageSize=20&lang=no',
      ],
    );
  });

  it('tells what a service says that answers as if all were well', async () => {
    const requests = new Requests(new Clock().transport);
    server.behaviour.failures = [{ status: 200, body: '{"error":"Vedlikehold"}' }];
    await assert.rejects(findTables(`${server.address}/v2`, 'jobber', requests), ({ problem }: ServiceError) => {
      assert.deepEqual(problem, {
        code: 'refused',
        host: new URL(server.address).host,
        status: 200,
        said: 'Vedlikehold',
      });
      return true;
    });
    server.behaviour.failures = [{ status: 200, body: '[]' }];
    await assert.rejects(findTables(`${server.address}/v2`, 'jobber', requests), { code: 'no-figures' });
  });
});
