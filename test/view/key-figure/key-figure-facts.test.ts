import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, parseFeed, type Language } from '../../../src/feed/index.js';
import { figureBasis, keyFigureOf, type KeyFigure } from '../../../src/view/key-figure/key-figure.js';

interface Content {
  readonly indicator?: object;
  readonly observations?: readonly object[];
  readonly regions?: readonly object[];
  readonly targets?: readonly object[];
}

const TWO_YEARS = [
  { period: '2022', value: 1000 },
  { period: '2023', value: 1048 },
];

function figure(content: Content, language: Language = 'nb', region = 'her'): KeyFigure {
  const { indicator = {}, observations = TWO_YEARS, regions = [{ id: 'her', name: 'Her' }], targets = [] } = content;
  const { feed } = parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    regions,
    indicators: [{ id: 'i', title: 'Jobber', series: [{ region: 'her', observations }], ...indicator }],
    targets: targets.map((target, index) => ({ id: `t${index}`, indicator: 'i', ...target })),
  });
  const [found] = feed?.indicators ?? [];
  const basis = feed && found && figureBasis(feed, found, region);
  assert.ok(basis);
  return keyFigureOf(feed, basis, language);
}

function plain(text: string | undefined): string | undefined {
  return text?.replaceAll('\u00a0', ' ');
}

describe('a key figure', () => {
  const jobs = { unit: { id: 'jobs', label: { nb: 'jobber' }, decimals: 0 }, measure: 'stock' };

  it('is the newest number with its unit, its period and its region, and says nothing that the feed does not', () => {
    const { number, unit, spoken, change, ...rest } = figure({ indicator: jobs });
    assert.deepEqual([plain(number), unit, plain(spoken)], ['1 048', 'jobber', '1048 jobber']);
    assert.deepEqual([plain(change.text), change.direction], ['48 flere enn i 2022 (+4,8 %)', 'up']);
    assert.deepEqual(rest, {
      id: 'i',
      title: { text: 'Jobber', language: 'nb' },
      region: { text: 'Her', language: 'nb' },
      period: '2023',
      badges: [],
      newer: [],
      progress: [],
      hasTrend: true,
      isSum: false,
    });
  });

  it('has changes under ten per cent with a decimal, from 9.95 per cent on without: it would be 10.0', () => {
    const change = (after: number) =>
      plain(
        figure({
          indicator: jobs,
          observations: [
            { period: '2022', value: 2000 },
            { period: '2023', value: after },
          ],
        }).change.text,
      );
    assert.equal(change(2198), '198 flere enn i 2022 (+9,9 %)');
    assert.equal(change(2199), '199 flere enn i 2022 (+10 %)');
  });

  it('says which newer periods have no number, and why: else it would pass for the newest', () => {
    const newer = (...observations: readonly object[]) =>
      figure({ indicator: jobs, observations: [...TWO_YEARS, ...observations] }).newer;
    const confidential = { value: null, status: 'confidential' };
    assert.deepEqual(newer({ period: '2024', ...confidential }), ['2024: vises ikke av hensyn til personvern.']);
    assert.deepEqual(newer({ period: '2024', value: null }, { period: '2025', ...confidential }), [
      '2024: tall mangler.',
      '2025: vises ikke av hensyn til personvern.',
    ]);
    assert.deepEqual(newer(), []);
    // Where no period has a number, that is said in its place.
    assert.deepEqual(figure({ observations: [{ period: '2024', ...confidential }] }).newer, []);
  });

  it('has no unit where there is no number, and says why there is none', () => {
    const missing = figure({ indicator: jobs, observations: [{ period: '2023', value: null }] });
    assert.deepEqual([missing.number, missing.unit, missing.spoken], ['tall mangler', '', 'tall mangler']);
    const withheld = [{ period: '2023', value: null, status: ['provisional', 'confidential'] }];
    assert.equal(figure({ indicator: jobs, observations: withheld }).number, 'vises ikke av hensyn til personvern');
  });

  it('has its short title, its definition, its source and its note beside it', () => {
    const { title, definition, source, note } = figure({
      indicator: {
        shortTitle: 'Kort',
        definition: 'Alle arbeidsforhold.',
        source: { producer: 'SSB' },
        note: 'Til indikatoren.',
      },
    });
    assert.deepEqual(
      [title.text, definition?.text, source?.phrase.text, note?.text],
      ['Kort', 'Alle arbeidsforhold.', 'SSB', 'Til indikatoren.'],
    );
  });

  it('has the note of its observation rather than the indicator’s', () => {
    const observations = [{ period: '2023', value: 1, note: 'Til tallet.' }];
    assert.equal(figure({ observations, indicator: { note: 'Til indikatoren.' } }).note?.text, 'Til tallet.');
    assert.equal(figure({ observations }).note?.text, 'Til tallet.');
  });

  it('knows when it is a sum that we made', () => {
    const regions = [
      { id: 'her', name: 'Her' },
      { id: 'alt', name: 'Alt', members: ['her'] },
    ];
    assert.equal(figure({ indicator: { measure: 'stock' }, regions }, 'nb', 'alt').isSum, true);
    assert.equal(figure({ indicator: { measure: 'stock' }, regions }).isSum, false);
  });

  it('has no change in words where nothing changed to the eye', () => {
    const observations = [
      { period: '2022', value: 1000.2 },
      { period: '2023', value: 1000.4 },
    ];
    const { change } = figure({ indicator: { unit: { id: 'jobs', decimals: 0 } }, observations });
    assert.deepEqual(change, { text: 'Ingen endring fra 2022', reason: '', direction: 'none' });
  });

  it('writes a share that rounds to nothing without a sign', () => {
    const observations = [
      { period: '2022', value: 1_000_000 },
      { period: '2023', value: 1_000_001 },
    ];
    assert.equal(plain(figure({ observations }).change.text), '1 høyere enn i 2022 (0,0 %)');
  });
});

describe('the prices of a figure', () => {
  const prices = (indicator: object, language: Language = 'nb') => figure({ indicator }, language).prices;

  it('are told when the figure is in money', () => {
    assert.equal(prices({}), undefined);
    assert.deepEqual(
      LANGUAGES.map((language) => prices({ prices: 'current' }, language)),
      ['løpende priser', 'løpande prisar', 'löpande priser', 'current prices'],
    );
  });

  it('are told with their year when the feed gives it', () => {
    assert.equal(prices({ prices: 'fixed' }), 'faste priser');
    assert.equal(prices({ prices: 'fixed', basePeriod: '2015' }), 'faste priser (2015)');
  });
});

describe('which way is good', () => {
  const polarity = (goodDirection: string, language: Language = 'nb') =>
    figure({ indicator: { goodDirection } }, language).polarity;

  it('is said only when the feed says it', () => {
    assert.equal(polarity('up'), 'Høyere er bedre.');
    assert.equal(polarity('down'), 'Lavere er bedre.');
    assert.equal(polarity('none'), undefined);
    assert.equal(polarity('down', 'en'), 'Lower is better.');
  });
});

describe('the targets of a figure', () => {
  const regions = [
    { id: 'her', name: 'Her' },
    { id: 'der', name: 'Der' },
  ];

  it('are those of its indicator for its region, or for any', () => {
    const targets = [
      { operator: 'at-least', value: 1, region: 'her' },
      { operator: 'at-least', value: 2, region: 'der' },
      { operator: 'at-least', value: 3 },
    ];
    assert.deepEqual(
      figure({ regions, targets }).progress.map(({ target }) => target.value),
      [1, 3],
    );
  });

  const share = (observations: readonly object[]) => {
    const targets = [{ operator: 'at-least', value: 200, baseline: { period: '2020', value: 100 } }];
    const [found] = figure({ observations, targets }).progress;
    return found?.progress?.kind === 'ratio' ? found.progress.ratio : undefined;
  };

  it('show no progress across a break in the newest figure itself', () => {
    const before = { period: '2022', value: 140 };
    assert.equal(share([before, { period: '2023', value: 150 }]), 0.5);
    assert.equal(share([before, { period: '2023', value: 150, status: 'break' }]), undefined);
  });

  it('show progress up to a figure that is older than a break', () => {
    const forecast = { period: '2024', value: 170, status: ['forecast', 'break'] };
    assert.equal(share([{ period: '2023', value: 150 }, forecast]), 0.5);
  });

  it('show no progress in a forecast', () => {
    assert.equal(share([{ period: '2023', value: 150, status: 'forecast' }]), undefined);
  });
});
