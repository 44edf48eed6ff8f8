import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language, Source } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/feed/index.js';
import { hostOf, sourceLineOf, sourcePart, sourceText } from '../../src/view/source-line.js';
import { figuresSourceLine } from '../../src/view/reach.js';
import { plain, smallFeed } from '../figures/small-feed.js';

function sourcesOf(sources: readonly object[]): readonly Source[] {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    indicators: sources.map((source, index) => ({ id: `i${index}`, title: 'I', source, series: [] })),
  });
  assert.ok(feed);
  return feed.indicators.flatMap(({ source }) => source ?? []);
}

function line(feedProperties: object, sources: readonly object[] = [], language: Language = 'nb') {
  const { feed } = parseFeed({ feedVersion: '1.0', language: 'nb', ...feedProperties });
  assert.ok(feed);
  return sourceLineOf(feed, sourcesOf(sources), language);
}

const STATISTICS = {
  producer: 'Statistisk sentralbyrå',
  table: '11657',
  url: 'https://www.ssb.no/tabell/11657',
  published: '2024-02-23',
};

describe('a source', () => {
  const credited = (source: object, language: Language = 'nb') => {
    const [found] = sourcesOf([source]);
    assert.ok(found);
    return sourcePart(found, language);
  };

  it('is credited with its table, its site and its day, as far as they are known', () => {
    const plain = (source: object) => sourceText(credited(source)).replaceAll('\u00a0', ' ');
    assert.equal(plain(STATISTICS), 'Statistisk sentralbyrå, tabell 11657 (ssb.no), publisert 23. februar 2024');
    assert.equal(plain({ producer: 'Menon' }), 'Menon');
    assert.equal(plain({ producer: 'Menon', table: '3' }), 'Menon, tabell 3');
    assert.equal(plain({ producer: 'Menon', published: '2024-02-23' }), 'Menon, publisert 23. februar 2024');
  });

  it('has an address only when it is known', () => {
    assert.equal(credited(STATISTICS).url, 'https://www.ssb.no/tabell/11657');
    assert.deepEqual(credited({ producer: 'Menon' }), { phrase: { text: 'Menon', language: 'nb' } });
  });

  it('is credited in the reader’s language', () => {
    const words: Readonly<Record<Language, string>> = {
      nb: 'Statistisk sentralbyrå, tabell 11657 (ssb.no), publisert 23. februar 2024',
      nn: 'Statistisk sentralbyrå, tabell 11657 (ssb.no), publisert 23. februar 2024',
      sv: 'Statistisk sentralbyrå, tabell 11657 (ssb.no), publicerad 23 februari 2024',
      en: 'Statistisk sentralbyrå, table 11657 (ssb.no), published 23 February 2024',
    };
    for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
      const source = credited(STATISTICS, language);
      assert.equal(sourceText(source).replaceAll('\u00a0', ' '), words[language]);
      // The name alone is in Norwegian; what stands behind it is the reader's.
      assert.deepEqual(source.phrase, { text: 'Statistisk sentralbyrå', language: 'nb' });
    }
  });
});

describe('the source line', () => {
  it('names each source once', () => {
    const { sources } = line({}, [STATISTICS, { producer: 'Menon' }, STATISTICS]);
    assert.deepEqual(
      sources.map(({ phrase }) => phrase.text.split(',')[0]),
      ['Statistisk sentralbyrå', 'Menon'],
    );
  });

  it('names the publisher only where no source is given', () => {
    const publisher = { name: 'Fylkeskommunen', url: 'https://example.org/' };
    assert.deepEqual(line({ publisher }).sources, [
      { phrase: { text: 'Fylkeskommunen', language: 'nb' }, url: 'https://example.org/' },
    ]);
    assert.deepEqual(
      line({ publisher }, [{ producer: 'Menon' }]).sources.map(({ phrase }) => phrase.text),
      ['Menon'],
    );
    assert.deepEqual(line({}).sources, []);
  });

  it('has the day of the last edit and the licence when the feed gives them, and nothing in their place', () => {
    const given = line({ updated: '2025-01-15', license: { name: 'CC BY 4.0', url: 'https://example.org/by' } });
    assert.equal(given.updated?.replaceAll('\u00a0', ' '), 'Innholdet er sist redigert 15. januar 2025');
    assert.deepEqual(given.license, {
      phrase: { text: 'CC BY 4.0', language: 'nb' },
      url: 'https://example.org/by',
    });
    assert.deepEqual(line({}), { label: 'Kilde', sources: [] });
  });

  it('has the licence of each source, and the feed’s for what has none of its own', () => {
    const license = { name: 'CC BY 4.0' };
    const shown = (sources: readonly object[]) => {
      const { sources: parts, license: common } = line({ license }, sources);
      return [...parts.map(sourceText), common?.phrase.text];
    };
    assert.deepEqual(shown([{ producer: 'SSB', license: 'NLOD 2.0' }]), ['SSB, NLOD 2.0', undefined]);
    assert.deepEqual(shown([{ producer: 'SSB', license: 'NLOD 2.0' }, { producer: 'Menon' }]), [
      'SSB, NLOD 2.0',
      'Menon',
      'CC BY 4.0',
    ]);
  });

  it('says of figures how far they reach, and says once when they were published', () => {
    const rows = {
      Moss: [
        ['2022', 1],
        ['2023', 2],
      ] as const,
    };
    const feed = smallFeed([{ id: 'jobber', frequency: 'year', source: STATISTICS, rows }]);
    const { sources, reaches } = figuresSourceLine(feed.indicators, {
      feed,
      region: 'Moss',
      language: 'nb',
      today: '2024-06-01',
    });
    assert.deepEqual(sources.map(sourceText), ['Statistisk sentralbyrå, tabell 11657 (ssb.no)']);
    assert.deepEqual(
      reaches?.map(({ text }) => plain(text)),
      ['Tall for hvert år til og med 2023 · publisert 23. februar 2024'],
    );
  });

  it('is in the reader’s language', () => {
    const said = (['nb', 'nn', 'sv', 'en'] as const).map((language) => {
      const { label, updated } = line({ updated: '2025-01-15' }, [], language);
      return [label, updated?.replaceAll('\u00a0', ' ')];
    });
    assert.deepEqual(said, [
      ['Kilde', 'Innholdet er sist redigert 15. januar 2025'],
      ['Kjelde', 'Innhaldet er sist redigert 15. januar 2025'],
      ['Källa', 'Innehållet redigerades senast 15 januari 2025'],
      ['Source', 'Content last edited 15 January 2025'],
    ]);
  });
});

describe('the site of an address', () => {
  const cases = [
    ['https://www.ssb.no/tabell/11657', 'ssb.no'],
    ['http://data.ssb.no', 'data.ssb.no'],
    ['HTTPS://WWW.ssb.no/', 'ssb.no'],
    ['https://localhost:8080/x', 'localhost'],
    ['https://example.org?q=1', 'example.org'],
    ['https://example.org#part', 'example.org'],
    ['https://wwwide.example/', 'wwwide.example'],
    ['mailto:post@viken.no', 'post@viken.no'],
    ['MAILTO:post@viken.no', 'post@viken.no'],
    ['mailto:post@viken.no?body=https://example.org/', 'post@viken.no?body=https://example.org/'],
  ] as const;
  for (const [url, host] of cases) it(`${url} is ${host}`, () => assert.equal(hostOf(url), host));
});
