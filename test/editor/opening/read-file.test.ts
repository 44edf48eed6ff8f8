import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fetchFile } from '../../../src/editor/opening/fetch-file.js';
import { newFeedFor, placeChoices } from '../../../src/editor/opening/place-choices.js';
import { isTable, readFile } from '../../../src/editor/opening/read-file.js';
import { checkFeedValue } from '../../../src/feed/checks/check-feed-text.js';
import { projectFile } from '../../demo/demo-feeds.js';

const FEED = projectFile('demo/feeds/eksempeltall.json');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that a keeper opens', () => {
  it('is a feed, as it stands', () => {
    const read = readFile(bytes(FEED), 'nb');
    assert.equal(read.kind, 'feed');
    assert.equal(read.file.text, FEED);
    assert.equal(read.isMended, false);
  });

  it('is a feed although an old program has written its letters', () => {
    const latin1 = Uint8Array.from(FEED, (letter) => letter.charCodeAt(0) & 0xff);
    const read = readFile(latin1, 'nb');
    assert.equal(read.kind, 'feed');
    assert.equal(read.isMended, true);
    assert.match(read.file.text, /Østfold|ø|å/u);
  });

  it('is a text that must be mended, with every mistake in its place', () => {
    const read = readFile(bytes('{\n  "feedVersion": "1.1"\n  "title": "Moss",\n  "regions": [1, 2\n}'), 'nb');
    assert.equal(read.kind, 'broken');
    assert.deepEqual(
      read.findings.slice(0, 2).map(({ places, sentence }) => [places[0]?.line, sentence.length > 10]),
      [
        [2, true],
        [5, true],
      ],
    );
  });

  const others: readonly (readonly [name: string, content: Uint8Array, what: string, table: boolean])[] = [
    ['a web page', bytes('<!doctype html><title>Moss</title>'), 'html', false],
    [
      'a table of JSON-stat',
      bytes('{"class":"dataset","dimension":{},"value":[1],"source":"Statistisk sentralbyrå"}'),
      'json-stat',
      true,
    ],
    ['a table with semicolons', bytes('region;2023;2024\nMoss;1;2\nHalden;3;4'), 'csv', true],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'excel', true],
    ['a map', bytes('{"type":"FeatureCollection","features":[]}'), 'geojson', false],
    ['something else', bytes('{"answer": 42}'), '', false],
    ['a list', bytes('[1, 2]'), '', false],
  ];
  for (const [name, content, what, table] of others) {
    it(`is ${name}, which is named`, () => {
      const read = readFile(content, 'nb');
      assert.equal(read.kind, 'other');
      assert.deepEqual([read.what, isTable(read)], [what, table]);
      if (what === 'json-stat') assert.equal(read.producer, 'Statistisk sentralbyrå');
    });
  }
});

describe('a file from an address', () => {
  const answer = (response: Response | Error) => () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response);

  it('comes with its name', async () => {
    const fetched = await fetchFile(' https://kommune.no/data/st%C3%B8.json?v=1 ', 'nb', answer(new Response('{}')));
    assert.ok('name' in fetched);
    assert.deepEqual([fetched.name, new TextDecoder().decode(fetched.bytes)], ['stø.json', '{}']);
  });

  const mistakes: readonly (readonly [address: string, response: Response | Error, told: RegExp])[] = [
    ['kommune.no/tall.json', new Response('{}'), /ikke en nettadresse/],
    ['https://kommune.no/borte.json', new Response('', { status: 404 }), /ingen fil på denne adressen/],
    ['https://kommune.no/tall.json', new Response('', { status: 503 }), /feil \(503\)/],
    ['https://kommune.no/tall.json', new TypeError('Failed to fetch'), /lar oss ikke hente filen/],
  ];
  for (const [address, response, told] of mistakes) {
    it(`does not come, and it is told why: ${told.source}`, async () => {
      const fetched = await fetchFile(address, 'nb', answer(response));
      assert.ok('mistake' in fetched);
      assert.match(fetched.mistake, told);
    });
  }
});

describe('a new dashboard', () => {
  it('offers the places of a name, each with its county and its jobs', () => {
    const choices = placeChoices('våler', 'nb').map(({ name, about }) => `${name}: ${about}`.replaceAll('\u00a0', ' '));
    assert.deepEqual(choices, ['Våler (Østfold): kommune · 1 626 jobber', 'Våler (Innlandet): kommune · 1 466 jobber']);
    assert.deepEqual(placeChoices('  ', 'nb'), []);
    assert.deepEqual(placeChoices('xyzzy', 'nb'), []);
    assert.match(placeChoices('rogaland', 'en')[0]?.about ?? '', /^county · /);
  });

  it('is a sound feed for the number of today and of before', () => {
    const made = newFeedFor('3120', '2026-11-30');
    assert.equal(made?.file, 'rakkestad.json');
    assert.deepEqual(checkFeedValue(made?.value, [], '2026-11-30').problems, []);
    assert.deepEqual(newFeedFor('3016', '2026-11-30'), made);
    assert.equal(newFeedFor('9999', '2026-11-30'), undefined);
  });
});
