import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blockIn, htmlOf, isBlock, textOf } from '../../../../../src/editor/figures/grid/writing/copied-block.js';

describe('a block that was copied', () => {
  const texts: readonly (readonly [text: string, rows: readonly (readonly string[])[]])[] = [
    ['12,5', [['12,5']]],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    // Excel before 2016 on a Mac.
    ['1\r2\r', [['1'], ['2']]],
    // Rows that end early are filled up, so that what follows stays in its column.
    [
      'a\tb\tc\r\nd\r\n',
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    ],
    // An empty line at the end is a row; the line break of the last row makes none.
    ['1\r\n\r\n', [['1'], ['']]],
    ['"Indre\nØstfold"\t17 394', [['Indre\nØstfold', '17 394']]],
    ['"a ""b"""\t1', [['a "b"', '1']]],
    // A quotation mark that quotes no whole cell is one.
    ['5" rør\t"x" y', [['5" rør', '"x" y']]],
    ['', [['']]],
  ];
  for (const [text, rows] of texts)
    it(`is ${JSON.stringify(rows)} of ${JSON.stringify(text)}`, () => assert.deepEqual(blockIn(text), rows));

  it('comes back as it went, whatever stands in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ' ', '"', '\t', '\n') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      )
      // A single empty row at the end cannot be told from the end of the row before.
      .filter((rows) => rows.at(-1)?.join('') !== '');
    fc.assert(fc.property(block, (rows) => assert.deepEqual(blockIn(textOf(rows)), rows)));
  });

  it('is a table of text in HTML, never markup', () => {
    assert.equal(htmlOf([['<b>&"', '1']]), '<table><tr><td>&lt;b&gt;&amp;&quot;</td><td>1</td></tr></table>');
  });

  it('is told from the text of one cell', () => {
    assert.deepEqual(['12', '12\r\n', '1\t2', '1\n2'].map(isBlock), [false, false, true, true]);
  });
});
