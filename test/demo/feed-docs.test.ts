import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { main } from '../../src/command/main.js';
import { parseFeed } from '../../src/feed/parse/parse-feed.js';
import { projectFile } from './demo-feeds.js';
import { UNUSED } from '../command/surroundings.js';

interface Shape {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  readonly enum?: readonly string[];
}

const guide = projectFile('docs/feed.md');
type SchemaShape = Shape & { readonly $defs: Readonly<Record<string, Shape>> };
const schema = JSON.parse(projectFile('src/feed/feed.schema.json')) as SchemaShape;

/** The properties of each table, in the order of the page. */
const tables = [...guide.matchAll(/\| Egenskap \|[^\n]*\n\|[-|]+\|\n((?:\|[^\n]*\n)+)/g)].map((match) =>
  [...(match[1] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1]),
);

/** What was changed in a sound feed for the example of the command. */
const MISTAKES = [
  ['"updated": "2026-11-21"', '"updated": "28.11.2026"'],
  ['"region": "sarpsborg"', '"region": "sarpsbrog"'],
  ['"value": 34896 ', '"value": 348960 '],
] as const;

describe('docs/feed.md', () => {
  const objects: readonly (readonly [string, Shape])[] = [['feed', schema], ...Object.entries(schema.$defs)];
  for (const [name, { properties }] of objects.filter(([, shape]) => shape.properties)) {
    it(`has a table with every property of ${name}`, () => {
      const expected = Object.keys(properties ?? {});
      assert.ok(tables.some((table) => JSON.stringify(table) === JSON.stringify(expected)));
    });
  }

  it('mentions every word that the schema allows', () => {
    const shapes = objects.flatMap(([, shape]) => [shape, ...Object.values(shape.properties ?? {})]);
    const words = shapes.flatMap((shape) => shape.enum ?? []);
    assert.ok(words.length > 60);
    assert.deepEqual(
      words.filter((word) => !guide.includes(`\`${word}\``)),
      [],
    );
  });

  it('has examples that can be read', () => {
    const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)];
    const examples = blocks.map((match) => JSON.parse(match[1] ?? '') as object);
    assert.ok(examples.length >= 10);
    const feeds = examples.filter((example) => 'feedVersion' in example);
    assert.equal(feeds.length, 1);
    for (const feed of feeds) assert.deepEqual(parseFeed(feed).problems, []);
  });

  it('links only to headings that exist', () => {
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map((match) => (match[1] ?? '').toLowerCase());
    const anchors = headings.map((heading) => heading.replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter((link) => !anchors.includes(link)),
      [],
    );
  });

  for (const [page, text, language] of [
    ['docs/feed.md', guide, 'nb'],
    ['README.md', projectFile('README.md'), 'en'],
  ] as const) {
    it(`shows what the command says of the three mistakes in the example, in ${page}`, async () => {
      const feed = MISTAKES.reduce(
        (written, [right, wrong]) => written.replace(right, wrong),
        projectFile('demo/feeds/nedre-glomma.json'),
      );
      const lines: string[] = [];
      await main(['check', 'feed.json', '--lang', language], {
        readFile: () => new TextEncoder().encode(feed),
        writeFile: () => assert.fail('The command changed the file.'),
        write: (line) => lines.push(line),
        today: '2026-11-30',
        ...UNUSED,
      });
      const shown = /```text\n\$ npx samspill check feed\.json[^\n]*\n([\s\S]*?)\n```/.exec(text)?.[1];
      assert.equal(shown, lines.join('\n'));
    });
  }
});
