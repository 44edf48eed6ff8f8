import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { feedIn, fetchFeed, type Loading } from '../../../src/snippet-maker/feed/load-feed.js';
import { choiceIn, type Choice } from '../../../src/snippet-maker/choice.js';
import { makeCode, type MadeCode } from '../../../src/snippet-maker/code/made-code.js';
import { staticHtml } from '../../../src/static/render-static.js';
import { htmlOf } from '../../../src/static/markup/html.js';
import { demoFeed, projectFile } from '../../demo/demo-feeds.js';

const feed = demoFeed('ostfold');
const USUAL = choiceIn(new URLSearchParams());
const made = (choice: Partial<Choice> = {}): Promise<MadeCode> =>
  makeCode({
    feed,
    choice: { ...USUAL, ...choice },
    address: '/samspill/ostfold.json',
    files: { folder: '/samspill' },
    language: 'nb',
  });

describe('the code of a choice', () => {
  it('has what the widget shows between the tags, as `samspill render` writes it', async () => {
    const { code, withoutScript, policy } = await made({ region: 'moss', figure: 'ranking', headingLevel: 3 });
    const whole = await staticHtml(feed, {
      element: 'kpi-jobs-value',
      region: 'moss',
      figure: 'ranking',
      headingLevel: 3,
    });
    assert.equal(htmlOf(withoutScript), whole);
    const [start = '', ...rest] = code.split('<kpi-jobs-value src="/samspill/ostfold.json" region="moss"');
    assert.match(start, /samspill-static\.css">\n<script src="\/samspill\/samspill\.js" async><\/script>\n\n$/);
    const inside =
      /^ heading-level="3" figure="ranking">\n([\s\S]*)\n<\/kpi-jobs-value>\n$/.exec(rest.join(''))?.[1] ?? '';
    assert.equal(inside.replace(/^ {2}/gm, ''), whole.replace(/^ {2}/gm, ''));
    assert.equal(policy, "script-src 'self'; connect-src 'self'; style-src 'self'");
  });

  it('has all but the drawings where a system would leave their words behind', async () => {
    for (const way of ['tag', 'div', 'static'] as const) {
      assert.match((await made({ way })).code, /<svg/);
      const { code } = await made({ way, drawings: 'none' });
      assert.doesNotMatch(code, /<svg/);
      assert.match(code, /<table/);
    }
  });

  it('has the sentence alone where that is wanted, and no style sheet for it', async () => {
    const { code } = await made({ between: 'sentence', language: 'en' });
    assert.match(
      code,
      /^<script src="[^"]*"><\/script>\n\n<kpi-jobs-value [^>]*lang="en">\n {2}<p lang="en">In Q4 2023/,
    );
    assert.doesNotMatch(code, /samspill-static/);
  });

  it('says what is invented', async () => {
    const code = await makeCode({
      feed: demoFeed('eksempeltall'),
      choice: { ...USUAL, between: 'sentence' },
      address: '/a.json',
      files: { folder: '/samspill' },
      language: 'nb',
    });
    assert.match(code.code, /<p lang="nb">[^<]*eksempeltall/i);
  });

  it('names frame and link by what they show, and has nothing without scripts in a frame', async () => {
    const frame = await made({ way: 'iframe', heading: 'Jobber i Moss', region: 'moss' });
    assert.match(frame.code, /title="Jobber i Moss"/);
    assert.equal(frame.withoutScript, undefined);
    assert.match((await made({ way: 'link' })).code, />Jobb- og verdiskaping<\/a>/);
  });

  it('sets the colour for what each way has on the page', async () => {
    const style = async (way: Choice['way']): Promise<string> => (await made({ way, accent: '#7a1f5c' })).style;
    assert.equal(await style('tag'), 'kpi-jobs-value {\n  --samspill-accent: #7a1f5c;\n}\n');
    assert.match(await style('div'), /^kpi-jobs-value, \[data-samspill='kpi-jobs-value'\] \{/);
    assert.match(await style('static'), /^\.samspill \{/);
    assert.equal(await style('iframe'), '');
    assert.equal((await made()).style, '');
  });

  it('is a whole page, with the title of the feed above the widget', async () => {
    const { page } = await made({ language: 'nn' });
    assert.match(page, /^<!doctype html>\n<html lang="nn">/);
    assert.match(page, /<h1>Jobb- og verdiskaping i Østfold<\/h1>/);
    assert.doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=/);
  });

  it('has no script in itself, so that the strictest policy lets the page as it is', async () => {
    const { page } = await made({ language: 'en' });
    assert.deepEqual(page.match(/<script(?![^>]*\ssrc=)/g), null);
  });

  it('shows the region of the feed where another has been asked for that it does not have', async () => {
    assert.equal(htmlOf((await made({ region: 'tromsø' })).withoutScript), htmlOf((await made()).withoutScript));
  });

  it('is none from a folder that runs something else', async () => {
    const request = { feed, choice: USUAL, address: '/a.json', language: 'nb' } as const;
    await assert.rejects(makeCode({ ...request, files: { folder: 'javascript:alert(1)//' } }), TypeError);
  });
});

describe('a feed to try', () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const mistake = (loading: Loading): string => ('mistake' in loading ? loading.mistake : 'there is a feed');
  const read = (text: string): string => mistake(feedIn({ name: 'a.json', bytes: bytesOf(text) }, 'nb'));

  it('is read as readers get it', () => {
    const loading = feedIn({ name: 'ostfold.json', bytes: bytesOf(projectFile('demo/feeds/ostfold.json')) }, 'nb');
    assert.ok('feed' in loading && loading.feed.indicators.length === feed.indicators.length);
  });

  it('or told in plain words what it is', () => {
    assert.match(read('{"feedVersion": "1.0", "title": }'), /ingen kan lese den.*Åpne den i redaktøren/s);
    assert.match(read('region;2023\nMoss;1\nHalden;2\n'), /Dette er en tabell/);
    assert.match(read(projectFile('src/feed/feed.schema.json')), /beskrivelsen av datafiler/);
    assert.match(read('<!doctype html><title>Nei</title>'), /nettside/);
    assert.match(read('{"feedVersion": "9.0"}'), /9\.0/);
    assert.match(read(' '.repeat(1_100_000)), /MB|kB|byte/i);
    assert.match(
      mistake(feedIn({ name: 'a.json', bytes: Buffer.from('{"feedVersion":"1.0","title":"Råde"}', 'latin1') }, 'nb')),
      /UTF-8/,
    );
  });

  it('or why it did not come', async () => {
    const from = async (address: string, answer: () => Promise<Response>): Promise<string> =>
      mistake(await fetchFeed(address, 'https://x.no/demo/snippets.html', 'nb', answer));
    const response =
      (status: number): (() => Promise<Response>) =>
      () =>
        Promise.resolve(new Response('', { status }));
    assert.match(await from('/a.json', response(404)), /ingen fil på denne adressen/);
    assert.match(await from('/a.json', response(503)), /503/);
    assert.match(await from('/a.json', () => Promise.reject(new TypeError())), /lar oss ikke hente filen/);
    assert.match(await from('', response(200)), /ikke en nettadresse/);
    assert.match(await from('javascript:alert(1)', response(200)), /ikke en nettadresse/);
  });
});
