import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFeedText } from '../../src/feed/checks/check-feed-text.js';
import type { LocalizedText, Observation } from '../../src/feed/feed.js';
import { LIMITS } from '../../src/feed/limits.js';
import { namesIn } from '../../src/figures/figures.js';
import { figureBasis } from '../../src/view/key-figure/key-figure.js';
import { demoFeed, DEMO_NAMES, FEED_NAMES, projectFile, rawFeed, walk, type FeedName } from './demo-feeds.js';

/** Whether a text says something in every language, or is one name for all of them. */
function isInEveryLanguage(text: LocalizedText | undefined): boolean {
  if (!text) return true;
  const languages = Object.keys(text);
  return languages.length === 4 || (languages.length === 1 && languages[0] === 'nb');
}

for (const name of FEED_NAMES) {
  describe(name, () => {
    const feed = demoFeed(name);
    const raw = rawFeed(name);

    it('is read without a problem, and accepts one figure that looks odd and is as published', () => {
      const { problems, accepted = [] } = checkFeedText(projectFile(`demo/feeds/${name}.json`), '2026-11-29');
      assert.deepEqual(problems, []);
      for (const { code, values } of accepted) assert.deepEqual([code, values['value']], ['outlier', 604]);
    });

    it('is small enough not to be warned of', () => {
      assert.ok(Buffer.byteLength(projectFile(`demo/feeds/${name}.json`)) < LIMITS.bytesToWarn);
    });

    it('is written for people: one plain observation per line, no tabs, one line break at the end', () => {
      const text = projectFile(`demo/feeds/${name}.json`);
      const plain = [...text.matchAll(/\n\s+\{ "period": "[^"]+", "value": [^,}]+(?:, "status": [^}]+)? \},?(?=\n)/g)];
      if (feed.indicators.length > 0) assert.ok(plain.length > 0);
      assert.doesNotMatch(text, /\t|\r|\n\n/);
      assert.match(text, /[^\n]\n$/);
    });

    it('says that it is a demonstration, and who made it', () => {
      assert.match(feed.notice?.nb ?? '', /^Demonstrasjon/);
      assert.match(feed.publisher?.name.nb ?? '', /samspill/);
    });

    it('has every short text in four languages', () => {
      const texts = [
        feed.title,
        feed.description,
        feed.notice,
        ...feed.regions.map((region) => region.name),
        ...feed.focusAreas.flatMap((area) => [area.title, area.subtitle, area.description, ...area.measures]),
        ...feed.factors.map((factor) => factor.label),
        ...feed.actors.flatMap((actor) => [actor.name, actor.role, actor.type]),
        ...feed.links.map((link) => link.label),
        ...feed.indicators.flatMap((indicator) => [indicator.title, indicator.shortTitle, indicator.definition]),
        ...feed.indicators.map((indicator) => indicator.unit.label),
        ...feed.targets.flatMap((target) => [target.title, target.unit, target.note]),
        ...feed.goals.flatMap((goal) => [goal.title, goal.description]),
        ...feed.projects.flatMap((project) => [project.title, project.description, ...project.organisation]),
        ...feed.documents.flatMap((document) => [document.title, document.description, ...document.themes]),
      ];
      assert.deepEqual(
        texts.filter((text) => !isInEveryLanguage(text)),
        [],
      );
    });

    it('gives every indicator a definition, a unit and a source with an address', () => {
      for (const indicator of feed.indicators) {
        assert.ok(indicator.definition, indicator.id);
        assert.notEqual(indicator.unit.id, '', indicator.id);
        const isExample = name === 'eksempeltall';
        assert.ok(indicator.source?.producer && (isExample || indicator.source.url), indicator.id);
      }
    });

    it('explains every missing figure, and nothing is written as zero', () => {
      for (const indicator of feed.indicators) {
        for (const { observations } of indicator.series) {
          for (const observation of observations) {
            assert.notEqual(observation.value, 0);
            if (observation.value === null) assert.ok(observation.note, indicator.id);
          }
        }
      }
    });

    it('has no place for persons, and no e-mail addresses or telephone numbers', () => {
      const names = new Set([...walk(raw)].flatMap(([path]) => path.filter((key) => !/^\d+$/.test(key))));
      const personal = [
        'person',
        'persons',
        'people',
        'contactPerson',
        'invited',
        'attendees',
        'leader',
        'email',
        'phone',
      ];
      for (const forbidden of personal) {
        assert.ok(!names.has(forbidden), forbidden);
      }
      const texts = [...walk(raw)].flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
      assert.deepEqual(
        texts.filter((text) => /@|mailto:|\+47|\b\d{2} \d{2} \d{2} \d{2}\b/.test(text)),
        [],
      );
    });

    it('separates thousands with a space that does not break', () => {
      const texts = [...walk(raw)].flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
      assert.deepEqual(
        texts.filter((text) => /\d \d{3}(?!\d)/.test(text)),
        [],
      );
    });
  });
}

describe('licences', () => {
  it('stand with the figures that are under them, not over whole feeds with other figures in them', () => {
    for (const name of FEED_NAMES) {
      const feed = demoFeed(name);
      const isUnderOne = feed.indicators.every(({ source }) => source?.license !== undefined);
      assert.ok(isUnderOne || feed.license === undefined, name);
      for (const { id, source } of feed.indicators)
        assert.equal(source?.license !== undefined, source?.producer.nb === 'Statistisk sentralbyrå', `${name} ${id}`);
    }
  });
});

describe('invented figures', () => {
  const examples = demoFeed('eksempeltall');

  it('stand in a feed of their own, and nowhere else', () => {
    const isInvented = ({ statuses }: Observation): boolean => statuses.includes('illustrative');
    const observationsOf = (name: FeedName) =>
      demoFeed(name).indicators.flatMap(({ series }) => series.flatMap(({ observations }) => observations));
    for (const name of DEMO_NAMES) assert.deepEqual(observationsOf(name).filter(isInvented), [], name);
    assert.equal(observationsOf('eksempeltall').length, 12);
    assert.ok(observationsOf('eksempeltall').every(isInvented));
  });

  it('say so in title, note, source and region, and are of no real place', () => {
    assert.match(examples.notice?.nb ?? '', /Alle tallene er oppdiktet/);
    assert.deepEqual(
      examples.regions.map(({ name }) => name.nb),
      ['Eksempelfylket'],
    );
    for (const { title, note, source } of examples.indicators) {
      assert.match(title.nb ?? '', /^Eksempel:/);
      assert.match(title.en ?? '', /^Example:/);
      assert.match(note?.nb ?? '', /oppdiktet/);
      assert.equal(source?.producer.nb, 'Oppdiktede eksempeltall');
    }
    for (const { title } of examples.targets) assert.match(title?.nb ?? '', /^Eksempel:/);
  });

  it('can be told from published ones: round thousands', () => {
    for (const { series } of examples.indicators) {
      const values = series.flatMap(({ observations }) => observations.map(({ value }) => value ?? 1));
      assert.ok(values.every((value) => value % 1000 === 0));
    }
  });

  it('are the only ones with which jobs × value is offered: no source has both for the same years', () => {
    const offered = FEED_NAMES.filter((name) => {
      const feed = demoFeed(name);
      return feed.indicators.some((indicator) =>
        feed.regions.some(({ id }) => namesIn(feed, figureBasis(feed, indicator, id)).includes('jobs-value')),
      );
    });
    assert.deepEqual(offered, ['eksempeltall']);
  });
});
