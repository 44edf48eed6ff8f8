/**
 * Ten thousand pages and a server, or a network, that is away for ten minutes: the code that decides who asks again and
 * when, for one page after the other. What counts is how many requests come in one second, against the usual number.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pauseAfterLook, pauseBetweenLooks } from '../../src/store/refresh/look-pauses.js';
import { pauseAfterReturn, pauseBeforeRetry, type Random } from '../../src/store/retry-pauses.js';

const PAGES = 10_000;
/** Readers who open a page, in a second: as many pages in a minute. Fewer would be unevenly spread by chance alone. */
const READERS = PAGES / 60;
/** Minutes between two looks of a screen. */
const EVERY = 5;
/** Seconds: requests are counted from the first on, when everything has run for a while. */
const BEGIN = 2 * EVERY * 60;
const OUTAGE = { begins: BEGIN + 60, ends: BEGIN + 660 } as const;
const END = OUTAGE.ends + 2 * EVERY * 60;
const LASTS = OUTAGE.ends - OUTAGE.begins;

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const isAway = (second: number): boolean => second >= OUTAGE.begins && second < OUTAGE.ends;

/** What the server asks for at a moment, in seconds; undefined for nothing. */
type Wish = (second: number) => number | undefined;

/** A server that tells everybody when it will be back, in whole seconds, as the header has it. */
const tells: Wish = (second) => (isAway(second) ? Math.ceil(OUTAGE.ends - second) : undefined);
/** A server that says nothing of it, or a network that is away. */
const tellsNothing: Wish = () => undefined;

/** The requests of each second. */
class Requests {
  readonly #in = new Array<number>(END).fill(0);

  count(second: number): void {
    const place = Math.floor(second);
    if (place < END) this.#in[place] = (this.#in[place] ?? 0) + 1;
  }

  /** Of the fullest second between two. */
  most(from = BEGIN, to = END): number {
    return Math.max(...this.#in.slice(from, to));
  }

  mean(from: number, to: number): number {
    return this.#in.slice(from, to).reduce((sum, each) => sum + each, 0) / (to - from);
  }
}

/** A screen in a hall: its feed is fetched when it is switched on, and then looked at from time to time. */
function runScreen(requests: Requests, switchedOn: number, wish: Wish, random: Random): void {
  requests.count(switchedOn);
  for (let now = switchedOn + pauseBetweenLooks(EVERY, random) / 1_000; now < END; ) {
    requests.count(now);
    now += pauseAfterLook(EVERY, wish(now), random) / 1_000;
  }
}

/** A reader's page: its feed is fetched, again while that can help, and then no more. */
function runReader(requests: Requests, opened: number, wish: Wish, random: Random): void {
  let now = opened;
  for (let before = 0; ; before += 1) {
    requests.count(now);
    if (!isAway(now)) return;
    // Where there is no answer, the page of another site looks why, twice.
    if (before === 0 && wish === tellsNothing) for (const look of [now, now]) requests.count(look);
    const spent = (now - opened) * 1_000;
    const pause = pauseBeforeRetry({ before, isTemporary: true, retryAfter: wish(now), spent }, random);
    if (pause === undefined) return;
    now += pause / 1_000;
  }
}

interface Times {
  readonly switchedOn: (screen: number) => number;
  readonly wish: Wish;
  readonly random: Random;
}

function screens({ switchedOn, wish, random }: Times): Requests {
  const requests = new Requests();
  for (let screen = 0; screen < PAGES; screen += 1) runScreen(requests, switchedOn(screen), wish, random);
  return requests;
}

/** Readers who each open a page at a moment of their own. */
function readers(wish: Wish, random: Random): Requests {
  const requests = new Requests();
  const arrival = randomFrom(3);
  for (let reader = 0; reader < READERS * END; reader += 1) runReader(requests, arrival() * END, wish, random);
  return requests;
}

/** The usual readers, and on top of them those who opened a page in the last `seconds` without a network, all back. */
function readersBackOnTheNetwork(seconds: number): Requests {
  const requests = new Requests();
  const arrival = randomFrom(3);
  const random = randomFrom(4);
  for (let reader = 0; reader < READERS * (END - OUTAGE.ends); reader += 1)
    requests.count(OUTAGE.ends + arrival() * (END - OUTAGE.ends));
  for (let reader = 0; reader < READERS * seconds; reader += 1)
    requests.count(OUTAGE.ends + pauseAfterReturn((LASTS - arrival() * seconds) * 1_000, random) / 1_000);
  return requests;
}

type Named = readonly [name: string, wish: Wish];

const wishes: readonly [Named, Named] = [
  ['a server that tells everybody when it will be back', tells],
  ['a server without a word, or a network that comes back for all in one moment', tellsNothing],
];

describe('ten thousand screens with refresh, while a server is away for ten minutes and after it', () => {
  const usual = PAGES / (EVERY * 60);

  for (const [name, wish] of wishes) {
    it(`ask in no second more than twice as often as usual: ${name}`, () => {
      const arrival = randomFrom(1);
      const requests = screens({ switchedOn: () => arrival() * EVERY * 60, wish, random: randomFrom(2) });
      assert.ok(requests.most() <= 2 * usual, `${requests.most()} in a second, usually ${Math.round(usual)}`);
      // Nobody stays away either: when it is over, the usual number is back.
      const after = requests.mean(OUTAGE.ends, END);
      assert.ok(Math.abs(after / usual - 1) < 0.1, `${after} in a second afterwards`);
    });
  }

  it('do not ask in step for long when all were switched on in one second', () => {
    const requests = screens({ switchedOn: () => 0, wish: tellsNothing, random: randomFrom(2) });
    assert.equal(requests.most(0, 1), PAGES);
    assert.ok(requests.most(1) < 2.5 * usual, String(requests.most(1)));
  });

  it('ask all at once when none waits a time of its own', () => {
    const same: Random = () => 0.5;
    const arrival = randomFrom(1);
    const told = screens({ switchedOn: () => arrival() * EVERY * 60, wish: tells, random: same });
    assert.ok(told.most() > 100 * usual, String(told.most()));
    const together = screens({ switchedOn: () => 0, wish: tellsNothing, random: same });
    assert.equal(together.most(), PAGES);
  });
});

describe('ten thousand readers a minute, while a server is away and after it', () => {
  const usual = READERS;

  it('ask at most six times each meanwhile', () => {
    const meanwhile = readers(tellsNothing, randomFrom(4)).mean(OUTAGE.begins + 10, OUTAGE.ends);
    assert.ok(meanwhile > 5.5 * usual && meanwhile < 6.5 * usual, String(meanwhile / usual));
    assert.ok(readers(tells, randomFrom(4)).mean(OUTAGE.begins, OUTAGE.ends) < 1.1 * usual);
  });

  for (const [name, wish, seconds] of [
    [...wishes[0], 6],
    [...wishes[1], 4],
  ] as const) {
    // Those who wait at that moment, of the last ten seconds, come on top of those who open a page.
    it(`ask up to four times as often as usual for a second, and after ${seconds} at most twice: ${name}`, () => {
      const requests = readers(wish, randomFrom(4));
      const fullest = requests.most(OUTAGE.ends);
      assert.ok(fullest < 4 * usual, String(fullest / usual));
      const later = requests.most(OUTAGE.ends + seconds);
      assert.ok(later <= 2 * usual, String(later / usual));
    });
  }

  it('ask at most twice as often as usual when a network is back that was lost while they opened the page', () => {
    const requests = readersBackOnTheNetwork(5);
    assert.ok(requests.most(OUTAGE.ends) <= 2 * usual, String(requests.most(OUTAGE.ends) / usual));
  });

  it('ask in the course of a minute when all had opened the page without a network', () => {
    const requests = readersBackOnTheNetwork(LASTS);
    const fullest = requests.most(OUTAGE.ends);
    assert.ok(fullest > 2 * usual && fullest < 15 * usual, String(fullest / usual));
    assert.ok(requests.most(OUTAGE.ends + 60) <= 2 * usual);
  });
});
