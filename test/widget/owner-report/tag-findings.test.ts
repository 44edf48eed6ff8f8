/** Mistakes of webmasters in a tag: a sentence for each, with what was meant; nothing where nothing is wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseFeed } from '../../../src/feed/index.js';
import { tagFindings } from '../../../src/widget/owner-report/tag-findings.js';
import type { TagRules } from '../../../src/widget/controls/watching/tag-check.js';

const { feed } = parseFeed({
  feedVersion: '1.0',
  regions: [
    { id: 'fredrikstad', name: 'Fredrikstad' },
    { id: 'viken', name: 'Østfold fylke' },
  ],
  indicators: [
    {
      id: 'jobs',
      title: 'Jobber',
      dimensions: [{ id: 'sex', title: 'Kjønn', categories: [{ id: 'women', title: 'Kvinner' }] }],
    },
  ],
});

const RULES: TagRules = {
  known: [
    ...[
      'src',
      'group',
      'heading',
      'heading-level',
      'view',
      'theme',
      'look',
      'deep-link',
      'region',
      'selected',
      'figure',
    ],
    ...['scale', 'span', 'compare', 'categories', 'lang', 'refresh', 'keep-feed', 'print'],
  ],
  addressed: new Map([
    ['view', ['figure', 'table']],
    ['scale', ['value', 'index', 'change', 'per-inhabitant']],
    ['figure', ['trend', 'ranking', 'interval']],
    ['compare', []],
  ]),
  kinds: ['indicator'],
  feed,
};

function findings(attributes: Readonly<Record<string, string>>, rules = RULES): string[] {
  const written = Object.entries({ src: '/tall.json', ...attributes }).map(([name, value]) => ({ name, value }));
  return tagFindings({ tag: 'kpi-jobs-value', attributes: written, needsSource: false }, rules, 'nb');
}

describe('what is wrong with a tag', () => {
  it('is nothing where a tag says what it may', () => {
    const sound = {
      ...{ class: 'x', id: 'y', style: 'color: red', slot: '', 'aria-label': '«x»', 'data-test': '1', onclick: '' },
      ...{ '_ngcontent-abc': '', 'v-cloak': '', ':src': 'x', 'data-static': '' },
      ...{ heading: 'Jobber\u00a0i «Østfold»', 'heading-level': '3', lang: 'no', theme: 'dark', view: 'table' },
      ...{ region: 'fredrikstad', compare: 'viken, fredrikstad', selected: 'jobs', categories: 'sex=women' },
      ...{ span: '2018-Q4..2023' },
      ...{ figure: 'none', refresh: '2,5', 'keep-feed': '', 'deep-link': '', print: 'tables' },
    };
    assert.deepEqual(findings(sound), []);
  });

  it('is a figure that the feed has no numbers for, with what is shown instead', () => {
    const sentence = '«Usikkerhet» finnes ikke for dette nøkkeltallet i Moss. Her vises utviklingen i stedet.';
    assert.deepEqual(findings({ figure: 'interval' }, { ...RULES, unmet: { name: 'figure', sentence } }), [
      `<kpi-jobs-value figure="interval">: ${sentence}`,
    ]);
  });

  const cases: readonly (readonly [name: string, value: string, sentence: string])[] = [
    ['figure', 'rankin', '<kpi-jobs-value figure="rankin">: «rankin» finnes ikke. Mener du «ranking»?'],
    ['scale', 'indeks', '<kpi-jobs-value scale="indeks">: «indeks» finnes ikke. Mener du «index»?'],
    ['span', '2018–2023', '<kpi-jobs-value span="2018–2023">: «2018–2023» finnes ikke. Mener du «2018..2023»?'],
    ['span', '2023..2018', '<kpi-jobs-value span="2023..2018">: «2023..2018» finnes ikke. Mener du «2018..2023»?'],
    ['span', 'i fjor', '<kpi-jobs-value span="i fjor">: «i fjor» finnes ikke.'],
    ['view', 'kart', '<kpi-jobs-value view="kart">: «kart» finnes ikke. Det kan være figure, table.'],
    ['theme', 'drak', '<kpi-jobs-value theme="drak">: «drak» finnes ikke. Mener du «dark»?'],
    ['look', 'plane', '<kpi-jobs-value look="plane">: «plane» finnes ikke. Mener du «plain»?'],
    ['lang', 'da', '<kpi-jobs-value lang="da">: «da» finnes ikke. Det kan være nb, nn, sv, en.'],
    ['heading-level', '1', '<kpi-jobs-value heading-level="1">: «1» finnes ikke. Det kan være 2, 3, 4, 5, 6.'],
    [
      'region',
      'frederikstad',
      '<kpi-jobs-value region="frederikstad">: «frederikstad» finnes ikke i datafilen, eller kan ikke velges i denne ' +
        'widgeten. Mener du «fredrikstad»?',
    ],
    [
      'region',
      'Østfold fylke',
      '<kpi-jobs-value region="Østfold fylke">: «Østfold fylke» finnes ikke i datafilen, eller kan ikke velges i ' +
        'denne widgeten. Mener du «viken»?',
    ],
    [
      'compare',
      'viken fredriksta',
      '<kpi-jobs-value compare="viken fredriksta">: «fredriksta» finnes ikke i datafilen, eller kan ikke velges i ' +
        'denne widgeten. Mener du «fredrikstad»?',
    ],
    [
      'selected',
      'job',
      '<kpi-jobs-value selected="job">: «job» finnes ikke i datafilen, eller kan ikke velges i denne widgeten. ' +
        'Mener du «jobs»?',
    ],
    [
      'categories',
      'sex=woman',
      '<kpi-jobs-value categories="sex=woman">: «sex=woman» finnes ikke i datafilen, eller kan ikke velges i denne ' +
        'widgeten. Mener du «sex=women»?',
    ],
    ['regon', 'moss', '<kpi-jobs-value> har ikke noe attributt «regon». Mener du «region»?'],
    [
      'østfold”',
      '',
      '<kpi-jobs-value> har ikke noe attributt «østfold”». Står det rette anførselstegn (") rundt verdien foran?',
    ],
    [
      'data-region',
      'moss',
      '«data-region» hører til en div med data-samspill. På <kpi-jobs-value> heter attributtet «region».',
    ],
    [
      'src',
      '”/tall.json”',
      '<kpi-jobs-value>: Verdien av «src» har et krøllet anførselstegn (”). Skriv rette (") rundt verdien.',
    ],
    [
      'src',
      '/tall.json\u00a0',
      '<kpi-jobs-value>: Verdien av «src» har et hardt mellomrom (&nbsp;, U+00A0). Skriv et vanlig, eller ta det bort.',
    ],
    ['refresh', 'ofte', '<kpi-jobs-value refresh="ofte">: «ofte» finnes ikke.'],
  ];
  for (const [name, value, sentence] of cases) {
    it(`is told: ${name}="${value}"`, () => {
      assert.deepEqual(findings({ [name]: value }), [sentence]);
    });
  }

  it('is not judged where only the feed can tell, and there is none', () => {
    assert.deepEqual(findings({ region: 'x', selected: 'y', compare: 'z' }, { ...RULES, feed: undefined }), []);
  });

  it('begins with the address that is missing, in every language', () => {
    for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
      const tag = { tag: 'kpi-jobs-value', attributes: [{ name: 'scr', value: '/x' }], needsSource: true };
      const [first, second] = tagFindings(tag, RULES, language);
      assert.match(first ?? '', /src="\/samspill\/tall?\.json"/);
      assert.match(second ?? '', /[«“”]src[»”]/);
    }
  });
});
