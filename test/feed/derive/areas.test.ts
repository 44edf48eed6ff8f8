import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasOfGoal } from '../../../src/feed/derive/area-goals.js';
import { areasOfIndicator, areasOfTarget } from '../../../src/feed/derive/areas.js';
import { parseFeed, type Feed } from '../../../src/feed/index.js';

/** Areas `a` to `d`; a project of `b`, an indicator of `c`, and what else a test is about. */
function feedWith(more: Readonly<Record<string, unknown>>): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    focusAreas: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id })),
    projects: [
      { id: 'annet', title: 'Annet', focusAreas: ['d'] },
      { id: 'kai', title: 'Kai', focusAreas: ['b'] },
      { id: 'uten', title: 'Uten område' },
    ],
    indicators: [
      { id: 'andre', title: 'Andre', focusAreas: ['d'], series: [] },
      { id: 'jobber', title: 'Jobber', focusAreas: ['c'], series: [] },
    ],
    ...more,
  });
  assert.ok(feed);
  return feed;
}

/** The areas of a target with the given fields. */
function ofTarget(target: object): readonly string[] {
  const common = { id: 't', text: 'Mål', operator: 'at-least', value: 1 };
  const feed = feedWith({ targets: [{ ...common, ...target }] });
  const [found] = feed.targets;
  assert.ok(found);
  return areasOfTarget(feed, found);
}

function ofGoal(goal: object): readonly string[] {
  const feed = feedWith({ goals: [{ id: 'g', title: 'Mål', ...goal }] });
  const [found] = feed.goals;
  assert.ok(found);
  return areasOfGoal(feed, found);
}

describe('the areas of a target', () => {
  it('are its own', () => {
    assert.deepEqual(ofTarget({ focusAreas: ['a'], project: 'kai', indicator: 'jobber' }), ['a']);
  });

  it('are else those of its project', () => {
    assert.deepEqual(ofTarget({ project: 'kai', indicator: 'jobber' }), ['b']);
  });

  it('are else those of its indicator', () => {
    assert.deepEqual(ofTarget({ indicator: 'jobber' }), ['c']);
    assert.deepEqual(ofTarget({ project: 'uten', indicator: 'jobber' }), ['c']);
  });

  it('are else none', () => {
    assert.deepEqual(ofTarget({ project: 'uten' }), []);
    assert.deepEqual(ofTarget({}), []);
  });
});

describe('the areas of a goal', () => {
  it('are its own, else those of its project, else none', () => {
    assert.deepEqual(ofGoal({ focusAreas: ['a'], project: 'kai' }), ['a']);
    assert.deepEqual(ofGoal({ project: 'kai' }), ['b']);
    assert.deepEqual(ofGoal({}), []);
  });
});

describe('the areas of an indicator', () => {
  const areas = (targets: readonly object[]) => {
    const feed = feedWith({
      targets: targets.map((target, index) => ({
        id: `t${index}`,
        operator: 'at-least',
        value: 1,
        indicator: 'jobber',
        ...target,
      })),
    });
    const indicator = feed.indicators.find(({ id }) => id === 'jobber');
    assert.ok(indicator);
    return areasOfIndicator(feed, indicator);
  };

  it('are its own, and those in which its targets are set, each once', () => {
    assert.deepEqual(areas([]), ['c']);
    assert.deepEqual(areas([{ focusAreas: ['a'] }, { project: 'kai' }, { focusAreas: ['c', 'a'] }]), ['c', 'a', 'b']);
  });

  it('are not those of other indicators’ targets', () => {
    assert.deepEqual(areas([{ indicator: 'andre', focusAreas: ['a'] }]), ['c']);
  });
});
