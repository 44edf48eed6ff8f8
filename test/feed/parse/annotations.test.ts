/** Events that explain figures: what is read of them, and what their keeper is told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFeedText } from '../../../src/feed/checks/check-feed-text.js';
import { LANGUAGES, parseFeed } from '../../../src/feed/index.js';
import { describeProblem } from '../../../src/feed/problem-sentences.js';

const BRIDGE = { text: 'ny bro åpnet', period: '2022-Q2' };

function feedOf(annotations: unknown) {
  const values = [1000, 1010, 1020, 1030, 1040, 1050, 1060, 1070];
  return {
    feedVersion: '1.1',
    language: 'nb',
    updated: '2024-01-01',
    region: 'moss',
    regions: [
      { id: 'moss', name: 'Moss' },
      { id: 'halden', name: 'Halden' },
    ],
    indicators: [
      {
        id: 'jobs',
        title: 'Jobber',
        unit: { id: 'jobs', label: 'jobber' },
        measure: 'stock',
        frequency: 'quarter',
        source: { producer: 'SSB' },
        annotations,
        series: ['moss', 'halden'].map((region) => ({
          region,
          observations: values.map((value, index) => ({
            period: `${2021 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
            value,
          })),
        })),
      },
    ],
  };
}

function read(...annotations: readonly unknown[]) {
  const { feed, problems } = parseFeed(feedOf(annotations));
  return {
    annotations: feed?.indicators[0]?.annotations,
    problems: problems.map(({ severity, code, path }) => [severity, code, path.replace('indicators[0].', '')]),
  };
}

describe('an annotation', () => {
  it('is of one period, from its beginning to its end', () => {
    assert.deepEqual(read(BRIDGE), {
      annotations: [{ text: { nb: 'ny bro åpnet' }, from: '2022-Q2', to: '2022-Q2', regions: [] }],
      problems: [],
    });
  });

  it('is of a span, about some regions, and leads to a page', () => {
    const written = { text: { nb: 'ombygging', sv: 'ombyggnad' }, from: '2021', to: '2022K1', regions: ['moss'] };
    assert.deepEqual(read({ ...written, url: 'https://www.eksempel.no/' }), {
      annotations: [
        {
          text: { nb: 'ombygging', sv: 'ombyggnad' },
          from: '2021',
          to: '2022-Q1',
          regions: ['moss'],
          url: 'https://www.eksempel.no/',
        },
      ],
      problems: [],
    });
  });

  it('is left out without words, and without a time', () => {
    assert.deepEqual(read({ period: '2022' }, { ...BRIDGE, text: '  ' }, 'bro'), {
      annotations: [],
      problems: [
        ['error', 'required', 'annotations[0].text'],
        ['error', 'required', 'annotations[1].text'],
        ['error', 'type', 'annotations[2]'],
      ],
    });
    const text = 'ny bro åpnet';
    assert.deepEqual(read({ text }, { text, from: '2021' }, { text, period: 'not-given' }, { text, period: 'våren' }), {
      annotations: [],
      problems: [
        ['error', 'annotation-time', 'annotations[0]'],
        ['error', 'annotation-time', 'annotations[1]'],
        ['error', 'annotation-time', 'annotations[2]'],
        ['error', 'period', 'annotations[3].period'],
      ],
    });
  });

  it('keeps its period where it has a span besides', () => {
    const { annotations, problems } = read({ ...BRIDGE, from: '2021', to: '2022' });
    assert.deepEqual(
      annotations?.map(({ from, to }) => [from, to]),
      [['2022-Q2', '2022-Q2']],
    );
    assert.deepEqual(problems, [['warning', 'annotation-both', 'annotations[0]']]);
  });

  it('is turned round where it goes backwards, and not where one period holds the other', () => {
    const backwards = read({ text: 'a', from: '2022-Q1', to: '2021-Q3' });
    assert.deepEqual(
      backwards.annotations?.map(({ from, to }) => [from, to]),
      [['2021-Q3', '2022-Q1']],
    );
    assert.deepEqual(backwards.problems, [['warning', 'annotation-swapped', 'annotations[0]']]);
    const within = read({ text: 'a', from: '2022-Q3', to: '2022' });
    assert.deepEqual(
      within.annotations?.map(({ from, to }) => [from, to]),
      [['2022-Q3', '2022']],
    );
    assert.deepEqual(within.problems, []);
  });

  it('is not about all regions when none of its own is known', () => {
    const { annotations, problems } = read({ ...BRIDGE, regions: ['mosss'] });
    assert.deepEqual(annotations, []);
    assert.deepEqual(problems, [['error', 'reference', 'annotations[0].regions[0]']]);
    assert.deepEqual(read({ ...BRIDGE, regions: ['mosss', 'halden'] }).annotations?.[0]?.regions, ['halden']);
    assert.deepEqual(read({ ...BRIDGE, regions: [] }).annotations?.[0]?.regions, []);
  });

  it('has no address that is none, and keeps what looks like markup as text', () => {
    const { annotations, problems } = read({
      text: '<img src=x onerror=alert(1)>',
      period: '2022',
      url: 'javascript:1',
    });
    assert.deepEqual(annotations, [
      { text: { nb: '<img src=x onerror=alert(1)>' }, from: '2022', to: '2022', regions: [] },
    ]);
    assert.deepEqual(problems, [['error', 'url', 'annotations[0].url']]);
  });

  it('is one of a list, and of no more than 200', () => {
    assert.deepEqual(parseFeed(feedOf('bro')).feed?.indicators[0]?.annotations, []);
    assert.equal(read(...Array.from({ length: 201 }, () => BRIDGE)).annotations?.length, 200);
    assert.deepEqual(parseFeed(feedOf(undefined)).feed?.indicators[0]?.annotations, []);
  });
});

describe('the check of annotations', () => {
  const told = (...annotations: readonly unknown[]) =>
    checkFeedText(JSON.stringify(feedOf(annotations)), '2024-01-01').problems;

  it('is quiet about those that happened while there are figures', () => {
    assert.deepEqual(told(BRIDGE, { text: 'a', from: '2015', to: '2021-Q1' }, { text: 'b', period: '2021' }), []);
  });

  it('says where one lies outside of the figures of its regions', () => {
    const problems = told({ ...BRIDGE, period: '2019' }, { text: 'a', from: '2023', to: '2024', regions: ['moss'] });
    assert.deepEqual(
      problems.map(({ severity, path, values }) => [severity, path, values]),
      [
        ['warning', 'indicators[0].annotations[0]', { time: '2019', first: '2021-Q1', last: '2022-Q4' }],
        ['warning', 'indicators[0].annotations[1]', { time: '2023–2024', first: '2021-Q1', last: '2022-Q4' }],
      ],
    );
    assert.deepEqual(
      LANGUAGES.map((language) => describeProblem(problems[0]!, language)).map((text) =>
        /2019.*2021-Q1.*2022-Q4/.test(text),
      ),
      [true, true, true, true],
    );
  });

  it('can be told that this is meant', () => {
    const feed = {
      ...feedOf([{ ...BRIDGE, period: '2019' }]),
      accepted: [{ problem: 'annotation-outside', indicator: 'jobs', reason: 'Eldre tall kommer.' }],
    };
    const { problems, accepted } = checkFeedText(JSON.stringify(feed), '2024-01-01');
    assert.deepEqual([problems.length, accepted?.length], [0, 1]);
  });
});
