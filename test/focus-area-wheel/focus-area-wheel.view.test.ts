import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LANGUAGES, type Feed } from '../../src/feed/index.js';
import { viewOf, type WheelView } from '../../src/focus-area-wheel/focus-area-wheel.view.js';
import { areaListOf } from '../../src/focus-area-wheel/list/list.view.js';
import type { Item } from '../../src/view/item.js';
import { feedOfAreas, HERE, hundredMore, jobs, SIX, SIX_AREAS } from './small-feeds.js';
import { BASE, block, blocksOf, feedOf, headings, plain, view } from './view-of-feed.js';

function demo(name: string): Feed {
  return feedOf(JSON.parse(readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8')));
}

describe('a picture of the wheel', () => {
  it('says what there is, and asks nobody to press anything in it', () => {
    const { caption, summary, title } = view(SIX);
    assert.equal(caption?.title, title.text);
    assert.equal(caption.text, 'Tre sektorer og tre støtteområder.');
    assert.equal(summary, `${caption.text} Velg et fokusområde for å se tall, tiltak og prosjekter.`);
  });
});

describe('the segments', () => {
  it('come with the main ring first, named with what only place and line show', () => {
    const mixed = view(feedOfAreas([...SIX_AREAS].reverse()));
    assert.deepEqual(
      mixed.segments.map(({ id }) => id),
      ['digital', 'bio', 'industri', 'kompetanse', 'kapital', 'attraksjon'],
    );
    assert.equal(view(SIX).segments[3]?.name, 'Attraksjonskraft, støtteområde');
    const areas = [{ id: 'a', kind: 'sector', status: 'candidate', title: 'Logistikk' }];
    assert.equal(view(feedOfAreas(areas), { language: 'nn' }).segments[0]?.name, 'Logistikk, ikkje vedteke, sektor');
  });

  it('mark what supports the chosen area, and what it supports', () => {
    const related = (selected: string) =>
      view(SIX, { selected })
        .segments.filter(({ isRelated }) => isRelated)
        .map(({ id }) => id);
    assert.deepEqual(related('kapital'), ['industri', 'bio', 'digital']);
    assert.deepEqual(related('bio'), ['attraksjon', 'kapital', 'kompetanse']);
  });

  it('put support areas in the order of what they support', () => {
    const areas = [
      ...SIX_AREAS.slice(0, 3),
      { id: 'x', kind: 'support', title: 'X', supports: ['digital'] },
      { id: 'y', kind: 'support', title: 'Y', supports: ['industri'] },
    ];
    assert.deepEqual(
      view(feedOfAreas(areas))
        .segments.slice(3)
        .map(({ id }) => id),
      ['y', 'x'],
    );
  });

  it('keep the language of a title that had to fall back', () => {
    const { segments } = view(feedOfAreas([{ id: 'a', title: { sv: 'Arbetskraft' } }]), { language: 'nn' });
    assert.deepEqual(segments[0]?.title, { text: 'Arbetskraft', language: 'sv' });
  });
});

describe('progress', () => {
  const areas = [{ id: 'a', kind: 'sector', title: 'A' }];
  const withTarget = (
    value: number,
    target: Readonly<Record<string, unknown>> = {},
    statuses: readonly string[] = [],
  ) =>
    view(
      feedOfAreas(areas, {
        ...HERE,
        indicators: [jobs('j', ['a'], [1000, value], statuses)],
        targets: [hundredMore('t', 'j', target)],
      }),
    );

  it('is drawn and told when there is a starting point and a way to go', () => {
    const { segments, wheel, notes } = withTarget(1048);
    assert.deepEqual(
      [segments[0]?.progress?.form, plain(segments[0]?.progress?.text)],
      [{ kind: 'share', drawn: 0.48 }, '48 % av veien til målet'],
    );
    assert.ok(wheel?.geometry.segments[0]?.progress?.bar);
    assert.deepEqual(notes, ['Buen i et felt viser hvor mye av veien til måltallet som er tilbakelagt i Her.']);
  });

  it('is drawn full past the target, and never beyond', () => {
    const { segments } = withTarget(1300);
    assert.deepEqual(
      [segments[0]?.progress?.form, segments[0]?.progress?.text],
      [{ kind: 'share', drawn: 1 }, 'Målet er nådd'],
    );
  });

  it('has a form of its own when the figure has fallen, which is explained', () => {
    const { segments, wheel, notes } = withTarget(950);
    assert.deepEqual(
      [segments[0]?.progress?.form, plain(segments[0]?.progress?.text)],
      [{ kind: 'setback' }, 'Under utgangspunktet (-50 % av veien til målet)'],
    );
    assert.equal(wheel?.geometry.segments[0]?.progress?.bar, undefined);
    assert.deepEqual(notes, [
      'Stiplet bue med pil bakover: tallet i Her har beveget seg bort fra målet siden utgangspunktet.',
    ]);
  });

  it('has a form of its own for a range, which tells only the place', () => {
    const range =
      'Bue med ramme: måltall med nedre og øvre grense. Prikken viser hvor tallet i Her står: til venstre for ' +
      'rammen er under, i rammen er innenfor, til høyre er over.';
    const cases = [
      [1050, 'below', 'Under målområdet'],
      [1120, 'within', 'Innenfor målområdet'],
      [1200, 'above', 'Over målområdet'],
    ] as const;
    for (const [value, position, words] of cases) {
      const { segments, notes } = withTarget(value, { operator: 'between', min: 100, max: 150, value: undefined });
      assert.deepEqual(
        [segments[0]?.progress?.form, segments[0]?.progress?.text],
        [{ kind: 'range', position }, words],
      );
      assert.deepEqual(notes, [range]);
    }
  });

  it('is told but not drawn for a distance, and for a need that nobody adopted', () => {
    const cases = [
      [withTarget(1048, { adopted: false }), '48 % av veien dit'],
      [withTarget(1048, { basis: 'level', value: 2000, baseline: undefined }), '952 jobber igjen til målet'],
    ] as const;
    for (const [{ segments, wheel, notes }, words] of cases) {
      assert.deepEqual([segments[0]?.progress?.form, plain(segments[0]?.progress?.text)], [undefined, words]);
      assert.equal(wheel?.geometry.segments[0]?.progress, undefined);
      assert.deepEqual(notes, []);
    }
  });

  it('has a track and no bar at the starting point', () => {
    const shape = withTarget(1000).wheel?.geometry.segments[0]?.progress;
    assert.ok(shape?.track);
    assert.equal(shape.bar, undefined);
  });

  it('is marked in words when the figure is not certain', () => {
    const { segments, notes } = withTarget(1048, {}, ['illustrative']);
    assert.equal(plain(segments[0]?.progress?.text), '48 % av veien til målet (Eksempeltall)');
    assert.deepEqual(notes.slice(1).map(plain), ['A: 48 % av veien til målet (Eksempeltall).']);
  });

  it('is that of the region that is shown', () => {
    const feed = feedOfAreas(areas, {
      ...HERE,
      indicators: [jobs('j', ['a'], [1000, 1048])],
      targets: [hundredMore('t', 'j')],
    });
    assert.equal(view(feed, { region: 'der' }).segments[0]?.progress, undefined);
  });

  it('belongs to the areas that the target names, whatever its indicator says', () => {
    const two = [...areas, { id: 'b', kind: 'sector', title: 'B' }];
    const feed = feedOfAreas(two, {
      ...HERE,
      indicators: [jobs('j', ['a'], [1000, 1048])],
      targets: [hundredMore('t', 'j', { focusAreas: ['b'] })],
    });
    assert.deepEqual(
      view(feed).segments.map(({ progress }) => progress?.form),
      [undefined, { kind: 'share', drawn: 0.48 }],
    );
    assert.equal(block(view(feed, { selected: 'b' }), 'figures', 'Nøkkeltall').figures.length, 1);
  });

  it('of a figure that several areas follow says for which region it is, and is drawn in none of them', () => {
    const two = [...areas, { id: 'b', kind: 'sector', title: 'B' }];
    const feed = feedOfAreas(two, {
      ...HERE,
      indicators: [jobs('j', ['a', 'b'], [1000, 1048])],
      targets: [hundredMore('t', 'j')],
    });
    const shown = view(feed, { selected: 'b' });
    assert.deepEqual(
      shown.segments.map(({ progress }) => progress),
      [undefined, undefined],
    );
    const [figure] = block(shown, 'figures', 'Nøkkeltall').figures;
    const words = '48 % av veien til målet. Mål for hele Her: minst 100 flere jobber, regnet fra 2022.';
    assert.deepEqual(
      figure?.progress.map(({ text }) => plain(text)),
      [words],
    );
    assert.deepEqual(
      shown.tables[0]?.rows.map((row) => plain(row[3]?.text)),
      [words, words],
    );
  });

  it('is told only to targets of the area itself, or of no area, wherever the figure stands', () => {
    const two = [...areas, { id: 'b', kind: 'sector', title: 'B' }, { id: 'c', kind: 'sector', title: 'C' }];
    const target = (id: string, value: number, more: Readonly<Record<string, unknown>>) =>
      hundredMore(id, 'j', { value, ...more });
    const targets = [
      target('of-a', 100, { focusAreas: ['a'] }),
      target('of-b', 200, { focusAreas: ['b'] }),
      target('of-none', 400, {}),
    ];
    const told = (indicatorAreas: readonly string[], selected: string) => {
      const shown = view(
        feedOfAreas(two, { ...HERE, indicators: [jobs('j', indicatorAreas, [1000, 1050])], targets }),
        { selected },
      );
      const figures = block(shown, 'figures', 'Nøkkeltall').figures.flatMap(({ progress }) =>
        progress.map((each) => each.target.id),
      );
      const place = shown.segments.findIndex(({ id }) => id === selected);
      return [
        figures,
        shown.segments[place]?.progress?.form,
        plain(shown.tables[0]?.rows[place]?.[3]?.text)?.match(/\d+ flere/g) ?? [],
      ];
    };
    // A target that names no area belongs to those of its indicator, so it is of no area only where that has none
    // either.
    assert.deepEqual(told([], 'a'), [['of-a', 'of-none'], { kind: 'share', drawn: 0.5 }, ['100 flere']]);
    assert.deepEqual(told([], 'b'), [['of-b', 'of-none'], { kind: 'share', drawn: 0.25 }, ['200 flere']]);
    assert.deepEqual(told(['a', 'b', 'c'], 'b'), [
      ['of-b', 'of-none'],
      { kind: 'share', drawn: 0.25 },
      ['200 flere', '400 flere'],
    ]);
    // Three areas follow the same figure: its target is none of theirs, and no segment shows it as its own way.
    assert.deepEqual(told(['a', 'b', 'c'], 'c'), [['of-none'], undefined, ['400 flere']]);
    assert.deepEqual(told(['c'], 'c'), [['of-none'], { kind: 'share', drawn: 0.125 }, ['400 flere']]);
  });
});

describe('a feed without areas', () => {
  it('says so in every language, and shows its documents', () => {
    const feed = { feedVersion: '1.0', title: 'Nedre Glomma', documents: [{ id: 'd', title: 'Sluttrapport' }] };
    const texts = LANGUAGES.map((language) => view(feed, { language }).empty);
    assert.deepEqual(texts, [
      'Ingen fokusområder er lagt inn.',
      'Ingen fokusområde er lagde inn.',
      'Inga fokusområden har lagts in.',
      'No focus areas have been added.',
    ]);
    const shown = view(feed);
    assert.deepEqual(
      [shown.panel?.title.text, headings(shown), shown.tables, shown.notes, shown.summary],
      ['Nedre Glomma', ['Dokumenter'], [], [], ''],
    );
  });

  it('has no panel when there is nothing at all', () => assert.equal(view({ feedVersion: '1.0' }).panel, undefined));
});

/** The view where nothing can be measured, and nothing is drawn. */
function undrawn(feed: unknown, selected?: string): WheelView {
  const { measure: _, ...options } = BASE;
  return viewOf(feedOf(feed), { ...options, selected });
}

describe('the notes', () => {
  it('explain what the drawing means, where there is one', () => {
    const ring = 'Den ytre ringen, med stiplet kant, viser støtteområdene.';
    const all = 'Hvert støtteområde støtter alle sektorene.';
    assert.deepEqual(view(SIX).notes, [ring, all]);
    assert.deepEqual(view(SIX, { width: 300 }).notes, [ring, all]);
    assert.deepEqual(undrawn(SIX).notes, [all]);
    const partly = SIX_AREAS.map((area) => (area.id === 'kapital' ? { ...area, supports: ['bio'] } : area));
    assert.deepEqual(view(feedOfAreas(partly)).notes, [ring]);
    const statuses = feedOfAreas([
      { id: 'a', title: 'A', status: 'candidate' },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C', status: 'archived' },
    ]);
    assert.deepEqual(view(statuses).notes, [
      'Områder med prikket kant er ikke vedtatt.',
      'Områder med tynn kant og uten farge er avsluttet.',
    ]);
    assert.deepEqual(undrawn(statuses).notes, []);
  });

  it('say what the line along the edge means while an area with relations is chosen', () => {
    const edge = (selected: string) => view(SIX, { selected }).notes.slice(2);
    assert.deepEqual(edge('kapital'), ['Feltene med tykk strek langs kanten støttes av Kapital.']);
    assert.deepEqual(edge('bio'), ['Feltene med tykk strek langs kanten støtter Bioøkonomi.']);
    assert.deepEqual(undrawn(SIX, 'bio').notes.slice(1), []);
    const both = [
      { id: 'a', kind: 'sector', title: 'A', supports: ['b'] },
      { id: 'b', kind: 'sector', title: 'B', supports: ['a'] },
    ];
    assert.deepEqual(view(feedOfAreas(both), { selected: 'a' }).notes, [
      'Feltene med tykk strek langs kanten støtter A eller støttes av det.',
    ]);
  });
});

describe('the table', () => {
  it('has a row for each segment, in their order, with the same words', () => {
    const shown = view(
      feedOfAreas(SIX_AREAS, {
        ...HERE,
        indicators: [jobs('j', ['bio'], [1000, 1048])],
        targets: [hundredMore('t', 'j')],
        projects: [{ id: 'p', title: 'P', focusAreas: ['bio'] }],
      }),
    );
    const [table] = shown.tables;
    assert.deepEqual(
      table?.columns.map(({ title }) => title),
      ['Fokusområde', 'Type', 'Støtter', 'Måltall', 'Tiltak', 'Prosjekter', 'Nøkkeltall'],
    );
    assert.deepEqual(
      table.rows.map(([name, kind]) => [name?.text, kind?.text]),
      shown.segments.map(({ title, kindLabel }) => [title.text, kindLabel]),
    );
    assert.deepEqual(
      table.rows[1]?.map(({ text }) => plain(text)),
      [
        'Bioøkonomi',
        'Sektor',
        '',
        '48 % av veien til målet. Mål: minst 100 flere jobber, regnet fra 2022.',
        '0',
        '1',
        '1',
      ],
    );
    assert.equal(table.rows[3]?.[2]?.text, 'Grønt industriløft, Bioøkonomi, Digital omstilling');
  });

  it('has a column for statuses where there are some', () => {
    const [table] = view(
      feedOfAreas([
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B', status: 'archived' },
      ]),
    ).tables;
    assert.deepEqual(
      table?.rows.map((row) => row[2]?.text),
      ['', 'Avsluttet'],
    );
    assert.equal(table.columns[2]?.title, 'Status');
  });
});

describe('marks', () => {
  const feed = feedOfAreas(SIX_AREAS, { actors: [{ id: 'fondet', name: 'Fondet', focusAreas: ['bio', 'kapital'] }] });
  const actor: Item = { kind: 'actor', id: 'fondet' };

  it('show what belongs to a choice made elsewhere, in names and in the list', () => {
    const { segments, marks } = view(feed, { items: [actor] });
    assert.deepEqual(
      segments.filter(({ isMarked }) => isMarked).map(({ name }) => name),
      ['Bioøkonomi, sektor, uthevet', 'Kapital, støtteområde, uthevet'],
    );
    assert.deepEqual(
      segments.map(({ isMarked }) => isMarked),
      [false, true, false, false, true, false],
    );
    assert.deepEqual([marks?.item, marks?.name.text], [actor, 'Fondet']);
    const words = LANGUAGES.map((language) => view(feed, { items: [actor], language }).segments[1]?.markLabel);
    assert.deepEqual(words, ['Uthevet', 'Utheva', 'Framhävt', 'Highlighted']);
  });

  it('are not made by the area that is chosen in the wheel itself', () => {
    const { segments, marks } = view(feed, { items: [{ kind: 'area', id: 'bio' }], selected: 'bio' });
    assert.ok(segments.every(({ isMarked }) => isMarked === undefined));
    assert.equal(marks, undefined);
  });

  it('do not move the labels', () => {
    assert.equal(view(feed).wheel, view(feed, { items: [actor], selected: 'bio' }).wheel);
  });
});

describe('soft hyphens', () => {
  it('break lines and stand in no name, note or table', () => {
    const areas = [
      { id: 'a', kind: 'sector', title: 'Konkurranse\u00adkraft', status: 'candidate' },
      { id: 'b', kind: 'support', title: 'Til\u00adgjengelig\u00adhet', supports: ['a'] },
    ];
    const feed = feedOfAreas(areas, {
      ...HERE,
      strategy: { vision: 'Samfunns\u00adutvikling' },
      indicators: [jobs('j', ['a'], [1000, 1048], ['provisional'])],
      targets: [hundredMore('t', 'j')],
    });
    const { segments, hub, tables, notes, panel, wheel } = view(feed, { selected: 'a' });
    assert.doesNotMatch(
      JSON.stringify([
        segments.map(({ name }) => name),
        hub.name,
        tables,
        notes,
        panel?.blocks,
        panel?.sections,
        wheel,
      ]),
      /\u00ad/,
    );
    assert.equal(panel?.title.text, 'Konkurranse\u00adkraft');
  });
});

describe('the list of areas, before the wheel is there', () => {
  it('has the areas and their summary, and tells whether there may be room for a wheel', () => {
    const list = areaListOf(feedOf(SIX), BASE);
    assert.deepEqual(
      list.segments.map(({ id }) => id),
      ['industri', 'bio', 'digital', 'attraksjon', 'kapital', 'kompetanse'],
    );
    assert.equal(list.summary, view(SIX).summary);
    assert.equal(list.hasRoomForWheel, true);
    assert.equal(areaListOf(feedOf(SIX), { ...BASE, width: 300 }).hasRoomForWheel, false);
  });

  it('says of every area what the wheel says of it, but for what is loaded with the wheel', () => {
    const whole = view(SIX);
    for (const entry of areaListOf(feedOf(SIX), BASE).segments) {
      const segment = whole.segments.find(({ id }) => id === entry.id);
      assert.ok(segment);
      const { progress, name, ...rest } = segment;
      const { name: short, ...given } = entry;
      assert.deepEqual(rest, given);
      assert.equal(progress ? name : short, progress ? `${short}, ${progress.text.toLowerCase()}` : name);
    }
  });
});

describe('the form', () => {
  it('is a list without room, a wheel above the panel with some, and beside it with more', () => {
    const form = (width: number, textSize = 16) => view(SIX, { width, textSize }).wheel?.layout;
    assert.deepEqual(
      [0, 240, 400, 460, 800, 840, 1500].map((width) => form(width)),
      [undefined, undefined, undefined, 'below', 'below', 'beside', 'beside'],
    );
    assert.deepEqual(
      [500, 1000].map((width) => form(width, 32)),
      [undefined, 'below'],
    );
  });

  it('is a list when a title fits nowhere', () => {
    const areas = [...SIX_AREAS, { id: 'lang', kind: 'sector', title: 'X'.repeat(60) }];
    assert.equal(view(feedOfAreas(areas)).wheel, undefined);
  });
});

describe('the demo feeds', () => {
  for (const name of ['ostfold', 'gardermoregionen', 'digital-baerekraft', 'nedre-glomma']) {
    it(`${name}: can be shown in every language with no placeholder left`, () => {
      const feed = demo(name);
      for (const language of LANGUAGES) {
        for (const selected of [undefined, ...feed.focusAreas.map(({ id }) => id)]) {
          const shown = viewOf(feed, { ...BASE, language, selected, region: feed.region ?? '' });
          assert.doesNotMatch(JSON.stringify(shown), /\{[a-z]+\}|undefined|NaN/);
          assert.ok(shown.panel && blocksOf(shown).length > 0);
          assert.equal(shown.empty, undefined);
        }
      }
    });
  }
});
