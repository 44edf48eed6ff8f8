import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { adviceFor, QUESTIONS, questionsFor } from '../../src/snippet-maker/advice.js';
import {
  choiceIn,
  elementTheme,
  putIntoQuery,
  themeIn,
  themesOf,
  widgetOf,
  type Choice,
} from '../../src/snippet-maker/choice.js';
import { checksumsIn, isOfOneVersion, readChecksums } from '../../src/snippet-maker/code/integrity.js';
import { MakerState } from '../../src/snippet-maker/maker-state.js';
import { projectFile } from '../demo/demo-feeds.js';

const USUAL = choiceIn(new URLSearchParams());
const OTHER: Choice = {
  tag: 'five-factor-map',
  region: 'moss',
  figure: 'ranking',
  scale: 'index',
  mode: 'matrix',
  language: 'sv',
  theme: 'dark',
  look: 'plain',
  accent: '#7a1f5c',
  heading: 'Hvem & «hva»?',
  headingLevel: 4,
  way: 'iframe',
  between: 'sentence',
  drawings: 'none',
};

describe('what is chosen', () => {
  it('is in the address, and comes back from it', () => {
    const query = new URLSearchParams('lang=nn');
    putIntoQuery(OTHER, query);
    assert.deepEqual(choiceIn(new URLSearchParams(String(query))), OTHER);
    assert.equal(query.get('lang'), 'nn');
    putIntoQuery(USUAL, query);
    assert.equal(String(query), 'lang=nn');
  });

  it('is as at first where the address says what cannot be', () => {
    const query =
      'widget=script&figure=rankin&theme=blue&look=nice&accent=red;}&heading-level=9&way=module&widget-lang=tlh&mode=x';
    assert.deepEqual(choiceIn(new URLSearchParams(query)), USUAL);
  });

  it('cannot name the folder of the files: a link of somebody else would bring their script', () => {
    const query = 'folder=https://evil.example/&files=https://evil.example/';
    assert.deepEqual(choiceIn(new URLSearchParams(query)), USUAL);
  });

  it('becomes the attributes that say it, and no others', () => {
    const written = (choice: Choice): unknown =>
      Object.fromEntries(Object.entries(widgetOf(choice, '/a.json').attributes).filter(([, value]) => value !== ''));
    assert.deepEqual(written(USUAL), { src: '/a.json' });
    assert.deepEqual(written(OTHER), {
      src: '/a.json',
      lang: 'sv',
      region: 'moss',
      heading: 'Hvem & «hva»?',
      'heading-level': '4',
      theme: 'dark',
      look: 'plain',
      mode: 'matrix',
    });
    assert.equal(widgetOf({ ...OTHER, tag: 'kpi-jobs-value' }, '').attributes.figure, 'ranking');
  });

  it('has the theme of the page where the widget sees it, and in a frame only what a frame can have', () => {
    const cases = [
      ['tag', 'auto', '', 'auto'],
      ['tag', 'dark', 'dark', 'dark'],
      ['tag', 'reader', '', 'auto'],
      // A frame is light without a word.
      ['iframe', 'auto', '', 'light'],
      ['iframe', 'light', '', 'light'],
      ['iframe', 'dark', 'dark', 'dark'],
      ['iframe', 'reader', 'auto', 'auto'],
    ] as const;
    for (const [way, theme, written, shown] of cases) {
      const choice = { ...USUAL, way, theme };
      assert.deepEqual([widgetOf(choice, '').attributes.theme, elementTheme(choice)], [written, shown], way + theme);
      assert.ok(themesOf(way).includes(themeIn(choice)));
    }
  });
});

describe('the questions', () => {
  const cases = [
    [{}, undefined],
    [{ isWordPress: false }, undefined],
    [{ isWordPress: false, losesScripts: false }, 'tag'],
    [{ isWordPress: true, losesScripts: false }, 'div'],
    [{ isWordPress: false, losesScripts: true }, undefined],
    [{ isWordPress: false, losesScripts: true, hasTemplate: true }, 'link'],
    [{ isWordPress: true, losesScripts: true, hasTemplate: true }, 'div'],
    [{ isWordPress: false, losesScripts: true, takesFrames: true }, undefined],
    [{ isWordPress: false, losesScripts: true, hasTemplate: false, takesFrames: true }, 'iframe'],
    [{ isWordPress: true, losesScripts: true, hasTemplate: false, takesFrames: false }, 'static'],
    [{ isWordPress: false, losesScripts: true, hasTemplate: false, takesFrames: false }, 'static'],
  ] as const;
  for (const [answers, way] of cases) {
    it(`${JSON.stringify(answers)} lead to ${way ?? 'no way yet'}`, () => assert.equal(adviceFor(answers)?.way, way));
  }
});

describe('the questions that are asked', () => {
  it('are those that decide something', () => {
    const first = ['isWordPress', 'losesScripts'] as const;
    assert.deepEqual(questionsFor({}), first);
    assert.deepEqual(questionsFor({ losesScripts: false }), first);
    assert.deepEqual(questionsFor({ losesScripts: true }), [...first, 'hasTemplate']);
    assert.deepEqual(questionsFor({ losesScripts: true, hasTemplate: true }), [...first, 'hasTemplate']);
    assert.deepEqual(questionsFor({ losesScripts: true, hasTemplate: false }), QUESTIONS);
  });
});

describe('the folder of the files and the place of the feed', () => {
  const example = projectFile('demo/feeds/ostfold.json');
  const stateOf = (query = ''): MakerState =>
    new MakerState({
      language: 'nb',
      examples: { 'ostfold.json': example },
      page: new URL(`https://x.no/samspill/snippets.html${query}`),
      folder: 'https://x.no/samspill/',
      fetch: () => Promise.resolve(new Response('', { status: 404 })),
      changed: () => undefined,
    });

  it('are two things: a folder of one version leaves the feed where it was', async () => {
    const state = stateOf();
    await state.begin();
    assert.equal(state.address, '/samspill/ostfold.json');
    await state.set({ folder: '/samspill/0.5' });
    assert.equal(state.address, '/samspill/ostfold.json');
    assert.match(state.made?.code ?? '', /src="\/samspill\/0\.5\/samspill\.js"[^]*src="\/samspill\/ostfold\.json"/);
  });

  it('a feed that is taken later lies beside the folder of the version, never in it', async () => {
    const state = stateOf();
    await state.begin();
    await state.set({ folder: '/filer/v0.5.1/' });
    await state.takeFile({ name: 'mine tall.json', bytes: new TextEncoder().encode(example) });
    assert.equal(state.address, '/filer/mine%20tall.json');
  });
});

describe('checksums', () => {
  const sum = `sha384-${'A'.repeat(64)}`;
  const answer = (content: unknown, status = 200): typeof fetch => {
    return (address) => {
      assert.equal(address, 'https://x.no/samspill/integrity.json');
      return Promise.resolve(new Response(JSON.stringify(content), { status }));
    };
  };

  it('are those beside the script', async () => {
    const read = (fetch: typeof globalThis.fetch): Promise<unknown> => readChecksums('https://x.no/samspill/', fetch);
    const files = { 'samspill.js': sum, 'bad.js': '"><script>', 'other.js': 1 };
    assert.deepEqual(await read(answer({ version: '0.4.0', files })), { 'samspill.js': sum });
    assert.equal(await read(answer({}, 404)), undefined);
    assert.equal(await read(answer({ files: 'x' })), undefined);
    assert.equal(await read(() => Promise.reject(new TypeError('Failed to fetch'))), undefined);
    assert.equal(checksumsIn(undefined), undefined);
    assert.equal(await readChecksums('file:///c:/samspill/', answer({ files })), undefined);
  });

  it('are proposed where an address is that of one version', () => {
    const versioned = ['/samspill/0.4', '/samspill/0.4.0/', 'https://x.no/samspill', '//x.no/s', '/s/v1.2/x'];
    for (const folder of versioned) assert.equal(isOfOneVersion(folder), true, folder);
    for (const folder of ['/samspill', 'samspill', '', '/2026/samspill']) assert.equal(isOfOneVersion(folder), false);
  });
});
