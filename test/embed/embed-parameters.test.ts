import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { EMBEDDABLE, readEmbedQuery, VALUES } from '../../src/embed/embed-parameters.js';
import { describeEmbedProblem } from '../../src/embed/embed-problem-text.js';
import type { Language } from '../../src/feed/feed.js';
import { FIGURE_NAMES } from '../../src/figures/doors.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Manifest;
const declared = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined && tagName !== 'indicator-chart');

/** What nobody but the page may ask for. */
const KEPT = 'keep-feed';

test('has every element of the main script with just its attributes', () => {
  assert.deepEqual(declared.map(({ tagName }) => tagName).sort(), Object.keys(EMBEDDABLE).sort());
  for (const { tagName, attributes = [] } of declared) {
    const names = attributes.map(({ name }) => name).filter((name) => name !== 'src' && name !== KEPT);
    const known = Object.entries(EMBEDDABLE).find(([tag]) => tag === tagName)?.[1];
    assert.deepEqual([...(known ?? [])].sort(), names.sort(), tagName);
  }
});

test('has every value of the attributes that have one of a few', () => {
  const typed = declared
    .flatMap(({ attributes = [] }) => attributes)
    .filter(({ name, type }) => name !== KEPT && type?.text.startsWith("'"));
  assert.ok(typed.length > 0);
  for (const { name, type } of typed) {
    const words = Array.from(type?.text.matchAll(/'([^']+)'/g) ?? [], ([, word]) => word);
    assert.deepEqual([...(VALUES[name] ?? [])].sort(), words.sort(), name);
  }
  assert.deepEqual(VALUES['figure'], [...FIGURE_NAMES, 'none']);
});

const asked = (query: string): unknown => {
  const { request } = readEmbedQuery(query);
  return request && { ...request, attributes: Object.fromEntries(request.attributes) };
};
const sentences = (query: string, language: Language = 'nb'): readonly string[] =>
  readEmbedQuery(query).problems.map((problem) => describeEmbedProblem(problem, language));

const WHOLE = 'widget=kpi-jobs-value&feed=ostfold.json';

test('makes an element and its attributes of a query', () => {
  assert.deepEqual(asked(`?${WHOLE}&region=moss&lang=nn&theme=light&figure=ranking&heading-level=3&compare=a+b`), {
    element: 'kpi-jobs-value',
    feed: 'ostfold.json',
    attributes: {
      region: 'moss',
      lang: 'nn',
      theme: 'light',
      figure: 'ranking',
      'heading-level': '3',
      compare: 'a b',
    },
  });
  assert.deepEqual(asked('widget=five-factor-map&feed=%2Fa%20b.json&mode=matrix&heading=%C3%98st+%26+vest'), {
    element: 'five-factor-map',
    feed: '/a b.json',
    attributes: { mode: 'matrix', heading: 'Øst & vest' },
  });
});

/** Each with the attributes of the element that come of it; nothing is said about any. */
const UNDERSTOOD: readonly (readonly [query: string, attributes: Readonly<Record<string, string>>])[] = [
  [`?widget=KPI-Jobs-Value&feed=ostfold.json`, {}],
  [`?widget=kpi-jobs-value&amp;feed=ostfold.json&amp;region=moss`, { region: 'moss' }],
  [`?widget=kpi-jobs-value&amp;amp;feed=ostfold.json`, {}],
  [`?${WHOLE}%C2%A0&region=%C2%A0moss+`, { region: 'moss' }],
  [`?${WHOLE}&region=&heading=+`, {}],
  [`?${WHOLE}&lang=nb-NO`, { lang: 'nb-NO' }],
  [`?${WHOLE}&deep-link`, { 'deep-link': '' }],
  [`?${WHOLE}&deep-link=true`, { 'deep-link': '' }],
  [`?${WHOLE}&deep-link=false`, {}],
  [`?${WHOLE}&samspill.item=area:biookonomi&widget-debug`, {}],
];

for (const [query, attributes] of UNDERSTOOD) {
  test(`understands ${query}`, () => {
    assert.deepEqual(asked(query), { element: 'kpi-jobs-value', feed: 'ostfold.json', attributes });
    assert.deepEqual(readEmbedQuery(query).problems, []);
  });
}

const NAMES = 'kpi-jobs-value, focus-area-wheel eller five-factor-map';
const EXAMPLE = 'Slik kan den være: embed.html?widget=kpi-jobs-value&feed=ostfold.json';

const curly = (name: string): string =>
  `Verdien av «${name}» har et krøllet anførselstegn (”). Skriv rette (") rundt verdier i koden.`;

/** With these there is nothing to show. */
const USELESS: readonly (readonly [query: string, ...sentences: string[]])[] = [
  ['', `Adressen mangler «widget». ${EXAMPLE}`, `Adressen mangler «feed». ${EXAMPLE}`],
  ['?feed=ostfold.json', `Adressen mangler «widget». ${EXAMPLE}`],
  ['?widget=kpi-jobs-value&feed=', `Adressen mangler «feed». ${EXAMPLE}`],
  [
    '?widget=kpi-job-value&feed=a.json',
    `Det finnes ingen widget «kpi-job-value». Dette er navnene: ${NAMES}. Mener du «kpi-jobs-value»?`,
  ],
  ['?widget=indicator-chart&feed=a.json', `Det finnes ingen widget «indicator-chart». Dette er navnene: ${NAMES}.`],
  ['?widget=constructor&feed=a.json', `Det finnes ingen widget «constructor». Dette er navnene: ${NAMES}.`],
  ['?widget=%E2%80%9Dkpi-jobs-value%E2%80%9D&feed=a.json', curly('widget')],
  ['?widget=kpi-jobs-value&feed=a.json%E2%80%9D', curly('feed')],
  ['?widget=script&feed=a.json', `Det finnes ingen widget «script». Dette er navnene: ${NAMES}.`],
];

for (const [query, ...expected] of USELESS) {
  test(`says why there is nothing to show for «${query}»`, () => {
    assert.equal(readEmbedQuery(query).request, undefined);
    assert.deepEqual(sentences(query), expected);
  });
}

/** These show the element all the same, without what is wrong. */
const HALF_RIGHT: readonly (readonly [addition: string, sentence: string])[] = [
  ['regoin=moss', '«regoin» finnes ikke, og har ingen virkning. Mener du «region»?'],
  ['src=b.json', '«src» finnes ikke, og har ingen virkning. Mener du «feed»?'],
  ['constructor=x', '«constructor» finnes ikke, og har ingen virkning.'],
  ['onclick=alert(1)', '«onclick» finnes ikke, og har ingen virkning.'],
  ['bakgrunn=red', '«bakgrunn» finnes ikke, og har ingen virkning.'],
  ['mode=matrix', '«mode» har ingen virkning her: Den hører til five-factor-map, ikke kpi-jobs-value.'],
  ['theme=Dark', '«theme» kan ikke være «Dark». Den kan være auto, light eller dark. Mener du «dark»?'],
  ['lang=de', '«lang» kan ikke være «de». Den kan være nb, nn, sv eller en.'],
  ['heading-level=1', '«heading-level» kan ikke være «1». Den kan være 2, 3, 4, 5 eller 6.'],
  [
    'figure=rankin',
    '«figure» kan ikke være «rankin». Den kan være trend, small-multiples, ranking, ranking-change, map, map-change, ' +
      'interval, composition, ' +
      'jobs-value eller none. Mener du «ranking»?',
  ],
  [`heading=${'a'.repeat(501)}`, '«heading» er lengre enn 500 tegn, og har ingen virkning.'],
  ['region=moss%E2%80%9D', curly('region')],
  ['figure=%E2%80%9Dranking%E2%80%9D', curly('figure')],
  ['feed=b.json', '«feed» står flere ganger i adressen. Den første gjelder.'],
  [`${'x'.repeat(90)}=1`, `«${'x'.repeat(60)}…» finnes ikke, og har ingen virkning.`],
];

for (const [addition, sentence] of HALF_RIGHT) {
  test(`says what is wrong with ${addition.slice(0, 40)}`, () => {
    assert.deepEqual(asked(`?${WHOLE}&${addition}`), {
      element: 'kpi-jobs-value',
      feed: 'ostfold.json',
      attributes: {},
    });
    assert.deepEqual(sentences(`?${WHOLE}&${addition}`), [sentence]);
  });
}

test('says it in every language', () => {
  assert.deepEqual(
    (['nn', 'sv', 'en'] as const).flatMap((language) => sentences(`?${WHOLE}&view=tabel`, language)),
    [
      '«view» kan ikkje vere «tabel». Han kan vere figure eller table. Meiner du «table»?',
      '”view” kan inte vara ”tabel”. Den kan vara figure eller table. Menar du ”table”?',
      '“view” cannot be “tabel”. It can be figure or table. Do you mean “table”?',
    ],
  );
});
