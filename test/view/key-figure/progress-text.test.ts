import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  LANGUAGES,
  parseFeed,
  progressTo,
  type Indicator,
  type Language,
  type Target,
} from '../../../src/feed/index.js';
import { positionText, progressText, targetText } from '../../../src/view/key-figure/progress-text.js';

const JOBS = {
  measure: 'stock',
  unit: { id: 'jobs', decimals: 0, label: { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' } },
};
const PERCENT = { measure: 'rate', unit: { id: 'percent', decimals: 1 } };
const MONEY = { measure: 'average', unit: { id: 'nok', currency: 'NOK', decimals: 0 } };
const INDEX = { measure: 'index', unit: { id: 'points', decimals: 0, label: { nb: 'poeng' } } };

function read(indicator: object, target: object): { indicator: Indicator; target: Target } {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    indicators: [{ id: 'i', title: 'I', ...indicator }],
    targets: [{ id: 't', indicator: 'i', ...target }],
  });
  const [found, goal] = [feed?.indicators[0], feed?.targets[0]];
  assert.ok(found && goal);
  return { indicator: found, target: goal };
}

function targetOf(content: object, goal: object, language: Language): string {
  const { indicator, target } = read(content, goal);
  return targetText(target, indicator, language).replaceAll('\u00a0', ' ');
}

function positionOf(content: object, goal: object, value: number, language: Language = 'nb'): string {
  const { indicator, target } = read(content, goal);
  const progress = progressTo(target, { period: '2023', value, statuses: [] });
  assert.ok(progress);
  return positionText(indicator, { target, progress }, language).replaceAll('\u00a0', ' ');
}

describe('a target that is a change', () => {
  const cases: readonly (readonly [content: object, target: object, expected: Partial<Record<Language, string>>])[] = [
    [
      JOBS,
      { operator: 'at-least', value: 120000 },
      {
        nb: 'Mål: minst 120 000 flere jobber',
        nn: 'Mål: minst 120 000 fleire jobbar',
        sv: 'Mål: minst 120 000 fler jobb',
        en: 'Target: at least 120,000 more jobs',
      },
    ],
    [
      JOBS,
      { operator: 'exact', value: -100 },
      {
        nb: 'Mål: 100 færre jobber',
        nn: 'Mål: 100 færre jobbar',
        sv: 'Mål: 100 färre jobb',
        en: 'Target: 100 fewer jobs',
      },
    ],
    [
      JOBS,
      { operator: 'exact', value: 6000, approximate: true, unit: 'arbeidsplasser' },
      { nb: 'Mål: ca. 6 000 flere arbeidsplasser' },
    ],
    [
      PERCENT,
      { operator: 'exact', value: -0.5 },
      {
        nb: 'Mål: 0,5 prosentpoeng lavere',
        nn: 'Mål: 0,5 prosentpoeng lågare',
        sv: 'Mål: 0,5 procentenheter lägre',
        en: 'Target: 0.5 percentage points lower',
      },
    ],
    [PERCENT, { operator: 'at-most', value: 0.5 }, { nb: 'Mål: høyst 0,5 prosentpoeng høyere' }],
    // A change of at most −0.5 is a fall of at least 0.5.
    [PERCENT, { operator: 'at-most', value: -0.5 }, { nb: 'Mål: minst 0,5 prosentpoeng lavere' }],
    [PERCENT, { operator: 'at-least', value: -0.5 }, { nb: 'Mål: høyst 0,5 prosentpoeng lavere' }],
    [
      MONEY,
      { operator: 'exact', value: 100000 },
      { nb: 'Mål: 100 000 kr mer', nn: 'Mål: 100 000 kr meir', en: 'Target: 100,000 NOK more' },
    ],
    [MONEY, { operator: 'at-most', value: -100000 }, { nb: 'Mål: minst 100 000 kr mindre' }],
    [INDEX, { operator: 'at-least', value: 5 }, { nb: 'Mål: minst 5 poeng høyere' }],
    [JOBS, { operator: 'between', min: 3, max: 5 }, { nb: 'Mål: mellom 3 og 5 flere jobber' }],
    [JOBS, { operator: 'between', min: -5, max: -3 }, { nb: 'Mål: mellom 3 og 5 færre jobber' }],
    [JOBS, { operator: 'between', min: -5, max: 0 }, { nb: 'Mål: mellom 0 og 5 færre jobber' }],
    [JOBS, { operator: 'at-least', value: 0 }, { nb: 'Mål: minst 0 flere jobber' }],
    [PERCENT, { operator: 'between', min: -0.5, max: 0.5 }, { nb: 'Mål: mellom −0,5 og 0,5 prosentpoeng høyere' }],
  ];
  for (const [content, target, expected] of cases) {
    for (const language of LANGUAGES.filter((candidate) => expected[candidate] !== undefined)) {
      it(`${JSON.stringify(target)} in ${language}`, () =>
        assert.equal(targetOf(content, { basis: 'change', ...target }, language), expected[language]));
    }
  }

  it('is told from a level', () => {
    assert.equal(targetOf(PERCENT, { operator: 'at-most', value: 2.4 }, 'nb'), 'Mål: høyst 2,4 %');
    assert.equal(targetOf(PERCENT, { operator: 'at-least', value: -2.4 }, 'nb'), 'Mål: minst −2,4 %');
    assert.equal(targetOf(PERCENT, { operator: 'between', min: -2, max: 3 }, 'en'), 'Target: between −2.0 and 3.0%');
  });

  it('is counted from its starting point, which a level is not', () => {
    const baseline = { period: '2020-K4', value: 130000 };
    const change = { basis: 'change', operator: 'at-least', value: 20000, by: '2030', baseline };
    assert.deepEqual(
      LANGUAGES.map((language) => targetOf(JOBS, change, language)),
      [
        'Mål: minst 20 000 flere jobber innen 2030, regnet fra 4. kvartal 2020',
        'Mål: minst 20 000 fleire jobbar innan 2030, rekna frå 4. kvartal 2020',
        'Mål: minst 20 000 fler jobb till 2030, räknat från fjärde kvartalet 2020',
        'Target: at least 20,000 more jobs by 2030, counted from Q4 2020',
      ],
    );
    const level = { operator: 'between', min: 140000, max: 150000, by: '2030', baseline };
    assert.deepEqual(
      LANGUAGES.map((language) => targetOf(JOBS, level, language)),
      [
        'Mål: mellom 140 000 og 150 000 jobber innen 2030',
        'Mål: mellom 140 000 og 150 000 jobbar innan 2030',
        'Mål: mellan 140 000 och 150 000 jobb till 2030',
        'Target: between 140,000 and 150,000 jobs by 2030',
      ],
    );
  });

  it('is an estimated need when nobody has adopted it', () => {
    const need = { operator: 'at-least', value: 100, adopted: false };
    assert.deepEqual(
      LANGUAGES.map((language) => targetOf(JOBS, need, language)),
      [
        'Anslått behov: minst 100 jobber',
        'Anslått behov: minst 100 jobbar',
        'Uppskattat behov: minst 100 jobb',
        'Estimated need: at least 100 jobs',
      ],
    );
  });

  it('keeps the decimals of its figure', () =>
    assert.equal(targetOf({ unit: { id: 'percent' } }, { operator: 'at-most', value: 2.5 }, 'nb'), 'Mål: høyst 2,5 %'));
});

describe('progress', () => {
  const told = (goal: object, value: number, language: Language) => {
    const { indicator, target } = read(JOBS, goal);
    const progress = progressTo(target, { period: '2023', value, statuses: [] });
    assert.ok(progress);
    return progressText(indicator, target, progress, language).replaceAll('\u00a0', ' ');
  };
  const baseline = { period: '2020-K4', value: 130000 };
  const level = { operator: 'at-least', value: 150000, by: '2030', baseline };

  it('names the starting point once: with the way to a level, else with the change', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => told(level, 140000, language)),
      [
        '50 % av veien fra 4. kvartal 2020 til målet. Mål: minst 150 000 jobber innen 2030.',
        '50 % av vegen frå 4. kvartal 2020 til målet. Mål: minst 150 000 jobbar innan 2030.',
        '50 % av vägen från fjärde kvartalet 2020 till målet. Mål: minst 150 000 jobb till 2030.',
        '50% of the way from Q4 2020 to the target. Target: at least 150,000 jobs by 2030.',
      ],
    );
    assert.equal(
      told({ ...level, basis: 'change', value: 20000 }, 140000, 'nb'),
      '50 % av veien til målet. Mål: minst 20 000 flere jobber innen 2030, regnet fra 4. kvartal 2020.',
    );
  });

  it('names no starting point where no way is measured from it', () => {
    assert.equal(told(level, 150000, 'nb'), 'Målet er nådd. Mål: minst 150 000 jobber innen 2030.');
    assert.equal(
      told({ ...level, baseline: undefined }, 140000, 'nb'),
      '10 000 jobber igjen til målet. Mål: minst 150 000 jobber innen 2030.',
    );
    assert.equal(
      told({ ...level, operator: 'between', min: 140000, max: 150000 }, 139000, 'nb'),
      'Under målområdet. Mål: mellom 140 000 og 150 000 jobber innen 2030.',
    );
  });

  it('says from where a figure has fallen, once it is below', () => {
    assert.equal(
      told(level, 130000, 'nb'),
      '0 % av veien fra 4. kvartal 2020 til målet. Mål: minst 150 000 jobber innen 2030.',
    );
    assert.equal(
      told(level, 120000, 'nb'),
      'Under utgangspunktet (−50 % av veien fra 4. kvartal 2020 til målet). Mål: minst 150 000 jobber innen 2030.',
    );
  });
});

describe('the position', () => {
  it('never rounds up to the whole way', () => {
    const target = { operator: 'at-least', value: 100000, baseline: { value: 0 } };
    assert.equal(positionOf(JOBS, target, 99960), '99 % av veien til målet');
    assert.equal(positionOf(JOBS, target, 100000), 'Målet er nådd');
  });

  it('has distances of percentages in percentage points', () => {
    assert.equal(positionOf(PERCENT, { operator: 'at-most', value: 2 }, 2.6), '0,6 prosentpoeng igjen til målet');
    assert.equal(
      positionOf(PERCENT, { operator: 'at-most', value: 2 }, 2.6, 'sv'),
      '0,6 procentenheter kvar till målet',
    );
    assert.equal(positionOf(JOBS, { operator: 'at-least', value: 100 }, 62), '38 jobber igjen til målet');
  });

  it('calls a need that nobody has adopted no target, whatever its form', () => {
    const need = { operator: 'at-least', value: 100, adopted: false };
    assert.deepEqual(
      LANGUAGES.map((language) => positionOf(JOBS, need, 62, language)),
      ['38 jobber igjen', '38 jobbar att', '38 jobb kvar', '38 jobs to go'],
    );
    const way = { ...need, baseline: { period: '2018', value: 0 } };
    const range = { operator: 'between', min: 100, max: 120, adopted: false };
    const said = [
      positionOf(JOBS, way, 62),
      positionOf(JOBS, way, 100),
      ...[90, 110, 130].map((value) => positionOf(JOBS, range, value)),
    ];
    assert.deepEqual(said, [
      '62 % av veien dit',
      'Behovet er dekket',
      'Under behovet',
      'Innenfor behovet',
      'Over behovet',
    ]);
    for (const language of LANGUAGES)
      for (const value of [90, 110, 130]) assert.doesNotMatch(positionOf(JOBS, range, value, language), /mål|target/iu);
  });
});
