import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../src/command/commands.js';
import { main } from '../../src/command/main.js';
import { UNUSED } from './surroundings.js';

const FILES: Readonly<Record<string, string>> = {
  'good.json': '{"feedVersion":"1.0"}',
  'note.json': '{"feedVersion":"1.0","indicator":[]}',
  'bad.json': '{"feedVersion":"1.0","indicator":[],"region":"moss"}',
  'stat.json': '{"class":"dataset","dimension":{},"value":[]}',
  'odd, 100%.json': '{"feedVersion":"1.0",\n"region": "50%"}',
  'syntax.json': '{"feedVersion":"1.0",}',
};

async function run(...args: string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const readFile = (path: string): Uint8Array => {
    if (path === 'latin.json') return Buffer.from('{"feedVersion":"1.0","title":"Næring"}', 'latin1');
    const text = FILES[path];
    if (text === undefined) throw new Error('no such file');
    return new TextEncoder().encode(text);
  };
  const writeFile = (): void => assert.fail('Nothing is to be saved');
  const code = await main(args, {
    readFile,
    writeFile,
    write: (text) => lines.push(text),
    today: '2026-11-30',
    ...UNUSED,
  });
  return { code, lines };
}

describe('samspill check', () => {
  it('says when all is well', async () => {
    assert.deepEqual(await run('check', 'good.json'), { code: 0, lines: ['Ingen feil.'] });
  });

  it('counts notes, which are no errors', async () => {
    const { code, lines } = await run('check', 'note.json');
    assert.equal(code, 0);
    assert.equal(lines.length, 2);
    assert.equal(lines.at(-1), 'Ingen feil. 1 merknad.');
  });

  it('puts errors first', async () => {
    const { code, lines } = await run('check', 'bad.json');
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      'Feil i linje 1, kolonne 46: «region» viser til «moss», som ikke finnes under «regions».',
      'Merk i linje 1, kolonne 22: «indicator» er ikke en egenskap vi kjenner, og blir ikke brukt. ' +
        'Mener du «indicators»?',
      '1 feil. 1 merknad.',
    ]);
  });

  it('explains a file that is not JSON, and one that is not UTF-8', async () => {
    assert.match((await run('check', 'syntax.json')).lines[0] ?? '', /Ta bort kommaet/);
    assert.deepEqual(await run('check', 'latin.json'), {
      code: 1,
      lines: ['Feil: filen er ikke lagret som UTF-8. Lagre den på nytt med tegnkodingen UTF-8.', '1 feil.'],
    });
  });

  it('has an exit code that a job can use', async () => {
    assert.equal((await run('check', 'note.json')).code, 0);
    assert.equal((await run('check', 'note.json', '--strict')).code, 1);
    assert.equal((await run('check', 'good.json', '--strict')).code, 0);
    assert.equal((await run('check', 'bad.json', '--format', 'json')).code, 1);
    assert.equal((await run('check', 'stat.json')).code, 2);
  });

  it('writes one value for programs', async () => {
    const { lines } = await run('check', 'bad.json', '--format', 'json', '--lang', 'en');
    const report = JSON.parse(lines.join('\n')) as { readonly problems: readonly object[] };
    assert.deepEqual(report, {
      file: 'bad.json',
      errors: 1,
      remarks: 1,
      accepted: 0,
      problems: [
        {
          severity: 'error',
          code: 'reference',
          path: 'region',
          line: 1,
          column: 46,
          message: '"region" refers to "moss", which is not in "regions".',
          count: 1,
          places: [{ line: 1, column: 46 }],
        },
        {
          severity: 'warning',
          code: 'unknown-property',
          path: 'indicator',
          line: 1,
          column: 22,
          message: '"indicator" is not a property that we know, and it is not used. Do you mean "indicators"?',
          count: 1,
          places: [{ line: 1, column: 22 }],
        },
      ],
    });
  });

  it('writes annotations that a job on GitHub shows beside the lines', async () => {
    const { lines } = await run('check', 'odd, 100%.json', '--format', 'github');
    assert.deepEqual(lines, [
      '::error file=odd%2C 100%25.json,line=2,col=11,title=reference::«region» viser til «50%25», som ' +
        'ikke finnes under ' +
        '«regions».',
      '1 feil.',
    ]);
  });

  it('speaks the language that is asked for', async () => {
    assert.deepEqual((await run('check', 'good.json', '--lang', 'sv')).lines, ['Inga fel.']);
    assert.equal((await run('--lang', 'en', 'check', 'bad.json')).lines.at(-1), '1 error. 1 note.');
    assert.equal((await run('check', 'bad.json', '--lang', 'nn')).lines.at(-1), '1 feil. 1 merknad.');
  });

  it('tells wrong use and an unreadable file apart from a wrong file', async () => {
    for (const args of [
      [],
      ['check'],
      ['tell', 'good.json'],
      ['check', 'good.json', '--lang', 'da'],
      ['check', 'good.json', '--lang'],
      ['check', 'a', 'b'],
      ['check', '--fast'],
      ['check', 'good.json', '--format', 'xml'],
      ['hyphenate', 'good.json', '--format', 'json'],
      ['hyphenate', 'good.json', '--strict'],
      ['check', 'good.json', '--write'],
      ['hyphenate'],
      ['hyphenate', '--write'],
    ]) {
      const { code, lines } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(lines[0] ?? '', /^Bruk: samspill (check|hyphenate) feed\.json/);
    }
    assert.deepEqual(await run('check', 'gone.json'), {
      code: 2,
      lines: ['Filen «gone.json» finnes ikke eller kan ikke leses.'],
    });
  });

  it('has help', async () => {
    const { code, lines } = await run('--help', '--lang', 'en');
    assert.equal(code, 0);
    assert.match(lines[0] ?? '', /^Usage: samspill check feed\.json/);
    for (const { name } of COMMANDS)
      assert.ok(
        lines.some((line) => line.includes(`samspill ${name} `)),
        name,
      );
  });

  it('has help for each command alone', async () => {
    const { code, lines } = await run('hyphenate', '--help');
    assert.equal(code, 0);
    assert.match(lines[0] ?? '', /^Bruk: samspill hyphenate feed\.json/);
    assert.ok(!lines.some((line) => line.includes('check')));
  });
});
