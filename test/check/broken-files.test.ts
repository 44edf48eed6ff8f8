import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { checkFile } from '../../src/check/check-file.js';
import { countsOf, linesOf } from '../../src/check/report-formats.js';
import { findMistakes } from '../../src/check/json/mistakes.js';
import { PlacedText } from '../../src/check/json/placed-text.js';
import { projectFile } from '../demo/demo-feeds.js';

const TEXT = projectFile('demo/feeds/ostfold.json');

function replaced(from: string | RegExp, to: string): string {
  assert.notEqual(TEXT.replace(from, to), TEXT, String(from));
  return TEXT.replace(from, to);
}

/** The line in which a part of the feed stands. */
function lineOf(part: string, from = 0): number {
  const at = TEXT.indexOf(part, from);
  assert.ok(at >= 0, part);
  return TEXT.slice(0, at).split('\n').length;
}

/** A sentence with the line of a part of the feed in it. */
function sentence(before: string, line: number, after: string): RegExp {
  return new RegExp(`${before}${String(line)}${after}`);
}

function told(content: string | Uint8Array): readonly string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return linesOf(checkFile(bytes, { language: 'nb' }), 'text', 'feed.json').slice(0, -1);
}

describe('a mistake in the JSON is told by what it is and where', () => {
  const cases: readonly (readonly [what: string, text: string, line: RegExp])[] = [
    [
      'a number too large',
      replaced('"value": 604', '"value": 1e999'),
      sentence('linje ', lineOf('"value": 604'), ', kolonne 24: Skiptvet, .*større tall'),
    ],
    [
      'a number too large, with a range',
      replaced('"decimals": 0', '"decimals": 1e999'),
      sentence('linje ', lineOf('"decimals": 0'), ', .*større tall'),
    ],
    [
      'a list without its end',
      replaced('"marker", "aremark"\n      ],', '"marker", "aremark"\n      ,'),
      sentence(
        'mangler en \\] som avslutter det som begynner med \\[ i linje ',
        lineOf('"members": ['),
        ', kolonne 18\\.',
      ),
    ],
    [
      'a list without its end and the comma after it',
      replaced('"marker", "aremark"\n      ],', '"marker", "aremark"'),
      sentence(
        'mangler en \\] som avslutter det som begynner med \\[ i linje ',
        lineOf('"members": ['),
        ', kolonne 18\\.',
      ),
    ],
    [
      'an object in the middle without its end',
      replaced(/("decimals": 0)\s*\}/, '$1'),
      sentence(
        'mangler en \\} som avslutter det som begynner med \\{ i linje ',
        lineOf('"unit": {'),
        ', kolonne 15\\.',
      ),
    ],
    [
      'a figure without its end',
      replaced('"value": 1035 },', '"value": 1035,'),
      sentence(
        'mangler en \\} som avslutter det som begynner med \\{ i linje ',
        lineOf('"value": 1035 }'),
        ', kolonne 13\\.',
      ),
    ],
    ['a file without its last bracket', TEXT.trimEnd().slice(0, -1), /mangler en \} .* \{ i linje 1, kolonne 1\./],
    ['half a file', TEXT.slice(0, 60_000), /filen slutter for tidlig\. Det mangler (?:[}\]] )+på slutten/],
    [
      'a bracket too many',
      replaced('    },\n    {\n      "id": "moss"', '    }},\n    {\n      "id": "moss"'),
      /en \} for mye/,
    ],
    ['a comment', replaced('"feedVersion"', '// versjonen\n  "feedVersion"'), /kommentarer er ikke lov/],
    ['a comment in a line', replaced('"feedVersion"', '/* x */ "feedVersion"'), /kommentarer er ikke lov/],
    ['a word of Python', replaced('"complete": false', '"complete": False'), /her står det False\. Skriv false/],
    ['a semicolon', replaced('"feedVersion": "1.0",', '"feedVersion": "1.0";'), /linje 3, kolonne 23: .*semikolon/],
    [
      'a tab in a text',
      replaced('"Fredrikstad"', '"Fredrik\tstad"'),
      sentence('linje ', lineOf('"Fredrikstad"'), ', kolonne 23: .*tabulator'),
    ],
    [
      'a backslash',
      replaced('"Fredrikstad"', '"C:\\data"'),
      sentence('linje ', lineOf('"Fredrikstad"'), ', kolonne 18: .*omvendt skråstrek'),
    ],
    ['a star after a number', replaced('"value": 604', '"value": 604*'), /tallet 604\* har et tegn etter seg/],
    ['a space in a number', replaced('"value": 604', '"value": 35 010'), /tallet 35 010 kan ikke leses/],
    ['a comma in a number', replaced('"value": 604', '"value": 2,6'), /tallet 2,6 kan ikke leses/],
    ['quotation marks inside', replaced('"Fredrikstad"', '"Den "store" byen"'), /anførselstegn \("\) inni seg/],
    [
      'no end of a text',
      replaced('"name": "Fredrikstad",', '"name": "Fredrikstad,'),
      /på slutten av denne teksten: Fredrikstad/,
    ],
    ['no beginning of a text', replaced('"name": "Fredrikstad",', '"name": Fredrikstad",'), /foran denne teksten/],
    ['no colon', replaced('"name": "Fredrikstad"', '"name" "Fredrikstad"'), /mangler et kolon/],
    ['no value', replaced('"name": "Fredrikstad"', '"name": '), /mangler verdi/],
    ['a word without quotation marks', replaced('"Fredrikstad"', 'Fredrikstad'), /Fredrikstad mangler anførselstegn/],
    ['two feeds', `${TEXT}${TEXT}`, /datafilen er ferdig før dette/],
  ];
  for (const [what, text, line] of cases) {
    it(what, () => {
      const lines = told(text).filter((it) => !it.endsWith('[outlier]'));
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', line);
    });
  }

  it('and all of them in one run, with what is wrong in the content', () => {
    let count = 0;
    const text = TEXT.replace(/(\d+ \}),\n/g, (all, value: string) => ((count += 1) <= 12 ? `${value}\n` : all))
      .replace('"feedVersion": "1.0",', '"feedVersion": "1.0";')
      .replace('"region": "halden",', '"region": "haldn",');
    const lines = told(text);
    assert.equal(lines.length, 3, lines.join('\n'));
    assert.match(lines[0] ?? '', /^Feil i linje 3, kolonne 23: .*semikolon/);
    assert.equal(lines.filter((it) => /«haldn».*Mener du «halden»/.test(it)).length, 1);
    const first = lineOf(/\d+ \},\n/.exec(TEXT)?.[0] ?? '');
    const commas = sentence('^Feil 12 steder, første i linje ', first, ', kolonne \\d+: det mangler et komma');
    assert.equal(lines.filter((it) => commas.test(it)).length, 1);
  });
});

describe('a text that was mended', () => {
  it('is JSON, whatever was in it, and right JSON is left as it is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', '"', '}', ']', ',', '{', '[', ':', ';', 'x', '\t', '/'),
        (value, place, sign) => {
          const text = JSON.stringify(value, null, 1);
          assert.deepEqual(findMistakes(text).mistakes, []);
          const at = place % (text.length + 1);
          const broken = text.slice(0, at) + sign + text.slice(at + (place % 2));
          const placed = new PlacedText(broken);
          if (placed.mistakes.length === 0) assert.deepEqual(placed.value, JSON.parse(broken));
          else assert.throws(() => JSON.parse(broken) as unknown);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('has its values where the file has them', () => {
    const placed = new PlacedText('{\n  "a": True;\n  "b": [1 2, { "c": 3, }]\n}');
    assert.deepEqual(placed.value, { a: true, b: [1, 2, { c: 3 }] });
    assert.deepEqual(placed.placeOf(placed.offsetOf(['b', 2, 'c'])), { line: 3, column: 21 });
    assert.deepEqual(
      placed.mistakes.map(({ hint, offset }) => [hint, placed.placeOf(offset).line]),
      [
        ['word', 2],
        ['semicolon', 2],
        ['missing-comma', 3],
        ['extra-comma', 3],
      ],
    );
  });
});

describe('another file than a feed', () => {
  const cases: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
    ['JSON-stat 2', '{"version":"2.0","class":"dataset","id":["Region"],"dimension":{},"value":[1]}', /JSON-stat-fil/],
    ['JSON of PxWeb', '{"columns":[],"comments":[],"data":[{"key":["3101"],"values":["1"]}]}', /JSON-fil fra PxWeb/],
    ['CSV', '"region";"2023K4"\n"3101 Halden";14518\n"3103 Moss";23784\n', /tabell med skilletegn \(CSV\)/],
    ['a web page', '<!doctype html><title>x</title>', /nettside/],
    ['a map', '{"type":"Topology","objects":{}}', /kart/],
    ['something else', '{"a":1}', /ikke en datafil for samspill/],
  ];
  for (const [what, text, sentence] of cases) {
    it(`such as ${what} is told in one sentence`, () => {
      const report = checkFile(new TextEncoder().encode(text), { language: 'nb' });
      assert.equal(report.isFeed, false);
      assert.deepEqual(countsOf(report), { errors: 1, remarks: 0 });
      assert.match(linesOf(report, 'text', 'x')[0] ?? '', sentence);
    });
  }

  it('and one that is too large is told its size as people say it, and read all the same', () => {
    const lines = told(
      replaced('"feedVersion"', `${' '.repeat(3_000_000)}"feedVersion"`).replace(
        '"region": "halden",',
        '"region": "haldn",',
      ),
    );
    assert.match(lines[0] ?? '', /^Feil: filen er på 3,1\u00a0MB\. Grensen er 1\u00a0MB\./);
    assert.match(lines[1] ?? '', /«haldn»/);
  });

  it('and one of an older program is read with the dashes and quotes that it has', () => {
    const written = replaced('"region": "halden",', '"region": "hald\u2013en\u2019s",');
    const old: Readonly<Record<string, number>> = { '\u2013': 0x96, '\u2019': 0x92 };
    const bytes = Uint8Array.from(written, (letter) => old[letter] ?? Math.min(letter.charCodeAt(0), 0xff));
    const lines = told(bytes);
    assert.match(lines[0] ?? '', /UTF-8/);
    assert.match(lines[1] ?? '', /«hald\u2013en\u2019s»/);
  });
});
