import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bordersOf, numberedToday, type Outlines } from '../../../tools/places/borders.js';
import { figuresOf } from '../../../tools/places/figures.js';
import { placesModule, TABLE } from '../../../tools/places/generate-places.js';
import { projectFile } from '../../demo/demo-feeds.js';

const CSV = projectFile('demo/data/ssb-11657-jobs-by-municipality.csv');
const outlines = (year: string) => JSON.parse(projectFile(`tools/places/data/outlines-${year}.json`)) as Outlines;
const numbers = () => figuresOf(CSV).rows.map(({ number2020 }) => number2020);

describe('the table of places', () => {
  it('is what the sources say', () => {
    assert.equal(projectFile(TABLE), placesModule());
  });
});

describe('the rows of figures', () => {
  const changed = (from: string, to: string) => {
    assert.ok(CSV.includes(from));
    return () => figuresOf(CSV.replace(from, to));
  };

  it('get the number of their name and county', () => {
    const byName = new Map(figuresOf(CSV).rows.map(({ name, number2020 }) => [name, number2020]));
    assert.deepEqual(
      ['Våler (Viken)', 'Våler (Innlandet)', 'Deatnu - Tana', 'Porsanger - Porsángu - Porsanki'].map((name) =>
        byName.get(name),
      ),
      ['3018', '3419', '5441', '5436'],
    );
  });

  it('stop the work when one fits no municipality, or several', () => {
    assert.throws(changed('\nAlta,', '\nAlte,'), /Alte fits 0 municipalities/);
    assert.throws(changed('\nVåler (Innlandet),', '\nVåler,'), /Våler fits 2 municipalities/);
    assert.throws(changed('\nVåler (Innlandet),', '\nVåler (Hedmark),'), /there was no county Hedmark/);
  });

  it('stop the work when a number of the table is another, a row is there twice, or one is missing', () => {
    assert.throws(changed('Rakkestad,3016', 'Rakkestad,3017'), /Rakkestad is 3016, and the table has 3017/);
    assert.throws(changed('\nAlta,', '\nVardø,'), /not the municipalities of 2020, one each/);
    assert.throws(() => figuresOf(CSV.replace(/\nAlta,.*/, '')), /not the municipalities of 2020, one each/);
  });

  it('may lack a figure, and have no other sign', () => {
    const gap = figuresOf(CSV.replace('Alstahaug,,4165,', 'Alstahaug,,,'));
    assert.equal(gap.rows.find(({ name }) => name === 'Alstahaug')?.jobs[0], '');
    assert.throws(changed('Alstahaug,,4165,', 'Alstahaug,,4 165,'), /a figure that is no count/);
  });
});

describe('the numbers of today', () => {
  it('are all taken, once, with the two parts of Ålesund', () => {
    const today = numberedToday(numbers(), outlines('2024'));
    assert.equal(today.get('3016'), '3120');
    assert.equal(today.get('1507'), '1507');
    assert.equal(new Set(today.values()).size, 356);
  });

  it('stop the work when one is left over', () => {
    const { '3120': _, ...without } = outlines('2024');
    assert.throws(() => numberedToday(numbers(), without), /do not become those of 2024/);
    assert.throws(
      () => numberedToday(numbers(), { ...outlines('2024'), '9999': { name: 'Ny', arcs: [] } }),
      /do not become those of 2024/,
    );
  });
});

describe('borders', () => {
  it('are arcs that two have', () => {
    const three: Outlines = {
      '1103': { name: 'a', arcs: [1, 2] },
      '1106': { name: 'b', arcs: [2, 3] },
      '1108': { name: 'c', arcs: [4] },
    };
    assert.deepEqual([...bordersOf(three, new Map())], ['1103 1106']);
  });

  it('are the same in both outlines', () => {
    const today = numberedToday(numbers(), outlines('2024'));
    const [before, after] = ['2020', '2024'].map((year) => [...bordersOf(outlines(year), today)].toSorted());
    assert.deepEqual(before, after);
    assert.equal(after?.length, 734);
  });

  it('between the parts of what was one are none', () => {
    const parts: Outlines = { '1508': { name: 'a', arcs: [1] }, '1580': { name: 'b', arcs: [1, 2] } };
    assert.deepEqual([...bordersOf(parts, new Map())], []);
  });
});
