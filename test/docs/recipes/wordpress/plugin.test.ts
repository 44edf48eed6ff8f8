/** The plugin for WordPress, on a stand-in. docs/recipes/wordpress.md tells what was tried on WordPress itself. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

import { PLUGIN, run, SKIPPED, type Call, type State } from './plugin.js';
import { FIGURE_NAMES } from '../../../../src/figures/doors.js';
import { ATTRIBUTES, ELEMENTS } from '../../../../src/static/markup/markup.js';
import { STATIC_ELEMENTS } from '../../../../src/static/static-options.js';
import { elementsOf, textOf } from '../../../static/parsed-html.js';

/** A feed beside which nothing static lies. */
const FEED = 'https://kommunen.no/feeds/ostfold.json';
const EDITOR: State = { may: ['upload_files', 'edit_others_pages', 'edit_posts'] };

function render(attributes: object, content = '<p>Ord</p>'): Call {
  return { call: 'render_block', with: [attributes, content] };
}

function htmlOf(...steps: readonly (State | Call)[]): string {
  return String(run(...steps).at(-1)?.result);
}

/** The attributes of the one widget in a piece of HTML. */
function widgetOf(html: string, tag = 'kpi-jobs-value'): Readonly<Record<string, string>> {
  const widgets = elementsOf(html).filter(({ tagName }) => tagName.includes('-'));
  assert.deepEqual(
    widgets.map(({ tagName }) => tagName),
    [tag],
  );
  return Object.fromEntries((widgets[0]?.attrs ?? []).map(({ name, value }) => [name, value]));
}

let uploads: string;
before(async () => {
  uploads = await mkdtemp(path.join(tmpdir(), 'samspill-wordpress-'));
  await mkdir(path.join(uploads, 'samspill'));
});
after(() => rm(uploads, { recursive: true, force: true }));

describe('the plugin for WordPress', { skip: SKIPPED }, () => {
  it('prints the tag with what was chosen, and what stands inside', () => {
    const chosen = { feed: FEED, region: 'moss', lang: 'nn', figure: 'ranking', heading: 'Jobber', headingLevel: 3 };
    const html = htmlOf(render(chosen));
    const { feed, headingLevel, ...same } = chosen;
    assert.deepEqual(widgetOf(html), { src: feed, 'heading-level': String(headingLevel), ...same });
    assert.match(html, /<p>Ord<\/p><\/kpi-jobs-value><\/div>$/u);
  });

  it('leaves out what was not chosen, and what the widget does not have', () => {
    assert.deepEqual(widgetOf(htmlOf(render({ feed: FEED }))), { src: FEED });
    const map = { feed: FEED, widget: 'five-factor-map', figure: 'ranking', headingLevel: 9 };
    assert.deepEqual(widgetOf(htmlOf(render(map)), 'five-factor-map'), { src: FEED, 'heading-level': '6' });
  });

  it('prints the script once, right before the first widget, where the head has been printed', () => {
    const [first, second] = run({ head: 'printed' }, render({ feed: FEED }), render({ feed: FEED }));
    assert.match(String(first?.result), /<div [^>]+><script src='\/files\/samspill\.js'><\/script><kpi-jobs-value /u);
    assert.doesNotMatch(String(second?.result), /<script/u);
  });

  for (const head of ['coming', 'printing'] as const) {
    it(`asks for the script in a head that is ${head}`, () => {
      const [answer] = run({ head }, render({ feed: FEED }));
      assert.deepEqual(answer?.enqueued, ['samspill']);
      assert.doesNotMatch(String(answer?.result), /<script/u);
    });
  }

  it('has neither script nor tag in RSS', () => {
    const html = htmlOf({ rss: true }, render({ feed: FEED }));
    assert.equal(html, '<div class="wp-block-samspill-widget"><p>Ord</p></div>');
  });

  it('links to the feed where nothing stands inside, in the language of the widget', () => {
    const html = htmlOf(render({ feed: FEED, lang: 'nn' }, '<p> </p>'));
    assert.match(html, /<p>Tala blir henta\. Utan JavaScript kan du opne <a href="[^"]+\/ostfold\.json">datafila/u);
  });

  it('keeps every value inside its attribute', () => {
    const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1) x="`;
    const values = { region: hostile, lang: hostile, figure: hostile, heading: hostile };
    assert.deepEqual(widgetOf(htmlOf(render({ feed: FEED, ...values }))), { src: FEED, ...values });
  });

  it('lets no script through between the tags', () => {
    const html = htmlOf(render({ feed: FEED }, '<p>Ord<script>alert(1)</script><svg onload="alert(1)"></svg></p>'));
    const names = elementsOf(html.replace(/^.*?<kpi/u, '<kpi')).map(({ tagName }) => tagName);
    assert.deepEqual(names, ['kpi-jobs-value', 'p']);
  });

  for (const feed of [
    ...['https://example.com/feed.json', '//example.com/feed.json', 'http://kommunen.no.example.com/a.json'],
    ...['javascript:alert(1)', 'data:application/json,{}', 'https://kommunen.no@example.com/a.json', ''],
  ]) {
    it(`shows nothing of ${feed === '' ? 'no feed' : feed}, and tells those who edit`, () => {
      assert.equal(htmlOf({ may: [] }, render({ feed })), '');
      assert.match(htmlOf(EDITOR, render({ feed })), /<p>samspill: Datafilen må ligge på dette nettstedet\.<\/p>/u);
    });
  }

  it('shows a feed of another host that the site has added', () => {
    const feed = 'https://data.fylket.no/ostfold.json';
    assert.deepEqual(widgetOf(htmlOf({ added: ['data.fylket.no'] }, render({ feed }))), { src: feed });
  });

  it('knows no widget but ours', () => {
    assert.equal(htmlOf(render({ feed: FEED, widget: 'script' })), '');
  });

  it('finds a feed by its name alone in the folder for feeds', () => {
    const src = 'https://kommunen.no/wp-content/uploads/samspill/ostfold.json';
    assert.deepEqual(widgetOf(htmlOf(render({ feed: 'ostfold.json' }))), { src });
  });

  it('has a shortcode that prints the same, without the halves of paragraphs', () => {
    const attributes = { feed: 'ostfold.json', region: 'moss', heading_level: '3', onclick: 'alert(1)' };
    const html = htmlOf({ call: 'render_shortcode', with: [attributes, '</p>\n<p>Ord</p>\n<p>'] });
    const src = 'https://kommunen.no/wp-content/uploads/samspill/ostfold.json';
    assert.deepEqual(widgetOf(html), { src, region: 'moss', 'heading-level': '3' });
    assert.match(html, />\n<p>Ord<\/p>\n<\/kpi-jobs-value>$/u);
    assert.equal(htmlOf({ call: 'render_shortcode', with: ['', ''] }), '');
  });
});

describe('static content beside a feed', { skip: SKIPPED }, () => {
  const OLD = new Date('2026-11-01T00:00:00Z');
  const NEW = new Date('2026-11-02T00:00:00Z');

  async function file(name: string, text: string, changed: Date): Promise<void> {
    await writeFile(path.join(uploads, name), text);
    await utimes(path.join(uploads, name), changed, changed);
  }

  const shown = (attributes: object = {}): string =>
    textOf(
      elementsOf(htmlOf({ uploads }, render({ feed: 'ostfold.json', ...attributes }))).find(
        ({ tagName }) => tagName === 'kpi-jobs-value',
      ) ?? assert.fail(),
    );

  before(async () => {
    await file('samspill/ostfold.json', '{}', OLD);
    await file('samspill/ostfold.kpi-jobs-value.html', '<p>Hele figuren</p>', NEW);
    await file('samspill/ostfold.kpi-jobs-value.moss.nn.ranking.html', '<p>Moss på nynorsk</p>', OLD);
    await file('hemmelig.html', '<p>Hemmelig</p>', NEW);
  });

  it('takes the place of what was written, with its style sheet', () => {
    assert.equal(shown(), 'Hele figuren');
    const html = htmlOf({ uploads }, render({ feed: 'ostfold.json' }));
    assert.match(html, /<link rel='stylesheet' href='\/files\/samspill-static\.css'><script /u);
  });

  it('is that of what was chosen', () => {
    assert.equal(shown({ region: 'moss', lang: 'nn', figure: 'ranking' }), 'Moss på nynorsk');
    assert.equal(shown({ region: 'halden' }), 'Ord');
  });

  it('is not taken when it is older than the feed', async () => {
    await file('samspill/ostfold.json', '{}', new Date('2026-11-03T00:00:00Z'));
    assert.equal(shown(), 'Ord');
    await file('samspill/ostfold.json', '{}', OLD);
  });

  it('is not taken from outside the uploads', async () => {
    const outside = `${uploads}-outside.html`;
    // On the way out there has to be a folder to leave.
    await mkdir(path.join(uploads, 'samspill/ostfold.kpi-jobs-value.x'));
    await writeFile(outside, '<p>Hemmelig</p>');
    assert.equal(shown({ region: `x/../../../${path.basename(uploads)}-outside` }), 'Ord');
    await rm(outside);
  });

  it('is not looked for by a name that no file has', () => {
    for (const names of [{ region: 'mo\0ss' }, { feed: '/wp-content/uploads/samspill/%00.json' }])
      assert.match(htmlOf({ uploads }, render({ feed: 'ostfold.json', ...names })), /<p>Ord<\/p><\/kpi-jobs-value>/u);
  });

  it('may have all that samspill render writes, and nothing else', () => {
    const allowed = run({ call: 'static_html', with: [] })[0]?.result as Readonly<Record<string, object>>;
    assert.deepEqual(Object.keys(allowed).sort(), ELEMENTS.map((name) => name.toLowerCase()).sort());
    for (const attributes of Object.values(allowed))
      assert.deepEqual(Object.keys(attributes).sort(), ATTRIBUTES.map((name) => name.toLowerCase()).sort());
  });
});

describe('a feed that is uploaded', { skip: SKIPPED }, () => {
  const take = (file: string, name = path.basename(file)): Call => ({
    call: 'take_feed',
    with: [{ name, tmp_name: file }],
  });
  const withHook = { call: 'others_allow_json', with: [] };

  async function temporary(name: string, text: string): Promise<string> {
    const file = path.join(uploads, name);
    await writeFile(file, text);
    return file;
  }

  it('is allowed to those who may change the pages of others', () => {
    const types = (state: State): unknown => run(state, { call: 'allow_feeds', with: [{}] })[0]?.result;
    assert.deepEqual(types(EDITOR), { json: 'application/json' });
    assert.deepEqual(types({ may: ['upload_files', 'edit_posts'] }), []);
    assert.deepEqual(types({ may: ['edit_others_pages'] }), []);
  });

  for (const [name, text] of [
    ['as it is', '{ "feedVersion": "1.1" }'],
    ['with the mark of Windows', '\uFEFF{ "feedVersion": "1.1" }'],
  ] as const) {
    it(`goes to the folder for feeds, ${name}`, async () => {
      const file = await temporary('php1.json', text);
      const answer = run(EDITOR, withHook, take(file)).at(-1);
      assert.deepEqual([answer?.folder, answer?.result], [true, { name: 'php1.json', tmp_name: file }]);
    });
  }

  it('takes the place of the one with its name, where the user may delete that', async () => {
    const file = await temporary('php2', '{ "feedVersion": "1.1" }');
    const filed = { 'samspill/Nye-tall.json': 7 };
    const deletedOf = (deletable: readonly number[]): unknown =>
      run({ ...EDITOR, filed, deletable }, withHook, take(file, 'Nye tall.json')).at(-1)?.deleted;
    assert.deepEqual(deletedOf([7]), [7]);
    assert.deepEqual(deletedOf([8]), []);
  });

  it('is refused when it is other JSON, in words', async () => {
    for (const text of ['{ "name": "x" }', '[]', '<script>alert(1)</script>', '']) {
      const answer = run(EDITOR, withHook, take(await temporary('package.json', text))).at(-1);
      const { error } = answer?.result as { readonly error?: string };
      assert.match(error ?? '', /^Dette er ikke en datafil for samspill\./u, text);
      assert.equal(answer?.folder, false);
    }
  });

  it('leaves other JSON alone where another plugin takes it, and files that are no JSON', async () => {
    const other = await temporary('animation.json', '{ "layers": [] }');
    const types = { json: 'application/json' };
    for (const file of [other, await temporary('bilde.png', 'PNG')]) {
      const answer = run({ ...EDITOR, types }, withHook, take(file)).at(-1);
      assert.deepEqual(answer?.result, { name: path.basename(file), tmp_name: file });
      assert.equal(answer?.folder, false);
    }
  });

  it('is of its type although the server takes it for plain text', () => {
    const type = (state: State, name: string, real: string): unknown =>
      run(state, { call: 'type_of_feed', with: [{ ext: false, type: false }, '/tmp/php', name, {}, real] })[0]?.result;
    assert.deepEqual(type(EDITOR, 'ostfold.json', 'text/plain'), { ext: 'json', type: 'application/json' });
    for (const [state, name, real] of [
      [EDITOR, 'ostfold.json', 'text/html'],
      [EDITOR, 'ostfold.php', 'text/plain'],
      [{ may: ['upload_files'] }, 'ostfold.json', 'text/plain'],
    ] as const)
      assert.deepEqual(type(state, name, real), { ext: false, type: false });
  });
});

describe('what the plugin says', { skip: SKIPPED }, () => {
  type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  const wordsIn = (locale: string): Words => run({ call: 'words', with: [locale] })[0]?.result as Words;

  it('is there in four languages, all of it', () => {
    const shape = (words: Words): unknown =>
      Object.entries(words).map(([name, said]) => [name, typeof said === 'string' ? '' : Object.keys(said)]);
    for (const locale of ['nn_NO', 'sv_SE', 'en_US']) {
      assert.deepEqual(shape(wordsIn(locale)), shape(wordsIn('nb_NO')));
      assert.notDeepEqual(wordsIn(locale), wordsIn('nb_NO'));
    }
    assert.deepEqual(wordsIn('de_DE'), wordsIn('en_GB'));
  });

  it('has a name for every widget and every figure', () => {
    const { widgets = {}, figures = {} } = wordsIn('nb_NO');
    assert.deepEqual(Object.keys(widgets).sort(), [...STATIC_ELEMENTS].sort());
    assert.deepEqual(Object.keys(figures).sort(), [...FIGURE_NAMES, 'none'].sort());
  });
});

describe('the attributes of the block', { skip: SKIPPED }, () => {
  it('are those of the plugin', async () => {
    interface Block {
      readonly attributes: Readonly<Record<string, { readonly default: unknown }>>;
    }
    const { attributes } = JSON.parse(await readFile(path.join(PLUGIN, 'block.json'), 'utf8')) as Block;
    const defaults = Object.fromEntries(Object.entries(attributes).map(([name, each]) => [name, each.default]));
    assert.deepEqual(run({ call: 'DEFAULTS', with: [] })[0]?.result, defaults);
  });
});
