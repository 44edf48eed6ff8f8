import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeTo, LANGUAGES, parseFeed, type Indicator, type Language } from '../../../src/feed/index.js';
import { changeText } from '../../../src/view/key-figure/change-text.js';
import { boundsText, levelText, uncertaintyText, valueText } from '../../../src/view/key-figure/interval-text.js';
import { plain } from '../../figures/small-feed.js';

function indicatorWith(more: object = {}): Indicator {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [{ id: 'r', name: 'R' }],
    indicators: [
      {
        id: 'i',
        title: 'I',
        unit: { id: 'percent', decimals: 1 },
        measure: 'rate',
        series: [
          {
            region: 'r',
            observations: [
              { period: '2024', value: 13.5, lower: 9.9, upper: 17.1 },
              { period: '2025', value: 16.8, lower: 12.9, upper: 20.7 },
            ],
          },
        ],
        ...more,
      },
    ],
  });
  const [indicator] = feed?.indicators ?? [];
  assert.ok(indicator);
  return indicator;
}

const everywhere = (textIn: (language: Language) => string | undefined) =>
  LANGUAGES.map((language) => plain(textIn(language)));

const indicator = indicatorWith();
const [before, latest] = indicator.series[0]?.observations ?? [];
assert.ok(before && latest);

describe('an interval in words', () => {
  it('stands behind its value', () => {
    assert.deepEqual(
      everywhere((language) => valueText(16.8, latest, indicator.unit, language)),
      ['16,8 % (12,9–20,7)', '16,8 % (12,9–20,7)', '16,8 % (12,9–20,7)', '16.8% (12.9–20.7)'],
    );
  });

  it('is kept in one line, but has nothing besides the dash in a cell of its own', () => {
    assert.equal(valueText(16.8, latest, indicator.unit, 'nb'), '16,8\u00a0% (12,9–\u206020,7)');
    assert.equal(uncertaintyText(latest, indicator, 'nb'), 'Usikkerhet 12,9–\u206020,7');
    assert.equal(boundsText({ lower: 12.9, upper: 20.7 }, indicator.unit, 'nb'), '12,9–20,7');
  });

  it('leaves a value that has none as it is', () => {
    const observation = { period: '2025', value: 16.8, statuses: [] };
    assert.equal(plain(valueText(16.8, observation, indicator.unit, 'nb')), '16,8 %');
    assert.equal(plain(valueText(16.8, undefined, indicator.unit, 'nb')), '16,8 %');
  });

  it('has a word between bounds where a minus would stand beside the dash', () => {
    assert.deepEqual(
      everywhere((language) => boundsText({ lower: -2.5, upper: 0.5 }, indicator.unit, language)),
      ['−2,5 til 0,5', '−2,5 til 0,5', '−2,5 till 0,5', '−2.5 to 0.5'],
    );
    assert.equal(boundsText({ lower: -4, upper: -1 }, { id: 'n', decimals: 0 }, 'nb'), '−4 til −1');
  });

  it('is told on a tile, with its level where the feed has that', () => {
    assert.deepEqual(
      everywhere((language) => uncertaintyText(latest, indicator, language)),
      ['Usikkerhet 12,9–20,7', 'Usikkerheit 12,9–20,7', 'Osäkerhet 12,9–20,7', 'Uncertainty 12.9–20.7'],
    );
    const leveled = indicatorWith({ confidenceLevel: 95 });
    assert.equal(plain(uncertaintyText(latest, leveled, 'nb')), 'Usikkerhet 12,9–20,7 (konfidensnivå 95 %)');
    assert.equal(plain(levelText(99.5, 'nb')), 'konfidensnivå 99,5 %');
  });

  it('is not told where there is none', () => {
    assert.equal(uncertaintyText({ period: '2025', value: 16.8, statuses: [] }, indicator, 'nb'), undefined);
  });
});

describe('a change within the uncertainty', () => {
  const textOf = (of: Indicator, language: Language): string | undefined => {
    const observations = of.series[0]?.observations ?? [];
    const change = changeTo(of, observations, latest);
    return change.kind === 'change' ? changeText(of, change, language) : undefined;
  };

  it('names the earlier figure and its interval, and neither up nor down', () => {
    assert.deepEqual(
      everywhere((language) => textOf(indicator, language)),
      [
        'Mot 13,5 % (9,9–17,1) i 2024; endringen er innenfor usikkerheten',
        'Mot 13,5 % (9,9–17,1) i 2024; endringa er innanfor usikkerheita',
        'Mot 13,5 % (9,9–17,1) 2024; förändringen är inom osäkerheten',
        'Against 13.5% (9.9–17.1) in 2024; the change is within the uncertainty',
      ],
    );
  });

  it('leaves out the unit of an index, whose base would be read as the period', () => {
    const index = indicatorWith({ measure: 'index', unit: { id: 'index', label: '2015 = 100', decimals: 1 } });
    assert.equal(plain(textOf(index, 'nb')), 'Mot 13,5 (9,9–17,1) i 2024; endringen er innenfor usikkerheten');
  });
});
