/** The feeds and the list of states behind the gallery: read without a problem, honest, and reachable. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';

import { withAnnotations } from '../../demo/gallery/annotated-feeds.js';
import * as breakdowns from '../../demo/gallery/breakdown-feeds.js';
import * as examples from '../../demo/gallery/example-feeds.js';
import type { WrittenFeed } from '../../demo/gallery/example-feeds.js';
import * as places from '../../demo/gallery/place-feeds.js';
import { ELEMENTS, STATES } from '../../demo/gallery/states.js';
import { withOtherTimes } from '../../demo/gallery/time-feeds.js';
import { withUncertainty } from '../../demo/gallery/uncertainty-feeds.js';
import type { Feed } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/feed/parse/parse-feed.js';
import { byId, demoFeed, projectFile, rawFeed, walk } from './demo-feeds.js';

const written = (name: Parameters<typeof rawFeed>[0]): WrittenFeed => rawFeed(name) as WrittenFeed;
const galleryFile = (name: string): string => projectFile(`demo/gallery/feeds/${name}.json`);
const municipalities = (): WrittenFeed =>
  examples.ofAllMunicipalities(written('ostfold'), projectFile('demo/data/ssb-11657-jobs-by-municipality.csv'));

/** Feeds that are made of real ones, with nothing added. */
const REAL: Readonly<Record<string, () => WrittenFeed>> = {
  'few areas': () => examples.withFewAreas(written('ostfold'), 1),
  'many areas': () => examples.withManyAreas(written('ostfold'), written('osloregionen'), 12),
  'three factors': () => examples.withFactors(written('digital-baerekraft'), 3),
  'nobody in the factors': () => examples.withoutPeople(written('digital-baerekraft')),
  'all municipalities': municipalities,
};

/** Feeds with something made up. */
const MADE_UP: Readonly<Record<string, () => WrittenFeed>> = {
  'many actors': () => examples.withManyActors(written('ostfold'), 300),
  'eight factors': () => examples.withFactors(written('digital-baerekraft'), 8),
  'long words': () => examples.withLongWords(written('ostfold')),
  'negative numbers': examples.withNegativeNumbers,
  'withheld figures': examples.withWithheldFigures,
  composition: examples.withComposition,
  forecast: examples.withForecast,
  breakdown: breakdowns.withBreakdown,
  'gaps in a breakdown': breakdowns.withGapsInBreakdown,
  annotations: withAnnotations,
  uncertainty: withUncertainty,
  'other times': withOtherTimes,
  places: places.withPlaces,
  'some figures missing': places.withoutSomeFigures,
};

function read(feed: WrittenFeed): Feed {
  const { feed: parsed, problems } = parseFeed(feed);
  assert.deepEqual(problems, []);
  assert.ok(parsed);
  return parsed;
}

describe('the feeds of the gallery', () => {
  for (const [name, make] of Object.entries({ ...REAL, ...MADE_UP })) {
    it(`${name}: read without a problem`, () => void read(make()));
  }

  for (const [name, make] of Object.entries(MADE_UP)) {
    it(`${name}: say in four languages that they are an example`, () => {
      const { notice } = read(make());
      assert.match(notice?.nb ?? '', /^Eksempel fra galleriet/);
      assert.match(notice?.nn ?? '', /^Eksempel frå galleriet/);
      assert.match(notice?.sv ?? '', /^Exempel från galleriet/);
      assert.match(notice?.en ?? '', /^Example from the gallery/);
    });
  }

  it('have no made-up number that passes for real, and no licence for one', () => {
    const invented = [
      ...['long words', 'negative numbers', 'withheld figures', 'composition', 'forecast'],
      ...[
        'breakdown',
        'gaps in a breakdown',
        'annotations',
        'uncertainty',
        'other times',
        'places',
        'some figures missing',
      ],
    ];
    for (const name of invented) {
      const feed = read(MADE_UP[name]!());
      const all = feed.indicators.flatMap(({ series, slices }) => [...series, ...slices.flatMap((one) => one.series)]);
      const observations = all.flatMap((one) => one.observations);
      assert.ok(observations.length > 0);
      assert.deepEqual(
        observations.filter(({ statuses }) => !statuses.includes('illustrative')),
        [],
        name,
      );
      assert.equal(feed.license, undefined);
    }
  });

  it('keep real numbers as they are published', () => {
    const real = demoFeed('ostfold');
    const all = read(municipalities());
    assert.equal(all.regions.length, 356);
    const fredrikstad = all.regions.find(({ name }) => name.nb === 'Fredrikstad');
    const seriesOf = (feed: Feed, indicator: string, region: string) =>
      byId(feed.indicators, indicator)
        .series.find((series) => series.region === region)
        ?.observations.map(({ period, value }) => [period, value]);
    assert.deepEqual(seriesOf(all, 'jobber', fredrikstad?.id ?? ''), seriesOf(real, 'antall-jobber', 'fredrikstad'));
  });

  it('hold as much as their states say', () => {
    assert.equal(read(REAL['few areas']!()).focusAreas.length, 1);
    assert.equal(read(REAL['many areas']!()).focusAreas.length, 12);
    assert.equal(read(REAL['three factors']!()).factors.length, 3);
    assert.equal(read(MADE_UP['eight factors']!()).factors.length, 8);
    assert.equal(read(MADE_UP['many actors']!()).actors.length, 300);
    assert.ok(read(MADE_UP['long words']!()).actors.every(({ name }) => (name.nb ?? '').length > 60));
    const [employed] = read(MADE_UP['breakdown']!()).indicators;
    assert.equal(
      employed?.slices.reduce((count, { series }) => count + series.length, 0),
      48,
    );
    assert.equal(employed?.series.length, 2);
    const negative = [...walk(MADE_UP['negative numbers']!())].filter(([, value]) => Number(value) < 0);
    assert.ok(negative.length > 10);
  });

  for (const name of ['empty', 'one-figure', 'no-figures']) {
    it(`${name}.json is read without a problem`, () => void read(JSON.parse(galleryFile(name)) as WrittenFeed));
  }

  it('have the mistakes that they are there for', () => {
    const codes = (name: string) => parseFeed(JSON.parse(galleryFile(name))).problems.map(({ code }) => code);
    assert.deepEqual(codes('newer-version'), ['version-newer-major']);
    assert.ok(codes('problems').length > 5);
    assert.throws(() => JSON.parse(galleryFile('broken')), SyntaxError);
  });
});

describe('the states of the gallery', () => {
  it('have names of their own', () => {
    for (const key of ['id', 'name'] as const) {
      const values = STATES.map((state) => state[key]);
      assert.deepEqual([...new Set(values)], values);
    }
  });

  it('are there for known elements, each of which has the common ones', () => {
    const tags = Object.keys(ELEMENTS);
    for (const { id, cases } of STATES) {
      assert.ok(Object.keys(cases).length > 0, id);
      assert.deepEqual(
        Object.keys(cases).filter((tag) => !tags.includes(tag)),
        [],
      );
    }
    const common = ['ready', 'waiting', 'no-address', 'not-found', 'html', 'refused', 'offline', 'stale', 'empty'];
    for (const id of [...common, 'newer-version', 'problems', 'table', 'long-words']) {
      assert.deepEqual(Object.keys(STATES.find((state) => state.id === id)?.cases ?? {}), tags, id);
    }
  });

  it('ask for files that exist, but for the one that must not', () => {
    const addresses = STATES.flatMap(({ cases }) => Object.values(cases)).flatMap(({ src, others = [] }) => [
      ...(src === undefined ? [] : [src]),
      ...others.flatMap(([, there]) => there.src ?? []),
    ]);
    const files = new Set(addresses.map((address) => address.split('?', 1)[0] ?? ''));
    const missing = [...files].filter((file) => !existsSync(new URL(`../../demo/${file}`, import.meta.url)));
    assert.deepEqual(missing, ['gallery/feeds/finnes-ikke.json']);
  });
});
