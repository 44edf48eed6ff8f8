import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Language } from '../../../src/feed/feed.js';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';
import { FIGURE_NAMES } from '../../../src/figures/doors.js';
import { renderPicture } from '../../../src/static/index.js';
import { pictureOf } from '../../../src/static/picture/picture.js';
import { OPEN_GRAPH, type PictureOptions } from '../../../src/static/picture/picture-options.js';
import { contrastRatio } from '../../../src/view/hue.js';
import { demoFeed, FEED_NAMES, rawFeed } from '../../demo/demo-feeds.js';
import { plain, smallFeed } from '../../figures/small-feed.js';
import { attributeOf } from '../parsed-html.js';
import { svgElements, textsIn, viewBoxOf, wordsIn, type DrawnText } from './drawn-texts.js';

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'sv', 'en'];
const SIZES = [undefined, OPEN_GRAPH, { width: 1_080, height: 1_080 }, { width: 1_080, height: 1_920 }] as const;
/** How much wider another font may be than ours. */
const WIDER = 1.25;

/** Every picture of a kind: each figure, the tiles, wheel and map. */
const SHOWN: readonly Pick<PictureOptions, 'element' | 'figure'>[] = [
  ...[...FIGURE_NAMES, 'none' as const].map((figure) => ({ element: 'kpi-jobs-value', figure }) as const),
  { element: 'focus-area-wheel' },
  { element: 'five-factor-map' },
];

const nameOf = ({ element, figure, language, size, selected }: PictureOptions): string =>
  [element, figure, selected, language, size?.width, size?.height].filter((part) => part !== undefined).join(' ');

/** Where a text ends in a font that is wider than ours. */
function reachOf({ left, right, anchor }: DrawnText): readonly [left: number, right: number] {
  const more = (right - left) * (WIDER - 1);
  const before = anchor === 'middle' ? more / 2 : anchor === 'end' ? more : 0;
  return [left - before, right + more - before];
}

/** Fails where a text leaves the picture, also in a wider font, or lies on another. */
function expectRoomForAll(svg: string, name: string): void {
  const { width, height } = viewBoxOf(svg);
  const texts = textsIn(svg);
  assert.ok(texts.length > 3, name);
  for (const text of texts) {
    const [left, right] = reachOf(text);
    assert.ok(left >= -1 && right <= width + 1, `${name}: «${text.text}» from ${left} to ${right} of ${width}`);
    assert.ok(text.baseline - text.size * 0.7 >= 0 && text.baseline + text.size * 0.22 <= height, name);
  }
  for (const [index, one] of texts.entries()) {
    // A label is written twice where it has a surface of its own.
    const others = texts.slice(index + 1).filter(({ text }) => text !== one.text);
    for (const other of others) {
      assert.ok(!areOnEachOther(one, other), `${name}: «${one.text}» and «${other.text}»`);
    }
  }
}

/** Whether the letters of two texts meet; capitals reach 0.7 of the size up, and few letters reach down. */
function areOnEachOther(one: DrawnText, other: DrawnText): boolean {
  const isBeside = one.right <= other.left + 0.5 || other.right <= one.left + 0.5;
  const [upper, lower] = one.baseline <= other.baseline ? [one, other] : [other, one];
  return !isBeside && upper.baseline > lower.baseline - lower.size * 0.7 + 0.5;
}

/** The feed with every title and label made of the longest words that its readers may meet. */
function withLongWords(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withLongWords(each, key));
  if (typeof value !== 'object' || value === null) return value;
  if (LONG.has(key) && 'nb' in value) return { ...value, ...LONG_WORDS };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withLongWords(each, name)]));
}

const LONG = new Set(['title', 'shortTitle', 'label', 'name']);
const LONG_WORDS: Readonly<Record<Language, string>> = {
  nb: 'Kommunesektorens arbeidsmarkedskompetanseutviklingsprogramsekretariat for næringslivsomstilling',
  nn: 'Kommunesektoren sitt arbeidsmarknadskompetanseutviklingsprogramsekretariat for næringslivsomstilling',
  sv: 'Kommunsektorns arbetsmarknadskompetensutvecklingsprogramsekretariat för näringslivsomställning',
  en: 'Internationalisation and counter-disproportionately interdepartmental telecommunications institutionalisation',
};

describe('a picture', () => {
  for (const name of FEED_NAMES) {
    it(`of ${name} has room for every text, also in wider fonts, in four languages and every size`, async () => {
      const feed = demoFeed(name);
      for (const language of LANGUAGES) {
        for (const shown of SHOWN) {
          // What the words of a language come to is seen where room is scarcest.
          for (const size of language === 'nb' ? SIZES : [OPEN_GRAPH]) {
            const options = { ...shown, language, ...(size ? { size } : {}) };
            const { svg, width, height } = await pictureOf(feed, options);
            assert.doesNotMatch(wordsIn(svg), /…/, `${name} ${nameOf(options)}`);
            if (size) assert.deepEqual({ width, height }, size);
            assert.doesNotMatch(svg, /var\(|light-dark|NaN|undefined|\[object|Infinity|style=/, nameOf(options));
            expectRoomForAll(svg, `${name} ${nameOf(options)}`);
          }
        }
      }
    });
  }

  it('says in itself what it shows, from where and of which day, in every size', async () => {
    const feed = demoFeed('eksempeltall');
    for (const size of SIZES) {
      for (const figure of [...FIGURE_NAMES, 'none'] as const) {
        const options = { element: 'kpi-jobs-value', figure, language: 'en', ...(size ? { size } : {}) } as const;
        const words = wordsIn((await pictureOf(feed, options)).svg).replaceAll('\u00a0', ' ');
        for (const part of ['All the figures are made up.', 'Source:', '21 November 2026', 'Example figure', '2023']) {
          assert.ok(words.includes(part), `${nameOf(options)}: ${part}`);
        }
      }
    }
  });

  it('has the number of the file, as the language writes it', async () => {
    for (const [language, locale] of [
      ['nb', 'nb-NO'],
      ['en', 'en-GB'],
    ] as const) {
      for (const size of SIZES) {
        const options = { element: 'kpi-jobs-value', language, ...(size ? { size } : {}) } as const;
        const { svg, description } = await pictureOf(demoFeed('eksempeltall'), options);
        const number = new Intl.NumberFormat(locale).format(newestValue(rawFeed('eksempeltall')));
        assert.ok(
          textsIn(svg).some(({ text, size: height }) => height > 20 && text.startsWith(number)),
          number,
        );
        assert.ok(description.includes(number), description);
      }
    }
  });

  it('shows how uncertain figures are, and what a whole is made of', async () => {
    const rate = { measure: 'rate', unit: { id: 'percent', label: '%', decimals: 1 }, rows: {} };
    const bounds = [
      ['Moss', 2, 1.5, 2.5],
      ['Halden', 3.5, 3, 4],
      ['Råde', 1, 0.5, 1.75],
    ] as const;
    const series = bounds.map(([region, value, lower, upper]) => ({
      ...{ region, observations: [{ period: '2023', value, lower, upper }] },
    }));
    const jobs = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };
    const of = (value: number) => ({ rows: { Moss: [['2023', value]] as const } });
    const examples = [
      [
        'interval',
        smallFeed([{ id: 'Ledige', ...rate, series }], { regions: bounds.map(([id]) => ({ id, name: id })) }),
        ['1,5–2,5'],
      ],
      [
        'composition',
        smallFeed([
          { id: 'alle', ...jobs, ...of(200), parts: ['industri', 'handel'] },
          ...[
            { id: 'industri', ...jobs, ...of(120) },
            { id: 'handel', ...jobs, ...of(80) },
          ],
        ]),
        ['120', '80', 'industri'],
      ],
    ] as const;
    for (const [figure, feed, told] of examples) {
      for (const size of SIZES) {
        const options = { element: 'kpi-jobs-value', figure, region: 'Moss', ...(size ? { size } : {}) } as const;
        const { svg } = await pictureOf(feed, options);
        expectRoomForAll(svg, nameOf(options));
        assert.doesNotMatch(wordsIn(svg), /finnes ikke for dette/);
        for (const words of told)
          assert.ok(plain(wordsIn(svg))?.includes(words), `${nameOf(options)}: ${words} in ${wordsIn(svg)}`);
      }
    }
  });

  it('keeps to its room with words that no line holds', async () => {
    const parsed = parseFeed(withLongWords(rawFeed('ostfold')));
    assert.ok(parsed.feed);
    for (const language of LANGUAGES) {
      for (const shown of SHOWN.filter(
        ({ figure }) => figure === undefined || figure === 'trend' || figure === 'none',
      )) {
        for (const size of SIZES) {
          const options = { ...shown, language, ...(size ? { size } : {}) };
          expectRoomForAll((await pictureOf(parsed.feed, options)).svg, `long words: ${nameOf(options)}`);
        }
      }
    }
  });

  it('can be read in the dark: every text in colours that stand out from the ground', async () => {
    for (const shown of SHOWN) {
      const { svg } = await pictureOf(demoFeed('ostfold'), { ...shown, theme: 'dark', size: OPEN_GRAPH });
      const ground = groundOf(svg);
      assert.equal(ground, '#131a21');
      assert.doesNotMatch(svg, /#1b2733|#1f5ba8|#4d5760/);
      const inHub = shown.element === 'focus-area-wheel' ? '#131a21' : undefined;
      const texts = textsIn(svg);
      // A label that stands on something has the ground round it, which is drawn as the same words under it.
      const isHalo = ({ fill, text }: (typeof texts)[number]): boolean =>
        fill === ground && texts.some((other) => other.text === text && other.fill !== ground);
      for (const { fill, text } of texts.filter((each) => each.fill !== inHub && !isHalo(each))) {
        assert.ok(contrastRatio(fill, ground) >= 4.5, `${text}: ${fill}`);
      }
    }
  });

  it('is the same each time, and says in words what it shows', async () => {
    for (const shown of SHOWN) {
      const [one, other] = [await pictureOf(demoFeed('ostfold'), shown), await pictureOf(demoFeed('ostfold'), shown)];
      assert.equal(one.svg, other.svg);
      const [root, title, description] = svgElements(one.svg);
      assert.equal(root && attributeOf(root, 'role'), 'img');
      assert.deepEqual([title?.tagName, description?.tagName], ['title', 'desc']);
      assert.ok(one.svg.includes(`<desc>${one.alternative.replaceAll('"', '&quot;')}</desc>`));
      assert.doesNotMatch(one.alternative, /\d\u00a0\d{3}|\u00ad/);
    }
  });

  it('says that there is nothing where there is nothing', async () => {
    const empty = parseFeed({ feedVersion: '1.0', title: { nb: 'Ny' }, regions: [], indicators: [] }).feed;
    assert.ok(empty);
    for (const shown of SHOWN) {
      const { svg } = await pictureOf(empty, { ...shown, size: OPEN_GRAPH });
      assert.match(wordsIn(svg), /ikke|ingen|Ingen/, nameOf(shown));
    }
  });

  it('is made for programs too, and told why not', async () => {
    const { svg } = await renderPicture(rawFeed('ostfold'), { element: 'focus-area-wheel' });
    assert.equal(svg, (await pictureOf(demoFeed('ostfold'), { element: 'focus-area-wheel' })).svg);
    await assert.rejects(renderPicture([], { element: 'focus-area-wheel' }), TypeError);
  });
});

/** The newest value of the first key figure in its file, for the region that the feed is about. */
function newestValue(raw: unknown): number {
  interface Raw {
    readonly region: string;
    readonly indicators: readonly {
      readonly series: readonly {
        readonly region: string;
        readonly observations: readonly { readonly value: number }[];
      }[];
    }[];
  }
  const { region, indicators } = raw as Raw;
  const series = indicators[0]?.series.find((each) => each.region === region);
  return series?.observations.at(-1)?.value ?? assert.fail('no value');
}

function groundOf(svg: string): string {
  const ground = svgElements(svg).find(({ tagName }) => tagName === 'rect');
  return (ground && attributeOf(ground, 'fill')) ?? '';
}
