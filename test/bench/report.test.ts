import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';

import { isComplete, readOptions } from '../../bench/options.js';
import { scriptIn } from '../../bench/profile.js';
import { reportOf, updatePage } from '../../bench/report.js';
import type { Results, Sample } from '../../bench/results.js';
import { root } from '../../tools/process/run.mjs';

const sample = (number: number, figure: number, task = figure): Sample => ({
  number,
  figure,
  task,
  bytes: 10_240,
  requests: 3,
  heap: 2_097_152,
});

/** Round numbers, three rounds each. */
const RESULTS: Results = {
  date: '2024-02-23',
  machine: { processor: 'Processor', cores: 2, memory: 8, system: 'Linux x64' },
  versions: { Chromium: '156' },
  seed: 1,
  minutes: 2.4,
  page: {
    static: [sample(100, 100), sample(110, 110), sample(90, 90)],
    samspill: [sample(140, 400), sample(154, 440), sample(126, 360)],
    'samspill-fallback': [sample(120, 400), sample(132, 440), sample(108, 360)],
    'samspill-ahead': [sample(130, 400), sample(143, 440), sample(117, 360)],
    'samspill-static': [sample(100, 100), sample(110, 110), sample(90, 90)],
    'samspill-takeover': [sample(105, 120), sample(115, 132), sample(95, 108)],
    chartjs: [sample(500, 500), sample(550, 550), sample(450, 450)],
    'vega-embed': [sample(600, 600), sample(660, 660), sample(540, 540)],
  },
  scripts: { samspill: [{ toNumber: 10, toFigure: 20 }] },
  figures: [1, 10, 50].map((size) => ({ size, samples: { samspill: [sample(1, 1, 100 + 10 * size)] } })),
  points: [],
  municipalities: [{ toNumber: 60, toFigure: 80 }],
  regionChanges: [{ toNumber: 20, script: 70 }],
  leaks: [
    { element: 'kpi-jobs-value', comesBack: false, cycles: 10, hasFailed: false, nodes: 0, listeners: 0, bytes: 300 },
  ],
};

const rowsOf = (report: string): string[][] =>
  report
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
const verdicts: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  rowsOf(reportOf(RESULTS)).map((cells) => [cells[0] ?? '', cells.at(-1)]),
);

describe('the report of a measurement', () => {
  it('says which promises are held', () => {
    assert.equal(verdicts['First numbers at most 1.35 × the static page, number between the tags as advised'], 'held');
    assert.equal(verdicts['The same without a number between the tags'], 'not held');
    const rendered = 'First numbers at most 1.1 × the rendered page without a script, with the element to come';
    assert.equal(verdicts[rendered], 'held');
    assert.equal(verdicts['Full figure likewise'], 'not held');
    assert.equal(verdicts['Full figure at most 1.0 × Chart.js'], 'held');
    assert.equal(verdicts['Full figure at most 0.55 × vega-embed'], 'not held');
    assert.equal(verdicts['356 municipalities: script to first numbers under 100 ms'], 'held');
    assert.equal(verdicts['356 municipalities: region change under 50 ms of script'], 'not held');
    assert.equal(verdicts['Each time on a page and off: 0 nodes, 0 listeners, at most 1 KiB'], 'held');
  });

  it('gives medians with intervals and ratios of the same rounds', () => {
    const report = reportOf(RESULTS);
    assert.match(
      report,
      /\| samspill \| 140 \(126–154\) \| 400 \(360–440\) \| 400 \(360–440\) \| 10\.0 \| 3 \| 2\.0 \|/u,
    );
    const cells = ['samspill', '1.40 (1.40–1.40)', '4.00 (4.00–4.00)', '0.80 (0.80–0.80)', '0.67 (0.67–0.67)'];
    assert.ok(report.includes(`| ${cells.join(' | ')} |`));
  });

  it('holds the first numbers against the nearest of the chart libraries', () => {
    const FORMS = [
      'number between the tags as advised',
      'from the feed, largest file named in the head',
      'from the feed, script tag alone',
    ];
    const behind = { ...RESULTS.page, uplot: [sample(135, 300), sample(150, 300), sample(121, 300)] };
    const ahead = (page: Results['page']) =>
      FORMS.map((form) =>
        rowsOf(reportOf({ ...RESULTS, page }))
          .find(([text]) => text === `First numbers ahead of every chart library, ${form}`)
          ?.slice(1),
      );
    assert.deepEqual(ahead(RESULTS.page), [
      ['0.24 (0.24–0.24) × Chart.js', 'held'],
      ['0.26 (0.26–0.26) × Chart.js', 'held'],
      ['0.28 (0.28–0.28) × Chart.js', 'held'],
    ]);
    assert.deepEqual(
      ahead(behind).map((cells) => cells?.at(-1)),
      ['held', 'held', 'not held'],
    );
    assert.match(
      reportOf({ ...RESULTS, page: behind }),
      /\| Chart\.js \| 0\.28 \(0\.28–0\.28\) \| 0\.24 \(0\.24–0\.24\) \| 0\.26 \(0\.26–0\.26\) \|/u,
    );
  });

  it('calls ten times ten milliseconds linear', () => {
    assert.match(reportOf(RESULTS), /\| samspill \| 10\.0 \| 10\.0 \| 1\.00 \(1\.00–1\.00\) \|/u);
  });

  it('does not call an element clean that did not draw', () => {
    const leaks = RESULTS.leaks.map((leak) => ({ ...leak, hasFailed: true, bytes: 0 }));
    assert.match(reportOf({ ...RESULTS, leaks }), /Each time on a page and off[^\n]*not held/u);
  });

  it('leaves out what was not measured', () => {
    assert.doesNotMatch(reportOf(RESULTS), /Many points/u);
    assert.doesNotMatch(reportOf({ ...RESULTS, leaks: [] }), /Each time/u);
  });

  it('stands between the markers of the page, and nowhere else', () => {
    const page =
      'before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nbetween\n<!-- forms:start --><!-- forms:end -->\nafter\n';
    const updated = updatePage(page, RESULTS);
    assert.ok(
      updated.startsWith(
        `before\n<!-- bench:start -->\n\n${reportOf(RESULTS)}\n<!-- bench:end -->\nbetween\n<!-- forms:start -->\n`,
      ),
    );
    assert.ok(updated.endsWith('<!-- forms:end -->\nafter\n'));
    assert.equal(updatePage(updated, RESULTS), updated);
    assert.throws(() => updatePage('no markers', RESULTS), /markers/u);
  });
});

it('docs/benchmarks.md says what bench/results.json holds', async () => {
  const page = await readFile(path.join(root, 'docs/benchmarks.md'), 'utf8');
  const text = await readFile(path.join(root, 'bench/results.json'), 'utf8').catch(() => undefined);
  assert.equal(page, updatePage(page, text === undefined ? undefined : (JSON.parse(text) as Results)));
});

it('time in script leaves out idle time and native code, and ends at the moment asked for', () => {
  const node = (id: number, functionName: string) => ({
    id,
    callFrame: { functionName, scriptId: '0', url: '', lineNumber: 0, columnNumber: 0 },
  });
  const nodes = [
    node(1, '(root)'),
    node(2, '(idle)'),
    node(3, '(program)'),
    node(4, 'draw'),
    node(5, '(garbage collector)'),
  ];
  const profile = {
    nodes,
    startTime: 1_000_000,
    endTime: 1_015_000,
    samples: [4, 2, 3, 5, 4],
    timeDeltas: [1_000, 2_000, 3_000, 4_000, 5_000],
  };
  assert.equal(scriptIn(profile, Infinity), 10);
  assert.equal(scriptIn(profile, 1_010_000), 5);
});

describe('the command line', () => {
  it('writes the docs only after a complete run', () => {
    assert.equal(isComplete(readOptions([])), true);
    assert.equal(isComplete(readOptions(['--without=highcharts'])), true);
    for (const word of ['--quick', '--only=page', '--without=chartjs'])
      assert.equal(isComplete(readOptions([word])), false, word);
  });

  it('names what it does not know', () => {
    assert.throws(() => readOptions(['--fast']), /--fast/u);
    assert.throws(() => readOptions(['--only=speed']), /speed/u);
  });
});
