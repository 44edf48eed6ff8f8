import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFile } from '../../src/check/check-file.js';
import { linesOf } from '../../src/check/report-formats.js';
import { checkFeedText } from '../../src/feed/checks/check-feed-text.js';
import { regionSeries } from '../../src/feed/derive/regions/region-series.js';
import { parseFeed, type Feed } from '../../src/feed/parse/parse-feed.js';
import type { WrittenFeed } from '../../src/feed/shape/written.js';
import { feedText } from '../../src/places/feed-text.js';
import type { FunctionalRegion, Place } from '../../src/places/place.js';
import { counties, countyWith, jobsTogether, municipalities, municipalityWith } from '../../src/places/places.js';
import { starterFeed } from '../../src/places/starter-feed.js';
import { view } from '../focus-area-wheel/view-of-feed.js';

const TODAY = '2026-11-30';
const NEDRE_GLOMMA: FunctionalRegion = {
  type: 'functional',
  name: 'Nedre Glomma',
  members: [municipalityWith('3105')!, municipalityWith('3107')!],
};

const feedOf = (place: Place): WrittenFeed => starterFeed(place, TODAY);
const municipality = (number: string): WrittenFeed => feedOf(municipalityWith(number)!);
const county = (number: string): WrittenFeed => feedOf(countyWith(number)!);
const regionIn = (feed: WrittenFeed, id: string) => feed.regions?.find((region) => region.id === id);
const idsIn = (feed: WrittenFeed) => feed.regions?.map(({ id }) => id);

function read(feed: WrittenFeed): Feed {
  const { feed: parsed } = parseFeed(feed);
  assert.ok(parsed);
  return parsed;
}

describe('every starter feed', () => {
  for (const [name, places] of [
    ['of the 356 municipalities', municipalities()],
    ['of the counties', counties()],
    ['of a region', [NEDRE_GLOMMA]],
  ] as const) {
    it(`${name} has no mistake, nor anything that the check would ask about`, () => {
      const told = places.flatMap((place) => {
        const bytes = new TextEncoder().encode(feedText(feedOf(place)));
        const report = checkFile(bytes, { language: 'nb', today: TODAY });
        return report.findings.length === 0 ? [] : [place.name, ...linesOf(report, 'text', 'feed.json')];
      });
      assert.deepEqual(told, []);
    });
  }

  it('would be asked about the one odd figure if it did not accept it, and about nothing else', () => {
    const odd = municipalities().filter((place) => {
      const { accepted: _, ...feed } = feedOf(place);
      return checkFeedText(JSON.stringify(feed), TODAY).problems.length > 0;
    });
    assert.deepEqual(
      odd.map(({ name }) => name),
      // Skiptvet and its neighbours, which have it beside them.
      ['Sarpsborg', 'Våler', 'Skiptvet', 'Indre Østfold', 'Rakkestad'],
    );
  });

  it('says everything in four languages', () => {
    const texts = JSON.stringify(
      [...municipalities(), ...counties(), NEDRE_GLOMMA].map(feedOf),
      (_, value: unknown) => {
        if (typeof value === 'object' && value !== null && 'nb' in value)
          assert.deepEqual(Object.keys(value), ['nb', 'nn', 'sv', 'en']);
        return value;
      },
    );
    assert.doesNotMatch(texts, /\{[a-z]+\}|undefined/);
  });

  it('is read back from its file as it is, an observation a line', () => {
    const feed = municipality('3120');
    const text = feedText(feed);
    assert.deepEqual(JSON.parse(text), feed);
    assert.match(text, /^ +\{ "period": "2023-Q4", "value": 3521 \}$/m);
    assert.match(text, /\n}\n$/);
    const flat = text.split('\n').filter((line) => /^ *\{.*\},?$/.test(line));
    assert.ok(flat.every((line) => line.length <= 121));
  });
});

describe('the feed of a municipality', () => {
  it('has its numbers, each with the time for which it holds', () => {
    assert.deepEqual(regionIn(municipality('3120'), 'rakkestad'), {
      id: 'rakkestad',
      type: 'municipality',
      name: 'Rakkestad',
      codes: [
        { system: 'ssb-kommune', code: '3016', validFrom: '2020-01-01', validTo: '2023-12-31' },
        { system: 'ssb-kommune', code: '3120', validFrom: '2024-01-01' },
      ],
    });
    assert.deepEqual(regionIn(municipality('1103'), 'stavanger')?.codes, [{ system: 'ssb-kommune', code: '1103' }]);
  });

  it('has its county and its neighbours to compare with', () => {
    const feed = municipality('3120');
    assert.deepEqual(idsIn(feed), [
      ...['rakkestad', 'ostfold', 'halden', 'sarpsborg', 'skiptvet', 'indre-ostfold', 'marker', 'aremark'],
    ]);
    assert.equal(feed.region, 'rakkestad');
    const series = regionSeries(read(feed), read(feed).indicators[0]!, 'ostfold');
    assert.deepEqual(series?.observations.at(-1)?.value, 139985);
    assert.equal(regionIn(feed, 'ostfold')?.members, undefined);
    assert.match(
      JSON.stringify(regionIn(feed, 'ostfold')?.note),
      /lagt sammen av de tolv kommunene, siden Østfold da var en del av Viken/,
    );
  });

  it('of an island has the county alone, and says no word of neighbours', () => {
    const feed = municipality('3110');
    assert.deepEqual(idsIn(feed), ['hvaler', 'ostfold']);
    assert.match(JSON.stringify(feed.description), /ved siden av fylket\./);
  });

  it('of Oslo has no county besides, which would be Oslo once more', () => {
    const feed = municipality('0301');
    assert.ok(!idsIn(feed)?.includes('oslo-fylke'));
    assert.match(JSON.stringify(feed.description), /ved siden av nabokommunene\./);
  });

  it('of one that shares its name says where the other one is', () => {
    const region = regionIn(municipality('3114'), 'valer-ostfold');
    assert.equal(region?.name, 'Våler (Østfold)');
    assert.match(JSON.stringify(region.note), /Det finnes også en kommune som heter Våler i Innlandet\./);
  });

  it('of Ålesund is that of 2020–2023, and says so', () => {
    const feed = municipality('1508');
    const region = regionIn(feed, 'alesund');
    assert.deepEqual(region?.codes, [
      { system: 'ssb-kommune', code: '1507', validFrom: '2020-01-01', validTo: '2023-12-31' },
    ]);
    assert.match(JSON.stringify(region.note), /delt i Ålesund og Haram 1\. januar 2024/);
    assert.equal(regionSeries(read(feed), read(feed).indicators[0]!, 'alesund')?.observations.length, 14);
  });

  it('marks the odd figure of Skiptvet, and the sum that it is in', () => {
    const [indicator] = municipality('3116').indicators ?? [];
    const notes = indicator?.series?.map(({ region, observations = [] }) => [
      region,
      observations.filter(({ note }) => note !== undefined).map(({ period }) => period),
    ]);
    assert.deepEqual(notes?.slice(0, 3), [
      ['skiptvet', ['2023-Q2']],
      ['ostfold', ['2023-Q2']],
      ['sarpsborg', []],
    ]);
  });

  it('writes a figure that is not there as missing', () => {
    const moss = municipalityWith('3103')!;
    const [indicator] = feedOf({ ...moss, jobs: moss.jobs.with(2, null) }).indicators ?? [];
    assert.deepEqual(indicator?.series?.[0]?.observations?.[2], { period: '2021-Q1', value: null, status: 'missing' });
  });

  it('has no areas yet, and the wheel says so', () => {
    assert.equal(view(municipality('3120')).empty, 'Ingen fokusområder er lagt inn.');
  });
});

describe('the feed of a county or a region', () => {
  it('has all municipalities as members, whose figures the widgets add up', () => {
    for (const [number, size] of [
      ['31', 12],
      ['15', 26],
      ['03', 1],
    ] as const) {
      const feed = county(number);
      assert.equal(regionIn(feed, feed.region ?? '')?.members?.length, size);
      const parsed = read(feed);
      const series = regionSeries(parsed, parsed.indicators[0]!, feed.region ?? '');
      assert.equal(series?.origin, 'sum');
      const members = municipalities().filter((place) => place.county === number);
      assert.deepEqual(
        series.observations.map(({ value }) => value),
        jobsTogether(members),
      );
    }
  });

  it('has the county’s number of today only', () => {
    assert.deepEqual(regionIn(county('31'), 'ostfold')?.codes, [
      { system: 'ssb-fylke', code: '31', validFrom: '2024-01-01' },
    ]);
    assert.deepEqual(regionIn(county('11'), 'rogaland')?.codes, [{ system: 'ssb-fylke', code: '11' }]);
  });

  it('may be of any municipalities', () => {
    const feed = feedOf(NEDRE_GLOMMA);
    assert.deepEqual(regionIn(feed, 'nedre-glomma')?.members, ['sarpsborg', 'fredrikstad']);
    assert.equal(regionIn(feed, 'nedre-glomma')?.type, 'functional');
    const parsed = read(feed);
    assert.equal(regionSeries(parsed, parsed.indicators[0]!, 'nedre-glomma')?.observations.at(-1)?.value, 70474);
  });
});
