import assert from 'node:assert/strict';
import { test } from 'node:test';

import { narrowPolicy } from '../../src/embed/embed-policy.js';
import { feedAt, feedListIn } from '../../src/embed/permitted-feed.js';

const PAGE = 'https://www.eksempel.no/samspill/embed.html?widget=kpi-jobs-value&feed=a.json';
const OWN = 'https://www.eksempel.no';

/** Where each address leads, as browsers understand it. */
const OWN_ADDRESSES: readonly (readonly [written: string, url: string])[] = [
  ['ostfold.json', `${OWN}/samspill/ostfold.json`],
  ['./ostfold.json?v=2', `${OWN}/samspill/ostfold.json?v=2`],
  ['../data/ostfold.json', `${OWN}/data/ostfold.json`],
  ['/ostfold.json', `${OWN}/ostfold.json`],
  ['https://www.eksempel.no/ostfold.json', `${OWN}/ostfold.json`],
  ['HTTPS://WWW.EKSEMPEL.NO:443/ostfold.json', `${OWN}/ostfold.json`],
  // Without slashes and with the page's own scheme it is a path.
  ['https:evil.example/feed.json', `${OWN}/samspill/evil.example/feed.json`],
  ['%2F%2Fevil.example/feed.json', `${OWN}/samspill/%2F%2Fevil.example/feed.json`],
  ['evil.example/feed.json', `${OWN}/samspill/evil.example/feed.json`],
];

for (const [written, url] of OWN_ADDRESSES) {
  test(`«${written}» is the page's own`, () => {
    assert.deepEqual(feedAt(written, PAGE), { url, origin: OWN, isOwn: true });
  });
}

const FOREIGN: readonly (readonly [written: string, origin: string])[] = [
  ['https://evil.example/feed.json', 'https://evil.example'],
  ['//evil.example/feed.json', 'https://evil.example'],
  ['///evil.example/feed.json', 'https://evil.example'],
  ['\\\\evil.example\\feed.json', 'https://evil.example'],
  ['/\\evil.example/feed.json', 'https://evil.example'],
  ['\t//evil.example/feed.json', 'https://evil.example'],
  ['/\n/evil.example/feed.json', 'https://evil.example'],
  ['ht\ntps://evil.example/feed.json', 'https://evil.example'],
  ['https:\\\\evil.example/feed.json', 'https://evil.example'],
  ['http:evil.example/feed.json', 'http://evil.example'],
  ['https://www.eksempel.no.evil.example/feed.json', 'https://www.eksempel.no.evil.example'],
  ['https://eksempel.no/feed.json', 'https://eksempel.no'],
  ['http://www.eksempel.no/feed.json', 'http://www.eksempel.no'],
  ['https://www.eksempel.no:8443/feed.json', 'https://www.eksempel.no:8443'],
  // A letter of another alphabet that looks the same.
  ['https://www.eksempel.nо/feed.json', 'https://www.eksempel.xn--n-1tb'],
];

for (const [written, origin] of FOREIGN) {
  test(`«${JSON.stringify(written)}» is another site's`, () => {
    const found = feedAt(written, PAGE);
    assert.ok('origin' in found, JSON.stringify(found));
    assert.deepEqual({ origin: found.origin, isOwn: found.isOwn }, { origin, isOwn: false });
  });
}

const FAULTY: readonly (readonly [written: string, fault: string])[] = [
  ['data:application/json,{}', 'other-scheme'],
  ['blob:https://www.eksempel.no/4c5d', 'other-scheme'],
  ['filesystem:https://www.eksempel.no/temporary/feed.json', 'other-scheme'],
  ['javascript:alert(1)', 'other-scheme'],
  ['java\nscript:alert(1)', 'other-scheme'],
  ['file:///etc/passwd', 'other-scheme'],
  ['ftp://www.eksempel.no/feed.json', 'other-scheme'],
  ['wss://www.eksempel.no/', 'other-scheme'],
  ['about:blank', 'other-scheme'],
  ['https://www.eksempel.no@evil.example/feed.json', 'user-name'],
  ['https://www.eksempel.no:443@evil.example/feed.json', 'user-name'],
  ['https://user:secret@www.eksempel.no/feed.json', 'user-name'],
  ['//user@www.eksempel.no/feed.json', 'user-name'],
  ['https://', 'unreadable'],
  ['https://evil.example%2F@/feed.json', 'unreadable'],
  ['https://evil%00.example/', 'unreadable'],
  ['https://[evil/', 'unreadable'],
];

for (const [written, fault] of FAULTY) {
  test(`«${JSON.stringify(written)}» is refused`, () => assert.deepEqual(feedAt(written, PAGE), { fault }));
}

test('reads the list of sites', () => {
  assert.deepEqual(
    feedListIn(
      '\uFEFF{ "feeds": ["https://data.eksempel.no", " https://a.no/ ", "http://localhost:8000", "HTTPS://B.no"] }',
    ),
    {
      origins: ['https://data.eksempel.no', 'https://a.no', 'http://localhost:8000', 'https://b.no'],
      wrong: [],
    },
  );
  assert.deepEqual(feedListIn('{ "feeds": [] }'), { origins: [], wrong: [] });
  assert.deepEqual(feedListIn(undefined), { origins: [], wrong: [] });
});

test('has no place for whole domains, paths, user names and other schemes in the list', () => {
  const feeds = [
    '*',
    'https://*.no',
    'data.no',
    'https://a.no/b',
    'https://a.no?',
    'https://u@a.no',
    'data:,',
    'https:',
    7,
  ];
  const list = feedListIn(JSON.stringify({ feeds }));
  assert.deepEqual(list?.origins, []);
  assert.deepEqual(
    list.wrong,
    feeds.map((each) => JSON.stringify(each)),
  );
});

for (const text of ['', 'null', '[]', '{}', '{ "feeds": "https://a.no" }', '<!doctype html>']) {
  test(`knows that «${text}» is no list`, () => assert.equal(feedListIn(text), undefined));
}

test('narrows a policy to the folder of the page and the sites of feeds', () => {
  assert.equal(
    narrowPolicy(PAGE, ['https://data.eksempel.no', OWN]),
    `script-src ${OWN}/samspill/; style-src ${OWN}/samspill/; connect-src ${OWN} https://data.eksempel.no`,
  );
  assert.equal(
    narrowPolicy('https://a.no/b;c,d/embed.html', []),
    'script-src https://a.no/b%3Bc%2Cd/; style-src https://a.no/b%3Bc%2Cd/; connect-src https://a.no',
  );
});
