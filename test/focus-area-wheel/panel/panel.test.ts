import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceText } from '../../../src/view/source-line.js';
import { feedOfAreas, HERE, hundredMore, jobs, SIX_AREAS } from '../small-feeds.js';
import { block, headings, plain, view } from '../view-of-feed.js';

describe('the panel of an area', () => {
  const full = feedOfAreas(
    [
      {
        id: 'a',
        kind: 'sector',
        status: 'candidate',
        title: 'A',
        subtitle: 'Under',
        description: 'Om A',
        measures: ['M1', 'M2'],
        factors: ['capital'],
        documents: ['d1'],
        url: 'https://example.org/a',
        region: 'der',
      },
      { id: 'b', kind: 'support', title: 'B', supports: ['a'] },
    ],
    {
      ...HERE,
      factors: [{ id: 'capital' }],
      actors: [{ id: 'kommunen', name: 'Kommunen', focusAreas: ['a'], role: 'Tilrettelegger' }],
      indicators: [jobs('j', ['a'], [1000, 1048])],
      targets: [hundredMore('t', 'j', { decidedBy: 'Styret', region: 'her' })],
      goals: [{ id: 'g', title: 'Målet', focusAreas: ['a'], source: { producer: 'Kilden' } }],
      projects: [{ id: 'p', title: 'Prosjektet', status: 'idea', focusAreas: ['a'] }],
      documents: [
        { id: 'd1', title: 'Planen' },
        { id: 'd2', title: 'Rapporten', focusAreas: ['a'] },
        { id: 'd3', title: 'Alene' },
      ],
    },
  );

  it('has everything that belongs to it, in a fixed order', () => {
    const shown = view(full, { selected: 'a' });
    assert.deepEqual(headings(shown), [
      undefined,
      'Støttes av',
      'Nøkkeltall',
      'Måltall',
      'Tiltak',
      'Mål',
      'Prosjekter',
      'Aktører',
      'Faktorer',
      'Dokumenter',
      'Les mer',
    ]);
    assert.deepEqual(shown.panel?.badges, ['Sektor', 'Ikke vedtatt', 'Der']);
    assert.equal(shown.panel?.subtitle?.text, 'Under');
    assert.deepEqual(
      block(shown, 'items', 'Dokumenter').items.map(({ title }) => title.text),
      ['Planen', 'Rapporten'],
    );
    assert.deepEqual(
      block(shown, 'bullets', 'Faktorer').items.map(({ text }) => text),
      ['Kapital'],
    );
    assert.deepEqual(
      block(shown, 'chips', 'Støttes av').chips.map(({ id }) => id),
      ['b'],
    );
    assert.deepEqual(
      block(shown, 'items', 'Les mer').items.map(({ title, url }) => [title.text, url]),
      [['A (example.org)', 'https://example.org/a']],
    );
  });

  it('tells who decided a target and where a goal is from', () => {
    const shown = view(full, { selected: 'a' });
    assert.deepEqual(
      block(shown, 'items', 'Måltall').items.map(({ lines }) => lines.map(({ text }) => text)),
      [['Bestemt av Styret']],
    );
    assert.deepEqual(
      block(shown, 'items', 'Mål').items.map(({ source }) => source && sourceText(source)),
      ['Kilde: Kilden'],
    );
  });

  it('names no status for a decided area', () =>
    assert.deepEqual(view(full, { selected: 'b' }).panel?.badges, ['Støtteområde']));

  it('is that of the hub when the chosen area is not in the feed', () => {
    const shown = view(full, { selected: 'finnes-ikke' });
    assert.deepEqual([shown.selected, shown.panel?.title.text], [undefined, 'Fokusområder']);
    assert.deepEqual(headings(shown), ['Dokumenter']);
  });
});

describe('the hub', () => {
  it('has the vision, else the purpose, else a title', () => {
    const hub = (strategy: unknown) => {
      const found = view(feedOfAreas(SIX_AREAS, { strategy, title: 'Feeden', goals: [{ id: 'g', title: 'Mål' }] })).hub;
      return [found.text.text, found.label, found.name];
    };
    assert.deepEqual(hub({ vision: 'Vi får det til!', purpose: 'Jobber' }), [
      'Vi får det til!',
      'Visjon',
      'Vi får det til! visjon',
    ]);
    assert.deepEqual(hub({ purpose: 'Flere jobber' }), ['Flere jobber', 'Formål', 'Flere jobber, formål']);
    assert.deepEqual(hub({ roles: ['Kobler'] }), ['Strategisk fundament', undefined, 'Strategisk fundament']);
    assert.deepEqual(hub(undefined), ['Feeden', undefined, 'Feeden, fokusområder']);
    assert.equal(view(feedOfAreas(SIX_AREAS), { language: 'en' }).hub.text.text, 'Focus areas');
  });

  it('tells the strategy and everything that belongs to no area', () => {
    const shown = view(
      feedOfAreas([{ id: 'a', title: 'A' }], {
        description: 'Om feeden',
        strategy: {
          title: 'Plattformen',
          vision: 'V',
          mission: 'O',
          purpose: 'F',
          roles: ['R'],
          values: ['T'],
          note: 'Et framtidsbilde',
          adopted: '2023-06-23',
          adoptedBy: 'Styret',
          validFrom: '2021',
          validTo: '2024',
          url: 'https://example.org/plan',
        },
        targets: [
          { id: 't', operator: 'between', min: 100, max: 150, unit: 'prosjekter' },
          { id: 't2', value: 5, project: 'p2' },
        ],
        goals: [
          { id: 'g', title: 'Velferd' },
          { id: 'g2', title: 'Hører til A', project: 'p2' },
        ],
        projects: [
          { id: 'p', title: 'Fritt' },
          { id: 'p2', title: 'I A', focusAreas: ['a'] },
        ],
        documents: [
          { id: 'd', title: 'Rapport' },
          { id: 'd2', title: 'I A', focusAreas: ['a'] },
        ],
      }),
    );
    assert.equal(shown.panel?.title.text, 'Plattformen');
    assert.deepEqual(headings(shown), [
      undefined,
      'Visjon',
      'Oppdrag',
      'Formål',
      'Roller',
      'Verdier',
      undefined,
      undefined,
      'Måltall',
      'Mål',
      'Prosjekter',
      'Dokumenter',
      'Les mer',
    ]);
    const adoption = shown.panel?.blocks[7];
    assert.deepEqual(adoption?.kind === 'text' && adoption.paragraphs.map(({ text }) => plain(text)), [
      'Vedtatt 23. juni 2023 av Styret',
      'Gjelder 2021–2024',
    ]);
    const titles = (heading: string) => block(shown, 'items', heading).items.map(({ title }) => plain(title.text));
    assert.deepEqual(['Måltall', 'Mål', 'Prosjekter', 'Dokumenter'].map(titles), [
      ['Mål: mellom 100 og 150 prosjekter'],
      ['Velferd'],
      ['Fritt'],
      ['Rapport'],
    ]);
  });

  it('sets roles and values in one line when they are short, and in the language they are in', () => {
    const strategy = {
      roles: [{ sv: 'Sammanlänkare' }, { sv: 'Katalysator' }],
      values: ['Tillit', 'Vi er åpne om hva vi gjør og hvorfor'],
    };
    const shown = view(feedOfAreas(SIX_AREAS, { strategy }));
    assert.deepEqual(block(shown, 'text', 'Roller').paragraphs, [
      { text: 'Sammanlänkare, Katalysator', language: 'sv' },
    ]);
    assert.equal(block(shown, 'bullets', 'Verdier').items.length, 2);
  });

  it('has a short text for when the long one has no room', () => {
    const hub = (strategy: unknown) => {
      const { wheel } = view(
        feedOfAreas(SIX_AREAS, { title: 'En lang tittel som ikke får plass i navet '.repeat(4), strategy }),
      );
      return wheel?.geometry.hub.label.lines
        .map(({ text }) => text)
        .join('')
        .trim();
    };
    assert.equal(hub({ vision: 'En lang visjon som ikke får plass i navet '.repeat(4) }), 'Visjon');
    assert.equal(hub({ title: 'En lang strategi som ikke får plass i navet '.repeat(4) }), 'Strategisk fundament');
    assert.equal(hub(undefined), 'Fokusområder');
  });

  it('counts the areas when there is nothing else to tell', () => {
    const { panel, summary } = view(feedOfAreas(SIX_AREAS));
    assert.deepEqual(panel?.blocks, [{ kind: 'text', paragraphs: [{ text: summary, language: 'nb' }] }]);
  });
});
