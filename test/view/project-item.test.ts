import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/feed/index.js';
import type { PanelItem } from '../../src/view/panel.js';
import { projectItem } from '../../src/view/project-item.js';

const ACTORS = [
  { id: 'fylket', name: 'Fylkeskommunen' },
  { id: 'nce', name: 'NCE Energi' },
  { id: 'banken', name: 'Banken' },
];

function item(project: object, language: Language = 'nb'): PanelItem {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    actors: ACTORS,
    projects: [{ id: 'p', title: 'Prosjekt', ...project }],
  });
  const [found] = feed?.projects ?? [];
  assert.ok(feed && found);
  return projectItem(feed, found, language);
}

/** All that is said, what is folded last, with ordinary spaces, which the formats make unbreakable. */
function lines(project: object, language: Language = 'nb'): string[] {
  const { lines: seen, more } = item(project, language);
  return [...seen, ...(more?.lines ?? [])].map(({ text }) => text.replaceAll('\u00a0', ' '));
}

describe('a project in a panel', () => {
  it('says no more than the feed does', () => {
    assert.deepEqual(item({}), { title: { text: 'Prosjekt', language: 'nb' }, badges: [], lines: [] });
  });

  it('leads to its address', () => {
    assert.equal(item({ url: 'https://example.org/p' }).url, 'https://example.org/p');
  });

  it('has its status as a badge, with the day that it was true when the feed knows', () => {
    assert.deepEqual(item({ status: 'implementation' }).badges, ['Pågår']);
    assert.deepEqual(item({ status: 'implementation', asOf: '2024-03-01' }).badges, ['Pågår (per 1.\u00a0mars 2024)']);
    assert.deepEqual(item({ asOf: '2024-03-01' }).badges, []);
  });

  it('has owner and period in a line, and the rest when readers ask, each in its own language', () => {
    const everything = {
      description: { en: 'Hydrogen for ships' },
      owner: 'fylket',
      participants: [{ actor: 'nce' }],
      period: { from: '2023', to: '2026' },
      organisation: ['Styringsgruppe', { en: 'Secretariat' }],
      budget: { amount: 5_000_000 },
    };
    const { lines: seen, more } = item(everything);
    assert.deepEqual(seen, [{ text: 'Eier: Fylkeskommunen · Periode: 2023–2026', language: 'nb' }]);
    assert.equal(more?.summary, 'Mer om prosjektet');
    assert.deepEqual(
      more?.lines.map(({ text, language }) => [text.replaceAll('\u00a0', ' '), language]),
      [
        ['Hydrogen for ships', 'en'],
        ['Deltakere: NCE Energi (samarbeidspartner)', 'nb'],
        ['Styringsgruppe', 'nb'],
        ['Secretariat', 'en'],
        ['Budsjett: 5 mill. kr', 'nb'],
        ['Resten er ikke spesifisert.', 'nb'],
      ],
    );
  });
});

describe('the people of a project', () => {
  it('are its owner, then the others with their roles and what the feed remarks about them', () => {
    const people = {
      owner: 'fylket',
      participants: [
        { actor: 'nce', role: 'implementing' },
        { actor: 'banken', role: 'funding', note: 'fra 2025' },
      ],
    };
    assert.deepEqual(lines(people), [
      'Eier: Fylkeskommunen',
      'Deltakere: NCE Energi (gjennomfører), Banken (finansierer; fra 2025)',
    ]);
  });

  it('do not name the owner twice, but tell of a second role of the owner', () => {
    assert.deepEqual(lines({ owner: 'fylket', participants: [{ actor: 'fylket', role: 'owner' }] }), [
      'Eier: Fylkeskommunen',
    ]);
    assert.deepEqual(lines({ owner: 'fylket', participants: [{ actor: 'fylket', role: 'funding' }] }), [
      'Eier: Fylkeskommunen',
      'Deltakere: Fylkeskommunen (finansierer)',
    ]);
  });

  it('may be several owners', () => {
    assert.deepEqual(lines({ owner: 'fylket', participants: [{ actor: 'nce', role: 'owner' }] }), [
      'Eier: Fylkeskommunen',
      'Deltakere: NCE Energi (eier)',
    ]);
    assert.deepEqual(lines({ participants: [{ actor: 'nce', role: 'owner' }] }), ['Deltakere: NCE Energi (eier)']);
  });
});

describe('the period of a project', () => {
  const cases: readonly (readonly [object, string])[] = [
    [{ from: '2023', to: '2026' }, 'Periode: 2023–2026'],
    [{ from: '2023' }, 'Periode: 2023–'],
    [{ to: '2026' }, 'Periode: – 2026'],
    [{ from: '2023', durationYears: 3 }, 'Periode: 2023–, 3 år'],
    [{ durationYears: 3 }, 'Periode: 3 år'],
    [{ from: '2023', to: '2026', text: 'Til 2026, kanskje lenger' }, 'Periode: Til 2026, kanskje lenger'],
  ];
  for (const [period, expected] of cases) {
    it(`of ${JSON.stringify(period)} reads «${expected}»`, () => assert.deepEqual(lines({ period }), [expected]));
  }

  it('is left out when nothing is known of it', () => assert.deepEqual(lines({ period: {} }), []));
});

describe('the budget of a project', () => {
  it('has lines with their share of the whole, and says that the rest is unknown unless the lines are all', () => {
    const budget = {
      amount: 10_000_000,
      lines: [
        { actor: 'fylket', amount: 4_000_000 },
        { title: 'Egeninnsats', amount: 500_000 },
        { actor: 'nce', title: 'utstyr', amount: 1_000_000 },
        { amount: 250_000 },
      ],
    };
    const known = [
      'Budsjett: 10 mill. kr',
      'Fylkeskommunen: 4 mill. kr (40 %)',
      'Egeninnsats: 500 000 kr (5,0 %)',
      'NCE Energi, utstyr: 1 mill. kr (10 %)',
      '250 000 kr (2,5 %)',
    ];
    assert.deepEqual(lines({ budget }), [...known, 'Resten er ikke spesifisert.']);
    assert.deepEqual(lines({ budget: { ...budget, complete: true } }), known);
  });

  it('has lines without shares when the whole is unknown, and no rest', () => {
    assert.deepEqual(lines({ budget: { lines: [{ actor: 'fylket', amount: 4_000_000 }] } }), [
      'Fylkeskommunen: 4 mill. kr',
    ]);
  });

  it('has no shares of a whole of nothing', () => {
    assert.deepEqual(lines({ budget: { amount: 0, complete: true, lines: [{ actor: 'fylket', amount: 0 }] } }), [
      'Budsjett: 0 kr',
      'Fylkeskommunen: 0 kr',
    ]);
  });

  it('tells over how many years a line goes and when it was decided', () => {
    const line = { actor: 'fylket', amount: 4_000_000 };
    assert.deepEqual(
      lines({
        budget: {
          lines: [
            { ...line, years: 4 },
            { ...line, decided: '2023-12-13' },
            { ...line, years: 2, decided: '2023-12-13' },
          ],
        },
      }),
      [
        'Fylkeskommunen: 4 mill. kr over 4 år',
        'Fylkeskommunen: 4 mill. kr, vedtatt 13. desember 2023',
        'Fylkeskommunen: 4 mill. kr over 2 år, vedtatt 13. desember 2023',
      ],
    );
  });

  it('tells what it covers and keeps its currency', () => {
    assert.deepEqual(lines({ budget: { amount: 2_000_000, currency: 'EUR', covers: ['drift', 'utstyr'] } }), [
      'Budsjett: 2 mill. EUR',
      'Resten er ikke spesifisert.',
      'Dekker: drift, utstyr',
    ]);
  });
});

describe('a project in the reader’s language', () => {
  const project = {
    status: 'pipeline',
    asOf: '2024-03-01',
    owner: 'fylket',
    participants: [{ actor: 'nce' }],
    period: { from: '2023', durationYears: 3 },
    budget: {
      amount: 2_000_000,
      lines: [{ actor: 'nce', amount: 1_000_000, years: 2, decided: '2023-12-13' }],
      covers: ['drift'],
    },
  };
  const expected: Readonly<Record<Language, readonly string[]>> = {
    nb: [
      'Planlagt (per 1. mars 2024)',
      'Eier: Fylkeskommunen · Periode: 2023–, 3 år',
      'Deltakere: NCE Energi (samarbeidspartner)',
      'Budsjett: 2 mill. kr',
      'NCE Energi: 1 mill. kr (50 %) over 2 år, vedtatt 13. desember 2023',
      'Resten er ikke spesifisert.',
      'Dekker: drift',
    ],
    nn: [
      'Planlagd (per 1. mars 2024)',
      'Eigar: Fylkeskommunen · Periode: 2023–, 3 år',
      'Deltakarar: NCE Energi (samarbeidspartnar)',
      'Budsjett: 2 mill. kr',
      'NCE Energi: 1 mill. kr (50 %) over 2 år, vedteke 13. desember 2023',
      'Resten er ikkje spesifisert.',
      'Dekkjer: drift',
    ],
    sv: [
      'Planerad (per 1 mars 2024)',
      'Ägare: Fylkeskommunen · Period: 2023–, 3 år',
      'Deltagare: NCE Energi (samarbetspartner)',
      'Budget: 2 mn NOK',
      'NCE Energi: 1 mn NOK (50 %) över 2 år, beslutat 13 december 2023',
      'Resten är inte specificerad.',
      'Täcker: drift',
    ],
    en: [
      'Planned (as of 1 March 2024)',
      'Owner: Fylkeskommunen · Period: 2023–, 3 years',
      'Participants: NCE Energi (partner)',
      'Budget: 2 million NOK',
      'NCE Energi: 1 million NOK (50%) over 2 years, decided 13 December 2023',
      'The rest is not specified.',
      'Covers: drift',
    ],
  };
  for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
    it(`reads right in ${language}`, () => {
      const badges = item(project, language).badges.map((badge) => badge.replaceAll('\u00a0', ' '));
      assert.deepEqual([...badges, ...lines(project, language)], expected[language]);
    });
  }
});
