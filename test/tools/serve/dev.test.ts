/** The development server over a small project: what it answers, what it tells its pages, and that it lives on. */
import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createDevServer } from '../../../tools/serve/dev.mjs';
import { STRICT_POLICY } from '../../../tools/serve/serve.mjs';

const SCRIPT = 'src/page/page-script.ts';

let root: string;
let origin: string;
let told: string[];
let stop: () => Promise<void> = () => Promise.resolve();

beforeEach(async () => {
  await end();
  root = await mkdtemp(path.join(tmpdir(), 'samspill-dev-'));
  await write('demo/index.html', '<!doctype html><title>Forside</title><script src="../dist/samspill.js"></script>');
  await write(SCRIPT, `export const word: string = 'first';`);
  await write('src/indicator-chart-script.ts', `console.log(import('vega-embed'));`);
  await write('src/classic-script.ts', `document.title = 'classic';`);
});
after(() => end());

async function end(): Promise<void> {
  await stop();
  if (root) await rm(root, { recursive: true });
  root = '';
  stop = () => Promise.resolve();
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

async function open(options: { strictCsp?: boolean } = {}): Promise<void> {
  told = [];
  const { server, ready, close } = createDevServer({ root, report: (text) => told.push(text), ...options });
  stop = close;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await ready;
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const get = (pathname: string): Promise<Response> => fetch(origin + pathname);
const textOf = async (pathname: string): Promise<string> => (await get(pathname)).text();

interface ServerEvent {
  readonly type: string;
  readonly text: string;
}

/** The events that a page is told, one after the other. */
async function* eventsOf(signal: AbortSignal): AsyncGenerator<ServerEvent, undefined> {
  const response = await fetch(`${origin}/dev/events`, { signal });
  let waiting = '';
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    const messages = (waiting + piece).split('\n\n');
    waiting = messages.pop() ?? '';
    for (const message of messages) {
      const event = /^event: (\w+)\ndata: (.*)$/.exec(message);
      if (event) yield { type: event[1] ?? '', text: JSON.parse(event[2] ?? '') as string };
    }
  }
}

/** Runs a test with the events of one page. */
async function following(run: (next: () => Promise<ServerEvent>) => Promise<void>): Promise<void> {
  const leaving = new AbortController();
  const events = eventsOf(leaving.signal);
  try {
    await run(async () => {
      const { value } = await events.next();
      assert.ok(value, 'the page is told something');
      return value;
    });
  } finally {
    leaving.abort();
  }
}

describe('the development server', { timeout: 30_000 }, () => {
  it('gives the sources where pages look for the build, with maps, without writing anything', async () => {
    await open();
    const script = await get('/dist/samspill.js');
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    const code = await script.text();
    assert.match(code, /word = "first"/);
    assert.doesNotMatch(code, /: string/);
    assert.match(code, /\/\/# sourceMappingURL=samspill\.js\.map/);
    const map = JSON.parse(await textOf('/dist/samspill.js.map')) as { sources: string[]; sourcesContent: string[] };
    assert.deepEqual(map.sources, ['../src/page/page-script.ts']);
    assert.deepEqual(map.sourcesContent, [`export const word: string = 'first';`]);
    assert.match(await textOf('/dist/samspill.iife.js'), /^\s*\(\(\) => \{/m);
    assert.match(await textOf('/dist/samspill-indicator-chart.js'), /import\("\.\/vega-embed\.js"\)/);
    assert.equal((await get('/dist/none.js')).status, 404);
    await assert.rejects(rm(path.join(root, 'dist')), /ENOENT/);
  });

  it('sends each page with the script that follows changes, under the strict policy when asked to', async () => {
    await open({ strictCsp: true });
    const page = await get('/demo/');
    assert.equal(page.headers.get('content-security-policy'), STRICT_POLICY);
    const script = /<script type="module" src="([^"]+)"><\/script>\n$/.exec(await page.text())?.[1] ?? '';
    assert.equal((await get(script)).headers.get('content-type'), 'text/javascript; charset=utf-8');
    await following(async (next) => {
      assert.deepEqual(await next(), { type: 'version', text: new URL(script, origin).searchParams.get('version') });
    });
  });

  it('tells pages of a newer version when a source, a page or a feed changes, however an editor saves', async () => {
    await open();
    await following(async (next) => {
      const versions = new Set([(await next()).text]);
      /** A folder and the file in it may be two changes. */
      const expectShown = async (pathname: string, shown: RegExp) => {
        let found = '';
        while (!shown.test(found)) {
          const { type, text } = await next();
          assert.equal(type, 'version');
          assert.ok(!versions.has(text), `${text} is new`);
          versions.add(text);
          found = await textOf(pathname);
        }
      };
      await write(SCRIPT, `export const word: string = 'second';`);
      await expectShown('/dist/samspill.js', /"second"/);
      // Many editors write another file and put it in the place of the first; twice at once, which watchers miss.
      for (const word of ['third', 'fourth']) {
        await write('src/.saving', `export const word: string = '${word}';`);
        await rename(path.join(root, 'src/.saving'), path.join(root, SCRIPT));
        await expectShown('/dist/samspill.js', new RegExp(`"${word}"`));
      }
      await write('demo/feeds/new.json', '{}');
      await expectShown('/demo/feeds/new.json', /^\{\}$/);
      await write('demo/index.html', '<title>Ny</title>');
      await expectShown('/demo/', /Ny/);
    });
  });

  it('tells of a mistake with its place, keeps the last good files, and goes on when it is mended', async () => {
    await open();
    await following(async (next) => {
      await next();
      await write(SCRIPT, `export const = 'broken';`);
      const mistake = await next();
      assert.equal(mistake.type, 'mistake');
      assert.match(mistake.text, /src\/page\/page-script\.ts:1:13/);
      assert.match(mistake.text, /export const = 'broken'/);
      assert.ok(told.includes(mistake.text), 'the terminal says the same');
      assert.match(await textOf('/dist/samspill.js'), /"first"/);
      await following(async (later) => {
        assert.equal((await later()).type, 'version');
        assert.deepEqual(await later(), mistake);
      });
      await write(SCRIPT, `export const word = 'mended';`);
      assert.equal((await next()).type, 'version');
      assert.match(await textOf('/dist/samspill.js'), /"mended"/);
    });
  });

  it('starts with a mistake, and says so in the console of the page until it is mended', async () => {
    await write(SCRIPT, `import './none.js';`);
    await open();
    const answer = await textOf('/dist/samspill.js');
    assert.match(answer, /^console\.error\("samspill: the sources cannot be read\./);
    assert.match(answer, /none\.js/);
    await following(async (next) => {
      await next();
      assert.equal((await next()).type, 'mistake');
      await write(SCRIPT, `export const word = 'mended';`);
      assert.equal((await next()).type, 'version');
    });
    assert.match(await textOf('/dist/samspill.js'), /"mended"/);
  });
});
