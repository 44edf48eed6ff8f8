import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Language } from '../../src/feed/feed.js';
import { FIGURE_NAMES } from '../../src/figures/doors.js';
import { wholeViewOf as wholeMapOf } from '../../src/five-factor-map/five-factor-map.view.js';
import { ALL_PARTS } from '../../src/five-factor-map/network/scene.js';
import { wholeViewOf as wholeWheelOf } from '../../src/focus-area-wheel/focus-area-wheel.view.js';
import { renderStatic } from '../../src/static/index.js';
import { staticHtml } from '../../src/static/render-static.js';
import { STATIC_ELEMENTS, type StaticOptions } from '../../src/static/static-options.js';
import { withoutSoftHyphens } from '../../src/feed/localized-text.js';
import type { DataTable } from '../../src/view/data-table.js';
import { demoFeed, FEED_NAMES, rawFeed, type FeedName } from '../demo/demo-feeds.js';
import { viewOf } from '../kpi-jobs-value/whole-view.js';
import { attributeOf, elementsOf, faultsOf, hasClass, textOf, within, type ParsedElement } from './parsed-html.js';

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'sv', 'en'];
const FIGURES = [...FIGURE_NAMES, 'none'] as const;

/** Everything that can be asked for without a choice of a reader's. */
const ALL: readonly StaticOptions[] = LANGUAGES.flatMap((language) => [
  ...FIGURES.map((figure) => ({ element: 'kpi-jobs-value', language, figure }) as const),
  ...STATIC_ELEMENTS.slice(1).map((element) => ({ element, language })),
  { element: 'five-factor-map', language, mode: 'matrix' } as const,
]);

const titleOf = (name: FeedName, { element, language, figure, mode }: StaticOptions): string =>
  [name, element, figure, mode, language].filter((part) => part !== undefined).join(' ');

/** A table as it is read: the texts of its rows, the headers first. */
function rowsOf(table: ParsedElement): string[][] {
  return within(table)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      within(row)
        .filter(({ tagName }) => tagName === 'th' || tagName === 'td')
        .map(textOf),
    );
}

function rowsIn({ columns, rows }: DataTable): string[][] {
  return [columns.map(({ title }) => title), ...rows.map((row) => row.map(({ text }) => text))];
}

function texts(elements: readonly ParsedElement[], name: string): string[] {
  return elements.filter((element) => hasClass(element, name)).map(textOf);
}

const parentOf = (element: ParsedElement): string =>
  'tagName' in (element.parentNode ?? {}) ? textOf(element.parentNode as ParsedElement) : '';

describe('a part of a development on a static page', () => {
  it('is drawn, listed and noted, and has the room of what narrows it', async () => {
    const html = await staticHtml(demoFeed('ostfold'), { element: 'kpi-jobs-value', span: '2022..2022' });
    const all = elementsOf(html);
    const [table] = all.filter(({ tagName }) => tagName === 'table');
    assert.ok(table);
    const periods = rowsOf(table)
      .slice(1)
      .map(([period]) => period);
    assert.deepEqual(
      periods,
      [1, 2, 3, 4].map((quarter) => `${quarter}. kvartal 2022`),
    );
    assert.match(textOf(table), /, fra 1\. kvartal 2022 til 4\. kvartal 2022/);
    assert.ok(texts(all, 'notes').some((note) => note.includes('viser 1. kvartal 2022 til 4. kvartal 2022')));
    assert.equal(all.filter((element) => hasClass(element, 'range')).length, 2);
  });
});

describe('the full figure on a static page', () => {
  it('stands under the first row of tiles for phones, and below them for others, with a drawing for each', async () => {
    const all = elementsOf(await staticHtml(demoFeed('ostfold'), { element: 'kpi-jobs-value' }));
    const [list] = all.filter((element) => hasClass(element, 'tiles'));
    assert.ok(list);
    const inList = within(list);
    const parts = inList.filter((element) => element.tagName === 'li' && element.parentNode === list);
    assert.equal(
      parts.findIndex((part) => hasClass(part, 'open')),
      2,
    );
    const isNarrow = (element: ParsedElement): boolean => hasClass(element, 'narrow');
    // Where no style sheet chooses, one of them is hidden.
    assert.deepEqual(
      parts.filter(isNarrow).map((part) => attributeOf(part, 'hidden')),
      [''],
    );
    assert.equal(all.filter((element) => hasClass(element, 'drawings')).length, 2);
    assert.equal(
      inList.filter((element) => element.tagName === 'svg' && isNarrow(element.parentNode as ParsedElement)).length,
      1,
    );
  });

  it('stands in one place where the width is known', async () => {
    const placesAt = async (width: number) =>
      elementsOf(await staticHtml(demoFeed('ostfold'), { element: 'kpi-jobs-value', width }))
        .filter((element) => hasClass(element, 'drawings'))
        .map((element) => hasClass((element.parentNode as ParsedElement).parentNode as ParsedElement, 'open'));
    assert.deepEqual([await placesAt(340), await placesAt(840)], [[true], [false]]);
  });
});

for (const name of FEED_NAMES) {
  describe(`static pages of ${name}`, () => {
    const feed = demoFeed(name);

    it('are right HTML without styles, scripts and variables', async () => {
      for (const options of ALL) {
        const html = await staticHtml(feed, options);
        const title = titleOf(name, options);
        const elements = elementsOf(html);
        // The words make no difference to the standard.
        if (options.language === 'nb') assert.deepEqual(await faultsOf(html), [], title);
        assert.doesNotMatch(html, /var\(|color\(|NaN|undefined|\[object|Infinity/, title);
        const attributes = elements.flatMap(({ attrs }) => attrs.map((attribute) => attribute.name));
        assert.deepEqual(
          attributes.filter((attribute) => attribute === 'style' || attribute.startsWith('on')),
          [],
          title,
        );
        const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
        assert.equal(new Set(ids).size, ids.length, title);
        assert.ok(
          ids.every((id) => id.startsWith('samspill-line-')),
          title,
        );
      }
    });

    it('have the same numbers on tiles and in tables as the view, in four languages and every figure', async () => {
      for (const language of LANGUAGES) {
        for (const figure of FIGURES) {
          const elements = elementsOf(await staticHtml(feed, { element: 'kpi-jobs-value', language, figure }));
          const view = viewOf(feed, {
            language,
            heading: '',
            region: feed.region ?? feed.regions[0]?.id ?? '',
            indicator: undefined,
            compared: [],
            figure,
            items: [],
            today: feed.updated?.slice(0, 10) ?? '',
          });
          assert.deepEqual(
            texts(elements, 'number-line'),
            view.tiles.map(({ figure: { number, unit } }) => (unit === '' ? number : `${number} ${unit}`)),
          );
          assert.deepEqual(texts(elements, 'summary').slice(0, 1), view.summary === '' ? [] : [view.summary]);
          const tables = elements.filter(({ tagName }) => tagName === 'table');
          assert.deepEqual(tables.map(rowsOf), view.tables.map(rowsIn));
          const tiles = elements.filter((element) => hasClass(element, 'tile')).map(textOf);
          for (const [index, { figure: shown }] of view.tiles.entries()) {
            const told = [shown.period, shown.change.text, ...shown.progress.map(({ line }) => line), ...shown.badges];
            for (const words of told) assert.ok(tiles[index]?.includes(words), `${tiles[index]} lacks ${words}`);
          }
          const notes = elements.filter((element) => parentOf(element) !== '' && hasClass(element, 'notes'));
          assert.deepEqual(notes.flatMap(within).map(textOf), view.notes);
          const drawn = elements.filter((element) => hasClass(element, 'drawing'));
          assert.equal(
            drawn.length,
            view.full?.chart && view.full.reason === undefined ? 3 : 0,
            `${language} ${figure}`,
          );
        }
      }
    });

    it('say of every area what its panel says', async () => {
      for (const language of LANGUAGES) {
        const html = await staticHtml(feed, { element: 'focus-area-wheel', language });
        const elements = elementsOf(html);
        const view = wholeWheelOf(feed, {
          language,
          heading: '',
          region: feed.region ?? feed.regions[0]?.id ?? '',
          selected: undefined,
          items: [],
          width: 0,
          textSize: 16,
        });
        const entries = elements.find((element) => hasClass(element, 'areas'));
        const items = (entries?.childNodes ?? []).flatMap((node) => ('tagName' in node ? [textOf(node)] : []));
        assert.equal(items.length, view.segments.length);
        for (const [index, panel] of view.panels.entries()) {
          const shown = items[index] ?? '';
          assert.ok(shown.startsWith(withoutSoftHyphens(view.segments[index]?.title.text ?? '')));
          for (const { title, count, gist } of panel.sections) {
            const head = [title, count, gist.map(({ text }) => text).join('')].filter((part) => part !== '').join(' ');
            assert.ok(shown.includes(withoutSoftHyphens(head)), `${shown} lacks ${head}`);
          }
          for (const block of [...panel.blocks, ...panel.sections.flatMap(({ blocks }) => blocks)]) {
            if (block.kind === 'figures') {
              for (const { number, unit, change } of block.figures) {
                assert.ok(shown.includes(unit === '' ? number : `${number} ${unit}`), shown);
                assert.ok(shown.includes(change.text));
              }
            }
            if (block.kind === 'text') {
              for (const { text } of block.paragraphs) assert.ok(shown.includes(withoutSoftHyphens(text)));
            }
            if (block.kind === 'items') {
              for (const { title } of block.items) assert.ok(shown.includes(withoutSoftHyphens(title.text)));
            }
          }
        }
        assert.deepEqual(elements.filter(({ tagName }) => tagName === 'table').map(rowsOf), view.tables.map(rowsIn));
      }
    });

    it('name every actor of every group', async () => {
      for (const language of LANGUAGES) {
        const elements = elementsOf(await staticHtml(feed, { element: 'five-factor-map', language }));
        const view = wholeMapOf(feed, {
          ...{ language, heading: '', mode: 'map', chosen: undefined, home: undefined, region: undefined },
          ...{ marks: undefined, width: 0, textSize: 16, ...ALL_PARTS },
        });
        const groups = elements.find((element) => hasClass(element, 'groups'));
        const items = (groups?.childNodes ?? []).flatMap((node) => ('tagName' in node ? [textOf(node)] : []));
        assert.equal(items.length, view.empty === undefined ? view.nodes.length : 0);
        for (const [index, { label, count }] of view.nodes.entries()) {
          const shown = items[index] ?? '';
          assert.ok(shown.startsWith(`${withoutSoftHyphens(label.text)} ${count}`), shown);
          const { blocks: first = [], sections = [] } = view.panels[index] ?? {};
          const blocks = [...first, ...sections.flatMap((section) => section.blocks)];
          for (const block of blocks) {
            if (block.kind !== 'items') continue;
            for (const { title } of block.items) {
              assert.ok(shown.includes(withoutSoftHyphens(title.map(({ text }) => text).join(''))));
            }
          }
        }
        assert.deepEqual(elements.filter(({ tagName }) => tagName === 'table').map(rowsOf), view.tables.map(rowsIn));
      }
    });
  });
}

describe('what is asked for', () => {
  const feed = demoFeed('ostfold');

  it('has the heading, the level and the region that are asked for', async () => {
    const html = await staticHtml(feed, {
      element: 'kpi-jobs-value',
      heading: 'Jobber <her>',
      headingLevel: 4,
      region: 'moss',
      language: 'en',
    });
    const elements = elementsOf(html);
    const [heading] = elements.filter((element) => hasClass(element, 'heading'));
    assert.equal(heading?.tagName, 'h4');
    assert.equal(textOf(heading), 'Jobber <her>');
    assert.match(texts(elements, 'summary')[0] ?? '', / in Moss/);
    assert.deepEqual(
      elements.slice(0, 1).map((element) => attributeOf(element, 'lang')),
      ['en'],
    );
  });

  it('is the same whatever the day', async () => {
    const first = await staticHtml(feed, { element: 'kpi-jobs-value' });
    assert.equal(await staticHtml(feed, { element: 'kpi-jobs-value' }), first);
    const undated = demoFeed('eksempeltall');
    assert.doesNotMatch(await staticHtml(undated, { element: 'kpi-jobs-value' }), /nyere tall kan finnes/);
  });

  it('is drawn once where the width is known, and for three widths where it is not', async () => {
    const widths = async (width?: number): Promise<(string | undefined)[]> =>
      elementsOf(await staticHtml(feed, { element: 'kpi-jobs-value', ...(width === undefined ? {} : { width }) }))
        .filter((element) => hasClass(element, 'drawing'))
        .map((element) => attributeOf(element, 'viewBox')?.split(' ')[2]);
    assert.deepEqual(await widths(), ['340', '520', '840']);
    assert.deepEqual(await widths(600), ['600']);
  });

  it('opens the area that is chosen, and keeps the strategy', async () => {
    const [first] = feed.focusAreas;
    const elements = elementsOf(await staticHtml(feed, { element: 'focus-area-wheel', selected: first?.id ?? '' }));
    const areas = elements.find((element) => hasClass(element, 'areas'));
    const open = (areas ? within(areas) : [])
      .filter((element) => attributeOf(element, 'open') !== undefined && !hasClass(element, 'section'))
      .map(textOf);
    assert.equal(open.length, 1);
    assert.ok(open[0]?.startsWith(withoutSoftHyphens(first?.title.nb ?? '')));
    assert.match(texts(elements, 'panel-heading')[0] ?? '', /^Strategisk plattform/);
  });

  it('begins its ids with what is given', async () => {
    const ids = elementsOf(await staticHtml(feed, { element: 'focus-area-wheel', idPrefix: 'a' })).flatMap(
      (element) => attributeOf(element, 'id') ?? [],
    );
    assert.ok(ids.length > 0);
    assert.ok(ids.every((id) => id.startsWith('a-line-')));
  });

  it('opens the tables where the page wants them', async () => {
    const tables = elementsOf(await staticHtml(feed, { element: 'kpi-jobs-value', view: 'table' })).filter((element) =>
      hasClass(element, 'tables'),
    );
    assert.deepEqual(
      tables.map((table) => attributeOf(table, 'open')),
      [''],
    );
  });

  it('is told to developers in a word where the value is no feed', async () => {
    assert.match(await renderStatic(rawFeed('ostfold'), { element: 'kpi-jobs-value' }), /139&nbsp;985/);
    await assert.rejects(renderStatic('x', { element: 'kpi-jobs-value' }), TypeError);
  });
});
