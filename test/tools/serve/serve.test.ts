import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

import { createServer, STRICT_POLICY } from '../../../tools/serve/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let root: string;
const servers: Server[] = [];

async function listen(options: Parameters<typeof createServer>[0] = {}): Promise<Server> {
  const server = createServer({ root, ...options });
  servers.push(server);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Sends the path as it is: `fetch` would tidy it up first. */
function get(server: Server, target: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', path: target, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on('error', reject).end();
  });
}

before(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'serve-'));
  await mkdir(path.join(root, 'demo', 'feeds'), { recursive: true });
  await mkdir(path.join(root, 'dist'));
  await mkdir(path.join(root, 'demo-secret'));
  await writeFile(path.join(root, 'secret.json'), '{"secret":true}');
  await writeFile(path.join(root, 'demo-secret', 'index.html'), 'secret');
  await writeFile(path.join(root, 'demo', 'index.html'), '<!doctype html><title>Forside</title>');
  await writeFile(path.join(root, 'demo', 'feeds', 'østfold.json'), '{"navn":"Østfold"}');
  await writeFile(path.join(root, 'demo', '.hidden'), 'secret');
  await writeFile(path.join(root, 'dist', 'samspill.js'), 'export {};');
  await symlink(path.join(root, 'secret.json'), path.join(root, 'demo', 'link.json'));
});

after(async () => {
  for (const server of servers) server.close();
  await rm(root, { recursive: true });
});

describe('static server', () => {
  it('sends the root to the demo pages', async () => {
    const { status, headers } = await get(await listen(), '/');
    assert.equal(status, 302);
    assert.equal(headers.location, '/demo/');
  });

  it('serves files with their type', async () => {
    const server = await listen();
    const page = await get(server, '/demo/');
    assert.equal(page.status, 200);
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.match(page.body, /Forside/);
    const feed = await get(server, `/demo/feeds/${encodeURIComponent('østfold')}.json?v=1`);
    assert.equal(feed.headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(feed.headers['content-length'], String(Buffer.byteLength(feed.body)));
    const script = await get(server, '/dist/samspill.js');
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(script.headers['x-content-type-options'], 'nosniff');
  });

  it('adds the closing slash of a folder', async () => {
    const { status, headers } = await get(await listen(), '/demo/feeds');
    assert.equal(status, 302);
    assert.equal(headers.location, '/demo/feeds/');
  });

  for (const target of [
    '/demo/../secret.json',
    '/demo/%2e%2e/secret.json',
    '/demo/..%2fsecret.json',
    '/demo/..%5csecret.json',
    '/demo\\..\\secret.json',
    '/demo/%00',
    '/demo/%E0%A4%A',
    '/demo/link.json',
    '/demo/.hidden',
    '/demo-secret/',
    '//demo/',
    '/secret.json',
    '/demo/feeds/',
    '/demo/index.html/',
    '/demo/missing.html',
    '/package.json',
  ]) {
    it(`answers 404 to ${target}`, async () => {
      const { status, headers, body } = await get(await listen(), target);
      assert.equal(status, 404);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.doesNotMatch(body, /secret/);
    });
  }

  it('answers HEAD without a body', async () => {
    const server = await listen();
    const [head, page] = [await get(server, '/demo/', 'HEAD'), await get(server, '/demo/')];
    assert.equal(head.status, 200);
    assert.equal(head.body, '');
    assert.equal(head.headers['content-length'], page.headers['content-length']);
    assert.equal((await get(server, '/demo/none', 'HEAD')).status, 404);
  });

  it('refuses other methods', async () => {
    const { status, headers } = await get(await listen(), '/demo/', 'POST');
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, HEAD');
  });

  it('lets a browser keep what has not changed', async () => {
    const server = await listen();
    const first = await get(server, '/dist/samspill.js');
    const tag = first.headers.etag ?? '';
    assert.equal(first.headers['cache-control'], 'no-cache');
    const again = await get(server, '/dist/samspill.js', 'GET', { 'if-none-match': `"other", W/${tag}` });
    assert.equal(again.status, 304);
    assert.equal(again.body, '');
    await writeFile(path.join(root, 'dist', 'samspill.js'), 'export default 1;');
    assert.equal((await get(server, '/dist/samspill.js', 'GET', { 'if-none-match': tag })).status, 200);
  });

  it('sends the strict policy with pages only when asked to', async () => {
    const [plain, strict] = [await listen(), await listen({ strictCsp: true })];
    assert.equal((await get(plain, '/demo/')).headers['content-security-policy'], undefined);
    assert.equal((await get(strict, '/demo/')).headers['content-security-policy'], STRICT_POLICY);
    assert.equal((await get(strict, '/demo/none')).headers['content-security-policy'], STRICT_POLICY);
    assert.equal((await get(strict, '/dist/samspill.js')).headers['content-security-policy'], undefined);
  });
});
