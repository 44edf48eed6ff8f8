/** What the wheel draws where nobody has set focus areas, and what it is called. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { drawnFeed } from '../../../src/focus-area-wheel/list/drawn-feed.js';
import { feedOf, headings, view } from '../view-of-feed.js';

const GOALS = [
  { id: 'kunnskap', title: 'Mer kunnskap', description: 'Flere skal lære mer.' },
  { id: 'samhandling', title: 'Samhandling', source: { producer: 'Planen', url: 'https://example.org/plan' } },
];
const DOCUMENTS = [
  { id: 'rapport', title: 'Rapporten', themes: ['Klynger', 'Demografi'] },
  { id: 'notat', title: 'Notatet', themes: ['Pendling'] },
];
const titlesIn = (feed: object, options = {}) => view(feed, options).segments.map(({ title }) => title.text);

describe('a feed without focus areas', () => {
  it('is drawn with its goals, which are called goals', () => {
    const shown = view({ feedVersion: '1.0', goals: GOALS, documents: DOCUMENTS });
    assert.deepEqual(
      shown.segments.map(({ title, kindLabel, name }) => [title.text, kindLabel, name]),
      [
        ['Mer kunnskap', 'Mål', 'Mer kunnskap, mål'],
        ['Samhandling', 'Mål', 'Samhandling, mål'],
      ],
    );
    assert.ok(shown.wheel);
    assert.equal(shown.empty, undefined);
    assert.equal(shown.summary, 'To mål. Velg et mål for å lese mer om det.');
    assert.equal(shown.title.text, 'Mål');
    assert.deepEqual(
      shown.tables[0]?.rows.map(([first, second]) => [first?.text, second?.text]),
      [
        ['Mer kunnskap', 'Mål'],
        ['Samhandling', 'Mål'],
      ],
    );
    assert.equal(shown.tables[0].columns[0]?.title, 'Mål');
  });

  it('tells a goal in its own panel, and not once more beside the drawing', () => {
    const feed = { feedVersion: '1.0', title: 'Planen', description: 'Om planen.', goals: GOALS };
    const chosen = view(feed, { selected: 'kunnskap' }).panel;
    assert.deepEqual(chosen?.badges, ['Mål']);
    assert.deepEqual(chosen.blocks[0], {
      kind: 'text',
      paragraphs: [{ text: 'Flere skal lære mer.', language: 'nb' }],
    });
    assert.doesNotMatch(JSON.stringify(view(feed).panel), /Mer kunnskap/);
  });

  it('is drawn with the themes of its documents where it has no goals either', () => {
    const feed = { feedVersion: '1.0', documents: DOCUMENTS };
    assert.deepEqual(titlesIn(feed), ['Klynger', 'Demografi', 'Pendling']);
    assert.equal(view(feed).summary, 'Tre temaer. Velg et tema for å se dokumentene om det.');
    const [, demography] = view(feed).segments;
    const chosen = view(feed, { selected: demography?.id });
    assert.deepEqual(chosen.panel?.badges, ['Tema']);
    assert.deepEqual(headings(chosen), ['Dokumenter']);
    assert.match(JSON.stringify(chosen.panel), /Rapporten/);
    assert.doesNotMatch(JSON.stringify(chosen.panel), /Notatet/);
    // The documents stand by themselves too, where nothing is chosen.
    assert.deepEqual(headings(view(feed)), ['Dokumenter']);
  });

  it('says so in every language', () => {
    const summaries = (['nb', 'nn', 'sv', 'en'] as const).map(
      (language) => view({ feedVersion: '1.0', documents: DOCUMENTS }, { language }).summary,
    );
    assert.deepEqual(summaries, [
      'Tre temaer. Velg et tema for å se dokumentene om det.',
      'Tre tema. Vel eit tema for å sjå dokumenta om det.',
      'Tre teman. Välj ett tema för att se dokumenten om det.',
      'Three themes. Choose a theme to see the documents about it.',
    ]);
  });

  it('has nothing to draw without goals and themes', () => {
    assert.match(view({ feedVersion: '1.0' }).empty ?? '', /Ingen fokusområder/);
    assert.match(view({ feedVersion: '1.0', documents: [{ id: 'a', title: 'A' }] }).empty ?? '', /Ingen fokusområder/);
  });
});

describe('a feed with focus areas', () => {
  it('is drawn with these alone', () => {
    const feed = { feedVersion: '1.0', focusAreas: [{ id: 'bio', title: 'Bio' }], goals: GOALS, documents: DOCUMENTS };
    assert.deepEqual(titlesIn(feed), ['Bio']);
    assert.equal(view(feed).segments[0]?.kindLabel, 'Fokusområde');
  });
});

describe('what is drawn', () => {
  it('is made once for a feed, and stays as it is when it is drawn again', () => {
    const feed = feedOf({ feedVersion: '1.0', goals: GOALS });
    assert.equal(drawnFeed(feed), drawnFeed(feed));
    assert.equal(drawnFeed(drawnFeed(feed)), drawnFeed(feed));
    assert.equal(drawnFeed(feed).nature, 'goal');
  });
});
