/** Why there was no answer: told apart by what one more request meets, with a page and a network of the test's own. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';

import { probeFeed } from '../../src/store/probe/probe-feed.js';

const OWN = 'https://kommune.example';
const OTHER = 'https://tall.example';

/** What a browser does with a request, by how it is made. */
type Reply = 'refuses' | Partial<Response>;
interface Net {
  /** To a request that follows no redirect. */
  readonly plain: Reply;
  /** To one that asks for no permission to read. */
  readonly blind?: Reply;
  /** What the page's policy says of a request. */
  readonly violation?: Partial<SecurityPolicyViolationEvent>;
}

let asked: string[] = [];

function surroundings(page: string, { plain, blind = 'refuses', violation }: Net): void {
  const document = new EventTarget();
  mock.method(globalThis, 'fetch', (_: string, { mode, method }: RequestInit) => {
    asked.push(`${method ?? ''} ${mode ?? 'plain'}`);
    if (violation) document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), violation));
    const reply = mode === 'no-cors' ? blind : plain;
    return reply === 'refuses' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(reply);
  });
  Object.assign(globalThis, { document, location: new URL(page) });
}

const probe = (url: string): Promise<string | undefined> => probeFeed(url, new AbortController().signal);

describe('a look at an address that gave no answer', () => {
  beforeEach(() => {
    asked = [];
    mock.timers.enable({ apis: ['setTimeout'] });
  });

  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
    for (const name of ['document', 'location']) Reflect.deleteProperty(globalThis, name);
  });

  /** Probes, and lets the time pass in which a policy would be heard of. */
  async function found(url: string): Promise<string | undefined> {
    const probing = probe(url);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    mock.timers.tick(100);
    return probing;
  }

  const refusal = { blockedURI: `${OTHER}/x.json`, effectiveDirective: 'connect-src', disposition: 'enforce' } as const;
  const cases: readonly (readonly [
    name: string,
    url: string,
    net: Net,
    cause: string | undefined,
    requests: number,
  ])[] = [
    [
      'another site that answers, and lets nobody read',
      OTHER,
      { plain: 'refuses', blind: { type: 'opaque' } },
      'cors',
      2,
    ],
    ['another site that does not answer', OTHER, { plain: 'refuses' }, undefined, 2],
    ['another site that answers after all', OTHER, { plain: { type: 'cors' } }, undefined, 1],
    ['an address that leads on', OWN, { plain: { type: 'opaqueredirect' } }, 'redirect', 1],
    ['the own site, which does not answer', OWN, { plain: 'refuses' }, undefined, 1],
    ['a policy that forbids it', OTHER, { plain: 'refuses', violation: refusal }, 'policy', 1],
    [
      'a policy that only reports',
      OTHER,
      { plain: 'refuses', blind: { type: 'opaque' }, violation: { ...refusal, disposition: 'report' } },
      'cors',
      2,
    ],
    [
      'a policy that forbids something else',
      OTHER,
      { plain: 'refuses', violation: { ...refusal, blockedURI: 'https://annet.example/y.js' } },
      undefined,
      2,
    ],
    ['a plain address on a safe page', 'http://tall.example', { plain: 'refuses' }, 'mixed-content', 1],
  ];
  for (const [name, site, net, cause, requests] of cases) {
    it(`${name}: ${cause ?? 'the network'}`, async () => {
      surroundings(`${OWN}/side`, net);
      assert.equal(await found(`${site}/x.json`), cause);
      assert.equal(asked.length, requests);
      assert.ok(asked.every((request) => request.startsWith('HEAD ')));
    });
  }

  it('a page from a disk asks nobody', async () => {
    surroundings('file:///C:/side.html', { plain: 'refuses' });
    assert.equal(await probe(`${OWN}/x.json`), 'page-from-disk');
    assert.deepEqual(asked, []);
  });
});
