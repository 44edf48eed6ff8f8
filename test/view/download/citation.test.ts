import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, Language } from '../../../src/feed/feed.js';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';
import { citationOf } from '../../../src/view/download/citation.js';
import { numberCell, periodCell, regionCell, textCell } from '../../../src/view/data-table.js';
import { sourceLineOf } from '../../../src/view/source-line.js';
import type { View } from '../../../src/view/view.js';

const SSB = {
  producer: { nb: 'Statistisk sentralbyrå' },
  table: '11657',
  url: 'https://www.ssb.no/statbank/table/11657/',
  published: '2024-02-23',
};

function feedWith(more: object = {}): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    updated: '2026-08-24',
    publisher: { name: 'Østfold fylkeskommune' },
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    region: 'ostfold',
    regions: [
      { id: 'ostfold', name: 'Østfold' },
      { id: 'halden', name: 'Halden' },
    ],
    ...more,
  });
  if (!feed) throw new Error('The feed could not be read');
  return feed;
}

/** The development of jobs in one region, as a view of key figures has it. */
function viewWith(feed: Feed, language: Language, more: Partial<View> = {}): View {
  const rows = ['2015-Q4', '2023-Q4', '2019-Q4'].map((period) => [periodCell(period, language), numberCell('1', 1)]);
  const table = { caption: 'Antall jobber: Østfold', columns: [{ title: 'Periode' }, { title: 'Østfold' }], rows };
  return {
    title: { text: 'Nøkkeltall', language },
    summary: '',
    tables: [table],
    notes: [],
    source: sourceLineOf(feed, [SSB], language),
    caption: { title: table.caption, text: '', badges: [] },
    ...more,
  };
}

function cited(
  language: Language,
  more: Partial<View> = {},
  feed = feedWith(),
  page = 'https://example.org/tall?samspill.region=ostfold',
): string {
  return citationOf(viewWith(feed, language, more), { feed, language, region: 'ostfold', page, today: '2026-11-22' });
}

describe('a reference to a table with a column for each region', () => {
  it('names them all', () => {
    const table = {
      caption: 'Jobber etter næring',
      columns: [
        { title: 'Del' },
        { title: 'Halden (jobber)', region: 'Halden' },
        { title: 'Moss (jobber)', region: 'Moss' },
      ],
      rows: [[textCell('Industri'), numberCell('1', 1), numberCell('2', 2)]],
    };
    assert.match(
      cited('nb', { tables: [table], caption: { title: 'Jobber etter næring, 2023', text: '', badges: [] } }),
      /«Jobber etter næring, 2023», Halden og Moss, gjengitt/u,
    );
  });
});

describe('a reference', () => {
  const WHOLE: Readonly<Record<Language, string>> = {
    nb:
      'Statistisk sentralbyrå, tabell 11657 (https://www.ssb.no/statbank/table/11657/), publisert 23.\u00a0februar ' +
      '2024: «Antall jobber: Østfold», 4. kvartal 2015 til 4. kvartal 2023, ' +
      ('gjengitt av Østfold fylkeskommune, innholdet sist redigert 24.\u00a0august 2026, lisens CC BY 4.0 ' +
        '(https://creativecommons.org/licenses/by/4.0/), ') +
      'https://example.org/tall?samspill.region=ostfold, lest 22.\u00a0november 2026.',
    nn:
      'Statistisk sentralbyrå, tabell 11657 (https://www.ssb.no/statbank/table/11657/), publisert 23.\u00a0februar ' +
      '2024: «Antall jobber: Østfold», 4. kvartal 2015 til 4. kvartal 2023, ' +
      ('attgjeve av Østfold fylkeskommune, innhaldet sist redigert 24.\u00a0august 2026, lisens CC BY 4.0 ' +
        '(https://creativecommons.org/licenses/by/4.0/), ') +
      'https://example.org/tall?samspill.region=ostfold, lese 22.\u00a0november 2026.',
    sv:
      'Statistisk sentralbyrå, tabell 11657 (https://www.ssb.no/statbank/table/11657/), publicerad 23\u00a0februari ' +
      '2024: ”Antall jobber: Østfold”, fjärde kvartalet 2015 till fjärde kvartalet 2023, ' +
      ('återgivet av Østfold fylkeskommune, innehållet senast redigerat 24\u00a0augusti 2026, licens CC BY 4.0 ' +
        '(https://creativecommons.org/licenses/by/4.0/), ') +
      'https://example.org/tall?samspill.region=ostfold, hämtat 22\u00a0november 2026.',
    en:
      'Statistisk sentralbyrå, table 11657 (https://www.ssb.no/statbank/table/11657/), published 23\u00a0February ' +
      '2024: “Antall jobber: Østfold”, Q4 2015 to Q4 2023, ' +
      ('as shown by Østfold fylkeskommune, content last edited 24\u00a0August 2026, licence CC BY 4.0 ' +
        '(https://creativecommons.org/licenses/by/4.0/), ') +
      'https://example.org/tall?samspill.region=ostfold, accessed 22\u00a0November 2026.',
  };
  for (const [language, sentence] of Object.entries(WHOLE)) {
    it(`is one sentence in ${language}: who, what, where, when, by whom, on what terms, and when it was read`, () => {
      assert.equal(cited(language as Language), sentence);
    });
  }

  it('names the region that is shown where the title does not, and up to three of the rows', () => {
    const about = (...names: string[]): string =>
      cited('nb', {
        caption: { title: 'Jobber', text: '', badges: [] },
        tables: [{ caption: '', columns: [], rows: names.map((name) => [regionCell(name)]) }],
      });
    assert.match(about(), /: «Jobber», Østfold, gjengitt/);
    assert.match(about('Halden', 'Moss', 'Halden'), /: «Jobber», Halden og Moss, gjengitt/);
    const names = ['Halden', 'Moss', 'Råde', 'Våler'];
    assert.match(about(...names), /: «Jobber», fire regioner, gjengitt/);
    const municipalities = names.map((name) => ({ id: name.toLowerCase(), name, type: 'municipality' }));
    const table = { caption: '', columns: [], rows: names.map((name) => [regionCell(name)]) };
    const caption = { title: 'Jobber', text: '', badges: [] };
    const counted = cited('nb', { caption, tables: [table] }, feedWith({ regions: municipalities }));
    assert.match(counted, /: «Jobber», fire kommuner, gjengitt/);
  });

  it('is of the figure and not of the heading, also when there was too little to draw', () => {
    const { caption, ...undrawn } = viewWith(feedWith(), 'nb');
    assert.ok(caption);
    const feed = feedWith();
    assert.match(
      citationOf(undrawn, { feed, language: 'nb', region: 'ostfold', page: '', today: '2026-11-22' }),
      /«Antall jobber: Østfold»/,
    );
    const wheel = citationOf(
      {
        ...undrawn,
        title: { text: 'Fokusområder', language: 'nb' },
        tables: [{ caption: 'Alle områder', columns: [], rows: [[textCell('Bio')]] }],
      },
      { feed, language: 'nb', region: 'ostfold', page: '', today: '2026-11-22' },
    );
    assert.match(wheel, /«Fokusområder», Østfold,/);
  });

  it('takes along what must follow the figures: statuses, and the notice of the feed', () => {
    const sentence = cited(
      'nb',
      { caption: { title: 'Jobber', text: '', badges: ['Eksempeltall'] } },
      feedWith({ notice: 'Bare en demonstrasjon.' }),
    );
    assert.match(sentence, /«Jobber» \(Eksempeltall\), Østfold,/);
    assert.match(sentence, /2026\. Bare en demonstrasjon\.$/);
  });

  it('names nobody twice, and leaves out what is not known', () => {
    const feed = feedWith({ publisher: { name: 'Statistisk sentralbyrå' }, updated: undefined, license: undefined });
    assert.equal(
      cited('nb', {}, feed, ''),
      'Statistisk sentralbyrå, tabell 11657 (https://www.ssb.no/statbank/table/11657/), publisert 23.\u00a0februar ' +
        '2024: «Antall jobber: Østfold», 4. kvartal 2015 til 4. kvartal 2023, lest 22.\u00a0november 2026.',
    );
  });

  it('has no soft hyphens', () => {
    assert.match(
      cited('nb', { caption: { title: 'Konkurranse\u00adkraft', text: '', badges: [] } }),
      /«Konkurransekraft»/,
    );
  });

  it('names several makers, statuses and regions one after the other', () => {
    const feed = feedWith();
    const sentence = cited('nb', {
      source: sourceLineOf(feed, [SSB, { producer: { nb: 'Menon' } }], 'nb'),
      caption: { title: 'Jobber', text: '', badges: ['Eksempeltall', 'Foreløpige tall'] },
      tables: [{ caption: '', columns: [], rows: ['Halden', 'Moss', 'Råde'].map((name) => [regionCell(name)]) }],
    });
    assert.match(sentence, /, publisert 23\.\u00a0februar 2024; Menon: «Jobber» \(Eksempeltall, Foreløpige tall\), /u);
    assert.match(sentence, /\), Halden, Moss og Råde, gjengitt/u);
  });

  it('names all regions unless the title has every one of them', () => {
    const about = (title: string) =>
      cited('nb', {
        caption: { title, text: '', badges: [] },
        tables: [{ caption: '', columns: [], rows: ['Halden', 'Moss'].map((name) => [regionCell(name)]) }],
      });
    assert.match(about('Jobber i Halden'), /«Jobber i Halden», Halden og Moss, gjengitt/);
    assert.match(about('Jobber i Halden og Moss'), /«Jobber i Halden og Moss», gjengitt/);
  });

  it('begins with the title where nobody is known to have made the figures', () => {
    const feed = feedWith({ publisher: undefined });
    const sentence = cited('nb', { source: sourceLineOf(feed, [], 'nb') }, feed, '');
    assert.match(
      sentence,
      /^«Antall jobber: Østfold», 4\. kvartal 2015 til 4\. kvartal 2023, innholdet sist redigert /u,
    );
  });

  it('names a publisher that is one of the sources only there', () => {
    const feed = feedWith({ publisher: { name: 'Menon' } });
    const from = (...producers: string[]) =>
      cited(
        'nb',
        {
          source: sourceLineOf(
            feed,
            producers.map((nb) => ({ producer: { nb } })),
            'nb',
          ),
        },
        feed,
      );
    assert.doesNotMatch(from('Menon', 'NHO'), /gjengitt/);
    assert.doesNotMatch(from('NHO', 'Menon'), /gjengitt/);
    assert.match(from('Menon Economics'), /gjengitt av Menon,/);
  });

  it('can be of a view without tables', () => {
    assert.match(
      cited('nb', { tables: [], caption: { title: 'Kart', text: '', badges: [] } }),
      /«Kart», Østfold, gjengitt/,
    );
  });
});
