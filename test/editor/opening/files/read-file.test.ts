import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';

import { fetchFile } from '../../../../src/editor/opening/files/fetch-file.js';
import { openFile } from '../../../../src/editor/opening/opener.js';
import { isForFigures, readFile } from '../../../../src/editor/opening/files/read-file.js';
import { projectFile } from '../../../demo/demo-feeds.js';
import { workbook } from '../../figures/workbook.js';

const FEED = projectFile('demo/feeds/eksempeltall.json');
const bytes = (text: string) => new TextEncoder().encode(text);
const JSON_STAT = {
  ...{ version: '2.0', class: 'dataset', source: 'Statistisk sentralbyrå', id: ['Region', 'Tid'], size: [1, 2] },
  dimension: {
    Region: { category: { index: ['3103'], label: { 3103: 'Moss' } } },
    Tid: { category: { index: ['2023', '2024'] } },
  },
  value: [1, 2],
};
const openDocument = () =>
  zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] });

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

  it('is meant as a feed although what it begins with has been lost', () => {
    for (const text of ['"feedVersion": "1.1", "title": "Moss" }', 'feed = {"feedVersion": "1.1"}'])
      assert.equal(readFile(bytes(text), 'nb').kind, 'broken', text);
  });

  const tables: readonly (readonly [name: string, content: Uint8Array, from: string, producer: string])[] = [
    ['of JSON-stat', bytes(JSON.stringify(JSON_STAT)), 'statistics', 'Statistisk sentralbyrå'],
    ['with semicolons', bytes('region;2023;2024\nMoss;1;2\nHalden;3;4'), 'text', ''],
    ['on a web page', bytes('<html><table><tr><td>Halden</td><td>12</td></tr></table></html>'), 'text', ''],
    ['in a workbook', workbook({ Ark1: [['Halden', '12']] }), 'workbook', ''],
  ];
  for (const [name, content, from, producer] of tables)
    it(`is a table ${name}, whose figures are offered`, () => {
      assert.deepEqual(readFile(content, 'nb'), { kind: 'table', from, producer });
      assert.equal(isForFigures(content, 'nb'), true);
      const opening = openFile({ name: 'fil', bytes: content }, 'nb');
      assert.ok(opening.kind === 'notice' && opening.notice.hasFigures && opening.table);
    });

  const others: readonly (readonly [name: string, content: Uint8Array, is: string, told: RegExp])[] = [
    ['a web page', bytes('<!doctype html><title>Moss</title>'), 'web-page', /^Dette er en nettside/],
    ['a web page that shows a feed', bytes('<html><p>{ "feedVersion": "1.1"</p></html>'), 'web-page', /nettside/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-excel', /gammelt slag \(\.xls\)/],
    ['a PDF', bytes('%PDF-1.7\n1 2 3'), 'pdf', /^Dette er en PDF-fil/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'picture', /^Dette er et bilde/],
    ['rich text', bytes('{\\rtf1\\ansi 12}'), 'word', /^Dette er et Word-dokument/],
    ['a document of Word', zipSync({ 'word/document.xml': strToU8('x') }), 'word', /^Dette er et Word-dokument/],
    ['an OpenDocument workbook', openDocument(), 'open-document', /OpenDocument-regneark/],
    ['a file of PX', bytes('CHARSET="ANSI";\nMATRIX="1";\nDATA=\n1 2 3;'), 'px', /^Dette er en PX-fil/],
    ['a workbook without figures', workbook({ Ark1: [['Halden', 'mange']] }), 'no-figures', /uten tall/],
    ['an archive', zipSync({ 'ostfold.json': strToU8('{}') }), 'archive', /pakket fil\. .*Pakk den ut/],
    ['a map', bytes('{"type":"FeatureCollection","features":[]}'), 'map', /^Dette er et kart/],
    ['what a service answers', bytes('{"title":"Too many cells","status":403}'), 'service-answer', /feilmelding/],
    ['something else', bytes('{"answer": 42}'), 'json', /JSON-fil av ukjent slag/],
    ['a list', bytes('[1, 2]'), 'json', /JSON-fil av ukjent slag/],
    ['a letter', bytes('Møtereferat\nVi snakket om tall.'), 'text', /tekst uten tabell/],
    ['empty', bytes(''), 'empty', /^Dette er en tom fil/],
  ];
  for (const [name, content, is, told] of others)
    it(`is ${name}, which is named and not offered`, () => {
      assert.deepEqual(readFile(content, 'nb'), { kind: 'other', is });
      assert.equal(isForFigures(content, 'nb'), true);
      const opening = openFile({ name: 'fil', bytes: content }, 'nb');
      assert.ok(opening.kind === 'notice' && !opening.notice.hasFigures && !opening.table);
      assert.match(opening.notice.text, told);
    });

  it('is the description of feeds', () => {
    const content = bytes('{"$defs":{},"properties":{}}');
    const opening = openFile({ name: 'feed.schema.json', bytes: content }, 'nb');
    assert.ok(opening.kind === 'notice' && opening.notice.text.includes('beskrivelsen av datafiler'));
    assert.equal(isForFigures(content, 'nb'), false);
  });

  it('is opened, and not for the figures, when it is a feed or meant as one', () => {
    assert.equal(isForFigures(bytes(FEED), 'nb'), false);
    assert.equal(isForFigures(bytes('{"feedVersion": "1.1"'), 'nb'), false);
    assert.equal(isForFigures(new Uint8Array(20_000_001), 'nb'), true);
  });
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
