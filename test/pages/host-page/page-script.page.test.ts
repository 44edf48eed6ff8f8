/** What `samspill.js` asks for, and when. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { describe, test } from 'node:test';

import { timePasses } from '../../time-passes.js';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';
import { FIGURE_NAMES } from '../../../src/figures/doors.js';
import { OFFERS } from '../../../src/figures/figures.js';

const SCRIPT = '<script src="/dist/samspill.js"></script>';
const page = (...content: readonly string[]): string =>
  `<!doctype html><html lang="nb"><head><title>Side</title>${SCRIPT}</head><body>${content.join('\n')}</body></html>`;
const tag = (name: string, attributes = ''): string => `<${name} src="/feed.json" ${attributes}></${name}>`;

const FEED = await readFile('demo/feeds/ostfold.json', 'utf8');
const BASE = `/dist/${(await readdir('dist')).find((name) => name.startsWith('samspill-base-')) ?? ''}`;
/** What draws: what all drawings share, and a file for each kind of figure. */
const CHART = /\/samspill-(?:drawn-figure|[a-z-]+-layout)-/u;
const OTHERS = /\/samspill-(?!trend-)[a-z-]+-layout-/u;
/** Where the files of the figures lie that few readers open. */
const OTHER_FILES = (await readdir('dist')).filter((name) => OTHERS.test(`/${name}`)).map((name) => `/dist/${name}`);
/** What a ranking says and lists, for pages that show one. */
const RANKING = /^samspill-ranking-(?!layout-)/u;
const RANKING_FILE = `/dist/${(await readdir('dist')).find((name) => RANKING.test(name)) ?? ''}`;
assert.equal(OTHER_FILES.length, new Set(FIGURE_NAMES.filter((name) => !OFFERS[name].orderOf)).size - 1);

const answer =
  (type: string, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  };
const feed = answer('application/json', FEED);

/** Answers only when something else has been asked for as well. */
function whenAsked(server: () => PageServer, other: string, then: RequestListener): RequestListener {
  return (request, response) => {
    void server()
      .asked(other)
      .then(() => then(request, response));
  };
}

async function withServer(
  routes: Parameters<typeof openServer>[0],
  use: (server: PageServer) => Promise<void>,
): Promise<void> {
  const server = await openServer(routes);
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

/** Waits until the widgets are complete, and nothing has been asked for in a while. */
async function isAtRest(tested: Page, server: PageServer): Promise<void> {
  await tested.waitFor(() => {
    const widgets = [...document.querySelectorAll('kpi-jobs-value, focus-area-wheel, five-factor-map')];
    return widgets.every((widget) => widget.shadowRoot?.querySelector('[part~="downloads"]'));
  });
  for (let before = -1; before !== server.log.length; ) {
    before = server.log.length;
    await timePasses(700, 'what a page asks for when it has time, only time can tell');
  }
}

const count = (server: PageServer, path: RegExp | string): number =>
  server.log.filter((line) => (typeof path === 'string' ? line === `GET ${path}` : path.test(line))).length;

describe('the script for pages', () => {
  testPage('asks for the feed and for the code side by side', async (tested) => {
    let server: PageServer | undefined;
    const get = (): PageServer => server ?? assert.fail();
    const code = await readFile(`.${BASE}`, 'utf8');
    const routes = {
      '/': page(tag('kpi-jobs-value')),
      '/feed.json': whenAsked(get, BASE, feed),
      [BASE]: whenAsked(get, '/feed.json', answer('text/javascript', code)),
    };
    await withServer(routes, async (opened) => {
      server = opened;
      await tested.goto(`${opened.origin}/`);
      await tested.waitFor(() => document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.figure-number'));
      assert.deepEqual(await tested.problems(), []);
    });
  });

  testPage('asks for the feed once, however many widgets show it, and for no file twice', async (tested) => {
    const widgets = ['kpi-jobs-value', 'kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'].map((name) =>
      tag(name),
    );
    await withServer(
      { '/': page(...widgets, SCRIPT.replace('.js', '.js?ver=6')), '/feed.json': feed },
      async (server) => {
        await tested.goto(`${server.origin}/`);
        await isAtRest(tested, server);
        assert.equal(count(server, '/feed.json'), 1);
        const files = server.log.filter((line) => line.includes('/dist/samspill-'));
        assert.deepEqual(
          files.filter((line, index) => files.indexOf(line) !== index),
          [],
        );
        assert.deepEqual(await tested.problems(), []);
      },
    );
  });

  const named = (address: string): string =>
    page(tag('kpi-jobs-value')).replace('<script', `<link rel="modulepreload" href="${address}"><script`);

  testPage('takes the largest file that the head has asked for, and does not ask again', async (tested) => {
    await withServer({ '/': named(BASE), '/feed.json': feed }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await isAtRest(tested, server);
      assert.equal(count(server, BASE), 1);
      assert.deepEqual(await tested.problems(), []);
    });
  });

  testPage('does without when the head asks for a file of an older version', async (tested) => {
    await withServer({ '/': named('/dist/samspill-base-00000000.js'), '/feed.json': feed }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await isAtRest(tested, server);
      assert.equal(count(server, BASE), 1);
      assert.notEqual(
        await tested.evaluate(
          () => document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.figure-number')?.textContent,
        ),
        undefined,
      );
    });
  });

  testPage('takes a failure for what it is: the widget asks again', async (tested) => {
    let asked = 0;
    const flaky: RequestListener = (request, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(503).end();
      else feed(request, response);
    };
    await withServer({ '/': page(tag('kpi-jobs-value')), '/feed.json': flaky }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await tested.waitFor(() => document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.figure-number'));
      assert.equal(asked, 2);
    });
  });

  testPage('gets what draws a full figure for a page that shows one', async (tested) => {
    await withServer({ '/': page(tag('kpi-jobs-value')), '/feed.json': feed }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await tested.waitFor(() =>
        document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="chart"] svg'),
      );
      assert.equal(count(server, /\/samspill-drawn-figure-/u), 1);
      assert.equal(count(server, /\/samspill-trend-layout-/u), 1);
    });
  });

  testPage('gets the other figures when the development stands, so that choosing one costs no wait', async (tested) => {
    await withServer({ '/': page(tag('kpi-jobs-value')), '/feed.json': feed }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await isAtRest(tested, server);
      const places = server.log.flatMap((line, place) => (OTHERS.test(line) ? [place] : []));
      assert.equal(places.length, OTHER_FILES.length);
      assert.ok(Math.min(...places) > server.log.findIndex((line) => line.includes('/samspill-drawn-figure-')));
    });
  });

  testPage('gets another figure at once for a page that asks for it, and shows no other before', async (tested) => {
    await withServer({ '/': page(tag('kpi-jobs-value', 'figure="ranking"')), '/feed.json': feed }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await tested.waitFor(() => {
        const root = document.querySelector('kpi-jobs-value')?.shadowRoot;
        const pressed = root?.querySelector('.figures [aria-pressed="true"]')?.textContent;
        if (pressed !== undefined)
          (globalThis as { pressed?: string[] }).pressed = [
            ...((globalThis as { pressed?: string[] }).pressed ?? []),
            pressed ?? '',
          ];
        root?.querySelector('.drawing')?.scrollIntoView();
        return root?.querySelector('[part~="chart"] svg .mark-rect');
      });
      assert.deepEqual(
        [...new Set(await tested.evaluate(() => (globalThis as { pressed?: string[] }).pressed))],
        ['Regioner'],
      );
      assert.equal(count(server, /\/samspill-ranking-layout-/u), 1);
    });
  });

  testPage('says so when a figure cannot be fetched, and goes back to the one that is there', async (tested) => {
    const routes = Object.fromEntries(
      OTHER_FILES.map((file): [string, RequestListener] => [file, (_, response) => void response.writeHead(503).end()]),
    );
    await withServer({ '/': page(tag('kpi-jobs-value')), '/feed.json': feed, ...routes }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await isAtRest(tested, server);
      const choose = (place: number): Promise<unknown> =>
        tested.evaluate((at) => {
          const root = document.querySelector('kpi-jobs-value')?.shadowRoot;
          [...(root?.querySelectorAll<HTMLElement>('.figures button') ?? [])].at(at)?.click();
        }, place);
      await choose(1);
      await tested.waitFor(() =>
        document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="reason"]'),
      );
      await choose(0);
      await tested.waitFor(() =>
        document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="chart"] svg .mark-line'),
      );
    });
  });

  testPage('gets the words and rows of the figure that is shown, and of no other before it stands', async (tested) => {
    await withServer({ '/': page(tag('kpi-jobs-value', 'view="table"')), '/feed.json': feed }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await isAtRest(tested, server);
      assert.equal(count(server, /\/samspill-trend-(?!layout-|sound-)/u), 1);
      assert.equal(count(server, /\/samspill-(?:ranking|interval|composition|jobs-value)-/u), 0);
    });
  });

  /** The figure that is pressed in the choice between them, whether a line is drawn, and how high the element is. */
  const shownIn = (tested: Page) =>
    tested.evaluate(() => {
      const element = document.querySelector('kpi-jobs-value');
      const root = element?.shadowRoot;
      return {
        pressed: root?.querySelector('.figures [aria-pressed="true"]')?.textContent,
        hasLine: root?.querySelector('[part~="chart"] svg .mark-line') !== null,
        height: element?.clientHeight,
      };
    });
  const setFigure = (tested: Page, name: 'trend' | 'ranking'): Promise<unknown> =>
    tested.evaluate((figure) => {
      const element = document.querySelector('kpi-jobs-value');
      if (element) element.figure = figure;
    }, name);

  testPage('keeps the figure that is shown until the code of another has come', async (tested) => {
    let release: () => void = () => undefined;
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    const code = await readFile(`.${RANKING_FILE}`, 'utf8');
    const late: RequestListener = (request, response) => {
      void isReleased.then(() => answer('text/javascript', code)(request, response));
    };
    const routes = { '/': page(tag('kpi-jobs-value')), '/feed.json': feed, [RANKING_FILE]: late };
    await withServer(routes, async (server) => {
      await tested.goto(`${server.origin}/`);
      await isAtRest(tested, server);
      const before = await shownIn(tested);
      assert.deepEqual([before.pressed, before.hasLine], ['Utvikling', true]);
      await setFigure(tested, 'ranking');
      await timePasses(300, 'that nothing happens without the code, only time can tell');
      assert.deepEqual(await shownIn(tested), before);
      release();
      await tested.waitFor(() =>
        document
          .querySelector('kpi-jobs-value')
          ?.shadowRoot?.querySelector('[part~="chart"] svg:not(:has(.mark-line)) .mark-rect'),
      );
      assert.equal((await shownIn(tested)).pressed, 'Regioner');
    });
  });

  testPage('says so when what a figure says cannot be fetched, has its numbers, and tries again', async (tested) => {
    let isLost = true;
    const code = await readFile(`.${RANKING_FILE}`, 'utf8');
    const lost: RequestListener = (request, response) => {
      if (isLost) response.writeHead(503).end();
      else answer('text/javascript', code)(request, response);
    };
    const content = page(tag('kpi-jobs-value', 'figure="ranking"'));
    await withServer({ '/': content, '/feed.json': feed, [RANKING_FILE]: lost }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await tested.waitFor(() =>
        document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="reason"]'),
      );
      const said = await tested.evaluate(() => {
        const root = document.querySelector('kpi-jobs-value')?.shadowRoot;
        return [
          root?.querySelector('.figures [aria-pressed="true"]')?.textContent,
          root?.querySelector('[part~="reason"]')?.textContent,
          String((root?.querySelectorAll('[part~="table"] tbody tr').length ?? 0) > 5),
        ];
      });
      assert.deepEqual(said, ['Regioner', 'Figuren kan ikke vises her. Du finner tallene i tabellen.', 'true']);
      await setFigure(tested, 'trend');
      await tested.waitFor(() =>
        document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="chart"] svg .mark-line'),
      );
      // Firefox remembers for the page that a module could not be fetched.
      if (tested.engine === 'firefox') return;
      isLost = false;
      await setFigure(tested, 'ranking');
      await tested.waitFor(() =>
        document
          .querySelector('kpi-jobs-value')
          ?.shadowRoot?.querySelector('[part~="chart"] svg:not(:has(.mark-line)) .mark-rect'),
      );
    });
  });

  const WITHOUT_FIGURE = {
    'the wheel and the map': [tag('focus-area-wheel'), tag('five-factor-map')],
    'tiles alone': [tag('kpi-jobs-value', 'figure="none"')],
    tables: [tag('kpi-jobs-value', 'view="table"')],
    'key figures far down the page': ['<p style="height: 5000px"></p>', tag('kpi-jobs-value')],
  };
  for (const [what, content] of Object.entries(WITHOUT_FIGURE)) {
    testPage(`never gets it for ${what}`, async (tested) => {
      await withServer({ '/': page(...content), '/feed.json': feed }, async (server) => {
        await tested.goto(`${server.origin}/`);
        await isAtRest(tested, server);
        assert.equal(count(server, CHART), 0);
      });
    });
  }

  testPage('works on a page that lets in only scripts with its nonce', async (tested) => {
    const headers = {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'self'; connect-src 'self'; img-src 'self' data:",
    };
    const listen =
      '<script>addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => ' +
      '(globalThis.violations ??= []).push(`${effectiveDirective} ${blockedURI}`))</script>';
    const content = page(tag('kpi-jobs-value'))
      .replace('<title>', `${listen}<title>`)
      .replaceAll('<script', '<script nonce="r4nd0m"');
    await withServer(
      {
        '/': (_, response) =>
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(content),
        '/feed.json': feed,
      },
      async (server) => {
        await tested.goto(`${server.origin}/`);
        await tested.waitFor(() =>
          document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="chart"] svg'),
        );
        assert.deepEqual(await tested.evaluate(() => (globalThis as { violations?: string[] }).violations ?? []), []);
      },
    );
  });

  testPage('has every element ready for what scripts add later', async (tested) => {
    await withServer({ '/': page('<p>Ingen widget</p>'), '/feed.json': feed }, async (server) => {
      await tested.goto(`${server.origin}/`);
      await tested.waitFor(() =>
        ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'].every((name) => customElements.get(name)),
      );
      assert.equal(count(server, '/feed.json'), 0);
    });
  });
});

/** Of no page with elements, or not to be compiled before somebody asks for it. */
const NOT_COMPILED = /^samspill-frame\.js$|-vega-embed-/u;

test('every file of a page but the first tells the browser to compile it while it arrives', async () => {
  const names = (await readdir('dist')).filter((name) => /^samspill-.*\.js$/u.test(name) && !NOT_COMPILED.test(name));
  const starts = await Promise.all(
    names.map(async (name) => [name, (await readFile(`dist/${name}`, 'utf8')).split('\n', 1)[0]] as const),
  );
  assert.deepEqual(
    starts.filter(([, first]) => first !== '//# allFunctionsCalledOnLoad'),
    [],
  );
});
