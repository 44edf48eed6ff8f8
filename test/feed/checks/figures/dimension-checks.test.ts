/** Breakdowns: what a keeper is told of categories, totals and sums, and of which series. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { withBreakdown } from '../../../../demo/gallery/breakdown-feeds.js';
import { checkFeedText } from '../../../../src/feed/checks/check-feed-text.js';
import { LANGUAGES } from '../../../../src/feed/feed.js';
import { describeProblem } from '../../../../src/feed/problem-sentences.js';

const SEX = {
  id: 'sex',
  label: 'Kjønn',
  total: 'all',
  categories: [
    { id: 'all', label: 'I alt' },
    { id: 'women', label: 'Kvinner' },
    { id: 'men', label: 'Menn' },
  ],
};

interface Series {
  readonly region: string;
  readonly categories?: readonly string[];
  readonly observations: readonly { readonly period: string; readonly value: number | null; status?: string }[];
}

const years = (...values: readonly (number | null)[]) =>
  values.map((value, index) => ({
    period: String(2016 + index),
    value,
    ...(value === null ? { status: 'confidential' } : {}),
  }));
const of = (category: string | undefined, ...values: readonly (number | null)[]): Series => ({
  region: 'moss',
  ...(category === undefined ? {} : { categories: [category] }),
  observations: years(...values),
});

/** Women and men are the total in every year: 480 + 520, 490 + 530, 500 + 540. */
const WOMEN = of('women', 480, 490, 500);
const MEN = of('men', 520, 530, 540);
const ALL = of(undefined, 1000, 1020, 1040);

function found(series: readonly Series[], more: Readonly<Record<string, unknown>> = {}) {
  const feed = {
    feedVersion: '1.0',
    language: 'nb',
    title: 'Tall',
    updated: '2024-01-01',
    region: 'moss',
    regions: [
      { id: 'moss', name: 'Moss' },
      { id: 'halden', name: 'Halden' },
    ],
    indicators: [
      {
        id: 'employed',
        title: 'Sysselsatte',
        unit: { id: 'persons', label: 'personer' },
        measure: 'stock',
        source: { producer: 'SSB' },
        dimensions: [SEX],
        ...more,
        series,
      },
    ],
  };
  return checkFeedText(JSON.stringify(feed), '2024-02-01').problems;
}

const told = (...given: Parameters<typeof found>) => found(...given).map(({ code, path }) => `${code} ${path}`);

/** What is said in each language, without its beginning. */
function sentences(...given: Parameters<typeof found>) {
  const [problem, ...others] = found(...given);
  assert.ok(problem);
  assert.deepEqual(others, []);
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, describeProblem(problem, language).replace(/^[^:]+: /, '')]),
  );
}

describe('the total of a breakdown', () => {
  it('is quiet when the categories are the total, also with what a statistical office rounds', () => {
    assert.deepEqual(told([ALL, WOMEN, MEN]), []);
    // 1004 is four more than 480 + 520: two for each category, and less than half a per cent.
    assert.deepEqual(told([of(undefined, 1004, 1020, 1040), WOMEN, MEN]), []);
  });

  it('is told once for a series when it is not the sum of its categories', () => {
    assert.deepEqual(sentences([of(undefined, 1000, 1050, 1070), WOMEN, MEN]), {
      nb:
        '«indicators[0].series[0].observations (2017)» er 1050, men kategoriene i «Kjønn» er 1020 til sammen. ' +
        'Sjekk tallet, og om en kategori mangler eller er med i en annen.',
      nn:
        '«indicators[0].series[0].observations (2017)» er 1050, men kategoriane i «Kjønn» er 1020 til saman. ' +
        'Sjekk talet, og om ein kategori manglar eller er med i ein annan.',
      sv:
        '"indicators[0].series[0].observations (2017)" är 1050, men kategorierna i "Kjønn" är 1020 tillsammans. ' +
        'Kontrollera talet, och om en kategori saknas eller ingår i en annan.',
      en:
        '"indicators[0].series[0].observations (2017)" is 1050, but the categories of "Kjønn" are 1020 together. ' +
        'Check the figure, and whether a category is missing or is part of another.',
    });
  });

  it('may be more than the categories that have figures, and not less', () => {
    assert.deepEqual(told([ALL, WOMEN, of('men', 520, null, 540)]), []);
    assert.deepEqual(told([of(undefined, 1000, 480, 1040), WOMEN, of('men', 520, null, 540)]).filter(isSum), [
      'category-sum indicators[0].series[0].observations (2017)',
    ]);
  });

  it('is not the sum of rates', () => {
    const rate = { measure: 'rate', unit: { id: 'percent', label: 'prosent' } };
    assert.deepEqual(told([of(undefined, 60, 61, 62), of('women', 58, 59, 60), of('men', 62, 63, 64)], rate), []);
  });

  it('must be one of the categories', () => {
    const dimensions = [{ ...SEX, total: 'alle' }];
    assert.deepEqual(told([ALL, WOMEN, MEN], { dimensions }), ['total-unknown indicators[0].dimensions[0].total']);
    assert.equal(
      sentences([ALL, WOMEN, MEN], { dimensions })['nb'],
      '«indicators[0].dimensions[0].total» er «alle», som ikke er en av kategoriene. Derfor vises den første av ' +
        'dem i stedet. Mener du «all»?',
    );
  });

  it('is asked for where there is none and the figures are counts', () => {
    const dimensions = [{ id: 'sex', label: 'Kjønn', categories: SEX.categories.slice(1) }];
    assert.deepEqual(told([WOMEN, MEN], { dimensions }), ['total-none indicators[0].dimensions[0]']);
    assert.match(
      sentences([WOMEN, MEN], { dimensions })['sv'] ?? '',
      /har ingen "total", så läsaren ser "Kvinner" först/,
    );
    const rate = { measure: 'rate', unit: { id: 'percent', label: 'prosent' } };
    assert.deepEqual(told([of('women', 58, 59, 60), of('men', 62, 63, 64)], { dimensions, ...rate }), []);
  });

  it('is told once for a region that has parts alone, which readers then never see', () => {
    const halden = [WOMEN, MEN].map((series) => ({ ...series, region: 'halden' }));
    assert.deepEqual(told([ALL, WOMEN, MEN, ...halden]), ['total-missing indicators[0].series[3]']);
    assert.equal(
      sentences([ALL, WOMEN, MEN, ...halden])['en'],
      '"indicators[0].series[3]": the region has figures for parts, but not for "all", which is shown first. ' +
        'Therefore it does not get this indicator. Add the series.',
    );
  });
});

const isSum = (text: string) => text.startsWith('category-sum');

describe('the categories of a breakdown', () => {
  it('are told when no series has them', () => {
    assert.deepEqual(told([ALL, WOMEN]), ['category-unused indicators[0].dimensions[0].categories[2]']);
    assert.equal(
      sentences([ALL, WOMEN])['nn'],
      '«indicators[0].dimensions[0].categories[2]» er «Menn», som ingen serie har. Lesaren kan ikkje velje han. ' +
        'Legg til seriar, eller ta han bort.',
    );
  });

  it('are told when a series names one that there is not, with the one that is meant', () => {
    assert.equal(
      sentences([ALL, WOMEN, MEN, of('womem', 1, 2, 3)])['nb'],
      '«indicators[0].series[3].categories» er «womem». Skriv én av kategoriene i inndelingen. Serien blir ' +
        'ikke vist. Mener du «women»?',
    );
  });

  it('are told when there is nothing that they are categories of', () => {
    assert.equal(
      sentences([ALL, WOMEN], { dimensions: [] })['en'],
      '"indicators[0].series[1].categories" is "women", but the indicator has no "dimensions" that say what it ' +
        'is. The series is not shown.',
    );
  });

  it('are told when a region has the same ones twice', () => {
    assert.equal(
      sentences([ALL, WOMEN, MEN, WOMEN])['nb'],
      '«indicators[0].series[3].categories» er «women», som området har en serie for fra før. Bare den første ' +
        'blir vist.',
    );
  });
});

describe('remarks on a series of a breakdown', () => {
  it('name that series, and not the region’s first one', () => {
    const odd = of('women', 480, 4900, 500);
    assert.deepEqual(
      told([MEN, odd, ALL]).filter((text) => text.startsWith('outlier')),
      ['outlier indicators[0].series[1].observations (2017)'],
    );
  });

  it('are made of every part: fractions, and holes', () => {
    assert.deepEqual(told([WOMEN, of('men', 520, 530.5, 540), ALL]), [
      'count-fraction indicators[0].series[1].observations (2017)',
    ]);
    const [first, , ...others] = years(480, 485, 490, 495, 500, 505, 510);
    assert.deepEqual(
      told([ALL, { ...WOMEN, observations: [first!, ...others] }, MEN]).filter((it) => !isSum(it)),
      ['period-skipped indicators[0].series[1].observations (2018)'],
    );
  });

  it('of what is measured are none for the gallery’s cube of 48 series', () => {
    const { problems } = checkFeedText(JSON.stringify(withBreakdown()), '2026-11-29');
    assert.deepEqual(problems, []);
  });
});
