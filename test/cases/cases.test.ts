import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STEPS, valueAxisOf } from '../../src/view/value-axis.js';
import { pointsOf, shownOf } from './shown.js';

const NO_SHARE = 'Endring vises ikke i prosent fordi tall under null er med.';
const FROM_ZERO = 'Endring i prosent finnes ikke fordi tallet den regnes fra, er null.';

/** Of the data for programs: the columns that a case is about, without the head. */
function columnsOf(data: readonly string[], ...names: readonly string[]): string[] {
  const [head = '', ...rows] = data;
  const places = names.map((name) => head.split(',').indexOf(name));
  return rows.map((row) => places.map((place) => row.split(',')[place]).join(' '));
}

describe('regions that are confidential, not applicable or without a row', () => {
  const REASONS = [
    ['Bergheim', 'ises ikke av hensyn til personvern. Under fem personer.'],
    ['Carlshavn', 'kke aktuelt.'],
    ['Dalby', 'all mangler.'],
  ] as const;

  for (const figure of ['ranking', 'ranking-change'] as const)
    it(`are named with the reason in table, notes and file of the ${figure}`, () => {
      const { table, notes, file } = shownOf('rankmissing', { figure });
      for (const [region, reason] of REASONS) {
        const row = table.find((each) => each.startsWith(region));
        assert.ok(row?.endsWith(reason), row);
        assert.ok(
          notes.some((note) => note.startsWith(`${region}: `) && note.endsWith(reason)),
          notes.join('\n'),
        );
        assert.ok(file.split('\r\n').some((line) => line.startsWith(`${region};`) && line.includes(reason)));
      }
      assert.equal(table.length, 5);
    });

  it('are drawn no bar, and are not counted among those that are compared', () => {
    const { figure } = shownOf('rankmissing', { figure: 'ranking' });
    const ends = 'Av de 2 kommunene i figuren har Alfavik det høyeste tallet (6,2 %) og Egset det laveste (5,3 %).';
    assert.equal(figure, `Sykefravær, %, 2023. ${ends}`);
  });

  it('have their status in the data for programs', () => {
    const rows = columnsOf(shownOf('rankmissing').data, 'region', 'period', 'value', 'status');
    assert.ok(rows.includes('Bergheim 2023  confidential'));
    assert.ok(rows.includes('Carlshavn 2023  not-applicable'));
  });
});

describe('figures every fourth year', () => {
  it('are compared with the election before', () => {
    const { tiles, sentence } = shownOf('elections');
    assert.deepEqual(tiles, ['62,3 % | 2023 | 2,4 prosentpoeng lavere enn i 2019']);
    assert.equal(
      sentence,
      'Valgdeltakelse ved kommunevalg, Alfavik: 62,3 % i 2023, 2,4 prosentpoeng lavere enn i 2019.',
    );
  });

  it('are one line, without word of years that are not there', () => {
    const { view, notes, table } = shownOf('elections');
    assert.deepEqual(new Set(pointsOf(view).map(({ segment }) => segment)).size, 1);
    assert.equal(pointsOf(view).length, 5);
    assert.ok(!notes.some((note) => /mangler|avbrutt|brudd/u.test(note)), notes.join('\n'));
    assert.deepEqual(table, ['2007 | 61,2 | ', '2011 | 64,5 | ', '2015 | 60,0 | ', '2019 | 64,7 | ', '2023 | 62,3 | ']);
  });

  it('have a ranking by change from one election to the next', () => {
    const { table, figure } = shownOf('elections', { figure: 'ranking-change' });
    assert.deepEqual(table, ['Alfavik | −2,4 | 64,7 | 62,3 | ', 'Bergheim | −2,4 | 70,7 | 68,3 | ']);
    assert.match(figure, /endring fra 2019 til 2023/u);
  });
});

describe('school years', () => {
  it('are periods, also as they are often written', () => {
    const { tiles, table, data, view } = shownOf('schoolyear');
    assert.deepEqual(tiles, ['1 190 elever | 2023/24 | 20 færre enn i 2022/23 (−1,7 %)']);
    assert.deepEqual(table, ['2021/22 | 1 200 | ', '2022/23 | 1 210 | ', '2023/24 | 1 190 | ']);
    assert.deepEqual(columnsOf(data, 'period', 'period_start', 'period_end', 'value'), [
      '2021/22 2021 2022 1200',
      '2022/23 2022 2023 1210',
      '2023/24 2023 2024 1190',
    ]);
    assert.equal(new Set(pointsOf(view).map(({ segment }) => segment)).size, 1);
  });
});

describe('regions of the same name', () => {
  const NAMES = ['Herøy (Møre og Romsdal)', 'Herøy (Nordland)', 'Våler (Innlandet)', 'Våler (Østfold)'];

  it('are told apart in chooser, sentence, table and files', () => {
    const { regions, sentence, table, figure, file, data } = shownOf('samename', { figure: 'ranking' });
    for (const name of NAMES) {
      assert.equal(regions.filter((region) => region === name).length, 1, name);
      assert.ok(table.some((row) => row.startsWith(`${name} | `)));
      assert.ok(file.includes(`${name};`));
      assert.ok(columnsOf(data, 'region').includes(name));
    }
    assert.match(sentence, /^Innbyggere, Våler \(Østfold\): 5 800 personer i 2023/u);
    assert.match(figure, /har Herøy \(Møre og Romsdal\) det høyeste tallet .* og Herøy \(Nordland\) det laveste/u);
  });
});

describe('figures that cross zero', () => {
  it('have a change in their unit, and why there is none in per cent', () => {
    const told = (region: string) => shownOf('negcross', { region }).tiles[0];
    assert.equal(told('a'), `25 mill. kr | 2023 | 45 mill. kr høyere enn i 2022. ${NO_SHARE}`);
    assert.equal(told('b'), `−10 mill. kr | 2023 | 40 mill. kr lavere enn i 2022. ${NO_SHARE}`);
    assert.equal(told('c'), `−50 mill. kr | 2023 | 50 mill. kr høyere enn i 2022. ${NO_SHARE}`);
    assert.equal(told('d'), `40 mill. kr | 2023 | 40 mill. kr høyere enn i 2022. ${FROM_ZERO}`);
  });

  it('are ranked by that change, not by per cent', () => {
    const { table, figure, notes, file } = shownOf('negcross', { figure: 'ranking-change' });
    assert.deepEqual(table, [
      'Carlshavn | +50 | −100 | −50 | ',
      'Alfavik | +45 | −20 | 25 | ',
      'Dalby | +40 | 0 | 40 | ',
      'Bergheim | −40 | 30 | −10 | ',
    ]);
    assert.match(figure, /Carlshavn størst oppgang \(\+50 mill\. kr\) og Bergheim størst nedgang \(−40 mill\. kr\)/u);
    assert.deepEqual(notes, [NO_SHARE]);
    assert.ok(file.includes('\r\nBergheim;-40;30;-10;'));
    assert.ok(!/\d %/u.test(figure + table.join('')));
  });
});

describe('nothing but zeros', () => {
  it('has no negative axis, and has not changed', () => {
    const { view, tiles, table } = shownOf('zeros');
    const values = pointsOf(view).map(({ value }) => value);
    assert.equal(values.length, 9);
    for (const steps of [STEPS.least, STEPS.most]) {
      const [low, high] = valueAxisOf(values, steps, 0).domain;
      assert.ok(low === 0 && high > 0, `${low}–${high}`);
    }
    assert.deepEqual(tiles, ['0 personer | 2023 | Ingen endring fra 2022']);
    assert.equal(table[0], '2015 | 0 | ');
  });
});

describe('one of a thing', () => {
  it('has the unit of one on the tile, in the sentence and when it is read', () => {
    const { tiles, sentence, view } = shownOf('plural', { indicator: 'j' });
    assert.deepEqual(tiles, [
      '1 foretak | 2023 | 1 færre enn i 2022 (−50 %)',
      '1 jobb | 2023 | 1 færre enn i 2022 (−50 %)',
    ]);
    assert.equal(sentence, 'Arbeidsplasser, Alfavik: 1 jobb i 2023, 1 færre enn året før (−50 %).');
    const read = view.full?.readings?.map(({ shown }) => shown.replaceAll('\u00a0', ' ')) ?? [];
    assert.deepEqual(
      read.map((text) => text.split(',')[0]),
      ['2022: 2 jobber', '2023: 1 jobb'],
    );
  });
});

describe('names that a spreadsheet would run', () => {
  it('are text in both files, whatever separates the cells', () => {
    const { file, data } = shownOf('csvinj', { figure: 'ranking' });
    for (const text of [file, data.join('\r\n')]) {
      const cells = text.replace('\ufeff', '').split(/[;,\t\r\n]+/u);
      const runs = cells.filter((cell) => /^"?[=@]/u.test(cell) || /^"?[+-](?![\d.,]+"?$)/u.test(cell));
      assert.deepEqual(runs, []);
    }
    assert.ok(file.includes(`"'=HYPERLINK(""http://x.example"",""klikk"")"`));
  });

  it('are one row for each figure in the data for programs, with codes, dates and status', () => {
    const { data } = shownOf('csvinj');
    assert.equal(data.length, 5);
    assert.match(data[0] ?? '', /^indicator_id,.*,period,period_start,period_end,value,.*,status,/u);
    assert.match(data[4] ?? '', /,2023,2023-01-01,2023-12-31,1234567\.89,.*,provisional,published,/u);
    assert.match(data[3] ?? '', /,2023,2023-01-01,2023-12-31,,.*,confidential,published,/u);
  });
});

describe('numbers of thirteen digits', () => {
  it('are written whole, in groups that do not break', () => {
    const { view, tiles, data } = shownOf('huge');
    assert.equal(view.tiles[0]?.figure.number, '2\u00a0024\u00a0691\u00a0346\u00a0995');
    assert.deepEqual(tiles, ['2 024 691 346 995 kr | 2023 | 98 765 432 109 kr høyere enn i 2022 (+5,1 %)']);
    assert.equal(columnsOf(data, 'period', 'value').at(-1), '2023 2024691346995');
  });
});

describe('provisional, uncertain and forecast figures', () => {
  it('are told by the newest that is no forecast, with its statuses', () => {
    const { sentence, tiles, view } = shownOf('prov');
    assert.deepEqual(tiles, ['14 personer | 2023 | 1 flere enn i 2022 (+7,7 %)']);
    assert.match(sentence, /Merk: foreløpig tall og usikkert tall\.$/u);
    assert.deepEqual(view.tiles[0]?.figure.badges, ['foreløpig tall', 'usikkert tall']);
  });

  it('are explained in notes, table and data', () => {
    const { notes, table, data } = shownOf('prov');
    assert.ok(notes.includes('Åpne punkter og prikket linje: foreløpig tall og usikkert tall.'));
    assert.ok(notes.includes('Åpne punkter og linje med lange streker: prognose.'));
    assert.ok(notes.includes('2023: Endelige tall kommer i juni.'));
    assert.equal(table.at(-2), '2023 | 14 | foreløpig tall, usikkert tall, Endelige tall kommer i juni.');
    assert.deepEqual(columnsOf(data, 'period', 'status').slice(-2), [
      '2023 provisional low-reliability',
      '2024 forecast',
    ]);
  });
});

describe('figures whose source has a date', () => {
  it('say when the newest came where it is pointed at, and only there', () => {
    const asides = (figure: 'trend' | 'ranking') =>
      shownOf('rankmissing', { figure }).view.full?.readings.map(({ aside }) => aside?.replaceAll('\u00a0', ' '));
    assert.deepEqual(asides('trend'), [undefined, 'Publisert 1. februar 2025']);
    assert.deepEqual(asides('ranking'), [undefined, undefined]);
  });
});

describe('the smallest feed of use', () => {
  it('has number, change, sentence and files', () => {
    const { tiles, sentence, table, data } = shownOf('new-region');
    assert.deepEqual(tiles, ['17 310 personer | 4. kvartal 2023 | 310 flere enn i 4. kvartal 2022 (+1,8 %)']);
    assert.equal(
      sentence,
      'Sysselsatte etter arbeidssted, Kongsberg: 17 310 personer i 4. kvartal 2023, 310 flere enn året før (+1,8 %).',
    );
    assert.deepEqual(table, ['4. kvartal 2022 | 17 000 | ', '4. kvartal 2023 | 17 310 | ']);
    assert.deepEqual(columnsOf(data, 'period_start', 'period_end', 'value'), [
      '2022-10-01 2022-12-31 17000',
      '2023-10-01 2023-12-31 17310',
    ]);
  });
});
