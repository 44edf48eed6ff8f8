/** The table of a series with thousands of days, which comes slice by slice, and whole for print. */
import { expect } from '@open-wc/testing';
import '../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../src/kpi-jobs-value/kpi-jobs-value.js';
import { waitUntil } from '../browser/waiting.js';

const DAYS = 2_000;
const FIRST = Date.UTC(2018, 0, 1);
const dayOf = (index: number): string => new Date(FIRST + index * 86_400_000).toISOString().slice(0, 10);

const FEED = {
  feedVersion: '1.0',
  regions: [{ id: 'halden', name: 'Halden' }],
  indicators: [
    {
      ...{ id: 'jobber', title: 'Jobber', unit: { id: 'jobs' }, frequency: 'day' },
      series: [
        {
          region: 'halden',
          observations: Array.from({ length: DAYS }, (_, index) => ({ period: dayOf(index), value: 1_000 + index })),
        },
      ],
    },
  ],
};

const elements: KpiJobsValueElement[] = [];

async function shown(view: 'figure' | 'table'): Promise<KpiJobsValueElement> {
  const element = document.createElement('kpi-jobs-value');
  Object.assign(element, { feed: FEED, view });
  elements.push(element);
  document.body.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part~="downloads"]') != null, 'the widget');
  return element;
}

const rowsIn = ({ shadowRoot }: Element): readonly HTMLTableRowElement[] => [
  ...(shadowRoot?.querySelector<HTMLTableElement>('[part~="tables"] table')?.tBodies[0]?.rows ?? []),
];
const isWhole = (element: Element): boolean => rowsIn(element).length === DAYS;

describe('the table of a series of 2 000 days', () => {
  afterEach(() => {
    for (const element of elements.splice(0)) element.remove();
  });

  it('is there in the end although nobody has opened it, each day once and in order', async () => {
    const element = await shown('figure');
    await waitUntil(() => isWhole(element), 'all rows');
    const values = rowsIn(element).map(({ cells }) => Number(cells[1]?.textContent?.replace(/\D/g, '')));
    expect(values).to.deep.equal(Array.from({ length: DAYS }, (_, index) => 1_000 + index));
  });

  it('does not wait for ever on a page that is never idle', async () => {
    const idle = window.requestIdleCallback;
    if (!idle) return;
    const longest: (number | undefined)[] = [];
    const idleCalls: IdleRequestCallback[] = [];
    window.requestIdleCallback = (call, options) => {
      longest.push(options?.timeout);
      return idleCalls.push(call);
    };
    try {
      const element = await shown('figure');
      await waitUntil(() => idleCalls.length > 0, 'the request for a free moment');
      expect(longest.every((milliseconds) => milliseconds !== undefined && milliseconds <= 2_000)).to.equal(true);
      for (const call of idleCalls) call({ didTimeout: true, timeRemaining: () => 0 });
      await waitUntil(() => isWhole(element), 'all rows');
    } finally {
      window.requestIdleCallback = idle;
    }
  });

  it('begins at once where it is shown, and goes on in tasks of its own', async () => {
    const element = await shown('table');
    const counts = new Set<number>();
    const watching = new MutationObserver(() => counts.add(rowsIn(element).length));
    const [first] = rowsIn(element);
    watching.observe(element.shadowRoot!, { childList: true, subtree: true });
    await waitUntil(() => isWhole(element), 'all rows');
    watching.disconnect();
    expect(Math.max(...[...counts].map((count, place, all) => count - (all[place - 1] ?? count)))).to.be.at.most(250);
    expect(rowsIn(element)[0]).to.equal(first);
  });

  it('is whole on paper, whatever has come until then', async () => {
    const element = await shown('figure');
    expect(rowsIn(element).length).to.be.lessThan(DAYS);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rowsIn(element).length).to.equal(DAYS);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('keeps its rows while the reader looks at the figure and comes back', async () => {
    const element = await shown('table');
    await waitUntil(() => isWhole(element), 'all rows');
    const before = rowsIn(element);
    const areThere = (): boolean => rowsIn(element).every((row, place) => row === before[place]);
    element.view = 'figure';
    await element.updateComplete;
    expect(rowsIn(element).length).to.equal(DAYS);
    element.view = 'table';
    await element.updateComplete;
    expect([rowsIn(element).length, areThere()]).to.deep.equal([DAYS, true]);
  });
});
