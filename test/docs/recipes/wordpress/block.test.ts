/** The block in the editor of WordPress, on a stand-in for what WordPress has loaded there. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import vm from 'node:vm';

import { PLUGIN, run, SKIPPED } from './plugin.js';
import { elementsOf } from '../../../static/parsed-html.js';

/** What `createElement` was called with. */
interface Made {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly unknown[];
}

interface Block {
  readonly edit: (props: object) => Made;
  readonly save: () => Made;
}

const WIDGETS = { 'kpi-jobs-value': '', 'focus-area-wheel': '', 'five-factor-map': '' };
const SAID: Readonly<Record<string, unknown>> = { widgets: WIDGETS, figures: {} };
const WORDS = new Proxy(SAID, { get: (said, name): unknown => said[String(name)] ?? String(name) });

const ATTRIBUTES = {
  ...{ widget: 'kpi-jobs-value', feed: '/feeds/%C3%B8stfold.json', region: '', lang: '', figure: '', heading: '' },
  headingLevel: 2,
};

/** The blocks inside, and what is saved of them. */
const INNER = { Content: 'InnerBlocks.Content' };

/** Where the editor is, and the folder for feeds. */
const PAGE = 'https://kommunen.no/wp-admin/post.php?post=1';
const FOLDER = 'https://kommunen.no/wp-content/uploads/samspill/';

let block: Block;
before(async () => {
  block = await load();
});

/** Runs block.js as a page does. Components are their names; the regions of the feed are not fetched. */
async function load(): Promise<Block> {
  const named = new Proxy({}, { get: (_, name) => String(name) });
  let registered: Block | undefined;
  const wp = {
    blockEditor: {
      ...{ InnerBlocks: INNER, InspectorControls: 'InspectorControls', MediaPlaceholder: 'MediaPlaceholder' },
      useBlockProps: () => ({ className: 'block' }),
    },
    components: named,
    element: {
      createElement: (type: unknown, props: object | null, ...children: readonly unknown[]): Made =>
        typeof type === 'function'
          ? (type as (props: object | null) => Made)(props)
          : { type, props: { ...props }, children },
      Fragment: 'Fragment',
      useEffect: () => undefined,
      useState: (value: unknown) => [value, () => undefined],
    },
    blocks: {
      registerBlockType: (name: string, definition: Block) => {
        assert.equal(name, 'samspill/widget');
        registered = definition;
      },
    },
  };
  const code = await readFile(path.join(PLUGIN, 'block.js'), 'utf8');
  const samspillBlock = { words: WORDS, folder: FOLDER, hosts: ['kommunen.no'] };
  const page = { wp, samspillBlock, location: { href: PAGE } };
  vm.runInNewContext(code, { window: page, AbortController, URL, fetch: assert.fail });
  return registered ?? assert.fail();
}

/** All that was made in an element, itself first. */
function within(made: unknown): readonly Made[] {
  if (typeof made !== 'object' || made === null || !('children' in made)) return [];
  const { children } = made as Made;
  return [made as Made, ...children.flatMap(within)];
}

const edited = (attributes: object): readonly Made[] =>
  within(block.edit({ attributes: { ...ATTRIBUTES, ...attributes }, setAttributes: () => undefined }));
const find = (all: readonly Made[], type: unknown): Made =>
  all.find((each) => each.type === type) ?? assert.fail(String(type));

describe('the block for WordPress', () => {
  it('asks for a feed first', () => {
    const [frame, placeholder] = edited({ feed: '' });
    assert.equal(frame?.props['className'], 'block');
    assert.equal(placeholder?.type, 'MediaPlaceholder');
    assert.deepEqual(Array.from(placeholder?.props['allowedTypes'] as Iterable<string>), ['application/json']);
  });

  it('takes a file when it is there, not while it is on its way or when it was refused', () => {
    const taken: unknown[] = [];
    const made = block.edit({
      attributes: { ...ATTRIBUTES, feed: '' },
      setAttributes: (change: unknown) => taken.push(JSON.stringify(change)),
    });
    const select = find(within(made), 'MediaPlaceholder').props['onSelect'] as (media?: object) => void;
    select({ url: 'blob:https://kommunen.no/1' });
    select();
    select({ id: 7, url: `${FOLDER}ostfold.json` });
    assert.deepEqual(taken, [`{"feed":"${FOLDER}ostfold.json"}`]);
  });

  it('says that a feed of another site is not shown, and lets it be changed', () => {
    for (const feed of [
      'https://example.com/feed.json',
      '//example.com/feed.json',
      'javascript:alert(1)',
      'http://',
      'x',
    ]) {
      const all = edited({ feed });
      assert.deepEqual(Array.from(find(all, 'p').children), ['samspill: foreign']);
      assert.equal(all.filter(({ type }) => type === 'kpi-jobs-value').length, 0);
      assert.equal(all.filter(({ props }) => props['label'] === 'feed').length, 1);
    }
  });

  it('makes no element but our widgets, whatever was saved', () => {
    for (const widget of ['iframe', 'script', 'constructor']) {
      const all = edited({ widget });
      assert.deepEqual(Array.from(find(all, 'p').children), ['samspill: foreign']);
      assert.equal(all.filter(({ type }) => type === widget).length, 0);
    }
  });

  it('says the command of a feed whose name is no proper address', () => {
    const command = find(edited({ feed: '/feeds/100%.json' }), 'TextareaControl').props['value'];
    assert.equal(command, 'npx samspill render "100.json" --element kpi-jobs-value > "100.kpi-jobs-value.html"');
  });

  it('keeps what was written for readers without JavaScript', () => {
    assert.equal(block.save().type, INNER.Content);
    assert.match(JSON.stringify(find(edited({}), INNER).props['template']), /"core\/paragraph".*"between"/u);
  });

  it('offers figures where the widget has some', () => {
    const figures = (widget: string): number =>
      edited({ widget }).filter(({ props }) => props['label'] === 'figure').length;
    assert.deepEqual([figures('kpi-jobs-value'), figures('focus-area-wheel')], [1, 0]);
  });

  for (const [name, attributes] of [
    ['what was chosen', { region: 'moss', lang: 'nn', figure: 'ranking', heading: 'Jobber & mer', headingLevel: 3 }],
    ['nothing', {}],
    ['a feed by its name', { feed: 'ostfold.json' }],
    ['a figure that the widget does not have', { widget: 'five-factor-map', figure: 'ranking', region: 'moss' }],
  ] as const) {
    it(`previews what pages get, with ${name}`, { skip: SKIPPED }, () => {
      const all = { ...ATTRIBUTES, ...attributes };
      const [answer] = run({ call: 'render_block', with: [all, ''] });
      const printed = elementsOf(String(answer?.result)).find(({ tagName }) => tagName === all.widget);
      const { key, ...preview } = find(edited(attributes), all.widget).props;
      assert.equal(typeof key, 'string');
      const onPage = (printed?.attrs ?? []).map(({ name: attribute, value }) => [attribute, value] as const);
      // The canvas of the editor has no address that another could begin from.
      const whole = onPage.map(([attribute, value]) => [
        attribute,
        attribute === 'src' ? new URL(value, PAGE).href : value,
      ]);
      assert.deepEqual(Object.entries(preview).sort(), whole.sort());
    });
  }

  it('says the command for static content, and the name that pages look for', () => {
    const command = (attributes: object): unknown => find(edited(attributes), 'TextareaControl').props['value'];
    const chosen = { region: 'moss', lang: 'nn', figure: 'ranking', heading: 'Jobber i "Moss" $(ls)', headingLevel: 3 };
    assert.equal(
      command(chosen),
      'npx samspill render "østfold.json" --element kpi-jobs-value --region moss --lang nn ' +
        '--heading "Jobber i Moss (ls)" --heading-level 3 --figure ranking ' +
        '> "østfold.kpi-jobs-value.moss.nn.ranking.html"',
    );
    assert.equal(
      command({ feed: '/feeds/moss.json?v=2', widget: 'focus-area-wheel', figure: 'ranking' }),
      'npx samspill render moss.json --element focus-area-wheel > moss.focus-area-wheel.html',
    );
  });
});
