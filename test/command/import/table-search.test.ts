import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { PxWebServer } from '../../statistics-service/pxweb-server.js';
import { Machine } from '../machine.js';

describe('samspill import --search', () => {
  let server: PxWebServer;
  before(async () => {
    server = await PxWebServer.start();
  });
  after(() => server.stop());
  afterEach(() => {
    server.received.length = 0;
    server.behaviour.failures = [];
  });
  const search = async (...args: string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> => {
    const machine = new Machine({});
    const code = await machine.run('import', ...args);
    return { code, lines: machine.lines };
  };

  it('lists number, title, periods and the day of the update, and says how to go on', async () => {
    const service = `${server.address}/v2`;
    const { code, lines } = await search('--search', 'jobber kommune', '--service', service, '--into', 'tall.json');
    assert.equal(code, 0);
    assert.equal(lines[0], `6 tabeller hos ${new URL(service).host} handler om «jobber kommune»:`);
    // The figures came at half past twelve in the night, Norwegian time.
    assert.deepEqual(lines.slice(1, 3), [
      '  11650  Jobber 1',
      '         1. kv. 2016–1. kv. 2024, oppdatert 23. mai 2024',
    ]);
    assert.match(lines[12] ?? '', /, avsluttet$/);
    assert.equal(
      lines.at(-1),
      `Ta inn tall fra en av dem med nummeret, slik: samspill import ${service}/tables/11650 --into tall.json`,
    );
    assert.equal(new URL(server.received[0]?.path ?? '', service).searchParams.get('query'), 'jobber kommune');
  });

  it('says that there are none, and what to try', async () => {
    const { code, lines } = await search('--search', 'fiske', '--service', `${server.address}/v2/tables`);
    assert.deepEqual([code, lines.length], [1, 2]);
    assert.match(lines[0] ?? '', /^Ingen tabell hos 127\.0\.0\.1:\d+ handler om «fiske»\.$/);
  });

  it('says what is wrong with the service', async () => {
    server.behaviour.failures = [{ status: 200, body: '<!doctype html>Logg inn' }];
    const page = await search('--search', 'jobber', '--service', `${server.address}/v2`);
    assert.equal(page.code, 2);
    assert.match(page.lines.join('\n'), /ingen tabell, men noe annet, kanskje en nettside/);
    const none = await search('--search', 'jobber', '--service', 'ssb');
    assert.deepEqual([none.code, none.lines.length], [2, 1]);
    assert.match(none.lines[0] ?? '', /^Si med --service hvor/);
  });

  it('is offered to who gives words in the place of a file', async () => {
    const machine = new Machine({ 'tall.json': '{"feedVersion":"1.1"}' });
    assert.equal(await machine.run('import', 'sysselsatte kommune', '--into', 'tall.json'), 2);
    assert.deepEqual(machine.lines, [
      'Filen «sysselsatte kommune» finnes ikke eller kan ikke leses.',
      'Leter du etter en tabell? samspill import --search "sysselsatte kommune"',
    ]);
  });
});
