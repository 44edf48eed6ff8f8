import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesBetween } from '../../src/changes/changes.js';
import type { FeedChanges } from '../../src/changes/feed-changes.js';
import type { Language } from '../../src/feed/feed.js';
import { FIRST_QUARTER, ostfold, withNewQuarter } from './new-quarter.js';

/** With ordinary spaces, as they are typed here. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as T;
}

function between(before: unknown, after: unknown, language: Language = 'nb'): FeedChanges {
  const changes = changesBetween(before, after, language);
  assert.ok(changes);
  return plain(changes);
}

function sentencesOf({ rest }: FeedChanges, name: string): string[] {
  const group = rest.find((each) => each.name === name);
  return (group?.items ?? []).map((item) => (item.kind === 'sentence' ? item.text : item.about));
}

describe('a new quarter for twelve municipalities', () => {
  const changes = between(ostfold(), withNewQuarter());

  it('moves the headline, which is the sum of the twelve', () => {
    // 139 004 is the sum of the twelve figures; in the first quarter of 2023 it was 136 850 (Statistics Norway, 11657).
    assert.equal(
      Object.values(FIRST_QUARTER).reduce((sum, value) => sum + value),
      139_004,
    );
    assert.deepEqual(changes.headlines, [
      {
        indicator: 'antall-jobber',
        title: 'Jobber',
        region: 'Østfold',
        before: {
          number: '139 985',
          unit: 'jobber',
          period: '4. kvartal 2023',
          badges: [],
          sentence:
            'I 4. kvartal 2023 var det 139 985 jobber i Østfold, 1 306 flere enn året før (+0,9 %). ' +
            'Anslått behov: ca. 6 000 flere arbeidsplasser.',
        },
        after: {
          number: '139 004',
          unit: 'jobber',
          period: '1. kvartal 2024',
          badges: ['foreløpig tall'],
          sentence:
            'I 1. kvartal 2024 var det 139 004 jobber i Østfold, 2 154 flere enn året før (+1,6 %). ' +
            'Merk: foreløpig tall. Anslått behov: ca. 6 000 flere arbeidsplasser.',
        },
      },
    ]);
  });

  it('tells twelve figures, those that grew most first', () => {
    const [jobs, ...others] = changes.figures;
    assert.deepEqual(others, []);
    assert.deepEqual(jobs?.sentences, ['12 nye tall for 1. kvartal 2024']);
    assert.deepEqual(
      jobs?.figures.map(({ region, difference, share }) => `${region} ${difference} ${share}`.trim()),
      [
        'Aremark +27 +8,4 %',
        'Hvaler +75 +6,2 %',
        'Moss +545 +2,4 %',
        'Indre Østfold +374 +2,2 %',
        'Rakkestad +67 +2,0 %',
        'Råde +78 +1,8 %',
        'Sarpsborg +424 +1,3 %',
        'Fredrikstad +477 +1,3 %',
        'Halden +111 +0,8 %',
        'Marker 0',
        'Skiptvet −7 −0,7 %',
        'Våler (Østfold) −17 −1,0 %',
      ],
    );
    assert.deepEqual(
      jobs?.figures.filter(({ badges }) => badges.length > 0).map(({ region, badges }) => [region, badges]),
      [
        ['Aremark', ['foreløpig tall']],
        ['Moss', ['foreløpig tall']],
      ],
    );
  });

  it('says what somebody will ask, and that it has been so in each winter before', () => {
    assert.deepEqual(changes.questions, [
      'Tallet er 981 færre enn i 4. kvartal 2023, men 2 154 flere enn i 1. kvartal 2023. ' +
        'Det gikk samme vei i 1. kvartal 2021, 1. kvartal 2022 og 1. kvartal 2023.',
    ]);
  });

  it('says who has changed places', () => {
    assert.deepEqual(sentencesOf(changes, 'Rekkefølge'), [
      'Mest vekst: Aremark først, som før. Hvaler går fra nr. 7 til nr. 2, Råde går fra nr. 2 til nr. 6, ' +
        'Sarpsborg går fra nr. 5 til nr. 8 og Indre Østfold går fra nr. 6 til nr. 4.',
      'Høyest tall: som før.',
    ]);
  });

  it('says what has moved most, and how far the line goes', () => {
    assert.deepEqual(sentencesOf(changes, 'Store hopp'), [
      'Ingen over 10 % på ett år. Mest er det for Aremark, 27 flere (+8,4 %).',
    ]);
    assert.deepEqual(sentencesOf(changes, 'Figuren'), [
      'Linjen for Østfold går nå fra 3. kvartal 2020 til 1. kvartal 2024.',
    ]);
  });

  it('says nothing of what is as it was', () => {
    assert.deepEqual(
      changes.rest.map(({ name }) => name),
      ['Rekkefølge', 'Store hopp', 'Figuren'],
    );
  });

  it('can be told in each of the four languages', () => {
    const said = (language: Language) => between(ostfold(), withNewQuarter(), language).headlines[0]?.after?.sentence;
    assert.match(said('nn') ?? '', /139 004 jobbar i Østfold, 2 154 fleire/);
    assert.match(said('sv') ?? '', /139 004 jobb/);
    assert.match(said('en') ?? '', /139,004 jobs in Østfold, 2,154 more/);
  });
});

describe('a quarter that one member lacks', () => {
  it('leaves the headline where it was, and says that the sum is missing', () => {
    const regions = Object.keys(FIRST_QUARTER).filter((id) => id !== 'marker');
    const { headlines, figures } = between(ostfold(), withNewQuarter(regions));
    assert.equal(headlines[0]?.after?.number, '139 985');
    assert.match(headlines[0].after.sentence, /1\. kvartal 2024: tall mangler\./);
    assert.deepEqual(figures[0]?.sentences, ['11 nye tall for 1. kvartal 2024']);
  });
});

describe('figures that were there before', () => {
  it('are told as corrected, with what they were', () => {
    const feed = ostfold();
    const halden = feed.indicators[0]?.series.find(({ region }) => region === 'halden');
    const last = halden?.observations.at(-1);
    assert.ok(last);
    last.value = 14_518;
    const { figures, questions } = between(ostfold(), feed);
    assert.deepEqual(questions, []);
    assert.deepEqual(figures[0]?.sentences, ['1 tall er rettet (4. kvartal 2023)']);
    assert.deepEqual(
      figures[0].figures.map(({ region, before, value }) => [region, before, value]),
      [['Halden', '14 519', '14 518']],
    );
  });

  it('are told as marked when only their status differs, and as removed when they are gone', () => {
    const feed = ostfold();
    const [halden, moss] = ['halden', 'moss'].map((id) =>
      feed.indicators[0]?.series.find(({ region }) => region === id),
    );
    const last = halden?.observations.at(-1);
    assert.ok(last);
    last.status = 'provisional';
    moss?.observations.pop();
    const [jobs] = between(ostfold(), feed).figures;
    assert.deepEqual(jobs?.sentences, [
      '1 tall er merket annerledes (4. kvartal 2023)',
      '1 tall er tatt bort (4. kvartal 2023)',
    ]);
  });

  it('that jump are named', () => {
    const feed = withNewQuarter();
    const hvaler = feed.indicators[0]?.series.find(({ region }) => region === 'hvaler')?.observations.at(-1);
    assert.ok(hvaler);
    // Hvaler had 1 206 jobs in the first quarter of 2023.
    hvaler.value = 1809;
    assert.deepEqual(sentencesOf(between(ostfold(), feed), 'Store hopp'), [
      'Over 10 % på ett år: Hvaler, 603 flere (+50 %).',
    ]);
  });
});

describe('a feed that is the same', () => {
  it('has no changes', () => {
    assert.deepEqual(between(ostfold(), ostfold()), {
      headlines: [],
      figures: [],
      questions: [],
      rest: [],
      isSame: true,
    });
  });

  it('is told as it is where there was none before', () => {
    const { headlines, isSame } = between(undefined, ostfold());
    assert.equal(isSame, false);
    assert.equal(headlines[0]?.before, undefined);
    assert.equal(headlines[0]?.after?.number, '139 985');
  });

  it('and what is no feed has none either', () => {
    assert.equal(changesBetween(ostfold(), 'not a feed', 'nb'), undefined);
    assert.equal(changesBetween([], ostfold(), 'nb'), undefined);
  });
});
