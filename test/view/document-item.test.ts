import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/feed/index.js';
import { documentItem } from '../../src/view/document-item.js';
import type { PanelItem } from '../../src/view/panel.js';

function item(document: object, language: Language = 'nb'): PanelItem {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    documents: [
      { id: 'd', title: 'Regional plan', ...document },
      { id: 'old', title: 'Planen fra 2012' },
    ],
  });
  const [found] = feed?.documents ?? [];
  assert.ok(feed && found);
  return documentItem(feed, found, language);
}

function lines(document: object, language: Language = 'nb'): string[] {
  return item(document, language).lines.map(({ text }) => text.replaceAll('\u00a0', ' '));
}

describe('a document in a panel', () => {
  it('says no more than the feed does', () => {
    assert.deepEqual(item({}), { title: { text: 'Regional plan', language: 'nb' }, badges: [], lines: [] });
  });

  it('names the site that its link leads to', () => {
    const { title, url } = item({ url: 'https://www.viken.no/plan.pdf' });
    assert.deepEqual([title.text, url], ['Regional plan (viken.no)', 'https://www.viken.no/plan.pdf']);
  });

  it('has its state as a badge', () => assert.deepEqual(item({ state: 'draft' }).badges, ['utkast']));

  it('tells all it knows in a fixed order, each line in the language that it is written in', () => {
    const everything = {
      publisher: 'Fylkeskommunen',
      description: { en: 'What the county wants' },
      published: '2023-02-03',
      adopted: '2022-12-13',
      validFrom: '2023',
      validTo: '2030',
      supersedes: 'old',
      themes: ['næring', { en: 'climate' }],
    };
    assert.deepEqual(
      item(everything).lines.map(({ text, language }) => [text.replaceAll('\u00a0', ' '), language]),
      [
        ['Fylkeskommunen', 'nb'],
        ['What the county wants', 'en'],
        ['Publisert 3. februar 2023', 'nb'],
        ['Vedtatt 13. desember 2022', 'nb'],
        ['Gjelder 2023–2030', 'nb'],
        ['Erstatter Planen fra 2012', 'nb'],
        ['Temaer: næring, climate', 'nb'],
      ],
    );
  });

  it('is valid from a day, to a day, or both', () => {
    assert.deepEqual(lines({ validFrom: '2023-01-01' }), ['Gjelder 1. januar 2023–']);
    assert.deepEqual(lines({ validTo: '2030-12-31' }), ['Gjelder –31. desember 2030']);
  });
});

describe('a document in the reader’s language', () => {
  const document = {
    state: 'adopted',
    published: '2023-02-03',
    adopted: '2022-12-13',
    adoptedBy: 'fylkestinget',
    validFrom: '2023',
    validTo: '2030',
    supersedes: 'old',
    themes: ['næring', 'klima'],
  };
  const expected: Readonly<Record<Language, readonly string[]>> = {
    nb: [
      'vedtatt',
      'Publisert 3. februar 2023',
      'Vedtatt 13. desember 2022 av fylkestinget',
      'Gjelder 2023–2030',
      'Erstatter Planen fra 2012',
      'Temaer: næring, klima',
    ],
    nn: [
      'vedteke',
      'Publisert 3. februar 2023',
      'Vedteke 13. desember 2022 av fylkestinget',
      'Gjeld 2023–2030',
      'Erstattar Planen fra 2012',
      'Tema: næring, klima',
    ],
    sv: [
      'beslutat',
      'Publicerat 3 februari 2023',
      'Beslutat 13 december 2022 av fylkestinget',
      'Gäller 2023–2030',
      'Ersätter Planen fra 2012',
      'Teman: næring, klima',
    ],
    en: [
      'adopted',
      'Published 3 February 2023',
      'Adopted 13 December 2022 by fylkestinget',
      'Valid 2023–2030',
      'Replaces Planen fra 2012',
      'Themes: næring, klima',
    ],
  };
  const adopted: Readonly<Record<Language, string>> = {
    nb: 'Vedtatt 13. desember 2022',
    nn: 'Vedteke 13. desember 2022',
    sv: 'Beslutat 13 december 2022',
    en: 'Adopted 13 December 2022',
  };
  for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
    it(`reads right in ${language}`, () => {
      assert.deepEqual([...item(document, language).badges, ...lines(document, language)], expected[language]);
      assert.deepEqual(lines({ adopted: '2022-12-13' }, language), [adopted[language]]);
    });
  }
});
