import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFile } from '../../src/check/check-file.js';
import { main } from '../../src/command/main.js';
import { UNUSED } from './surroundings.js';

interface Run {
  readonly code: number;
  readonly lines: readonly string[];
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

async function run(args: readonly string[], existing: readonly string[] = []): Promise<Run> {
  const lines: string[] = [];
  const saved = new Map<string, Uint8Array>();
  const code = await main(['new', ...args], {
    readFile: (path) => {
      if (!existing.includes(path)) throw new Error('no such file');
      return new Uint8Array();
    },
    writeFile: (path, bytes) => {
      if (path.startsWith('/read-only/')) throw new Error('read-only');
      saved.set(path, bytes);
    },
    write: (line) => lines.push(line),
    today: '2026-11-30',
    ...UNUSED,
  });
  return { code, lines, saved };
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('samspill new', () => {
  it('makes a feed and a page for a municipality, and says where they belong', async () => {
    const { code, lines, saved } = await run(['rakkestad', '--out', 'site']);
    assert.equal(code, 0);
    assert.deepEqual([...saved.keys()], ['site/rakkestad.json', 'site/rakkestad.html']);
    assert.deepEqual(lines, [
      'site/rakkestad.json og site/rakkestad.html er laget for Rakkestad. Tallene går til 4. kvartal 2023.',
      'Legg begge på nettstedet, ved siden av mappen «samspill» fra zip-filen (i npm-pakken heter den «dist»).',
      'Rett fra disken viser siden bare teksten: Figurene trenger et nettsted.',
    ]);
    const feed = JSON.parse(textOf(saved.get('site/rakkestad.json'))) as { readonly updated: string };
    assert.equal(feed.updated, '2026-11-30');
    assert.match(textOf(saved.get('site/rakkestad.html')), /src="rakkestad\.json"/);
  });

  it('takes numbers, counties, and names of several words', async () => {
    for (const [args, file] of [
      [['3016'], 'rakkestad.json'],
      [['østfold'], 'ostfold.json'],
      [['31'], 'ostfold.json'],
      [['Indre', 'Østfold'], 'indre-ostfold.json'],
      [['Våler i Østfold'], 'valer-ostfold.json'],
    ] as const) {
      const { code, saved } = await run(args);
      assert.deepEqual([code, [...saved.keys()][0]], [0, file]);
    }
  });

  it('writes the page in the language that is asked for', async () => {
    const { lines, saved } = await run(['3120', '--lang', 'nn']);
    assert.match(lines[0] ?? '', /er laga for Rakkestad\. Tala går til 4\. kvartal 2023\.$/);
    assert.match(textOf(saved.get('rakkestad.html')), /<html lang="nn">[\s\S]*jobbar i Rakkestad/);
  });

  it('asks back when it is not clear which place is meant, and saves nothing', async () => {
    const asked: Readonly<Record<string, readonly string[]>> = {
      Våler: [
        'Våler finnes i Østfold og i Innlandet. Hvilken er det?',
        'Skriv samspill new 3114 for Våler (Østfold).',
        'Skriv samspill new 3419 for Våler (Innlandet).',
      ],
      Fredrikstd: ['«Fredrikstd» finnes ikke. Mente du Fredrikstad?', 'Skriv samspill new 3107 for Fredrikstad.'],
      Haram: [
        'Ålesund ble delt i Ålesund og Haram 1. januar 2024. Tallene er fra før det, og gjelder dem samlet.',
        'Skriv samspill new 1507 for Ålesund.',
      ],
      Viken: [
        'Viken er delt. Fylkene er nå Østfold, Akershus og Buskerud.',
        'Skriv samspill new 31 for Østfold.',
        'Skriv samspill new 32 for Akershus.',
        'Skriv samspill new 33 for Buskerud.',
      ],
      xyzzy: ['«xyzzy» ble ikke kjent igjen. Skriv navnet eller nummeret på en kommune eller et fylke i dag.'],
    };
    for (const [text, lines] of Object.entries(asked))
      assert.deepEqual(await run([text]), { code: 2, lines, saved: new Map() });
  });

  it('what it tells to write, works', async () => {
    const { lines } = await run(['Våler', '--lang', 'en']);
    for (const line of lines.slice(1)) {
      const [, number = ''] = /samspill new (\d+)/.exec(line) ?? [];
      assert.equal((await run([number])).code, 0);
    }
  });

  it('makes a region of municipalities that are named', async () => {
    const { code, saved } = await run(['Nedre', 'Glomma', '--members', 'Sarpsborg, 3107']);
    assert.equal(code, 0);
    const text = textOf(saved.get('nedre-glomma.json'));
    assert.match(text, /"members": \["sarpsborg", "fredrikstad"\]/);
    assert.deepEqual(checkFile(new TextEncoder().encode(text), { language: 'nb' }).findings, []);
  });

  it('refuses a region of counties, of one municipality, of unclear ones, or without letters', async () => {
    const told = async (...args: readonly string[]) => {
      const { code, lines, saved } = await run(args);
      assert.deepEqual([code, saved.size], [2, 0]);
      return lines;
    };
    assert.deepEqual(await told('Vi', '--members', 'østfold,3107'), [
      'Østfold er et fylke. En region består av kommuner.',
    ]);
    assert.match((await told('Vi', '--members', '3107,3107')).join(' '), /minst to kommuner/);
    assert.match((await told('Vi', '--members', '')).join(' '), /minst to kommuner/);
    assert.deepEqual(await told('Vi', '--members', 'Våler,3107'), [
      'Våler finnes i Østfold og i Innlandet. Hvilken er det?',
      'Skriv 3114 for Våler (Østfold).',
      'Skriv 3419 for Våler (Innlandet).',
    ]);
    assert.match((await told('!!!', '--members', '3105,3107')).join(' '), /kan ikke bli et filnavn/);
  });

  it('makes the feeds of all municipalities', async () => {
    const { code, lines, saved } = await run(['--all', '--out', 'feeds']);
    assert.deepEqual([code, lines], [0, ['356 datafiler er laget i feeds.']]);
    assert.equal(saved.size, 356);
    assert.ok([...saved.keys()].every((path) => /^feeds\/[a-z0-9-]+\.json$/.test(path)));
  });

  it('leaves what exists, unless it is to be replaced', async () => {
    const refused = await run(['rakkestad'], ['rakkestad.html']);
    assert.deepEqual([refused.code, refused.saved.size], [2, 0]);
    assert.match(refused.lines.join(' '), /^rakkestad\.html finnes fra før\. Skriv --overwrite/);
    const all = await run(['--all', '--out', 'feeds'], ['feeds/utsira.json']);
    assert.deepEqual([all.code, all.saved.size], [2, 0]);
    const replaced = await run(['rakkestad', '--overwrite'], ['rakkestad.html', 'rakkestad.json']);
    assert.deepEqual([replaced.code, replaced.saved.size], [0, 2]);
  });

  it('tells a folder that cannot be written in', async () => {
    assert.deepEqual(await run(['rakkestad', '--out', '/read-only']), {
      code: 2,
      lines: ['Filen «/read-only/rakkestad.json» kan ikke lagres.'],
      saved: new Map(),
    });
  });

  it('wants a place or all, not both', async () => {
    for (const args of [[], ['moss', '--all'], ['--all', '--members', '3105,3107']]) {
      assert.deepEqual(await run(args), { code: 2, lines: ['Skriv enten et sted eller --all.'], saved: new Map() });
    }
  });
});
