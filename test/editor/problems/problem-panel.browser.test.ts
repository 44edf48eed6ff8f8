import { expect, fixture, html } from '@open-wc/testing';

import type { EditorPlace } from '../../../src/editor/editor-place.js';
import { problemListOf } from '../../../src/editor/problems/problem-list.js';
import { ProblemPanelElement } from '../../../src/editor/problems/problem-panel.js';
import { checkFeedValue } from '../../../src/feed/checks/check-feed-text.js';
import { withValue } from '../../../src/feed-file/edited-value.js';

const FEED = (await (await fetch('/demo/feeds/ostfold.json')).json()) as unknown;

async function shown(place: EditorPlace | undefined): Promise<string> {
  const feed = withValue(FEED, ['focusAreas', 0, 'title'], '');
  const options = { language: 'nb', today: '2026-11-30' } as const;
  const list = problemListOf(checkFeedValue(feed, [], options.today), feed, options);
  const panel = Object.assign(new ProblemPanelElement(), { feed, list, place });
  await fixture(html`<div>${panel}</div>`);
  await panel.updateComplete;
  return panel.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';
}

describe('the list of problems beside a page', () => {
  it('speaks of this page, and says what other pages have', async () => {
    const beside = await shown({ page: 'list', collection: 'targets' });
    expect(beside).to.contain('0 feil 0 ting å se på på denne siden');
    expect(beside).to.contain('Ingen feil på denne siden');
    expect(beside).to.contain('Ellers i filen: 1 feil Se alle');
  });

  it('says nothing of other pages where they have none, nor where all is shown', async () => {
    const there = await shown({ page: 'list', collection: 'focusAreas' });
    expect(there).to.contain('1 feil');
    expect(there).not.to.contain('Ellers i filen');
    expect(await shown(undefined)).not.to.contain('denne siden');
  });
});
