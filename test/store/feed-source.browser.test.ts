import { expect } from '@open-wc/testing';
import { feedSource, type FeedSource } from '../../src/store/feed-source.js';
import { answerWith, broken, json, never, status, text, type Answer, type Network } from '../browser/answers.js';
import { waitUntil } from '../browser/waiting.js';
import { timePasses } from '../time-passes.js';

const FEED = { feedVersion: '1.0', title: 'Tall', regions: [{ id: 'moss', name: 'Moss' }] };
let number = 0;
let network: Network | undefined;

/** A source that nobody has asked for before, answered as the test wants. */
function sourceWith(...answers: readonly Answer[]): FeedSource {
  network = answerWith(...answers);
  number += 1;
  return feedSource(`https://example.org/${number}.json`);
}

async function settled(source: FeedSource): Promise<() => void> {
  const leave = source.follow(() => undefined);
  await waitUntil(() => source.state.status !== 'loading', 'the feed to arrive');
  return leave;
}

describe('a feed source', () => {
  afterEach(() => network?.restore());

  const faults: readonly (readonly [name: string, answer: Answer, failure: string, code?: string])[] = [
    ['a page that is not there', status(404), 'not-found'],
    ['a page that is gone', status(410), 'not-found'],
    ['a forbidden page', status(403), 'unreachable'],
    [
      'an HTML page in place of the feed',
      text('<!DOCTYPE html><title>Logg inn</title>', 'text/html'),
      'invalid',
      'syntax',
    ],
    ['an empty file', text(''), 'invalid', 'syntax'],
    ['a trailing comma', text('{"feedVersion":"1.0",}'), 'invalid', 'syntax'],
    ['null', text('null'), 'invalid', 'root'],
    ['a list', text('[]'), 'invalid', 'root'],
    ['a newer major version', json({ feedVersion: '2.0' }), 'newer-version', 'version-newer-major'],
    ['bytes that are not UTF-8', text(new Uint8Array([0x7b, 0xff, 0x7d])), 'encoding', 'encoding'],
    ['UTF-16', text(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])), 'encoding', 'encoding'],
    ['more than a megabyte', text(`{"x":"${'a'.repeat(1_000_001)}"}`), 'too-large', 'bytes'],
  ];
  for (const [name, answer, failure, code] of faults) {
    it(`fails once and for good on ${name}`, async () => {
      const source = sourceWith(answer);
      const leave = await settled(source);
      const { state } = source;
      expect(state.status === 'failed' && state.failure).to.equal(failure);
      expect(state.status === 'failed' ? state.problems.map((problem) => problem.code) : []).to.deep.equal(
        code ? [code] : [],
      );
      expect(network?.asked.length).to.equal(1);
      leave();
    });
  }

  it('reads a good feed, with and without a byte-order mark', async () => {
    for (const content of [JSON.stringify(FEED), `\ufeff${JSON.stringify(FEED)}`]) {
      const source = sourceWith(text(content));
      const leave = await settled(source);
      expect(source.state.status === 'ready' && source.state.feed.title?.nb).to.equal('Tall');
      leave();
      network?.restore();
    }
  });

  it('tries again when the server stumbles', async () => {
    const source = sourceWith(status(503), status(425), json(FEED));
    const leave = await settled(source);
    expect(source.state.status).to.equal('ready');
    expect(network?.asked.length).to.equal(3);
    leave();
  });

  it('looks why there was no answer at all, and tries again when the reason may pass', async () => {
    const source = sourceWith(broken, json(FEED));
    const leave = await settled(source);
    expect(source.state.status).to.equal('ready');
    // The first try, the look, and the second try.
    expect(network?.asked.length).to.equal(3);
    expect(source.trace.cause).to.equal(undefined);
    leave();
  });

  it('tells its reader after ten seconds, however long the server asks to wait', async () => {
    const source = sourceWith(status(503, { 'retry-after': '11' }));
    const leave = await settled(source);
    expect([source.state.status, network?.asked.length]).to.deep.equal(['failed', 1]);
    leave();
  });

  it('asks once, without a word, when it looks for newer figures', async () => {
    const source = sourceWith(json(FEED), status(503), json(FEED), json({ ...FEED, title: 'Nye tall' }));
    const states: string[] = [];
    source.follow((state) => states.push(state.status));
    const leave = await settled(source);
    const first = source.state;
    await source.refresh();
    expect([source.state.status, network?.asked.length]).to.deep.equal(['stale', 2]);
    await source.refresh();
    expect(source.state.status).to.equal('ready');
    const second = source.state;
    await source.refresh();
    expect(source.state.status === 'ready' && source.state.feed.title?.nb).to.equal('Nye tall');
    expect(states).to.deep.equal(['loading', 'ready', 'stale', 'ready', 'ready']);
    expect(second).to.not.equal(first);
    leave();
  });

  it('leaves what is shown when what it looked for is the same', async () => {
    const source = sourceWith(json(FEED));
    const leave = await settled(source);
    const shown = source.state;
    await Promise.all([source.refresh(), source.refresh()]);
    expect(source.state).to.equal(shown);
    // The second look found the first under way.
    expect(network?.asked.length).to.equal(2);
    leave();
  });

  it('gives up after three more attempts', async () => {
    const source = sourceWith(status(500));
    const leave = await settled(source);
    expect(source.state.status).to.equal('failed');
    expect(network?.asked.length).to.equal(4);
    leave();
  });

  it('waits no longer than makes sense when a server asks for an hour', async () => {
    const source = sourceWith(status(429, { 'retry-after': '3600' }));
    const leave = await settled(source);
    expect(network?.asked.length).to.equal(1);
    leave();
  });

  it('fetches once for all who follow it', async () => {
    const source = sourceWith(json(FEED));
    const leave = [source.follow(() => undefined), source.follow(() => undefined)];
    await settled(source);
    expect(network?.asked.length).to.equal(1);
    for (const stop of leave) stop();
  });

  it('is not poisoned by a failure: asking again can succeed', async () => {
    const source = sourceWith(status(404), json(FEED));
    const leave = await settled(source);
    expect(source.state.status).to.equal('failed');
    source.load();
    await waitUntil(() => source.state.status === 'ready');
    leave();
  });

  it('keeps the last good feed when a refresh fails, and says why', async () => {
    const source = sourceWith(json(FEED), text('<html>'));
    const leave = await settled(source);
    source.load();
    await waitUntil(() => source.state.status === 'stale');
    const { state } = source;
    expect(state.status === 'stale' && [state.feed.title?.nb, state.failure]).to.deep.equal(['Tall', 'invalid']);
    leave();
  });

  it('stops when the last follower leaves, and starts afresh for the next', async () => {
    const source = sourceWith(never, json(FEED));
    source.follow(() => undefined)();
    expect(source.state.status).to.equal('loading');
    const leave = await settled(source);
    expect(source.state.status).to.equal('ready');
    leave();
  });

  describe('on a device that is back on the network', () => {
    const { random } = Math;
    const setOnline = (isOnline: boolean): void => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
    };

    afterEach(() => {
      Reflect.deleteProperty(navigator, 'onLine');
      Math.random = random;
    });

    it('asks again when that was what it had missed, once', async () => {
      setOnline(false);
      const source = sourceWith(broken, json(FEED));
      const leave = await settled(source);
      const { state } = source;
      expect([state.status === 'failed' && state.failure, network?.asked.length]).to.deep.equal(['offline', 1]);
      setOnline(true);
      Math.random = () => 0;
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => source.state.status === 'ready');
      expect(network?.asked.length).to.equal(2);
      leave();
    });

    it('does not ask again when a network cannot mend what is wrong', async () => {
      const source = sourceWith(status(404), json(FEED));
      const leave = await settled(source);
      Math.random = () => 0;
      window.dispatchEvent(new Event('online'));
      await timePasses(50, 'nothing is to be asked');
      expect([source.state.status, network?.asked.length]).to.deep.equal(['failed', 1]);
      leave();
    });
  });
});
