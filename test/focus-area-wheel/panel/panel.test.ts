import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceText } from '../../../src/view/source-line.js';
import { feedOfAreas, HERE, hundredMore, jobs, SIX_AREAS } from '../small-feeds.js';
import { block, closedSections, headings, plain, view } from '../view-of-feed.js';

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
      'Tiltak',
      'Nøkkeltall',
      'Måltall',
      'Aktører',
      'Faktorer',
      'Prosjekter',
      'Mål',
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

  it('answers what, how far, who and when while it is closed, and has the first open', () => {
    assert.deepEqual(closedSections(view(full, { selected: 'a' })), [
      ['Hva', '2 tiltak', 'M1; M2', 'åpen'],
      ['Hvor langt', '1 nøkkeltall, 1 måltall', 'Jobber: 1 048 jobber; Mål: minst 100 flere jobber, regnet fra 2022'],
      ['Hvem', '1 aktør, 1 faktor', 'Kommunen; Kapital'],
      ['Når', '1 prosjekt', 'Prosjektet – Idé'],
      ['Mål og dokumenter', '1 mål, 2 dokumenter', 'Målet; Planen; Rapporten'],
    ]);
  });

  it('says what is not registered, and has nothing to open there', () => {
    const shown = view(full, { selected: 'b' });
    assert.deepEqual(closedSections(shown), [
      ['Hva', 'ingen registrert', 'Ingen tiltak er lagt inn.'],
      ['Hvor langt', 'ingen registrert', 'Ingen nøkkeltall eller måltall er lagt inn for Her.'],
      ['Hvem', 'ingen registrert', 'Ingen aktører er lagt inn.'],
      ['Når', 'ingen registrert', 'Ingen prosjekter er lagt inn.'],
      ['Mål og dokumenter', 'ingen registrert', 'Ingen mål eller dokumenter er lagt inn.'],
    ]);
    assert.ok(shown.panel?.sections.every(({ blocks, isOpen }) => blocks.length === 0 && !isOpen));
  });

  it('places projects on a time line where the dates of several are known', () => {
    const projects = [
      { id: 'p', title: 'P', focusAreas: ['a'], period: { from: '2022', to: '2023' } },
      { id: 'q', title: 'Q', focusAreas: ['a'], period: { from: '2024-07' } },
      { id: 'r', title: 'R', focusAreas: ['a'], period: { durationYears: 3 } },
    ];
    const listed = (all: readonly object[]) =>
      block(view(feedOfAreas([{ id: 'a', title: 'A' }], { projects: all }), { selected: 'a' }), 'items', 'Prosjekter');
    const { timeLine, items } = listed(projects);
    assert.equal(timeLine, 'Tidslinje: 2022–2024');
    const round = (part: number | undefined): number | undefined => part && Math.round(part * 100) / 100;
    assert.deepEqual(
      items.map(({ span }) => [round(span?.from), round(span?.to)]),
      [
        [0, 0.67],
        [0.83, 1],
        [undefined, undefined],
      ],
    );
    const alone = listed(projects.slice(1));
    assert.deepEqual([alone.timeLine, alone.items.some(({ span }) => span !== undefined)], [undefined, false]);
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
      undefined,
      undefined,
      'Oppdrag',
      'Formål',
      'Roller',
      'Verdier',
      'Måltall',
      'Prosjekter',
      'Mål',
      'Dokumenter',
      'Les mer',
    ]);
    assert.deepEqual(
      closedSections(shown).map(([title, count]) => [title, count]),
      [
        ['Hva', ''],
        ['Hvor langt', '1 måltall'],
        ['Når', '1 prosjekt'],
        ['Mål og dokumenter', '1 mål, 1 dokument'],
      ],
    );
    const adoption = shown.panel?.blocks[3];
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
