import { expect, fixture, html } from '@open-wc/testing';

import '../../../src/editor/preview/preview-pane.js';
import type { PreviewPaneElement } from '../../../src/editor/preview/preview-pane.js';
import { withValue } from '../../../src/feed-file/edited-value.js';
import { waitUntil } from '../../browser/waiting.js';
import { timePasses } from '../../time-passes.js';

const VALUE = ['indicators', 0, 'series', 0, 'observations', 0, 'value'];

function feedOf(regions: number, years: number): unknown {
  const ids = Array.from({ length: regions }, (_, index) => `r${index}`);
  const observations = Array.from({ length: years }, (_, index) => ({ period: String(1000 + index), value: index }));
  const series = ids.map((region) => ({ region, observations }));
  return {
    feedVersion: '1.0',
    regions: ids.map((id) => ({ id, type: 'municipality', name: id })),
    indicators: [{ id: 'jobber', title: 'Jobber', frequency: 'year', series }],
  };
}

async function shownPane(feed: unknown): Promise<{ readonly pane: PreviewPaneElement; readonly shown: () => unknown }> {
  const pane = await fixture<PreviewPaneElement>(html`<preview-pane .feed=${feed}></preview-pane>`);
  const shown = (): unknown => pane.renderRoot.querySelector<HTMLElement & { feed: unknown }>('kpi-jobs-value')?.feed;
  await waitUntil(() => shown() === feed);
  return { pane, shown };
}

describe('what readers see beside what is edited', () => {
  it('follows when a change has been painted where it was made', async () => {
    const { pane, shown } = await shownPane(feedOf(1, 3));
    const before = shown();
    const next = withValue(before, VALUE, 7);
    pane.feed = next;
    await pane.updateComplete;
    expect(shown()).to.equal(before);
    await waitUntil(() => shown() === next);
  });

  it('waits with a large feed until nothing more is written, and then shows the last', async () => {
    const { pane, shown } = await shownPane(feedOf(60, 100));
    const seen = new Set([shown()]);
    let feed: unknown;
    for (let value = 1; value <= 8; value += 1) {
      feed = withValue(shown(), VALUE, value);
      pane.feed = feed;
      await timePasses(60, 'a keeper who types a digit now and then');
      seen.add(shown());
    }
    expect(seen.size).to.equal(1);
    await waitUntil(() => shown() === feed);
  });

  it('tells no longer what was so before the language was chosen, or before the feed went back', async () => {
    const { pane, shown } = await shownPane(feedOf(1, 3));
    const told = () => pane.renderRoot.querySelector('[role=status]')?.textContent.trim();
    // The first summary is known after a moment, and not told.
    await timePasses(1_500, 'the first summary');
    const first = shown();
    const change = async (value: number): Promise<void> => {
      pane.feed = withValue(first, [...VALUE.slice(0, 5), 2, 'value'], value);
      await waitUntil(told, 'the summary');
    };
    await change(70);
    pane.language = 'en';
    await pane.updateComplete;
    expect(told()).to.equal('');
    await timePasses(1_500, 'a summary that is the same in another language');
    expect(told()).to.equal('');
    await change(80);
    pane.feed = first;
    await pane.updateComplete;
    expect(told()).to.equal('');
  });
});
