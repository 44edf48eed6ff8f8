/**
 * `<indicator-chart>` in its built form on the strictest page, with Trusted Types: what every upgrade of vega-embed
 * could break.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { after, before, describe, test } from 'node:test';

import { findFiles } from '../../tools/process/files.mjs';
import { STRICT_POLICY } from '../../tools/serve/serve.mjs';
import { timePasses } from '../time-passes.js';
import { testPage } from './browser.js';
import type { Page } from './page.js';
import { openServer, type PageServer, type Routes } from './server.js';

const TRUSTED_TYPES = `${STRICT_POLICY}; trusted-types samspill`;

const PAGE = `<!doctype html><html lang="nb"><head><title>Figur</title><script src="/chart.js" defer></script>
<script src="/dist/samspill.js"></script>
<script type="module" src="/dist/samspill-indicator-chart.js"></script></head>
<body><indicator-chart src="/demo/feeds/ostfold.json" indicator="antall-jobber"></indicator-chart>
<kpi-jobs-value src="/demo/feeds/ostfold.json"></kpi-jobs-value><p id="outside">Sidens egen tekst</p></body></html>`;

/** The page's own script: a spec, or the one that the address asks for, and what went wrong with it. */
const SCRIPT = `
const bars = { description: 'Søyler', data: { name: 'observations' }, mark: { type: 'bar', tooltip: true }, encoding: {
  x: { field: 'value', aggregate: 'max', type: 'quantitative' }, y: { field: 'regionName', type: 'nominal' } } };
const specs = {
  '': bars,
  '?usermeta': { ...bars, usermeta: { embedOptions: { ast: false, actions: true, defaultStyle: true } } },
  '?address': { ...bars, data: { url: '/demo/feeds/stolen.json' } },
  '?layer': { layer: [bars, { ...bars, data: { url: '/demo/feeds/stolen.json' } }] },
  '?picture': { ...bars, mark: 'image', encoding: { ...bars.encoding, url: { value: '/demo/stolen.png' } } },
  '?loader': { ...bars, usermeta: { embedOptions: { loader: { baseURL: '/stolen/' }, mode: 'vega' } } },
  '?text': JSON.stringify(bars),
  '?function': () => bars,
  '?assignment': { ...bars, transform: [{ calculate: 'window.hacked = 1', as: 'x' }] },
  '?member': { ...bars, transform: [{ calculate: "datum.constructor.constructor('window.hacked = 1')()", as: 'x' }] },
  '?global': { ...bars, transform: [{ calculate: 'document.title', as: 'x' }] },
  '?unknown': { ...bars, mark: 'cake' },
  '?nothing': {},
  '?link': { ...bars, encoding: { ...bars.encoding, href: { value: '/demo/stolen.html' } } },
  '?outside': { ...bars, config: { events: { bind: 'any', selector: true } }, params: [
    { name: 'size', value: 1, bind: { input: 'range', element: '#outside', name: 'Tykkelse' } },
    { name: 'picked', select: { type: 'point', on: '#outside:click' } },
  ] },
};
const chart = document.querySelector('indicator-chart');
chart.addEventListener('chart-error', ({ error }) => { document.title = error.message; });
chart.spec = specs[location.search];
`;

const ROUTES: Routes = {
  '/chart': PAGE,
  '/chart.js': (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(SCRIPT);
  },
};

const openStrictServer = (): Promise<PageServer> =>
  openServer(ROUTES, { strictCsp: true, headers: { 'Content-Security-Policy': TRUSTED_TYPES } });

let server: PageServer;
before(async () => {
  server = await openStrictServer();
});
after(() => server.close());

async function isDrawn(page: Page, count = 1): Promise<void> {
  await page.waitFor((wanted) => {
    const charts = [...document.querySelectorAll('indicator-chart')];
    const waiting = charts.find((chart) => !chart.shadowRoot?.querySelector('[part~="chart"] svg'));
    waiting?.scrollIntoView();
    return charts.length === wanted && !waiting;
  }, count);
}

describe('<indicator-chart> as it is built', () => {
  testPage('draws without a violation, fetches the feed once for both widgets and asks nobody else', async (page) => {
    const own = await openStrictServer();
    try {
      await page.goto(`${own.origin}/chart`);
      await isDrawn(page);
      await page.waitFor(() => document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.frame.ready'));
      const bars = await page.evaluate(
        () =>
          document.querySelector('indicator-chart')?.shadowRoot?.querySelectorAll('svg .mark-rect.role-mark path')
            .length,
      );
      assert.equal(bars, 12);
      assert.equal(own.log.filter((line) => line.endsWith('/ostfold.json')).length, 1);
      assert.equal(own.log.filter((line) => line.includes('vega-embed')).length, 1);
      const strangers = (await page.requests()).filter(
        (address) => !address.startsWith(`${own.origin}/`) && !/^(data|blob|about):/.test(address),
      );
      assert.deepEqual(strangers, []);
      assert.deepEqual(await page.problems(), []);
    } finally {
      await own.close();
    }
  });

  testPage('shows its tooltip without a violation, and adds nothing to the page round it', async (page) => {
    await page.setViewport(1000, 900);
    await page.goto(`${server.origin}/chart`);
    await isDrawn(page);
    const place = await page.evaluate(() => {
      const bar = document.querySelector('indicator-chart')?.shadowRoot?.querySelector('svg .mark-rect.role-mark path');
      bar?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = bar?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.hover(place.x, place.y);
    await page.hover(place.x + 1, place.y);
    await page.waitFor(() =>
      document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.tooltip')?.matches(':popover-open'),
    );
    assert.equal(
      await page.evaluate(() => document.body.children.length + document.querySelectorAll('style').length),
      3,
    );
    assert.deepEqual(await page.problems(), []);
  });

  testPage('keeps its tooltip where it is while the pointer goes there, and hides it afterwards', async (page) => {
    await page.setViewport(1000, 900);
    await page.goto(`${server.origin}/chart`);
    await isDrawn(page);
    const isShown = () =>
      document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.tooltip')?.matches(':popover-open') ??
      false;
    const bar = await page.evaluate(() => {
      const mark = document
        .querySelector('indicator-chart')
        ?.shadowRoot?.querySelector('svg .mark-rect.role-mark path');
      mark?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = mark?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.hover(bar.x, bar.y);
    await page.hover(bar.x + 1, bar.y);
    await page.waitFor(isShown);
    const box = await page.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.tooltip')?.getBoundingClientRect() ??
        new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.hover(box.x, box.y);
    await timePasses(600, 'a pointer that leaves a mark has a moment to reach the tooltip before it goes');
    assert.equal(await page.evaluate(isShown), true);
    await page.hover(990, 5);
    await page.waitFor(
      () => !document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.tooltip')?.matches(':popover-open'),
    );
    assert.deepEqual(await page.problems(), []);
  });

  testPage('makes a workbook and a reference without a violation', async (page) => {
    await page.goto(`${server.origin}/chart`);
    await isDrawn(page);
    await page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (file: Blob) => {
        document.title = `${file.type} ${file.size > 1000}`;
        return createObjectURL(file);
      };
      // The browser's own download is not ours to test.
      HTMLAnchorElement.prototype.click = () => undefined;
      const root = document.querySelector('indicator-chart')?.shadowRoot;
      for (const menu of root?.querySelectorAll<HTMLDetailsElement>('details.menu') ?? []) menu.open = true;
      for (const button of root?.querySelectorAll('button') ?? [])
        if (/XLSX|kildehenvisning/.test(button.textContent)) button.click();
    });
    await page.waitFor(
      () => document.title === 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet true',
    );
    await page.waitFor(() => {
      const root = document.querySelector('indicator-chart')?.shadowRoot;
      const said = root?.querySelector('.frame > [role="status"]')?.textContent === 'Kildehenvisningen er kopiert.';
      return (
        said || (root?.querySelector('textarea')?.value.startsWith('Statistisk sentralbyrå, tabell 11657') ?? false)
      );
    });
    assert.deepEqual(await page.problems(), []);
  });

  testPage('removes its drawing when it leaves the page', async (page) => {
    await page.goto(`${server.origin}/chart`);
    await isDrawn(page);
    await page.evaluate(() => {
      const chart = document.querySelector('indicator-chart');
      chart?.remove();
      Object.assign(globalThis, { removed: chart });
    });
    await page.waitFor(() => {
      const { removed } = globalThis as unknown as { removed: HTMLElement };
      return removed.shadowRoot?.querySelector('svg') === null;
    });
    assert.deepEqual(await page.problems(), []);
  });

  testPage('refuses what would reach beyond the chart, and says where it stands', async (page) => {
    for (const [query, place] of [
      ['usermeta', 'usermeta'],
      ['address', 'data.url'],
    ] as const) {
      await page.goto(`${server.origin}/chart?${query}`);
      await page.waitFor((wanted) => document.title.startsWith(wanted), place);
      const problems = await page.problems();
      assert.deepEqual(
        problems.filter((problem) => !problem.startsWith('error: samspill: <indicator-chart> could not be drawn.')),
        [],
      );
    }
    assert.deepEqual(
      server.log.filter((line) => line.includes('stolen')),
      [],
    );
  });

  testPage('tells the developer of a wrong or hostile spec, keeps the table, and runs nothing of it', async (page) => {
    for (const query of [
      'layer',
      'picture',
      'loader',
      'text',
      'function',
      'assignment',
      'member',
      'global',
      'unknown',
      'nothing',
    ]) {
      await page.goto(`${server.origin}/chart?${query}`);
      await page.waitFor(() =>
        document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.frame.ready [part~="table"]'),
      );
      await page.waitFor(() => {
        document.querySelector('indicator-chart')?.scrollIntoView();
        return document.querySelector('indicator-chart')?.shadowRoot?.querySelector('[part~="reason"]');
      });
      const reason = await page.evaluate(
        () => document.querySelector('indicator-chart')?.shadowRoot?.querySelector('[part~="reason"]')?.textContent,
      );
      assert.equal(reason, 'Figuren kan ikke vises her. Du finner tallene i tabellen.', query);
      assert.equal(await page.evaluate(() => 'hacked' in window), false, query);
      const problems = await page.problems();
      // Once for each attempt: other rows, for instance of another region, are another one.
      assert.ok(
        problems.some((problem) => problem.startsWith('error: samspill: <indicator-chart> could not be drawn.')),
        query,
      );
      assert.deepEqual(
        problems.filter((problem) => !/^(?:error|warn): samspill: <indicator-chart>/.test(problem)),
        [],
        query,
      );
    }
    assert.deepEqual(
      server.log.filter((line) => line.includes('stolen')),
      [],
    );
  });

  testPage('lets a spec reach no other element of the page', async (page) => {
    await page.goto(`${server.origin}/chart?outside`);
    await isDrawn(page);
    assert.equal(await page.evaluate(() => document.querySelector('#outside')?.innerHTML), 'Sidens egen tekst');
    assert.equal(
      await page.evaluate(
        () =>
          document.querySelector('indicator-chart')?.shadowRoot?.querySelectorAll('[part~="controls"] input').length,
      ),
      1,
    );
    const problems = await page.problems();
    assert.deepEqual(
      problems.filter(
        (problem) =>
          !problem.includes('Blocked selector click event listener.') &&
          !problem.includes('Can not resolve event source'),
      ),
      [],
    );
  });

  testPage('opens no link that a spec puts on a mark', async (page) => {
    await page.goto(`${server.origin}/chart?link`);
    await isDrawn(page);
    const links = await page.evaluate(() => {
      const root = document.querySelector('indicator-chart')?.shadowRoot;
      return [...(root?.querySelectorAll('svg a') ?? [])].map(
        (link) => link.getAttribute('href') ?? link.getAttribute('xlink:href'),
      );
    });
    assert.deepEqual(
      links.filter((link) => link !== null),
      [],
    );
    assert.deepEqual(
      server.log.filter((line) => line.includes('stolen')),
      [],
    );
  });

  testPage('the demo page draws both charts, silently, with nothing for axe', async (page) => {
    await page.goto(`${server.origin}/demo/indicator-chart.html`);
    await isDrawn(page, 2);
    assert.deepEqual(await page.problems(), []);
    assert.deepEqual(await page.axe(), []);
  });

  test('names the licences of what it loads', async () => {
    const licenses = await readFile('dist/THIRD-PARTY-LICENSES.indicator-chart.txt', 'utf8');
    const packages = [...licenses.matchAll(/^Name: (.+)$/gmu)].map(([, name]) => name);
    assert.deepEqual(
      ['vega', 'vega-embed', 'vega-interpreter', 'vega-lite'].filter((name) => !packages.includes(name)),
      [],
    );
    const [file = ''] = await findFiles('dist', /^dist\/samspill-vega-embed-[^/]+\.js$/);
    assert.doesNotMatch(await readFile(file, 'utf8'), /(?<![\w$])(?:eval|Function)\s*\(/);
  });
});
