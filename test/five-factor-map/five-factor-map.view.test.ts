import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/feed/feed.js';
import type { MapBlock } from '../../src/five-factor-map/panel/blocks.js';
import { textOf } from '../../src/five-factor-map/panel/mixed-text.js';
import type { MapPanel } from '../../src/five-factor-map/panel/panel.js';
import type { PanelSection, SectionName } from '../../src/view/section.js';
import { groupListOf, type MapOptions } from '../../src/five-factor-map/groups/groups.view.js';
import type { Item } from '../../src/view/item.js';
import type { Marks } from '../../src/view/marks.js';
import { sourceText } from '../../src/view/source-line.js';
import { actor, largeFeed, OPTIONS, read, SMALL_FEED, mapOf } from './small-feeds.js';

/** A block as plain text: its heading, and what is under it. */
function plain(block: MapBlock): [string, ...string[]] {
  const heading = textOf(block.heading);
  if (block.kind === 'texts') return [heading, ...block.texts.map(textOf)];
  if (block.kind === 'chips') return [heading, ...block.chips.map(({ label }) => textOf(label))];
  return [
    heading,
    ...block.items.map(({ title, lines, badges }) =>
      [textOf(title), ...lines.map(textOf), ...badges.map(({ name }) => `[${name.text}]`)].join(' | '),
    ),
  ];
}

/** The sections of a panel: what stands in their blocks, else what they say without any. */
function opened(sections: readonly PanelSection<MapBlock>[]): string[][] {
  return sections.flatMap(({ title, count, gist, blocks }) =>
    blocks.length === 0
      ? [[title, count, textOf(gist)]]
      : blocks.map((block) => {
          const [heading, ...words] = plain(block);
          return [heading === '' ? title : heading, ...words];
        }),
  );
}

/** The blocks of a section. */
function blocksIn(found: MapPanel | undefined, name: SectionName): readonly MapBlock[] {
  return found?.sections.find((section) => section.name === name)?.blocks ?? [];
}

/** What choosing a focus area of the small feed in another widget marks. */
function marksOf(id: string): Marks {
  return { item: { kind: 'area', id }, name: { text: id, language: 'nb' }, areas: [id] };
}

function panel(chosen: Item | undefined, options: Partial<MapOptions> = {}) {
  const found = mapOf(SMALL_FEED, { chosen, ...options }).panel;
  if (!found) throw new Error('There is no panel');
  const { badge, title, subtitle, url, blocks, sections } = found;
  const content: string[][] = [...blocks.map(plain), ...opened(sections)];
  const closed = sections.map(({ title: name, count, gist }) => [name, count, textOf(gist)]);
  const open = sections.filter(({ isOpen }) => isOpen).map(({ title: name }) => name);
  return { badge: badge?.text, title: textOf(title), subtitle: textOf(subtitle), url, content, closed, open };
}

describe('the view of the map', () => {
  const view = mapOf(SMALL_FEED);

  it('sums up what the feed holds', () => {
    assert.equal(view.title.text, 'Hvem skaper utviklingen?');
    assert.equal(
      view.summary,
      'Fire grupper med fem aktører og fire koblinger mellom gruppene. Tykkere strek betyr flere koblinger.',
    );
  });

  it('has its counts in words, or all of them in figures where one is above twelve', () => {
    const one = { ...SMALL_FEED, links: [], projects: [], actors: (SMALL_FEED.actors as object[]).slice(0, 1) };
    assert.deepEqual(
      LANGUAGES.map((language) => mapOf(one, { language }).summary),
      [
        'Fire grupper med én aktør og ingen koblinger mellom gruppene.',
        'Fire grupper med éin aktør og ingen koplingar mellom gruppene.',
        'Fyra grupper med en aktör och inga kopplingar mellan grupperna.',
        'Four groups with one actor and no links between the groups.',
      ],
    );
    assert.match(mapOf(largeFeed(5, 60, 7)).summary, /^5 grupper med 60 aktører og \d+ kobling/);
  });

  it('does not speak of lines where there are none', () => {
    for (const options of [{ width: 300 }, { mode: 'matrix' } as const]) {
      assert.equal(
        mapOf(SMALL_FEED, options).summary,
        'Fire grupper med fem aktører og fire koblinger mellom gruppene.',
      );
    }
  });

  it('takes the heading of the page', () => {
    assert.equal(mapOf(SMALL_FEED, { heading: 'Aktørene' }).title.text, 'Aktørene');
  });

  it('shows each group with its actors and links in figures', () => {
    assert.deepEqual(
      view.nodes.map(({ label, count, name, isEmpty }) => [label.text, count, name, isEmpty]),
      [
        ['Offentlig myndighet', '2 aktører', 'Offentlig myndighet, 2 aktører, 3 koblinger', false],
        ['Forskning', '1 aktør', 'Forskning, 1 aktør, 3 koblinger', false],
        ['Næringsliv', '2 aktører', 'Næringsliv, 2 aktører, 4 koblinger', false],
        ['Kapital', 'ingen ennå', 'Kapital, ingen ennå, 0 koblinger', true],
      ],
    );
  });

  it('shows an actor in two groups in both, and marks it', () => {
    const dots = view.nodes.flatMap(
      ({ label }, place) => view.picture?.dots[place]?.map(({ name, isShared }) => [label.text, name, isShared]) ?? [],
    );
    assert.deepEqual(
      dots.filter(([, name]) => name === 'Instituttet'),
      [
        ['Forskning', 'Instituttet', true],
        ['Næringsliv', 'Instituttet', true],
      ],
    );
    assert.ok(view.notes.includes('Åpne ringer er aktører som er med i flere grupper.'));
  });

  it('says that a connection may count for several pairs only where it does', () => {
    const note = 'En kobling kan telle for flere par av grupper.';
    assert.ok(view.notes.includes(note));
    assert.ok(!mapOf({ ...SMALL_FEED, links: [], projects: [] }).notes.includes(note));
  });

  it('explains arrows and dotted lines only where they are drawn', () => {
    const [arrows, dotted] = [
      'En pil viser hvilken vei koblingene går.',
      'Prikkede streker er par av grupper uten koblinger.',
    ];
    const drawnNotes = (links: readonly unknown[], width = 1144) =>
      mapOf({ ...SMALL_FEED, links, projects: [] }, { width }).notes.filter(
        (note) => note === arrows || note === dotted,
      );
    const every = SMALL_FEED.factors.flatMap(({ id }, place) =>
      SMALL_FEED.factors.slice(place + 1).map((to) => ({ from: { factor: id }, to: { factor: to.id } })),
    );
    assert.deepEqual(drawnNotes(every), []);
    assert.deepEqual(drawnNotes(every.slice(1)), [dotted]);
    assert.deepEqual(drawnNotes(every.map((link) => ({ ...link, directed: true }))), [arrows]);
    assert.deepEqual(drawnNotes(every.slice(1), 300), []);
  });

  it('says of which region its numbers are, and names it in an empty node only where it has room', () => {
    const regions = [
      ...SMALL_FEED.regions,
      { id: 'lang', name: 'Nordre Østfold og Indre Follo', type: 'municipality', partOf: ['fylket'] },
    ];
    const { summary, nodes, picture } = mapOf({ ...SMALL_FEED, regions }, { region: 'lang' });
    assert.equal(
      summary,
      'Fire grupper med tre aktører i Nordre Østfold og Indre Follo og to koblinger mellom gruppene. Tykkere strek ' +
        'betyr flere koblinger.',
    );
    assert.equal(nodes[3]?.name, 'Kapital, ingen i Nordre Østfold og Indre Follo, 0 koblinger');
    assert.equal(picture?.counts[3], 'ingen');
    assert.equal(mapOf(SMALL_FEED, { region: 'byen' }).picture?.counts[3], 'ingen i Byen');
    assert.equal(mapOf(SMALL_FEED).picture?.counts[3], 'ingen ennå');
  });

  it('lists the actors that are marked first, when nothing is chosen', () => {
    const marked = mapOf(SMALL_FEED, { marks: marksOf('bio') }).panel?.blocks[0];
    assert.deepEqual(marked && plain(marked), [
      'bio: 2 aktører',
      'Kommunen | Legger til rette | [Bioøkonomi]',
      'Instituttet | [Bioøkonomi]',
    ]);
    assert.ok(marked?.kind === 'items' && marked.items.every(({ choice }) => choice?.kind === 'actor'));
    assert.equal(
      plain(mapOf(SMALL_FEED, { marks: marksOf('industri') }).panel?.blocks[0] ?? marked)[1],
      'Fem grupper trengs.',
    );
  });

  it('cuts the list of marked actors like others', () => {
    const feed = largeFeed(5, 65, 0);
    const actors = (feed['actors'] as object[]).map((each) => ({ ...each, focusAreas: ['bio'] }));
    const block = mapOf(
      { ...feed, focusAreas: [{ id: 'bio', title: 'Bioøkonomi' }], actors },
      { marks: marksOf('bio') },
    ).panel?.blocks[0];
    assert.ok(block?.kind === 'items');
    assert.deepEqual([block.items.length, block.cut?.text, block.cut?.more], [20, 'Viser 20 av 65', 'Vis flere (45)']);
  });

  it('credits the publisher and the model', () => {
    assert.deepEqual(view.source.sources.map(sourceText), [
      'Eksempelpartnerskapet',
      'modell: faktorer for næringsutvikling (Reve 2018)',
    ]);
    const alone = mapOf({ ...SMALL_FEED, publisher: undefined }).source;
    assert.deepEqual(
      [alone.label, ...alone.sources.map(sourceText)],
      ['Modell', 'faktorer for næringsutvikling (Reve 2018)'],
    );
    // Only the name is marked as Norwegian for readers of other languages.
    assert.deepEqual(mapOf(SMALL_FEED, { language: 'en' }).source.sources[1], {
      before: 'model: factors of business development (',
      phrase: { text: 'Reve', language: 'nb' },
      after: ' 2018)',
    });
  });

  it('marks the lines of the chosen group, and the chosen line', () => {
    const bright = (chosen: Item) =>
      mapOf(SMALL_FEED, { chosen })
        .picture?.lines.filter(({ isChosen }) => isChosen)
        .map(({ choice }) => choice.id);
    assert.deepEqual(bright({ kind: 'factor', id: 'stat' }), ['stat+forskning', 'stat+naering', 'stat+kapital']);
    assert.deepEqual(bright({ kind: 'link', id: 'stat+naering' }), ['stat+naering']);
  });

  it('marks the actors of a focus area in numbers and words', () => {
    const marked = mapOf(SMALL_FEED, { marks: marksOf('bio'), chosen: { kind: 'factor', id: 'stat' } });
    assert.deepEqual(marked.marks, { ...marksOf('bio'), isEmpty: false, marked: { kind: 'actor', count: 2 } });
    assert.deepEqual(
      marked.nodes.map(({ count }) => count),
      ['1 av 2 aktører', '1 av 1 aktør', '1 av 2 aktører', 'ingen ennå'],
    );
    assert.deepEqual(
      marked.picture?.dots[0]?.map(({ isMarked }) => isMarked),
      [true, false],
    );
    assert.equal(
      textOf(marked.panel?.subtitle ?? []),
      '1 av 2 aktører · 3 koblinger: 1 mellom aktører, 1 gjennom et felles prosjekt og 1 mellom gruppene selv',
    );
    assert.deepEqual(blocksIn(marked.panel, 'who').map(plain)[0], [
      'Aktører',
      'Kommunen | Legger til rette | [Bioøkonomi]',
    ]);
  });

  it('shows the actors of a region that is not the feed’s own, and says so', () => {
    const { nodes, notes } = mapOf(SMALL_FEED, { region: 'bygda' });
    assert.deepEqual(
      nodes.map(({ count }) => count),
      ['1 aktør', '1 aktør', '2 aktører', 'ingen i Bygda'],
    );
    assert.equal(notes[0], 'Viser aktører som hører til Bygda.');
    assert.deepEqual(mapOf(SMALL_FEED, { region: 'fylket' }).nodes, view.nodes);
    assert.deepEqual(mapOf(SMALL_FEED, { region: 'finnes-ikke' }).nodes, view.nodes);
  });

  it('speaks four languages', () => {
    const said = LANGUAGES.map((language) => mapOf(SMALL_FEED, { language }).summary);
    assert.deepEqual(said, [
      'Fire grupper med fem aktører og fire koblinger mellom gruppene. Tykkere strek betyr flere koblinger.',
      'Fire grupper med fem aktørar og fire koplingar mellom gruppene. Tjukkare strek betyr fleire koplingar.',
      'Fyra grupper med fem aktörer och fyra kopplingar mellan grupperna. Tjockare streck betyder fler kopplingar.',
      'Four groups with five actors and four links between the groups. A thicker line means more links.',
    ]);
  });
});

describe('a feed with little in it', () => {
  it('says that there are no factors, and keeps the table of its actors', () => {
    const { empty, summary, tables } = mapOf({ ...SMALL_FEED, factors: [], links: [] });
    assert.equal(empty, 'Ingen faktorer er lagt inn.');
    assert.equal(summary, '');
    assert.deepEqual(
      tables.map(({ caption }) => caption),
      ['Aktører', 'Koblinger'],
    );
  });

  it('is empty without tables when there is nothing at all', () => {
    const { empty, tables } = mapOf({ feedVersion: '1.0' });
    assert.equal(empty, 'Ingen faktorer er lagt inn.');
    assert.deepEqual(tables, []);
  });

  it('draws groups without actors, and says so', () => {
    const { summary, nodes, picture, panel: overview } = mapOf({ ...SMALL_FEED, actors: [], links: [], projects: [] });
    assert.equal(summary, 'Ingen aktører er lagt inn ennå.');
    assert.ok(picture && nodes.every(({ isEmpty, count }) => isEmpty && count === 'ingen ennå'));
    assert.deepEqual(overview?.blocks.map(plain), [['', 'Fem grupper trengs.']]);
    assert.deepEqual(opened(overview?.sections ?? []), [
      ['Koblinger', 'ingen registrert', 'Ingen koblinger er lagt inn.'],
      ['Her mangler noe', '', 'Ingen aktører er lagt inn ennå.'],
    ]);
  });

  it('shows one, two or nine groups as a list', () => {
    for (const count of [1, 2, 9]) assert.equal(mapOf(largeFeed(count, 10, 0)).picture, undefined);
    assert.match(mapOf(largeFeed(1, 2, 0)).summary, /^Én gruppe med to aktører og ingen koblinger/);
  });
});

describe('the panel', () => {
  it('tells of the whole map when nothing is chosen, or what is chosen is gone', () => {
    const { title, badge, content } = panel(undefined);
    assert.deepEqual([title, badge], ['Oversikt', undefined]);
    assert.deepEqual(content, [
      ['', 'Fem grupper trengs.'],
      [
        'Sterkest koblet',
        'Offentlig myndighet – Næringsliv (3)',
        'Offentlig myndighet – Forskning (2)',
        'Forskning – Næringsliv (2)',
      ],
      [
        'Koblinger',
        'En kobling er en relasjon mellom to aktører eller to grupper, eller et prosjekt som aktører er sammen om.',
      ],
      [
        'Her mangler noe',
        'Ingen aktører er lagt inn under Kapital.',
        'Fokusområder uten aktører: Industri.',
        'Aktører uten gruppe: 1.',
      ],
    ]);
    assert.equal(panel({ kind: 'actor', id: 'gone' }).title, 'Oversikt');
  });

  it('tells of a group', () => {
    const { badge, title, subtitle, content, closed, open } = panel({ kind: 'factor', id: 'stat' });
    assert.deepEqual(
      [badge, title, subtitle],
      [
        'Gruppe',
        'Offentlig myndighet',
        '2 aktører · 3 koblinger: 1 mellom aktører, 1 gjennom et felles prosjekt og 1 mellom gruppene selv',
      ],
    );
    assert.deepEqual(content, [
      ['', 'Stat, fylke og kommune.'],
      ['Hva', '1 fokusområde', 'Bioøkonomi'],
      ['Aktører', 'Kommunen | Legger til rette | [Bioøkonomi]', 'Fylkeskommunen'],
      ['Sterkest koblet til', 'Næringsliv (3)', 'Forskning (2)'],
      ['Koblinger i gruppen', 'Kommunen – Fylkeskommunen'],
      ['Her mangler noe', '', 'Ingen koblinger er lagt inn til Kapital.'],
    ]);
    assert.deepEqual(closed, [
      ['Hva', '1 fokusområde', 'Bioøkonomi'],
      ['Hvem', '2 aktører', 'Kommunen; Fylkeskommunen'],
      ['Koblinger', '4 koblinger', 'Næringsliv (3); Forskning (2)'],
      ['Her mangler noe', '', 'Ingen koblinger er lagt inn til Kapital.'],
    ]);
    assert.deepEqual(open, ['Hvem']);
  });

  it('says that none of a group’s actors belong to what is chosen elsewhere, not that there are none', () => {
    const whoIn = (feed: object, id: string) => {
      const sections = mapOf(feed, { marks: marksOf('bio'), chosen: { kind: 'factor', id } }).panel?.sections ?? [];
      return sections
        .filter(({ name }) => name === 'who')
        .map(({ count, gist }) => [count, gist[0]?.text.replaceAll('\u00a0', ' ')]);
    };
    const feed = { ...SMALL_FEED, actors: [...SMALL_FEED.actors, actor('Banken', ['kapital'])] };
    assert.deepEqual(whoIn(feed, 'kapital'), [['0 av 1 aktør', 'Aktøren er ikke knyttet til bio.']]);
    const two = { ...feed, actors: [...feed.actors, actor('Fondet', ['kapital'])] };
    assert.deepEqual(whoIn(two, 'kapital'), [['0 av 2 aktører', 'Ingen av de 2 aktørene er knyttet til bio.']]);
    assert.deepEqual(whoIn(SMALL_FEED, 'kapital'), [['ingen registrert', 'Ingen aktører er lagt inn.']]);
  });

  it('says where else an actor of the group belongs', () => {
    const { panel: group } = mapOf(SMALL_FEED, { chosen: { kind: 'factor', id: 'forskning' } });
    const [, first] = blocksIn(group, 'who').map(plain)[0] ?? [];
    assert.equal(first, 'Instituttet | også i Næringsliv | [Bioøkonomi]');
  });

  it('tells of an actor', () => {
    const { badge, title, subtitle, url, content } = panel({ kind: 'actor', id: 'Instituttet' });
    assert.deepEqual([badge, title, subtitle, url], ['Institutt', 'Instituttet', '', 'https://www.example.org/om']);
    assert.deepEqual(content, [
      ['Grupper', 'Forskning', 'Næringsliv'],
      ['Hva', '1 fokusområde', 'Bioøkonomi'],
      ['Koblinger', 'Kommunen – deler med → Instituttet', 'Instituttet – NHO-samarbeid – Bedriften'],
      ['Prosjekter', 'Prosjekt Sammen | Initiativtaker, gjennomfører | [Pågår]', 'Prosjekt Alene | Eier'],
    ]);
    assert.deepEqual(panel({ kind: 'actor', id: 'Fylkeskommunen' }).content.slice(1), [
      ['Fylker', 'Fylket'],
      ['Hva', 'ingen registrert', 'Ingen fokusområder er lagt inn.'],
      ['Koblinger', 'Kommunen – Fylkeskommunen', 'Fylkeskommunen – finansierer → Prosjekt Sammen'],
      ['Prosjekter', 'Prosjekt Sammen | [Pågår]'],
    ]);
  });

  it('tells of a pair of groups, connection by connection', () => {
    const { badge, title, subtitle, content, open } = panel({ kind: 'link', id: 'forskning+naering' });
    assert.deepEqual(
      [badge, title, subtitle],
      ['Kobling', 'Forskning – Næringsliv', '2 koblinger: 1 mellom aktører og 1 gjennom et felles prosjekt'],
    );
    assert.deepEqual(content, [
      ['Grupper', 'Forskning', 'Næringsliv'],
      ['Med i begge gruppene', 'Instituttet | [Bioøkonomi]'],
      [
        'Koblinger',
        'Instituttet – NHO-samarbeid – Bedriften',
        'Prosjekt Sammen | Bedriften, Instituttet | [felles prosjekt]',
      ],
    ]);
    assert.deepEqual(open, ['Koblinger']);
  });

  it('says that a pair has no connections', () => {
    assert.deepEqual(panel({ kind: 'link', id: 'stat+kapital' }).content.at(-1), [
      'Her mangler noe',
      '',
      'Ingen koblinger er lagt inn mellom Offentlig myndighet og Kapital.',
    ]);
  });

  it('shows the first twenty of a long list, more on demand, and what the reader searches for', () => {
    const chosen: Item = { kind: 'factor', id: 'f0' };
    // Every fifth of 300 actors, and those of the fifth group that are in the first too: 60 + 0 (a tenth is in groups
    // 0, 1).
    const shown = (options: Partial<MapOptions>) => {
      const [block] = blocksIn(mapOf(largeFeed(5, 300, 600), { chosen, ...options }).panel, 'who');
      return block?.kind === 'items' ? [block.items.length, block.cut?.text, block.cut?.more] : [];
    };
    assert.deepEqual(shown({}), [20, 'Viser 20 av 60', 'Vis flere (40)']);
    assert.deepEqual(shown({ limits: new Map([['Aktører', 40]]) }), [40, 'Viser 40 av 60', 'Vis flere (20)']);
    assert.deepEqual(shown({ limits: new Map([['Aktører', 60]]) }), [60, 'Viser 60 av 60', undefined]);
    assert.deepEqual(shown({ query: 'aktør 291' }), [1, '1 treff av 60', undefined]);
    assert.deepEqual(shown({ query: ' finnes ikke ' }), [0, 'Ingen treff på «finnes ikke».', undefined]);
    assert.deepEqual(shown({ query: 'aktør' }), [20, '60 treff av 60', 'Vis flere (40)']);
  });

  it('searches names, roles and areas, whatever their case, and not their soft hyphens', () => {
    const feed = largeFeed(1, 30, 0);
    const [first = {}, second = {}, ...rest] = feed['actors'] as Record<string, unknown>[];
    const actors = [
      { ...first, name: 'Nærings\u00adhagen', focusAreas: ['bio'] },
      { ...second, role: 'Låner ut penger' },
      ...rest,
    ];
    const content = { ...feed, focusAreas: [{ id: 'bio', title: 'Bioøkonomi' }], actors };
    const found = (query: string) => {
      const [block] = blocksIn(mapOf(content, { chosen: { kind: 'factor', id: 'f0' }, query }).panel, 'who');
      return block?.kind === 'items' ? block.items.map(({ title }) => textOf(title)) : [];
    };
    for (const query of ['NÆRINGSH', 'bioøk', ' næringshagen ']) assert.deepEqual(found(query), ['Næringshagen']);
    assert.deepEqual(found('låner'), ['Aktør 2']);
    assert.deepEqual(found('laner'), []);
  });

  it('says how strong links are, where the feed does', () => {
    const [link = {}, ...links] = SMALL_FEED.links;
    const { panel: found, tables } = mapOf(
      { ...SMALL_FEED, links: [{ ...link, strength: 4 }, ...links] },
      { chosen: { kind: 'link', id: 'stat+forskning' } },
    );
    assert.deepEqual(blocksIn(found, 'links').map(plain)[0]?.[1], 'Kommunen – deler med → Instituttet | styrke 4 av 5');
    assert.deepEqual(
      tables[2]?.rows.slice(0, 2).map((row) => row[3]?.text),
      ['Styrke 4 av 5', ''],
    );
  });

  it('names every pair without links on demand when they are many', () => {
    const [gaps] = blocksIn(mapOf(largeFeed(5, 5, 0)).panel, 'gaps');
    assert.ok(gaps?.kind === 'texts');
    assert.deepEqual([gaps.folded?.summary, gaps.folded?.texts.length], ['Vis parene', 10]);
  });
});

describe('the number of links', () => {
  const subtitleOf = (
    links: readonly unknown[],
    projects: readonly unknown[] = [],
    language: MapOptions['language'] = 'nb',
  ) => {
    const { panel: found } = mapOf(
      { ...SMALL_FEED, links, projects },
      { chosen: { kind: 'link', id: 'stat+naering' }, language },
    );
    return textOf(found?.subtitle ?? []);
  };
  const [, , groups] = SMALL_FEED.links;
  const actors = { from: { actor: 'Kommunen' }, to: { actor: 'Bedriften' } };
  const project = { id: 'p', title: 'P', owner: 'Kommunen', participants: [{ actor: 'Bedriften', role: 'partner' }] };

  it('is said by kind', () => {
    assert.equal(subtitleOf([]), '0 koblinger');
    assert.equal(subtitleOf([actors]), '1 kobling mellom aktører');
    assert.equal(subtitleOf([], [project]), '1 kobling gjennom et felles prosjekt');
    assert.equal(subtitleOf([], [project, { ...project, id: 'q' }]), '2 koblinger gjennom felles prosjekter');
    assert.equal(
      subtitleOf([actors, { ...actors, label: 'Annet' }, groups], [project]),
      '4 koblinger: 2 mellom aktører, 1 gjennom et felles prosjekt og 1 mellom gruppene selv',
    );
    assert.equal(
      subtitleOf([actors, groups], [], 'en'),
      '2 links: 1 between actors and 1 between the groups themselves',
    );
  });
});

describe('the place of the panel in a list', () => {
  const open = (chosen: Item | undefined, home?: string) => mapOf(SMALL_FEED, { chosen, home, width: 300 }).open;

  it('is the chosen group, or the one where the reader was, or the first to which the choice belongs', () => {
    assert.equal(open(undefined), -1);
    assert.equal(open({ kind: 'factor', id: 'naering' }), 2);
    assert.equal(open({ kind: 'actor', id: 'Instituttet' }), 1);
    assert.equal(open({ kind: 'actor', id: 'Instituttet' }, 'naering'), 2);
    assert.equal(open({ kind: 'actor', id: 'Instituttet' }, 'stat'), 1);
    assert.equal(open({ kind: 'link', id: 'stat+naering' }, 'naering'), 2);
  });
});

describe('the tables', () => {
  const [groups, actors, connections] = mapOf(SMALL_FEED).tables.map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text)),
  );

  it('list the groups', () => {
    assert.deepEqual(groups, [
      ['Offentlig myndighet', 'Kommunen, Fylkeskommunen', 'Næringsliv (3); Forskning (2)', '2', '3'],
      ['Forskning', 'Instituttet', 'Offentlig myndighet (2); Næringsliv (2)', '1', '3'],
      ['Næringsliv', 'Instituttet, Bedriften', 'Offentlig myndighet (3); Forskning (2)', '2', '4'],
      ['Kapital', '', '', '0', '0'],
    ]);
  });

  it('list the actors', () => {
    assert.deepEqual(actors?.[0], [
      'Kommunen',
      'Offentlig myndighet',
      'Legger til rette',
      'Bioøkonomi',
      '',
      'Kommunen – deler med → Instituttet; Kommunen – Fylkeskommunen',
    ]);
    assert.deepEqual(
      actors?.map(([name]) => name),
      ['Kommunen', 'Fylkeskommunen', 'Instituttet', 'Bedriften', 'Uplassert'],
    );
  });

  it('list each connection once', () => {
    assert.equal(connections?.length, 7);
    assert.deepEqual(connections?.[0], [
      'Kommunen – deler med → Instituttet',
      'Kommunen, Instituttet',
      'Offentlig myndighet – Forskning; Offentlig myndighet – Næringsliv',
    ]);
  });
});

describe('texts that fall back to another language', () => {
  // The feed is in bokmål; the reader wants English.
  const { panel: overview, tables } = mapOf(SMALL_FEED, { language: 'en' });

  it('are marked one by one where they stand among words of the interface', () => {
    const [gaps] = blocksIn(overview, 'gaps');
    assert.deepEqual(gaps?.kind === 'texts' && gaps.texts[0], [
      { text: 'No actors', language: 'en' },
      { text: ' have been added under ', language: 'en' },
      { text: 'Kapital', language: 'nb' },
      { text: '.', language: 'en' },
    ]);
  });

  it('are marked in cells that hold nothing else', () => {
    assert.deepEqual(
      tables[0]?.rows[0]?.slice(0, 2).map(({ language }) => language),
      ['nb', 'nb'],
    );
    assert.equal(tables[2]?.rows[0]?.[0]?.language, 'nb');
    assert.equal(tables[0]?.rows[3]?.[1]?.language, undefined);
  });
});

describe('300 actors and 600 links', () => {
  const view = mapOf(largeFeed(5, 300, 600), { chosen: { kind: 'factor', id: 'f0' } });

  it('are drawn one by one, with their number', () => {
    const { nodes = [] } = view.picture?.geometry ?? {};
    assert.deepEqual(
      nodes.map(({ dots, isCrowd, band }) => [dots.length, isCrowd, band]),
      [60, 90, 60, 60, 60].map((count) => [count, true, undefined]),
    );
    assert.deepEqual(
      view.nodes.map(({ count }) => count),
      ['60 aktører', '90 aktører', '60 aktører', '60 aktører', '60 aktører'],
    );
  });

  it('are bands where there is no room for them, and that is said', () => {
    const crowded = mapOf({ ...largeFeed(3, 900, 0), links: [] });
    assert.ok(crowded.picture?.geometry.nodes.every(({ band }) => band !== undefined));
    assert.deepEqual(crowded.notes, [
      'Prikkede streker er par av grupper uten koblinger.',
      'En bue rundt en gruppe står for flere aktører enn det er plass til å tegne.',
    ]);
  });

  it('are all in the tables', () => {
    assert.deepEqual(
      view.tables.map(({ rows }) => rows.length),
      [5, 300, 600],
    );
  });

  it('are counted alike in the list of groups that stands before the map', () => {
    const list = groupListOf(read(largeFeed(5, 300, 600)), OPTIONS);
    assert.deepEqual(
      [list.summary, list.filters, list.nodes.map(({ count }) => count)],
      [view.summary, view.filters, view.nodes.map(({ count }) => count)],
    );
  });
});
