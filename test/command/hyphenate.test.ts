import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { proposalsFor, withProposals } from '../../src/command/hyphenate/hyphenate.js';
import { main } from '../../src/command/main.js';
import { lineBreaks } from '../../src/view/line-breaks.js';
import { UNUSED } from './surroundings.js';

const FEEDS = new URL('../../demo/feeds/', import.meta.url);

async function shown(feed: unknown): Promise<string[]> {
  const proposals = await proposalsFor(JSON.stringify(feed));
  return proposals.map(({ path, text }) => `${path}: ${text.replaceAll('\u00ad', '|')}`);
}

/** How many letters stand before each `|`. */
function placesIn(text: string): number[] {
  return text
    .split('|')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('').length);
}

interface Run {
  readonly code: number;
  readonly lines: readonly string[];
  readonly saved: readonly string[];
}

async function run(content: string | Uint8Array, ...args: string[]): Promise<Run> {
  const lines: string[] = [];
  const saved: string[] = [];
  const code = await main(['hyphenate', 'feed.json', ...args], {
    readFile: () => (typeof content === 'string' ? new TextEncoder().encode(content) : content),
    writeFile: (path, bytes) => {
      assert.equal(path, 'feed.json');
      saved.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    },
    write: (text) => lines.push(text),
    today: '2026-11-30',
    ...UNUSED,
  });
  return { code, lines, saved };
}

describe('the breaks that are proposed', () => {
  it('follow the patterns of each language, and the feed’s own for plain strings', async () => {
    const title = {
      nb: 'Samfunnsutvikling',
      nn: 'Tilgjengelegheit',
      sv: 'Kompetensförsörjning',
      en: 'Competitiveness',
      no: 'Verdiskaping',
    };
    assert.deepEqual(await shown({ focusAreas: [{ title }], factors: [{ label: 'Risikokapital' }] }), [
      'focusAreas[0].title.nb: Samfunns|utvik|ling',
      'focusAreas[0].title.nn: Til|gjenge|legheit',
      'focusAreas[0].title.sv: Kompetens|för|sörj|ning',
      'focusAreas[0].title.en: Com|pet|itive|ness',
      'focusAreas[0].title.no: Verdi|ska|ping',
      'factors[0].label: Risiko|kapi|tal',
    ]);
    assert.deepEqual(await shown({ language: 'en', factors: [{ label: 'Entrepreneurs' }] }), [
      'factors[0].label: Entre|pren|eurs',
    ]);
  });

  it('are those at the joints of compounds first, also where the patterns do not know them', async () => {
    const titles = {
      nb: ['Industriløft', 'Bioøkonomi', 'Attraksjonskraft', 'Konkurransekraft'],
      sv: ['Bioekonomi', 'Företagsklimat', 'Besöksnäring'],
      en: ['Bioeconomy'],
    };
    const focusAreas = Object.entries(titles).flatMap(([language, texts]) =>
      texts.map((text) => ({ title: { [language]: text } })),
    );
    assert.deepEqual(
      (await shown({ focusAreas })).map((line) => line.replace(/^.*: /, '')),
      [
        'Industri|løft',
        'Bio|øko|nomi',
        'Attrak|sjons|kraft',
        'Kon|kur|ranse|kraft',
        'Bio|eko|nomi',
        'Företags|kli|mat',
        'Besöks|näring',
      ],
    );
  });

  it('leave endings whole, where the patterns allow a break before them', async () => {
    const labels = ['Attraktivitet', 'Tilgjengelighet', 'Kulturinstitusjoner', 'Digitalisering'];
    const lines = await shown({ factors: labels.map((label) => ({ label })) });
    assert.deepEqual(
      lines.map((line) => line.replace(/^.*: /, '')),
      ['Attrak|tivitet', 'Til|gjenge|lighet', 'Kultur|institu|sjoner', 'Digi|talise|ring'],
    );
  });

  it('have the joints at which labels are broken without soft hyphens', async () => {
    const words = [
      'Næringspolitikk',
      'Näringspolitik',
      'Samfunnsutvikling',
      'Klimaomstilling',
      'Kunnskapsbasert',
      'Energiforsyning',
      'Fagutdanning',
      'Teknologiklynge',
      'Havnearbeid',
      'Reiselivsaktører',
      'Verdiskapingsprogram',
      'Transportinfrastruktur',
      'Kommunesamarbeid',
      'Produksjonsmiljø',
      'Arbeidsmarked',
    ];
    const texts = await shown({ factors: words.map((label) => ({ label })) });
    const joints = words.map((word) => (lineBreaks(word, 1, (line) => line.length)[1]?.[0] ?? '').length - 1);
    assert.deepEqual(
      texts.filter((text, index) => !placesIn(text.replace(/^.*: /, '')).includes(joints[index] ?? 0)),
      [],
    );
    assert.equal(texts.length, words.length);
  });

  it('leave three letters everywhere, short words whole, and texts alone that are broken already', async () => {
    assert.deepEqual(
      await shown({
        focusAreas: [
          { title: 'Innbyggere' },
          { title: 'Smarte samfunn' },
          { title: 'Verdi\u00adskapingskraft og samfunnsutvikling' },
        ],
      }),
      ['focusAreas[0].title: Inn|byg|gere'],
    );
  });

  it('are made in titles of areas and labels of factors, nowhere else', async () => {
    const text = 'Samfunnsutvikling';
    assert.deepEqual(
      await shown({
        title: text,
        strategy: { title: text },
        projects: [{ title: text }],
        actors: [{ name: text }],
        focusAreas: [
          { id: 'samfunnsutvikling', description: text, measures: [text], title: { de: text, nb: [text] } },
          [{ title: text }],
        ],
        factors: { label: text },
        deeper: { focusAreas: [{ title: text }] },
      }),
      [],
    );
  });
});

describe('the file', () => {
  const odd =
    '\ufeff{\r\n\t"focusAreas" : [ {"title":"N\\u00e6ringspolitikk \\"for\\" samfunnsutvikling", "x": 1.0e2} , ' +
    '{ "id":"\\\\" }],\r\n "\\u0066actors":[{"label":"Kapital"}]}\n';

  it('stays byte for byte as it is but for the hyphens, which can be seen in it', async () => {
    const { code, lines, saved } = await run(odd, '--write');
    assert.deepEqual(
      [code, lines],
      [0, ['focusAreas[0].title: Nærings|poli|tikk "for" samfunns|utvik|ling', 'Lagret i feed.json.']],
    );
    assert.equal(
      saved[0],
      odd
        .replace('N\\u00e6ringspolitikk', 'N\\u00e6rings\\u00adpoli\\u00adtikk')
        .replace('samfunnsutvikling', 'samfunns\\u00adutvik\\u00adling'),
    );
    assert.deepEqual(await run(saved[0] ?? ''), {
      code: 0,
      lines: ['Alle lange titler har delesteder allerede.'],
      saved: [],
    });
  });

  it('without long words is told from one that has its breaks', async () => {
    for (const content of ['{}', '{"focusAreas":[{"title":"Kapital"}],"title":"Samfunns\u00adutvikling"}']) {
      assert.deepEqual(await run(content, '--write'), {
        code: 0,
        lines: ['Ingen titler har så lange ord at de trenger delesteder.'],
        saved: [],
      });
    }
  });

  it('is not saved unless that is asked for', async () => {
    const { code, lines, saved } = await run(odd, '--lang', 'en');
    assert.deepEqual(
      [code, lines.at(-1), saved],
      [0, 'Nothing has been changed. Run again with --write to save. | shows where the word may be broken.', []],
    );
  });

  it('must be a data file in UTF-8', async () => {
    for (const content of ['{', Uint8Array.of(0x22, 0xe5, 0x22), 'null', '[]', '"Samfunnsutvikling"', '7']) {
      const { code, lines, saved } = await run(content, '--write');
      assert.deepEqual([code, lines.length, saved], [2, 1, []]);
      assert.match(lines[0] ?? '', /^«feed\.json» kan ikke leses som datafil\. .*samspill check feed\.json/);
    }
  });

  it('that cannot be saved is told', async () => {
    const lines: string[] = [];
    const code = await main(['hyphenate', 'feed.json', '--write'], {
      readFile: () => new TextEncoder().encode(odd),
      writeFile: () => {
        throw new Error('read-only');
      },
      write: (text) => lines.push(text),
      today: '2026-11-30',
      ...UNUSED,
    });
    assert.deepEqual([code, lines.at(-1)], [2, 'Filen «feed.json» kan ikke lagres.']);
  });
});

describe('the demo feeds', () => {
  for (const name of readdirSync(FEEDS).filter((each) => each.endsWith('.json'))) {
    it(`${name}: has its hyphens`, async () => {
      const text = readFileSync(new URL(name, FEEDS), 'utf8');
      assert.deepEqual(await proposalsFor(text), []);
      assert.equal(withProposals(text, []), text);
    });
  }
});
