/** `embed.html` in frames of other pages, and the script that gives these frames their height. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { after, before, describe } from 'node:test';

import { timePasses } from '../../time-passes.js';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer, type Routes } from '../server.js';

const FEED = '/demo/feeds/ostfold.json';
const QUERY = `widget=kpi-jobs-value&feed=${FEED}&region=moss`;
const FRAME_SCRIPT = '<script src="/dist/samspill-frame.js"></script>';
const PARAGRAPHS = '<p>Teksten som står under rammen, og som noen kanskje har begynt å lese.</p>'.repeat(20);

const FOREIGN =
  'Datafilen ligger på et annet nettsted, og dit går ikke denne siden. ' +
  'Den som har siden, kan tillate det i embed.json.';

/** The strictest page that can have frames at all. */
const HOST_POLICY =
  "default-src 'none'; frame-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'";

const CONSENT = { 'Access-Control-Allow-Origin': '*' };

const frame = (query: string, attributes = 'height="900"', page = '/dist/embed.html'): string =>
  `<iframe src="${page}?${query.replaceAll('&', '&amp;')}" title="Jobber i Moss" width="100%" frameborder="0" ` +
  `${attributes}></iframe>`;

/** A page of others, with the script before, behind, twice or not at all, as its content has it. */
const host = (...content: readonly string[]): RequestListener =>
  page(
    `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Vert</title>
<meta name="viewport" content="width=device-width"><script src="/test/pages/observe.js"></script></head>
<body><h1>Næringsliv</h1><p>Et avsnitt.</p>${content.join('\n')}</body></html>`,
    { 'Content-Security-Policy': HOST_POLICY },
  );

const page =
  (html: string, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);

/** A page in the place of an embed page that says what its address has it say, goes elsewhere, or grows for ever. */
const SPEAKER = page(`<!doctype html><html lang="nb"><title>Taler</title><body><p>Hei</p><script>
const asked = new URLSearchParams(location.search);
const tell = (message) => (asked.has('top') ? top : parent).postMessage(message, '*');
for (const message of JSON.parse(asked.get('say') ?? '[]')) tell(message);
for (const height of asked.getAll('number')) tell({ samspill: 'height', height: Number(height) });
if (asked.has('grow')) addEventListener('resize', () => tell({ samspill: 'height', height: innerHeight + 9 }));
if (asked.has('go')) location.replace(asked.get('go'));
</script></body></html>`);

const said = (...messages: readonly unknown[]): string => `say=${encodeURIComponent(JSON.stringify(messages))}`;
const high = (height: unknown): unknown => ({ samspill: 'height', height });
const FAKE = '/fake/embed.html';

let server: PageServer;
let other: PageServer;
before(async () => {
  const elsewhere: Record<string, RequestListener> = { '/embed.html': SPEAKER };
  other = await openServer(elsewhere, { headers: CONSENT });
  const embedPage = await readFile('dist/embed.html', 'utf8');
  const routes: Routes = {
    '/plain.html': host(FRAME_SCRIPT, frame(QUERY), PARAGRAPHS),
    '/bare.html': host(frame(QUERY, 'height="600"'), PARAGRAPHS),
    '/late.html': page(`<!doctype html><html lang="nb"><title>Vert</title>${frame(QUERY)}${PARAGRAPHS}</html>`),
    '/abroad.html': (request, response) => {
      const embedPage = `http://127.0.0.1:${request.headers.host?.split(':')[1] ?? ''}/dist/embed.html`;
      const content = FRAME_SCRIPT + frame(QUERY, 'height="900"', embedPage);
      page(`<!doctype html><html lang="nb"><title>Vert</title>${content}</html>`)(request, response);
    },
    '/sandbox.html': host(frame(QUERY, 'height="900" sandbox="allow-scripts"'), FRAME_SCRIPT, PARAGRAPHS),
    // The page with the rights that a sandbox leaves it, and nothing round it that hides it from the test.
    '/dist/opaque.html': page(embedPage, { 'Content-Security-Policy': 'sandbox allow-scripts', ...CONSENT }),
    '/in-view.html': host(FRAME_SCRIPT, frame(said(high(500)), 'height="300"', FAKE), PARAGRAPHS),
    '/growing.html': host(FRAME_SCRIPT, frame(`${said(high(1_000))}&grow`, 'height="900"', FAKE), PARAGRAPHS),
    '/hostile.html': page(hostilePage(other.origin)),
    '/bounds.html': host(FRAME_SCRIPT, FRAME_SCRIPT, ...BOUNDS.map(([query]) => frame(query, 'height="900"', FAKE))),
    '/nested.html': host(frame(`${said(high(700))}&top`, '', FAKE)),
    '/empty.html': host(FRAME_SCRIPT, FRAME_SCRIPT, '<p>Rammen kommer.</p>'),
    [FAKE]: SPEAKER,
    '/fake/other.html': SPEAKER,
    '/away.json': (_, response) => {
      response.writeHead(302, { Location: `${other.origin}${FEED}`, ...CONSENT }).end();
    },
    '/dist/embed.json': (_, response) => {
      const list = JSON.stringify({ feeds: [other.origin, 'data.no'] });
      response.writeHead(200, { 'Content-Type': 'application/json', ...CONSENT }).end(list);
    },
  };
  server = await openServer(routes, { headers: CONSENT });
});
after(() => Promise.all([server.close(), other.close()]));

/** Frames of which the page round them must not believe what is said; the last is one that it believes. */
function hostilePage(elsewhere: string): string {
  const message = said(high(700));
  return [
    '<!doctype html><html lang="nb"><title>Vert</title><p>Rammer</p>',
    FRAME_SCRIPT,
    // Not an embed page.
    frame(message, 'height="900"', '/fake/other.html'),
    // Was one, and has gone to another site.
    frame(`go=${encodeURIComponent(`${elsewhere}/embed.html?${message}`)}`, 'height="900"', FAKE),
    // Speaks past the page that it is in.
    frame('', 'height="900"', '/nested.html'),
    frame(message, 'height="900"', FAKE),
  ].join('\n');
}

/** What an embed page may say, and what comes of a frame of 900 pixels. */
const BOUNDS: readonly (readonly [query: string, height: number])[] = [
  [said(high(1_200)), 1_200],
  [said(high(1e9)), 20_000],
  [said(high(-5)), 40],
  [said(high(0)), 40],
  [said(high('700')), 900],
  [said(high(700.5)), 900],
  [said(high(null), high([700]), high({}), { samspill: 'heigth', height: 700 }, { height: 700 }), 900],
  [said(null, 'height', 7, [700]), 900],
  ['number=NaN&number=Infinity', 900],
  [said(high(700), high(800)), 800],
];

/** How high the frames of a page are. */
function heightsIn(tested: Page): Promise<readonly number[]> {
  return tested.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((each) => Math.round(each.getBoundingClientRect().height)),
  );
}

/** Whether the widget in the first frame, of the same site, is there with its details. */
const isDrawn = (): unknown =>
  document
    .querySelector('iframe')
    ?.contentDocument?.querySelector('#widget > *')
    ?.shadowRoot?.querySelector('.frame.ready [part~="downloads"]');

/** Whether the first frame is as high as its page, and is another height than the page gave it. */
const fits = (given: number): boolean => {
  const { scrollHeight = 0, clientHeight = 0 } =
    document.querySelector('iframe')?.contentDocument?.documentElement ?? {};
  return clientHeight !== given && scrollHeight <= clientHeight;
};

/** What an embed page shows that stands alone. */
function shown(tested: Page) {
  return tested.evaluate(() => {
    const widget = document.querySelector('#widget > :not(h1, p, ul)');
    return {
      title: document.title,
      sentences: [...document.querySelectorAll('#widget > h1, #widget li')].map(({ textContent }) => textContent),
      status: widget?.shadowRoot?.querySelector('[part~="status"] p')?.textContent,
      links: document.querySelectorAll('a').length,
    };
  });
}

async function goToEmbed(tested: Page, query: string): Promise<void> {
  await tested.goto(`${server.origin}/dist/embed.html?${query}`);
}

describe('a frame with an embed page', () => {
  testPage('shows its widget under the strictest policies, as high as it is', async (tested) => {
    await tested.setViewport(1200, 800);
    await tested.goto(`${server.origin}/plain.html`);
    await tested.waitFor(isDrawn);
    await tested.waitFor(fits, 900);
    const inside = await tested.evaluate(() => {
      const { contentDocument, contentWindow } = document.querySelector('iframe') ?? {};
      const root = contentDocument?.documentElement;
      return {
        title: contentDocument?.title,
        lang: root?.lang,
        background: root && getComputedStyle(root).backgroundColor,
        margin: contentDocument && getComputedStyle(contentDocument.body).margin,
        messages: (contentWindow as unknown as Record<symbol, unknown>)[Symbol.for('page-test.messages')],
      };
    });
    assert.deepEqual(inside, {
      title: 'Jobb- og verdiskaping – samspill (demonstrasjon)',
      lang: 'nb',
      background: 'rgba(0, 0, 0, 0)',
      margin: '0px',
      messages: [],
    });
    assert.deepEqual(await tested.problems(), []);
  });

  testPage('shows it in a sandbox that allows scripts alone', async (tested) => {
    await tested.setViewport(1200, 800);
    await tested.goto(`${server.origin}/sandbox.html`);
    // What is told from within is all that the page round it learns.
    await tested.waitFor(() => Number.parseInt(document.querySelector('iframe')?.style.height ?? '', 10) > 1_200);
    assert.deepEqual(await tested.problems(), []);
  });

  testPage(
    'shows it on the page of another site',
    async (tested) => {
      await tested.goto(`${server.origin.replace('127.0.0.1', 'localhost')}/abroad.html`);
      await tested.waitFor(() => Number.parseInt(document.querySelector('iframe')?.style.height ?? '', 10) > 1_200);
    },
    ['chromium'],
  );

  testPage(
    'moves nothing that is in view when it arrives',
    async (tested) => {
      const shifts: number[] = [];
      for (const [width, height] of [
        [360, 740],
        [390, 844],
        [1200, 800],
      ] as const) {
        await tested.setViewport(width, height);
        await tested.goto(`${server.origin}/plain.html`);
        await tested.waitFor(isDrawn);
        await tested.waitFor(fits, 900);
        shifts.push(await tested.evaluate(layoutShift));
      }
      assert.ok(Math.max(...shifts) <= 0.02, `the page moved by ${shifts.join(', ')}`);
    },
    ['chromium'],
  );

  testPage(
    'scrolls within its own height where the page has no script for it',
    async (tested) => {
      await tested.goto(`${server.origin}/bare.html`);
      await tested.waitFor(isDrawn);
      const [height = 0] = await heightsIn(tested);
      const inside = await tested.evaluate(() => {
        const {
          scrollHeight = 0,
          scrollWidth = 0,
          clientWidth = 0,
        } = document.querySelector('iframe')?.contentDocument?.documentElement ?? {};
        return { scrollHeight, sideways: scrollWidth - clientWidth };
      });
      assert.equal(height, 600);
      assert.ok(inside.scrollHeight > 900);
      assert.equal(inside.sideways, 0);
    },
    ['chromium'],
  );

  testPage(
    'has a name, and nothing in it that axe finds wrong',
    async (tested) => {
      await tested.goto(`${server.origin}/plain.html`);
      await tested.waitFor(isDrawn);
      const tree = await tested.accessibleTree('iframe');
      assert.deepEqual([tree?.role, tree?.name], ['Iframe', 'Jobber i Moss']);
      await goToEmbed(tested, QUERY);
      await tested.waitFor(() => document.querySelector('#widget > h1 + *')?.shadowRoot?.querySelector('.frame.ready'));
      assert.deepEqual(await tested.axe(), []);
      await goToEmbed(tested, 'widget=kpi-jobs-valu&feed=a.json');
      assert.deepEqual(await tested.axe(), []);
    },
    ['chromium'],
  );
});

describe('an embed page in a sandbox', () => {
  testPage(
    'says in words what it may not be allowed to do',
    async (tested) => {
      await tested.goto(`${server.origin}/dist/opaque.html?${QUERY}`);
      const inWidget = (selector: string): unknown =>
        document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector(selector);
      await tested.waitFor(inWidget, '[part~="downloads"] button[value="csv"]');
      const saidAfter = (selector: string): Promise<string | undefined> =>
        tested.evaluate((pressed) => {
          const root = document.querySelector('kpi-jobs-value')?.shadowRoot;
          root?.querySelector<HTMLElement>(pressed)?.click();
          return document.querySelector('#said')?.textContent;
        }, selector);
      assert.equal(await saidAfter('[part~="downloads"] button[value="embed"]'), '');
      assert.match((await saidAfter('[part~="downloads"] button[value="csv"]')) ?? '', /^Kom det ingen fil\?/);
      assert.match(
        (await saidAfter('[part~="source"] a')) ?? '',
        /lar den ikke åpne lenker\. Adressen er https:\/\/www\.ssb\.no\//,
      );
      assert.equal(await tested.evaluate(() => location.pathname), '/dist/opaque.html');
    },
    ['chromium'],
  );

  testPage(
    'tells its owner which header the feed lacks',
    async (tested) => {
      const closed = await openServer({
        '/dist/opaque.html': page(await readFile('dist/embed.html', 'utf8'), {
          'Content-Security-Policy': 'sandbox allow-scripts',
        }),
      });
      try {
        await tested.goto(`${closed.origin}/dist/opaque.html?${QUERY}`);
        await tested.says(/I en ramme med sandbox .* Access-Control-Allow-Origin/);
      } finally {
        await closed.close();
      }
    },
    ['chromium'],
  );
});

/** Each with what readers are told; none of it is a link. */
const REFUSED: readonly (readonly [query: string, ...sentences: readonly string[]])[] = [
  ['widget=kpi-jobs-value&feed=//evil.example/a.json', FOREIGN],
  ['widget=kpi-jobs-value&feed=%5C%5Cevil.example%5Ca.json', FOREIGN],
  ['widget=kpi-jobs-value&feed=https:evil.example/a.json', FOREIGN],
  ['widget=kpi-jobs-value&feed=https://evil.example/a.json', FOREIGN],
  ['widget=kpi-jobs-value&feed=data:application/json,{}', 'Adressen til datafilen må være en vanlig nettadresse.'],
  ['widget=kpi-jobs-value&feed=http://127.0.0.1@evil.example/', 'Adressen til datafilen kan ikke ha brukernavn i seg.'],
];

describe('the feed of an embed page', () => {
  testPage(
    'is not fetched from sites that its host has not listed',
    async (tested) => {
      for (const [query, ...sentences] of REFUSED) {
        await goToEmbed(tested, query);
        await tested.waitFor(() => document.querySelector('#widget > h1 + ul'));
        const { status, ...rest } = await shown(tested);
        assert.deepEqual(rest, {
          title: 'Figuren kan ikke vises.',
          sentences: ['Figuren kan ikke vises.', ...sentences],
          links: 0,
        });
        assert.equal(status, undefined);
        const asked = await tested.requests();
        assert.deepEqual(
          asked.filter((address) => !address.startsWith(server.origin)),
          [],
        );
      }
    },
    ['chromium'],
  );

  testPage(
    'is fetched from a site that its host has listed',
    async (tested) => {
      await goToEmbed(tested, `widget=kpi-jobs-value&feed=${other.origin}${FEED}&lang=nn`);
      await tested.waitFor(() => document.querySelector('#widget > h1 + *')?.shadowRoot?.querySelector('.frame.ready'));
      assert.equal(await tested.evaluate(() => document.documentElement.lang), 'nn');
      // An entry that is no site is told to the host.
      await tested.says(/embed\.json: "data\.no"/);
    },
    ['chromium'],
  );

  testPage('is not followed to another site by a redirect', async (tested) => {
    const before = other.log.length;
    await goToEmbed(tested, 'widget=kpi-jobs-value&feed=/away.json');
    await tested.says(/connect-src/);
    assert.deepEqual(
      other.log.slice(before).filter((line) => line.startsWith('GET')),
      [],
    );
  });

  testPage(
    'that is missing is told by the widget',
    async (tested) => {
      await goToEmbed(tested, 'widget=kpi-jobs-value&feed=finnes-ikke.json');
      await tested.waitFor(() => document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.frame.failed'));
      const { title, status } = await shown(tested);
      assert.equal(title, 'Nøkkeltall');
      assert.equal(status, 'Tallene kan ikke vises. Datafilen finnes ikke på adressen.');
    },
    ['chromium'],
  );
});

describe('the script for frames', () => {
  testPage('believes only the embed page itself', async (tested) => {
    await tested.setViewport(1200, 800);
    await tested.goto(`${server.origin}/hostile.html`);
    await tested.evaluate(() => postMessage({ samspill: 'height', height: 700 }, '*'));
    await tested.waitFor(() => [...document.querySelectorAll('iframe')].at(-1)?.style.height === '700px');
    assert.ok(other.log.some((line) => line === 'GET /embed.html'));
    assert.deepEqual(await heightsIn(tested), [900, 900, 900, 700]);
  });

  testPage('keeps heights within bounds, and knows what is no height', async (tested) => {
    await tested.setViewport(1200, 800);
    await tested.goto(`${server.origin}/bounds.html`);
    await tested.waitFor(() => [...document.querySelectorAll('iframe')].at(-1)?.style.height === '800px');
    assert.deepEqual(
      await heightsIn(tested),
      BOUNDS.map(([, height]) => height),
    );
  });

  testPage(
    'leaves a frame alone that would grow for ever',
    async (tested) => {
      await tested.setViewport(1200, 800);
      await tested.goto(`${server.origin}/growing.html`);
      await tested.waitFor(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1_800);
      await timePasses(300, 'the time in which it would grow further');
      const [height = 0] = await heightsIn(tested);
      assert.ok(height > 1_800 && height < 1_950, `it is ${height} pixels high`);
    },
    ['chromium'],
  );

  testPage(
    'waits with what would move a text in view until the reader goes into the frame',
    async (tested) => {
      await tested.setViewport(1200, 800);
      await tested.goto(`${server.origin}/in-view.html`);
      await timePasses(200, 'the time in which the frame would change');
      assert.deepEqual(await heightsIn(tested), [300]);
      const [x, y] = await tested.evaluate(() => {
        const { left, top } = document.querySelector('iframe')?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return [left + 50, top + 50] as const;
      });
      await tested.hover(x, y);
      await tested.waitFor(() => document.querySelector('iframe')?.clientHeight === 500);
    },
    ['chromium'],
  );

  testPage(
    'holds for frames that come later, and for pages that have spoken before it came',
    async (tested) => {
      await tested.setViewport(1200, 800);
      await tested.goto(`${server.origin}/empty.html`);
      const query = `${server.origin}/dist/embed.html?${QUERY}`;
      await tested.evaluate((src) => {
        const frame = Object.assign(document.createElement('iframe'), { src, title: 'Senere', height: '900' });
        document.body.append(frame);
      }, query);
      await tested.waitFor(isDrawn);
      await tested.waitFor(fits, 900);
      await tested.goto(`${server.origin}/late.html`);
      await tested.waitFor(isDrawn);
      await tested.evaluate(() => {
        document.head.append(Object.assign(document.createElement('script'), { src: '/dist/samspill-frame.js' }));
      });
      await tested.waitFor(fits, 900);
    },
    ['chromium'],
  );
});

/** The sum of all layout shifts so far: an observer hears of earlier ones in its first call. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    const sumOf = (entries: readonly PerformanceEntry[]): number =>
      entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { readonly value: number }).value, 0);
    const observer = new PerformanceObserver((list) => resolve(sumOf(list.getEntries())));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Where nothing has moved it is not called.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sumOf(observer.takeRecords()))));
  });
}
