/**
 * Twenty-four faults of a feed and of the way to it, for each element, in each engine: the reader is told something
 * calm or sees what can be shown, nothing is thrown, and the widget beside it and the page go on.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import http, { type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe } from 'node:test';
import { gzipSync } from 'node:zlib';

import { testPage } from '../browser.js';
import { openServer, type PageServer, type Routes } from '../server.js';

const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;
const FEED = await readFile('demo/feeds/ostfold.json', 'utf8');
const CUT = Math.floor(FEED.length / 2);

/** What a reader meets: a sentence and nothing to wait for, the figures, or word that they are on their way. */
type Met = 'failed' | 'ready' | 'loading';

function answer(
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
  };
}

/** The feed with something else in place of a text in it. */
function changed(from: string, to: string): RequestListener {
  assert.ok(FEED.includes(from), from);
  return answer(200, FEED.replace(from, to));
}

/** Answers of our own server, and what a reader meets with each. */
const ANSWERS: Readonly<Record<string, readonly [answer: RequestListener, met: Met]>> = {
  'redirect loop': [answer(302, '', { Location: '/redirect-loop.json' }), 'failed'],
  '404': [answer(404, 'Not found'), 'failed'],
  '410': [answer(410, 'Gone'), 'failed'],
  '429': [answer(429, '', { 'Retry-After': '3600' }), 'failed'],
  '500': [answer(500, ''), 'failed'],
  '503': [answer(503, ''), 'failed'],
  'no answer': [() => undefined, 'loading'],
  'half an answer': [
    (_, response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).write(FEED.slice(0, CUT)),
    'loading',
  ],
  'cut gzip': [
    answer(200, gzipSync(FEED).subarray(0, 2_000), { 'Content-Encoding': 'gzip', Connection: 'close' }),
    'failed',
  ],
  'login page': [answer(200, '<!doctype html><title>Logg inn</title>', { 'Content-Type': 'text/html' }), 'failed'],
  'other type': [answer(200, FEED, { 'Content-Type': 'image/png' }), 'ready'],
  'byte-order mark': [answer(200, `\ufeff${FEED}`), 'ready'],
  'UTF-16': [answer(200, Buffer.from(FEED, 'utf16le')), 'failed'],
  nothing: [answer(200, ''), 'failed'],
  null: [answer(200, 'null'), 'failed'],
  GeoJSON: [answer(200, '{"type":"FeatureCollection","features":[]}'), 'failed'],
  'newer version': [answer(200, '{"feedVersion":"2.0"}'), 'failed'],
  'unknown word': [changed('"kind": "sector"', '"kind": "nytt"'), 'ready'],
  'same id twice': [changed('"id": "biookonomi"', '"id": "gront-industriloft"'), 'ready'],
  'endless number': [changed('"value": 13735', '"value": 1e999'), 'ready'],
};

const pathOf = (name: string): string => `/${name.replaceAll(' ', '-').toLowerCase()}.json`;

/** Addresses at which there is nobody of ours to answer. */
function unreachable(elsewhere: string, closed: number): Readonly<Record<string, string>> {
  return {
    'unknown name': 'http://finnes-ikke.invalid/feed.json',
    refused: `http://127.0.0.1:${closed}/feed.json`,
    'no encryption there': `${elsewhere.replace('http:', 'https:')}/feed.json`,
    'not allowed across origins': `${elsewhere}/feed.json`,
  };
}

let server: PageServer;
let elsewhere: PageServer;
let expected: Readonly<Record<string, Met>>;

before(async () => {
  elsewhere = await openServer({ '/feed.json': answer(200, FEED) });
  const others = unreachable(elsewhere.origin, await closedPort());
  const own = Object.keys(ANSWERS).map((name) => [name, pathOf(name)] as const);
  const all = [...own, ...Object.entries(others)];
  const widgets = all.flatMap(([name, address]) =>
    TAGS.map((tag) => `<${tag} title="${name}" src="${address}"></${tag}>`),
  );
  const sound = '<kpi-jobs-value id="sound" src="/demo/feeds/ostfold.json"></kpi-jobs-value>';
  const page = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>
<script src="/dist/samspill.js"></script></head><body><h1>Side</h1>${widgets.join('')}${sound}</body></html>`;
  const routes: Routes = Object.fromEntries(
    Object.entries(ANSWERS).map(([name, [listener]]) => [pathOf(name), listener]),
  );
  server = await openServer({ ...routes, '/': page });
  const met = Object.entries(ANSWERS).map(([name, [, what]]) => [name, what] as const);
  expected = Object.fromEntries([...met, ...Object.keys(others).map((name) => [name, 'failed'] as const)]);
});
after(() => Promise.all([server.close(), elsewhere.close()]));

/** A port at which nobody listens. */
async function closedPort(): Promise<number> {
  const short = http.createServer().listen(0, '127.0.0.1');
  await once(short, 'listening');
  const { port } = short.address() as AddressInfo;
  short.close();
  await once(short, 'close');
  return port;
}

/** What each widget with a fault shows, by fault and tag. */
function shownIn(
  tags: readonly string[],
): readonly (readonly [name: string, met: string, words: number, statuses: number])[] {
  return [...document.querySelectorAll<HTMLElement>(tags.map((tag) => `${tag}[title]`).join())].map((element) => {
    const frame = element.shadowRoot?.querySelector('.frame');
    const met = ['failed', 'ready', 'loading'].find((state) => frame?.classList.contains(state)) ?? 'nothing';
    return [
      element.title,
      met,
      frame?.textContent?.trim().length ?? 0,
      frame?.querySelectorAll('[role="status"]').length ?? 0,
    ];
  });
}

describe('a feed with a fault', () => {
  testPage('leaves the reader with words, the page and the widget beside it whole', async (page) => {
    assert.equal(Object.keys(expected).length, 24);
    await page.goto(`${server.origin}/`);
    const failing = Object.entries(expected).flatMap(([name, met]) => (met === 'loading' ? [] : [[name, met]]));
    await page.waitFor((wanted) => {
      const isMet = ([name, met]: readonly string[]): boolean =>
        [...document.querySelectorAll(`[title="${name}"]`)].every((each) => each.shadowRoot?.querySelector(`.${met}`));
      const sound = document.querySelector('#sound')?.shadowRoot?.querySelector('.frame.ready [part~="downloads"]');
      return sound !== null && wanted.every(isMet);
    }, failing);
    const shown = await page.evaluate(shownIn, TAGS);
    assert.equal(shown.length, 24 * TAGS.length);
    for (const [name, met, words, statuses] of shown) {
      assert.equal(met, expected[name], name);
      assert.ok(words > 10, `${name} says something`);
      assert.equal(statuses, 1, `${name} is announced in one place`);
    }
    // Firefox itself tells of every request that is not let through as if it were an error of the page's.
    const thrown = (await page.messages()).filter(
      ({ type, text }) =>
        (type === 'uncaught' || type === 'violation') && !text.startsWith('Error: Cross-Origin Request Blocked'),
    );
    assert.deepEqual(thrown, []);
    assert.equal(await page.evaluate(() => document.querySelector('h1')?.textContent), 'Side');
  });
});
