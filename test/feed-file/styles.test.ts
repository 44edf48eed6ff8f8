import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { withItem, withMoved, without, withValue } from '../../src/feed-file/edited-value.js';
import { textWith } from '../../src/feed-file/feed-file.js';
import { edited, opened } from './opened.js';

const OBSERVATION = { value: 9, status: 'provisional', period: '2024' };
const SERIES = ['indicators', 0, 'series', 0, 'observations'];

/** A feed with one series, whose observations are written in a way. */
const withObservations = (text: string): string => `{"indicators":[{"series":[{"observations":${text}}]}]}`;
const appended = (text: string): string =>
  edited(withObservations(text), (feed) => withItem(feed, SERIES, 9, OBSERVATION)).slice(
    withObservations('').length - '}]}]}'.length,
    -'}]}]}'.length,
  );

describe('a new item', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'on one line beside those on one line',
      '[\n  { "period": "2023", "value": 8 }\n]',
      '[\n  { "period": "2023", "value": 8 },\n  { "period": "2024", "value": 9, "status": "provisional" }\n]',
    ],
    [
      'with the spaces of its neighbours',
      '[\n\t{"period":"2023" ,"value":8}\n]',
      '[\n\t{"period":"2023" ,"value":8},\n\t{"period":"2024" ,"value":9 ,"status":"provisional"}\n]',
    ],
    [
      'in the order of its neighbours',
      '[{"value": 8, "period": "2023"}]',
      '[{"value": 8, "period": "2023"}, {"value": 9, "status": "provisional", "period": "2024"}]',
    ],
    [
      'on as many lines as its neighbours',
      '[\n      {\n        "period": "2023",\n        "value": 8\n      }\n    ]',
      '[\n      {\n        "period": "2023",\n        "value": 8\n      },\n      {\n        "period": "2024",\n' +
        '        "value": 9,\n        "status": "provisional"\n      }\n    ]',
    ],
    [
      'between brackets that hug',
      '[{\n  "period": "2023",\n  "value": 8\n}]',
      '[{\n  "period": "2023",\n  "value": 8\n}, {\n  "period": "2024",\n  "value": 9,\n  "status": "provisional"\n}]',
    ],
    [
      'behind commas that stand first',
      '[\n  {"period":"2022"}\n, {"period":"2023"}\n]',
      '[\n  {"period":"2022"}\n, {"period":"2023"}\n, {"period":"2024","value":9,"status":"provisional"}\n]',
    ],
    [
      'without the empty line between groups',
      '[\n  {"period":"2022"},\n\n  {"period":"2023"}\n]',
      '[\n  {"period":"2022"},\n\n  {"period":"2023"},\n  {"period":"2024","value":9,"status":"provisional"}\n]',
    ],
    [
      'without any space',
      '[{"period":"2023"}]',
      '[{"period":"2023"},{"period":"2024","value":9,"status":"provisional"}]',
    ],
    [
      'after lines that end with CRLF',
      '[\r\n  {"period":"2023"}\r\n]',
      '[\r\n  {"period":"2023"},\r\n  {"period":"2024","value":9,"status":"provisional"}\r\n]',
    ],
  ];
  for (const [what, before, after] of cases)
    it(`stands ${what}`, () => {
      assert.equal(appended(before), after);
    });

  it('stands as it does in other lists when it is the first of its own', () => {
    const text = `{
  "indicators": [
    { "series": [{ "region": "moss", "observations": [] }] },
    {
      "series": [
        {
          "region": "moss",
          "observations": [
            { "value": 1, "period": "2023" }
          ]
        }
      ]
    }
  ]
}`;
    const after = edited(text, (feed) =>
      withItem(feed, ['indicators', 1, 'series'], 1, { observations: [OBSERVATION] }),
    );
    assert.equal(
      after,
      text.replace(
        '          ]\n        }\n',
        '          ]\n        },\n        {\n          "observations": [\n' +
          '            { "value": 9, "status": "provisional", "period": "2024" }\n          ]\n        }\n',
      ),
    );
    const first = edited(text, (feed) => withItem(feed, SERIES, 0, OBSERVATION));
    assert.match(first, /"observations": \[\{ "value": 9, "status": "provisional", "period": "2024" \}\] \}\] \},\n/);
  });
});

describe('a new property', () => {
  const feed = '{\n  "feedVersion": "1.1",\n  "own": 1,\n  "regions": [\n    { "id": "moss", "own": true }\n  ]\n}\n';

  it('stands where the schema has it, on a line of its own', () => {
    assert.equal(
      edited(feed, (value) => withValue(value, ['updated'], '2026-11-30')),
      feed.replace('"1.1",\n', '"1.1",\n  "updated": "2026-11-30",\n'),
    );
    assert.equal(
      edited(feed, (value) => withValue(value, ['title', 'nb'], 'Jobber')),
      feed.replace('"1.1",\n', '"1.1",\n  "title": { "nb": "Jobber" },\n'),
    );
    assert.equal(
      edited(feed, (value) => withValue(value, ['actors', 0, 'id'], 'nho')),
      feed.replace('  ]\n}', '  ],\n  "actors": [\n    {\n      "id": "nho"\n    }\n  ]\n}'),
    );
  });

  it('stands on the line of the others', () => {
    assert.equal(
      edited(feed, (value) => withValue(value, ['regions', 0, 'name'], { nn: 'Moss', nb: 'Moss' })),
      feed.replace('"moss",', '"moss", "name": { "nb": "Moss", "nn": "Moss" },'),
    );
  });

  it('stands last when the schema does not know it, and first when all others come after it', () => {
    assert.equal(
      edited(feed, (value) => withValue(value, ['regions', 0, 'mine'], [])),
      feed.replace('"own": true', '"own": true, "mine": []'),
    );
    assert.equal(
      edited('{\n\t"regions": []\n}', (value) => withValue(value, ['feedVersion'], '1.1')),
      '{\n\t"feedVersion": "1.1",\n\t"regions": []\n}',
    );
  });

  it('makes a text with languages of one without', () => {
    assert.equal(
      edited('{ "title": "Jobber" }', (value) => withValue(value, ['title'], { nb: 'Jobber', en: 'Jobs' })),
      '{ "title": { "nb": "Jobber", "en": "Jobs" } }',
    );
  });
});

describe('what is taken away', () => {
  const text = '{\n  "a": 1, \n\n  "b": [ 1, 2, 3 ],\n  "c": {\n    "d": 4\n  } \n}';

  it('leaves the lines round it as they were', () => {
    assert.equal(
      edited(text, (value) => without(value, ['b'])),
      '{\n  "a": 1, \n  "c": {\n    "d": 4\n  } \n}',
    );
    assert.equal(
      edited(text, (value) => without(value, ['a'])),
      text.replace('  "a": 1, \n\n', ''),
    );
    assert.equal(
      edited(text, (value) => without(value, ['c'])),
      '{\n  "a": 1, \n\n  "b": [ 1, 2, 3 ]\n}',
    );
  });

  it('leaves an empty list or object without a space in it', () => {
    assert.equal(
      edited(text, (value) => withValue(without(value, ['c', 'd']), ['b'], [])),
      '{\n  "a": 1, \n\n  "b": [],\n  "c": {} \n}',
    );
  });

  it('leaves the spaces of a line in place', () => {
    assert.equal(
      edited(text, (value) => without(value, ['b', 0])),
      text.replace('1, 2, 3', '2, 3'),
    );
    assert.equal(
      edited(text, (value) => without(value, ['b', 2])),
      text.replace('1, 2, 3', '1, 2'),
    );
    assert.equal(
      edited(text, (value) => withMoved(value, ['b'], 2, 0)),
      text.replace('1, 2, 3', '3, 1, 2'),
    );
  });

  it('is gone wherever its name stands', () => {
    assert.equal(
      edited('{"a":1,"b":2,"a":3}', (value) => without(value, ['a'])),
      '{"b":2}',
    );
  });
});

describe('what is not touched', () => {
  it('keeps how its numbers, texts and doubled names are written', () => {
    const text = '{"a":1.0,"b":1e3,"c":"\\u00e6\\/","d":{"x":1,"x":2.50},"e":12345678901234567890,"f":0}';
    assert.equal(
      edited(text, (value) => withValue(value, ['f'], 1)),
      text.replace('"f":0', '"f":1'),
    );
    assert.equal(
      edited(text, (value) => withValue(value, ['d', 'x'], 3)),
      text.replace('2.50', '3'),
    );
    assert.equal(
      edited(text, (value) => withValue(value, ['d', 'y'], 3)),
      text.replace('2.50', '2.50,"y":3'),
    );
  });

  it('is moved as it is written', () => {
    const text = '[\n  { "id": "a", "n": 1.0 },\n  {\n    "id": "b" },\n\n  {"id":"c"}\n]';
    const moved = edited(`{"actors":${text}}`, (value) => withMoved(value, ['actors'], 0, 2));
    assert.equal(moved, `{"actors":[\n  {\n    "id": "b" },\n\n  {"id":"c"},\n  { "id": "a", "n": 1.0 }\n]}`);
  });

  it('keeps its place in a list that is otherwise another', () => {
    const text = '{"roles":["en", "to",  "tre"],"values":[1.0, 1.0]}';
    assert.equal(
      edited(text, (value) => withValue(value, ['roles'], ['ein', 'to', 'tri', 'fire'])),
      text.replace('"en", "to",  "tre"', '"ein", "to",  "tri",  "fire"'),
    );
    assert.equal(
      edited(text, (value) => withItem(value, ['values'], 1, 2)),
      text.replace('1.0, 1.0', '1.0, 2, 1.0'),
    );
  });

  it('is known by its id when it is changed and moved at once', () => {
    const text = '{"regions":[{ "id":"a", "n":1.0 },{ "id":"b" },{ "id":"c" }]}';
    const regions = [{ id: 'c' }, { id: 'a', n: 1, name: 'A' }, { id: 'd' }];
    assert.equal(
      edited(text, (value) => withValue(value, ['regions'], regions)),
      '{"regions":[{ "id":"c" },{ "id":"a", "name":"A", "n":1.0 },{ "id":"d" }]}',
    );
  });
});

describe('a new text', () => {
  it('is escaped where the whole file is, and nowhere else', () => {
    const text = '{"title": "B\\u00e6rum"}';
    assert.equal(
      edited(text, (value) => withValue(value, ['title'], 'Bø 😀')),
      '{"title": "B\\u00f8 \\ud83d\\ude00"}',
    );
    const mixed = '{"title": "B\\u00e6rum", "id": "ø"}';
    assert.equal(
      edited(mixed, (value) => withValue(value, ['title'], 'Bø')),
      '{"title": "Bø", "id": "ø"}',
    );
  });

  it('has no half of a surrogate pair, which UTF-8 cannot hold', () => {
    assert.equal(textWith(opened('{"a":1}'), { a: '\ud83d' }), '{"a":"\\ud83d"}');
  });
});

describe('what JSON has no word for', () => {
  it('is written as JSON.stringify writes it', () => {
    const value = { a: [undefined, NaN], b: undefined, c: Infinity, d: 1 };
    const text = textWith(opened('{"a":[1,2,3],"b":2,"d":1.0}'), value);
    assert.equal(text, '{"a":[null,null],"d":1.0,"c":null}');
  });
});
