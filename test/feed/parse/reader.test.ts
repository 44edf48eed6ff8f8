import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, type Problem } from '../../../src/feed/index.js';

function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, path, code }) => `${severity} ${path} ${code}`);
}

describe('a text', () => {
  it('is as long as it has characters, and is never cut through one', () => {
    const leaf = '\u{1f33f}';
    const { feed, problems } = parseFeed({
      feedVersion: '1.0',
      title: leaf.repeat(200),
      notice: `x${leaf.repeat(2_000)}`,
    });
    assert.equal(feed?.title?.nb, leaf.repeat(200));
    assert.equal(feed.notice?.nb, `x${leaf.repeat(1_998)}…`);
    assert.deepEqual(problems, [
      { severity: 'error', code: 'length', path: 'notice', values: { length: 2_001, limit: 2_000 } },
    ]);
  });
});

describe('a name that an item cannot do without', () => {
  it('is missing when it is empty, or in no language that readers have', () => {
    for (const name of [undefined, null, '', '  ', {}, { nb: '' }, { dk: 'Moss' }]) {
      const { feed, problems } = parseFeed({ feedVersion: '1.0', regions: [{ id: 'moss', name }] });
      assert.deepEqual(brief(problems), ['error regions[0].name required'], JSON.stringify(name));
      assert.deepEqual(feed?.regions[0]?.name, { nb: 'moss' });
    }
  });

  it('is reported once when it is no text', () => {
    for (const name of [5, ['Moss'], { nb: 5 }]) {
      const { problems } = parseFeed({ feedVersion: '1.0', regions: [{ id: 'moss', name }] });
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['type'],
        JSON.stringify(name),
      );
    }
  });

  it('is that of the model for a factor that the model knows', () => {
    for (const label of [undefined, '', { dk: 'x' }]) {
      const { feed, problems } = parseFeed({ feedVersion: '1.0', factors: [{ id: 'capital', label }] });
      assert.equal(feed?.factors[0]?.label.sv, 'Riskkapital');
      assert.deepEqual(problems, []);
    }
    assert.deepEqual(brief(parseFeed({ feedVersion: '1.0', factors: [{ id: 'constructor' }] }).problems), [
      'error factors[0].label required',
    ]);
  });
});
