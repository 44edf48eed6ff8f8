import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFeedText } from '../../src/feed/checks/check-feed-text.js';
import type { LocalizedText } from '../../src/feed/feed.js';
import { LIMITS } from '../../src/feed/limits.js';
import { demoFeed, DEMO_NAMES, projectFile, rawFeed, walk } from './demo-feeds.js';

/** Whether a text says something in every language, or is one name for all of them. */
function isInEveryLanguage(text: LocalizedText | undefined): boolean {
  if (!text) return true;
  const languages = Object.keys(text);
  return languages.length === 4 || (languages.length === 1 && languages[0] === 'nb');
}

for (const name of DEMO_NAMES) {
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
        const isExample = indicator.id.startsWith('eksempel-');
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

describe('invented figures', () => {
  const examples = new Set(['eksempel-jobber', 'eksempel-verdi-per-jobb']);

  it('stand only in the pair that shows jobs × value', () => {
    const found = DEMO_NAMES.flatMap((name) =>
      demoFeed(name).indicators.filter(({ series }) =>
        series.some(({ observations }) => observations.some(({ statuses }) => statuses.includes('illustrative'))),
      ),
    );
    assert.deepEqual(new Set(found.map(({ id }) => id)), examples);
  });

  it('are all marked, and say so in title and note', () => {
    for (const indicator of demoFeed('ostfold').indicators.filter(({ id }) => examples.has(id))) {
      assert.match(indicator.title.nb ?? '', /^Eksempel:/);
      assert.match(indicator.title.en ?? '', /^Example:/);
      assert.match(indicator.note?.nb ?? '', /oppdiktet/);
      for (const { observations } of indicator.series) {
        assert.deepEqual(
          observations.map(({ period }) => period),
          ['2018', '2019', '2020', '2021', '2022', '2023'],
        );
        assert.ok(observations.every(({ statuses }) => statuses.includes('illustrative')));
      }
    }
  });

  it('can be told from published ones: round thousands', () => {
    for (const { series } of demoFeed('ostfold').indicators.filter(({ id }) => examples.has(id))) {
      const values = series.flatMap(({ observations }) => observations.map(({ value }) => value ?? 1));
      assert.ok(values.every((value) => value % 1000 === 0));
    }
  });
});
