import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { main } from '../../src/command/main.js';
import { ostfold, withNewQuarter } from '../changes/new-quarter.js';
import { UNUSED } from './surroundings.js';

const FILES: Readonly<Record<string, string>> = {
  'old.json': JSON.stringify(ostfold()),
  'new.json': JSON.stringify({ ...withNewQuarter(), updated: '2026-11-30' }),
  'broken.json': '{',
};

async function run(...args: string[]): Promise<{ readonly code: number; readonly text: string }> {
  const lines: string[] = [];
  const code = await main(['diff', ...args], {
    readFile(path) {
      const text = FILES[path];
      if (text === undefined) throw new Error('no such file');
      return new TextEncoder().encode(text);
    },
    writeFile: () => assert.fail('Nothing is to be saved'),
    write: (line) => lines.push(line),
    today: '2026-11-30',
    ...UNUSED,
  });
  return { code, text: lines.join('\n').replaceAll('\u00a0', ' ') };
}

describe('samspill diff', () => {
  it('tells in words what readers will notice', async () => {
    const { code, text } = await run('old.json', 'new.json');
    assert.equal(code, 1);
    assert.equal(
      text,
      [
        'Jobber, Østfold',
        '  Nå: I 4. kvartal 2023 var det 139 985 jobber i Østfold, 1 306 flere enn året før (+0,9 %). ' +
          'Anslått behov: ca. 6 000 flere arbeidsplasser.',
        '  Etter: I 1. kvartal 2024 var det 139 004 jobber i Østfold, ' +
          '2 154 flere enn året før (+1,6 %). Merk: foreløpig tall. Anslått behov: ca. ' +
          '6 000 flere arbeidsplasser.',
        '',
        'Noen vil spørre',
        '  Tallet er 981 færre enn i 4. kvartal 2023, men 2 154 flere enn i 1. kvartal 2023. ' +
          'Det gikk samme vei i 1. kvartal 2021, 1. kvartal 2022 og 1. kvartal 2023.',
        '',
        'Antall jobber (arbeidsforhold): 12 nye tall for 1. kvartal 2024',
        '  Aremark, 1. kvartal 2024: 348 (+27, +8,4 %), foreløpig tall',
        '  Hvaler, 1. kvartal 2024: 1 281 (+75, +6,2 %)',
        '  Moss, 1. kvartal 2024: 23 619 (+545, +2,4 %), foreløpig tall',
        '  Indre Østfold, 1. kvartal 2024: 17 394 (+374, +2,2 %)',
        '  Rakkestad, 1. kvartal 2024: 3 496 (+67, +2,0 %)',
        '  Råde, 1. kvartal 2024: 4 484 (+78, +1,8 %)',
        '  Sarpsborg, 1. kvartal 2024: 32 144 (+424, +1,3 %)',
        '  Fredrikstad, 1. kvartal 2024: 37 836 (+477, +1,3 %)',
        '  Halden, 1. kvartal 2024: 14 417 (+111, +0,8 %)',
        '  Marker, 1. kvartal 2024: 1 342 (0)',
        '  Skiptvet, 1. kvartal 2024: 1 028 (−7, −0,7 %)',
        '  Våler (Østfold), 1. kvartal 2024: 1 615 (−17, −1,0 %)',
        '',
        'Rekkefølge',
        '  Mest vekst: Aremark først, som før. Hvaler går fra nr. 7 til nr. 2, Råde går fra nr. ' +
          '2 til nr. 6, Sarpsborg går fra nr. 5 til nr. 8 og Indre Østfold går fra nr. 6 til nr. 4.',
        '  Høyest tall: som før.',
        '',
        'Store hopp',
        '  Ingen over 10 % på ett år. Mest er det for Aremark, 27 flere (+8,4 %).',
        '',
        'Figuren',
        '  Linjen for Østfold går nå fra 3. kvartal 2020 til 1. kvartal 2024.',
        '',
        'Sist oppdatert',
        '  21. november 2026 → 30. november 2026',
      ].join('\n'),
    );
  });

  it('says when they will notice nothing', async () => {
    assert.deepEqual(await run('old.json', 'old.json'), { code: 0, text: 'Leserne vil ikke merke noen forskjell.' });
  });

  it('gives programs the same value', async () => {
    const { code, text } = await run('old.json', 'new.json', '--format', 'json', '--lang', 'en');
    assert.equal(code, 1);
    const changes = JSON.parse(text) as { readonly figures: readonly { readonly sentences: readonly string[] }[] };
    assert.deepEqual(changes.figures[0]?.sentences, ['12 new figures for Q1 2024']);
  });

  it('tells a file that is missing or broken', async () => {
    assert.deepEqual(await run('old.json', 'gone.json'), {
      code: 2,
      text: 'Filen «gone.json» finnes ikke eller kan ikke leses.',
    });
    assert.deepEqual(await run('broken.json', 'new.json'), {
      code: 2,
      text:
        '«broken.json» kan ikke leses som datafil. Feil i datafilen: filen slutter for tidlig, i linje 1. ' +
        'Det mangler minst én } eller ] på slutten. Kjør «samspill check broken.json» for å finne feilen.',
    });
    assert.equal((await run('old.json')).code, 2);
  });
});
