import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Feed, type Language } from '../../../src/feed/index.js';
import { viewOf } from '../whole-view.js';
import { feedOf, QUARTERS } from '../example-feed.js';

/** The summary with ordinary spaces, so that the expected sentences can be read; the spaces have tests of their own. */
function summary(feed: Feed, language: Language, options: { region?: string; compared?: string[] } = {}): string {
  const view = viewOf(feed, {
    language,
    heading: '',
    region: options.region ?? 'fredrikstad',
    indicator: undefined,
    compared: options.compared ?? [],
    figure: 'trend',
    items: [],
    today: '2026-11-21',
  });
  return view.summary.replaceAll('\u00a0', ' ');
}

const quarterly = feedOf({ frequency: 'quarter' }, QUARTERS);
const percent = {
  title: { nb: 'Arbeidsledighet', nn: 'Arbeidsløyse', sv: 'Arbetslöshet', en: 'Unemployment' },
  unit: { id: 'percent', decimals: 1 },
  measure: 'rate',
};
const money = {
  title: { nb: 'Bruttoprodukt per sysselsatt' },
  unit: { id: 'nok', currency: 'NOK', label: 'kr', decimals: 0 },
  measure: 'average',
};

describe('the summary sentence', () => {
  const cases: readonly (readonly [
    name: string,
    feed: Feed,
    expected: Partial<Record<Language, string>>,
    options?: { region?: string; compared?: string[] },
  ])[] = [
    [
      'a quarter against the same quarter a year earlier',
      quarterly,
      {
        nb: 'I 4. kvartal 2023 var det 38 103 jobber i Fredrikstad, 60 flere enn året før (+0,2 %).',
        nn: 'I 4. kvartal 2023 var det 38 103 jobbar i Fredrikstad, 60 fleire enn året før (+0,2 %).',
        sv: 'Fjärde kvartalet 2023 fanns det 38 103 jobb i Fredrikstad, 60 fler än året före (+0,2 %).',
        en: 'In Q4 2023 there were 38,103 jobs in Fredrikstad, 60 more than a year earlier (+0.2%).',
      },
    ],
    [
      'a sum over members',
      quarterly,
      { nb: 'I 4. kvartal 2023 var det 70 474 jobber i Nedre Glomma, 490 flere enn året før (+0,7 %).' },
      { region: 'glomma' },
    ],
    [
      'other regions beside it',
      quarterly,
      {
        nb:
          'I 4. kvartal 2023 var det 38 103 jobber i Fredrikstad, 60 flere enn året før (+0,2 %). Til ' +
          'sammenligning: Sarpsborg 32 371 jobber og Nedre Glomma 70 474 jobber.',
        en:
          'In Q4 2023 there were 38,103 jobs in Fredrikstad, 60 more than a year earlier (+0.2%). For comparison: ' +
          'Sarpsborg 32,371 jobs and Nedre Glomma 70,474 jobs.',
      },
      { compared: ['sarpsborg', 'glomma'] },
    ],
    [
      'a small fall',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 127820],
            ['2024', 127619],
          ],
        },
      ),
      {
        nb: 'I 2024 var det 127 619 jobber i Fredrikstad, 201 færre enn året før (−0,2 %).',
        nn: 'I 2024 var det 127 619 jobbar i Fredrikstad, 201 færre enn året før (−0,2 %).',
        sv: '2024 fanns det 127 619 jobb i Fredrikstad, 201 färre än året före (−0,2 %).',
        en: 'In 2024 there were 127,619 jobs in Fredrikstad, 201 fewer than a year earlier (−0.2%).',
      },
    ],
    [
      'no change',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 350],
            ['2024', 350],
          ],
        },
      ),
      { nb: 'I 2024 var det 350 jobber i Fredrikstad, det samme som året før.' },
    ],
    [
      'a percentage, in percentage points',
      feedOf(percent, {
        fredrikstad: [
          ['2023', 2.9],
          ['2024', 2.6],
        ],
      }),
      {
        nb: 'Arbeidsledighet, Fredrikstad: 2,6 % i 2024, 0,3 prosentpoeng lavere enn året før.',
        nn: 'Arbeidsløyse, Fredrikstad: 2,6 % i 2024, 0,3 prosentpoeng lågare enn året før.',
        sv: 'Arbetslöshet, Fredrikstad, 2024: 2,6 %, 0,3 procentenheter lägre än året före.',
        en: 'Unemployment, Fredrikstad: 2.6% in 2024, 0.3 percentage points lower than a year earlier.',
      },
    ],
    [
      'money',
      feedOf(money, {
        fredrikstad: [
          ['2017', 735500],
          ['2018', 804420],
        ],
      }),
      { nb: 'Bruttoprodukt per sysselsatt, Fredrikstad: 804 420 kr i 2018, 68 920 kr høyere enn året før (+9,4 %).' },
    ],
    [
      'an index, whose base is no period of the figure',
      feedOf(
        {
          title: { nb: 'Verdiskaping', en: 'Value creation' },
          measure: 'index',
          concept: undefined,
          unit: { id: 'index', label: { nb: 'indeks, fylkene = 100', en: 'index, counties = 100' }, decimals: 0 },
        },
        {
          fredrikstad: [
            ['2016', 87],
            ['2017', 87],
          ],
        },
      ),
      {
        nb: 'Verdiskaping (indeks, fylkene = 100), Fredrikstad: 87 i 2017, det samme som året før.',
        en: 'Value creation (index, counties = 100), Fredrikstad: 87 in 2017, the same as a year earlier.',
      },
    ],
    [
      'a break',
      feedOf(money, {
        fredrikstad: [
          ['2016', 735500, 'provisional'],
          ['2017', null],
          ['2018', 804420, 'provisional', 'break'],
        ],
      }),
      {
        nb:
          'Bruttoprodukt per sysselsatt, Fredrikstad: 804 420 kr i 2018. Endring vises ikke fordi tallene ikke ' +
          'kan sammenlignes. Merk: foreløpig tall og brudd i serien.',
      },
    ],
    [
      'a break with a figure the year before',
      feedOf(percent, {
        fredrikstad: [
          ['2024', 2.9],
          ['2025', 2.6, 'break'],
        ],
      }),
      {
        nb:
          'Arbeidsledighet, Fredrikstad: 2,6 % i 2025. Endring vises ikke fordi tallene ikke kan sammenlignes. ' +
          'Merk: brudd i serien.',
        en:
          'Unemployment, Fredrikstad: 2.6% in 2025. Change is not shown because the figures are not comparable. ' +
          'Note: break in series.',
      },
    ],
    [
      'a missing value the year before',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2022', 3],
            ['2023', null],
            ['2024', 5],
          ],
        },
      ),
      {
        nb: 'I 2024 var det 5 jobber i Fredrikstad. Endring vises ikke fordi tallet for perioden før mangler.',
        nn: 'I 2024 var det 5 jobbar i Fredrikstad. Endring blir ikkje vist fordi talet for perioden før manglar.',
        sv: '2024 fanns det 5 jobb i Fredrikstad. Förändring visas inte eftersom siffran för perioden före saknas.',
        en:
          'In 2024 there were 5 jobs in Fredrikstad. Change is not shown because the figure for the period before ' +
          'is missing.',
      },
    ],
    [
      'nothing but a forecast',
      feedOf(
        {},
        { fredrikstad: [['2025', 5, 'forecast']] },
        { targets: [{ id: 't', indicator: 'i', operator: 'at-least', value: 4, by: '2030' }] },
      ),
      {
        nb:
          'I 2025 var det 5 jobber i Fredrikstad. Det finnes ikke eldre tall å sammenligne med. Merk: prognose. ' +
          'Mål: minst 4 jobber innen 2030.',
      },
    ],
    [
      'a forecast that reaches the target: what counts is the newest real figure',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 30],
            ['2024', 35],
            ['2030', 41, 'forecast'],
          ],
        },
        { targets: [{ id: 't', indicator: 'i', operator: 'at-least', value: 40, by: '2030' }] },
      ),
      {
        nb:
          'I 2024 var det 35 jobber i Fredrikstad, 5 flere enn året før (+17 %). 5 jobber igjen til målet. Mål: ' +
          'minst 40 jobber innen 2030.',
      },
    ],
    [
      'other regions of which one has no figure for the period',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 4],
            ['2024', 5],
          ],
          sarpsborg: [
            ['2023', 7],
            ['2024', null],
          ],
        },
      ),
      {
        nb: 'I 2024 var det 5 jobber i Fredrikstad, 1 flere enn året før (+25 %).',
      },
      { compared: ['sarpsborg'] },
    ],
    [
      'a break that several regions share',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 4],
            ['2024', 5, 'break'],
          ],
          sarpsborg: [
            ['2023', 7],
            ['2024', 8, 'break'],
          ],
        },
      ),
      {
        nb:
          'I 2024 var det 5 jobber i Fredrikstad. Endring vises ikke fordi tallene ikke kan sammenlignes. Merk: ' +
          'brudd i serien. Til sammenligning: Sarpsborg 8 jobber.',
      },
      { compared: ['sarpsborg'] },
    ],
    [
      'a target that is reached',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 100],
            ['2024', 150],
          ],
        },
        { targets: [{ id: 't', indicator: 'i', operator: 'at-least', value: 140, by: '2030' }] },
      ),
      {
        nb:
          'I 2024 var det 150 jobber i Fredrikstad, 50 flere enn året før (+50 %). Målet er nådd. Mål: minst 140 ' +
          'jobber innen 2030.',
        sv:
          '2024 fanns det 150 jobb i Fredrikstad, 50 fler än året före (+50 %). Målet är nått. Mål: minst 140 ' +
          'jobb till 2030.',
        en:
          'In 2024 there were 150 jobs in Fredrikstad, 50 more than a year earlier (+50%). Target reached. ' +
          'Target: at least 140 jobs by 2030.',
      },
    ],
    [
      'a fall below the baseline',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 100],
            ['2024', 90],
          ],
        },
        {
          targets: [
            { id: 't', indicator: 'i', operator: 'at-least', value: 140, baseline: { period: '2023', value: 100 } },
          ],
        },
      ),
      {
        nb:
          'I 2024 var det 90 jobber i Fredrikstad, 10 færre enn året før (−10 %). Under utgangspunktet (−25 % av ' +
          'veien fra 2023 til målet). Mål: minst 140 jobber.',
      },
    ],
    [
      'a need that nobody has adopted',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 100],
            ['2024', 110],
          ],
        },
        { targets: [{ id: 't', indicator: 'i', basis: 'change', operator: 'exact', value: 60, adopted: false }] },
      ),
      {
        nb: 'I 2024 var det 110 jobber i Fredrikstad, 10 flere enn året før (+10 %). Anslått behov: 60 flere jobber.',
      },
    ],
    [
      'a first figure',
      feedOf({}, { fredrikstad: [['2024', 5]] }),
      { nb: 'I 2024 var det 5 jobber i Fredrikstad. Det finnes ikke eldre tall å sammenligne med.' },
    ],
    [
      'an example',
      feedOf(
        {},
        {
          fredrikstad: [
            ['2023', 4, 'illustrative'],
            ['2024', 5, 'illustrative'],
          ],
        },
      ),
      { nb: 'I 2024 var det 5 jobber i Fredrikstad, 1 flere enn året før (+25 %). Merk: eksempeltall.' },
    ],
    [
      'a figure that is withheld',
      feedOf({}, { fredrikstad: [['2024', null, 'confidential']] }),
      {
        nb: 'Jobber, Fredrikstad, 2024: vises ikke av hensyn til personvern.',
        en: 'Jobs, Fredrikstad, 2024: not shown for privacy reasons.',
      },
    ],
    [
      'a target with baseline',
      feedOf(
        {},
        { fredrikstad: [['2022', 575000, 'estimated']] },
        {
          targets: [
            {
              id: 't',
              indicator: 'i',
              basis: 'change',
              operator: 'at-least',
              value: 120000,
              baseline: { period: '2016', value: 518000 },
              by: '2035',
            },
          ],
        },
      ),
      {
        nb:
          'I 2022 var det 575 000 jobber i Fredrikstad. Det finnes ikke eldre tall å sammenligne med. Merk: ' +
          'anslag. 48 % av veien til målet. Mål: minst 120 000 flere jobber innen 2035, regnet fra 2016.',
      },
    ],
    [
      'a target range',
      feedOf(
        {},
        { fredrikstad: [['2024', 90]] },
        { targets: [{ id: 't', indicator: 'i', operator: 'between', min: 100, max: 150 }] },
      ),
      {
        nb:
          'I 2024 var det 90 jobber i Fredrikstad. Det finnes ikke eldre tall å sammenligne med. Under ' +
          'målområdet. Mål: mellom 100 og 150 jobber.',
      },
    ],
  ];
  for (const [name, feed, expected, options] of cases) {
    for (const language of LANGUAGES.filter((candidate) => expected[candidate] !== undefined)) {
      it(`${name}, in ${language}`, () => assert.equal(summary(feed, language, options), expected[language]));
    }
  }

  it('has non-breaking spaces inside numbers and before units', () => {
    const view = viewOf(quarterly, {
      language: 'nb',
      heading: '',
      region: 'fredrikstad',
      indicator: undefined,
      compared: [],
      figure: 'trend',
      items: [],
      today: '2026-11-21',
    });
    assert.match(view.summary, /38\u00a0103\u00a0jobber/);
  });
});
