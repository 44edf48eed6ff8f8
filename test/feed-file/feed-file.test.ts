import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { describeProblem } from '../../src/feed/problem-sentences.js';
import { withValue } from '../../src/feed-file/edited-value.js';
import { bytesWith, newFeedFile, openFeedFile, textWith } from '../../src/feed-file/feed-file.js';
import { FEED_NAMES, projectFile, rawFeed } from '../demo/demo-feeds.js';
import { opened } from './opened.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function sentenceOf(bytes: Uint8Array): string {
  const file = openFeedFile(bytes);
  assert.ok('problem' in file, 'must not be readable');
  return describeProblem(file.problem, 'nb');
}

describe('a feed as a file', () => {
  it('gives its bytes back as long as nothing is edited', () => {
    const texts = ['{}', ' {"a":1.0,"a":1e3}\r\n', '\ufeff{ "a": "\\u00e6ø😀" } ', '\t{\r\n\t"a": [ ]\r\n}'];
    for (const text of [...texts, ...FEED_NAMES.map((name) => projectFile(`demo/feeds/${name}.json`))]) {
      const bytes = bytesOf(text);
      const file = openFeedFile(bytes);
      assert.ok('text' in file);
      assert.deepEqual(bytesWith(file, file.value), bytes);
      assert.deepEqual(bytesWith(file, structuredClone(file.value)), bytes);
    }
  });

  it('keeps the mark that some editors put first, and does not show it', () => {
    const file = openFeedFile(bytesOf('\ufeff{"a":1}'));
    assert.ok('text' in file);
    assert.equal(file.text, '{"a":1}');
    assert.equal(textWith(file, { a: 2 }), '{"a":2}');
    assert.deepEqual(bytesWith(file, { a: 2 }), bytesOf('\ufeff{"a":2}'));
  });

  it('may be larger than a feed may be, and of the future', () => {
    const file = opened(`{"feedVersion":"9.0","note":"${'a'.repeat(2_000_000)}"}`);
    assert.equal(textWith(file, withValue(file.value, ['note'], '')), '{"feedVersion":"9.0","note":""}');
  });

  it('says in words why it cannot be edited', () => {
    assert.match(sentenceOf(Uint8Array.of(0x7b, 0x22, 0xe6, 0x22, 0x3a, 0x31, 0x7d)), /ikke lagret som UTF-8/);
    assert.match(sentenceOf(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)), /ikke lagret som UTF-8/);
    assert.match(sentenceOf(bytesOf('')), /filen er tom/);
    assert.match(sentenceOf(bytesOf('{\n  "a": 1,\n}')), /et komma for mye i linje 2, tegn 9/);
    assert.match(sentenceOf(bytesOf('<!doctype html>')), /en nettside, ikke en datafil/);
    assert.match(sentenceOf(bytesOf('[]')), /må inneholde ett objekt/);
    assert.match(sentenceOf(bytesOf(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)), /mer enn 16 nivåer/);
  });
});

describe('a new file', () => {
  it('is written with two spaces, one figure on a line, in the order of the schema', () => {
    const series = {
      observations: [
        { value: 3, period: '2023' },
        { value: null, status: ['withheld', 'provisional'], period: '2024' },
      ],
      region: 'moss',
    };
    const region = { name: { sv: 'Moss', nb: 'Moss' }, own: {}, id: 'moss', codes: [{ code: '3103', system: 'ssb' }] };
    const file = newFeedFile({
      indicators: [{ series: [series], title: 'Jobber', unit: { id: 'jobs', decimals: 0 }, id: 'jobs' }],
      regions: [region],
      actors: [],
      feedVersion: '1.1',
    });
    assert.equal(
      file.text,
      `{
  "feedVersion": "1.1",
  "regions": [
    {
      "id": "moss",
      "name": { "nb": "Moss", "sv": "Moss" },
      "codes": [
        { "system": "ssb", "code": "3103" }
      ],
      "own": {}
    }
  ],
  "actors": [],
  "indicators": [
    {
      "id": "jobs",
      "title": "Jobber",
      "unit": { "id": "jobs", "decimals": 0 },
      "series": [
        {
          "region": "moss",
          "observations": [
            { "period": "2023", "value": 3 },
            { "period": "2024", "value": null, "status": ["withheld", "provisional"] }
          ]
        }
      ]
    }
  ]
}
`,
    );
  });

  it('says what the value says', () => {
    for (const name of FEED_NAMES) {
      const file = newFeedFile(rawFeed(name));
      assert.deepEqual(file.value, rawFeed(name));
      assert.deepEqual(JSON.parse(file.text), file.value);
    }
  });
});
