/** Which file of the build each module comes to lie in: rollup itself, with modules that are made up. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { rollup, type OutputBundle, type OutputChunk, type Plugin } from 'rollup';

import { atOnce, chunksByFolder, everLoaded, fromFiles, keepFiles } from '../../../tools/build/chunks.mjs';

const ROOT = '/made-up';

/** The text of each module, by its path from the root. */
type Modules = Readonly<Record<string, string>>;

/** Has rollup read modules that are nowhere on disk. */
function madeUp(modules: Modules): Plugin {
  return {
    name: 'made-up',
    resolveId(source, importer) {
      if (source === 'outside') return { id: source, external: true };
      if (!source.startsWith('.') || !importer) return source;
      return path.posix.join(path.posix.dirname(importer), source);
    },
    load: (id) => modules[path.posix.relative(ROOT, id)] ?? (id.startsWith(ROOT) ? null : 'export const foreign = 1;'),
  };
}

interface Build {
  readonly bundle: OutputBundle;
  /** What `keepFiles` has noted. */
  readonly files: Map<string, readonly string[]>;
}

/** Builds modules in memory, each chunk under its name. */
async function build(modules: Modules, entries: readonly string[]): Promise<Build> {
  const files = new Map<string, readonly string[]>();
  const built = await rollup({
    input: Object.fromEntries(entries.map((entry) => [path.posix.basename(entry, '.js'), `${ROOT}/${entry}`])),
    plugins: [madeUp(modules)],
    preserveEntrySignatures: 'allow-extension',
  });
  const { output } = await built.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: chunksByFolder(ROOT),
    onlyExplicitManualChunks: true,
  });
  const bundle = Object.fromEntries(output.map((each) => [each.fileName, each]));
  note(files, bundle);
  return { bundle, files };
}

/** What `keepFiles` does when rollup has written a bundle; nothing is written here. */
function note(files: Map<string, readonly string[]>, bundle: OutputBundle): void {
  const { writeBundle } = keepFiles(files);
  assert.equal(typeof writeBundle, 'function');
  Reflect.apply(writeBundle as (...given: unknown[]) => void, undefined, [{}, bundle]);
}

/** The modules of each file, from the root. */
function modulesOf(bundle: OutputBundle): Readonly<Record<string, readonly string[]>> {
  const chunks = Object.values(bundle).filter((output): output is OutputChunk => output.type === 'chunk');
  return Object.fromEntries(
    chunks.map(({ fileName, moduleIds }) => [
      fileName,
      moduleIds.map((id) => (id.startsWith(`${ROOT}/`) ? path.posix.relative(ROOT, id) : id)).sort(),
    ]),
  );
}

/** A module that imports others at once, and uses them, so that none is left out. */
const importing = (name: string, ...imports: readonly string[]): string =>
  [
    ...imports.map((each, index) => `import * as own${index} from '${each}';`),
    `export const ${name} = [${imports.map((_, index) => `own${index}`).join(', ')}];`,
    `console.log('${name}', ${name});`,
  ].join('\n');
/** The same, which imports others when they are needed. */
const loading = (name: string, ...doors: readonly string[]): string =>
  [importing(name), ...doors.map((door, index) => `export const load${name}${index} = () => import('${door}');`)].join(
    '\n',
  );

describe('modules lie in files by their folders', () => {
  it('a folder with a door is one file, named after the door', async () => {
    const { bundle } = await build(
      {
        'page/page.js': loading('page', '../wheel/depth.js'),
        'wheel/depth.js': importing('depth', './rings.js'),
        'wheel/rings.js': importing('rings'),
      },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle), {
      'page.js': ['page/page.js'],
      'depth.js': ['wheel/depth.js', 'wheel/rings.js'],
    });
  });

  it('a folder inside it joins it, however deep, unless it has a door of its own', async () => {
    const { bundle } = await build(
      {
        'page/page.js': loading('page', '../wheel/depth.js', '../wheel/sound/sound.js'),
        'wheel/depth.js': importing('depth', './list/rows/row.js'),
        'wheel/list/rows/row.js': importing('row'),
        'wheel/sound/sound.js': importing('sound', './tones/tone.js'),
        'wheel/sound/tones/tone.js': importing('tone'),
      },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle), {
      'page.js': ['page/page.js'],
      'depth.js': ['wheel/depth.js', 'wheel/list/rows/row.js'],
      'sound.js': ['wheel/sound/sound.js', 'wheel/sound/tones/tone.js'],
    });
  });

  it('two doors in a folder are one file, named after the first of the alphabet', async () => {
    const { bundle } = await build(
      {
        'page/page.js': loading('page', '../wheel/table.js', '../wheel/depth.js'),
        'wheel/table.js': importing('table'),
        'wheel/depth.js': importing('depth'),
      },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle), {
      'page.js': ['page/page.js'],
      'depth.js': ['wheel/depth.js', 'wheel/table.js'],
    });
  });

  it('what several doors lead to is a file for each room, named after the room', async () => {
    const { bundle } = await build(
      {
        'page/page.js': loading('page', '../wheel/depth.js', '../map/places.js'),
        'wheel/depth.js': importing('depth', '../drawing/marks/mark.js', '../drawing/scene.js'),
        'map/places.js': importing('places', '../drawing/marks/mark.js', '../drawing/scene.js'),
        'drawing/marks/mark.js': importing('mark'),
        'drawing/scene.js': importing('scene'),
      },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle), {
      'page.js': ['page/page.js'],
      'depth.js': ['wheel/depth.js'],
      'places.js': ['map/places.js'],
      'drawing.js': ['drawing/marks/mark.js', 'drawing/scene.js'],
    });
  });

  it('what several doors lead to in the rooms that make values of feeds is one file', async () => {
    const { bundle } = await build(
      {
        'page/page.js': loading('page', '../wheel/depth.js', '../map/places.js'),
        'wheel/depth.js': importing('depth', '../view/item.js', '../locale/words.js', '../feed/sum.js'),
        'map/places.js': importing('places', '../view/item.js', '../locale/words.js', '../feed/sum.js'),
        'view/item.js': importing('item'),
        'locale/words.js': importing('words'),
        'feed/sum.js': importing('sum'),
      },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle)['view.js'], ['feed/sum.js', 'locale/words.js', 'view/item.js']);
  });

  it('what several doors lead to lies with the one whose file all of them load in any case', async () => {
    const { bundle } = await build(
      {
        'page/page.js': loading('page', '../trend/trend.js', '../plots/plots.js'),
        'trend/trend.js': importing('trend', './points.js', '../feed/share.js'),
        'trend/points.js': importing('points'),
        'plots/plots.js': importing('plots', '../trend/points.js', '../feed/share.js'),
        'feed/share.js': importing('share'),
      },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle), {
      'page.js': ['page/page.js'],
      'plots.js': ['plots/plots.js'],
      'trend.js': ['feed/share.js', 'trend/points.js', 'trend/trend.js'],
    });
  });

  it('what only one door leads to lies with it, whatever its room', async () => {
    const { bundle } = await build(
      {
        'page/page.js': loading('page', '../wheel/depth.js', '../map/places.js'),
        'wheel/depth.js': importing('depth', '../drawing/mark.js'),
        'map/places.js': importing('places', '../drawing/scene.js'),
        'drawing/mark.js': importing('mark'),
        'drawing/scene.js': importing('scene'),
      },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle), {
      'page.js': ['page/page.js'],
      'depth.js': ['drawing/mark.js', 'wheel/depth.js'],
      'places.js': ['drawing/scene.js', 'map/places.js'],
    });
  });

  it('what entries need at once lies with them, from behind doors, too', async () => {
    const { bundle } = await build(
      {
        'page/page.js': `${importing('page', '../locale/number.js', '../wheel/angle.js')}
          ${loading('later', '../wheel/depth.js')}`,
        'locale/number.js': importing('number', './digits.js'),
        'locale/digits.js': importing('digits'),
        'wheel/angle.js': importing('angle'),
        'wheel/depth.js': importing('depth', './angle.js', '../locale/digits.js', '../locale/time.js'),
        'locale/time.js': importing('time'),
      },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle), {
      'page.js': ['locale/digits.js', 'locale/number.js', 'page/page.js', 'wheel/angle.js'],
      'depth.js': ['locale/time.js', 'wheel/depth.js'],
    });
  });

  it('what is no module of ours is left to rollup', async () => {
    const { bundle } = await build(
      { 'page/page.js': loading('page', '../wheel/depth.js'), 'wheel/depth.js': importing('depth', 'foreign') },
      ['page/page.js'],
    );
    assert.deepEqual(modulesOf(bundle), {
      'page.js': ['page/page.js'],
      'depth.js': ['wheel/depth.js'],
      'foreign.js': ['foreign'],
    });
  });

  it('two doors of the same name, which would be one file, stop the build', async () => {
    const modules = {
      'page/page.js': loading('page', '../wheel/depth.js', '../map/depth.js'),
      'wheel/depth.js': importing('wheel'),
      'map/depth.js': importing('map'),
    };
    await assert.rejects(build(modules, ['page/page.js']), {
      message: /depth.*\/made-up\/map and \/made-up\/wheel.*another name/u,
    });
  });
});

describe('the modules that are loaded together', () => {
  const GRAPH: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['c', 'a'], c: [], d: ['a'] };
  const graph = {
    getModuleIds: () => Object.keys(GRAPH).values(),
    getModuleInfo: (id: string) => (id in GRAPH ? { importedIds: GRAPH[id] } : null),
  } as unknown as Parameters<typeof atOnce>[1];

  it('are they and all that they import, in circles, too', () => {
    assert.deepEqual([...atOnce(['a'], graph)], ['a', 'b', 'c']);
  });

  it('are what is asked for alone where nothing is known of it', () => {
    assert.deepEqual([...atOnce(['outside'], graph)], ['outside']);
    assert.deepEqual([...atOnce([], graph)], []);
  });
});

describe('the modules that are ever loaded', () => {
  const GRAPH: Readonly<Record<string, readonly [now: readonly string[], later: readonly string[]]>> = {
    a: [['b'], ['door']],
    b: [[], []],
    door: [['c'], ['a', 'inner']],
    c: [[], []],
    inner: [[], []],
    other: [['a'], []],
  };
  const graph = {
    getModuleInfo: (id: string) => {
      const [importedIds, dynamicallyImportedIds] = GRAPH[id] ?? [];
      return importedIds ? { importedIds, dynamicallyImportedIds } : null;
    },
  } as unknown as Parameters<typeof everLoaded>[1];

  it('are those behind every door too', () => {
    assert.deepEqual([...everLoaded(['a'], graph)].sort(), ['a', 'b', 'c', 'door', 'inner']);
    assert.deepEqual([...everLoaded(['b'], graph)], ['b']);
    assert.deepEqual([...everLoaded(['outside'], graph)], ['outside']);
  });
});

const CHAIN: Modules = {
  'page/page.js': loading('page', '../wheel/depth.js', '../map/places.js', '../tiles/tile.js'),
  'wheel/depth.js': importing('depth', '../drawing/scene.js', 'outside'),
  'tiles/tile.js': importing('tile', '../drawing/scene.js', '../locale/number.js'),
  'drawing/scene.js': importing('scene', '../locale/number.js'),
  'locale/number.js': importing('number'),
  'map/places.js': importing('places'),
};

describe('what is noted of the files', () => {
  it('is, for each module, its own file, those that this one imports, and theirs; none of other packages', async () => {
    const { files } = await build(CHAIN, ['page/page.js']);
    assert.deepEqual(files.get(`${ROOT}/wheel/depth.js`), ['./depth.js', './drawing.js', './view.js']);
    assert.deepEqual(files.get(`${ROOT}/drawing/scene.js`), ['./drawing.js', './view.js']);
    assert.deepEqual(files.get(`${ROOT}/map/places.js`), ['./places.js']);
  });

  it('has each module that lies in a file, without the mark of those that plugins make', async () => {
    const { bundle, files } = await build(CHAIN, ['page/page.js']);
    const all = Object.values(modulesOf(bundle)).flat();
    assert.equal(files.size, all.length);
    const chunk = { type: 'chunk', fileName: 'words.js', imports: ['lit'], moduleIds: ['\0words'] };
    const asset = { type: 'asset', fileName: 'licences.txt' };
    note(files, { 'words.js': chunk, 'licences.txt': asset } as unknown as OutputBundle);
    assert.deepEqual(files.get('words'), ['./words.js']);
  });
});

/** The text of a page script that loads modules from files that are there already. */
async function scriptOf(
  modules: Modules,
  files: ReadonlyMap<string, readonly string[]>,
  beside?: (module: string) => string | undefined,
): Promise<string> {
  const built = await rollup({ input: `${ROOT}/script.js`, plugins: [fromFiles(files, beside), madeUp(modules)] });
  const { output } = await built.generate({ format: 'es', paths: (id) => files.get(id)?.[0] ?? id });
  assert.equal(output.length, 1);
  return output[0].code;
}

describe('a script that loads from these files', () => {
  it('asks for all that a module needs side by side, and gets the module', async () => {
    const { files } = await build(CHAIN, ['page/page.js']);
    const code = await scriptOf({ 'script.js': "export const wheel = import('./wheel/depth.js');" }, files);
    assert.match(
      code,
      /Promise\.all\(\[import\('\.\/depth\.js'\), import\("\.\/drawing\.js"\), import\("\.\/view\.js"\)\]\)/u,
    );
    assert.match(code, /\.then\(\(\[own\]\) => own\)/u);
    assert.doesNotMatch(code, /console\.log/u);
  });

  it('leaves out the file of a module that is asked for anyway', async () => {
    const { files } = await build(CHAIN, ['page/page.js']);
    const script = { 'script.js': "export const wheel = import('./wheel/depth.js');" };
    const [view] = [...files].find(([, [file]]) => file === './view.js') ?? [];
    const code = await scriptOf(script, files, (module) => (module.endsWith('depth.js') ? view : undefined));
    assert.match(code, /Promise\.all\(\[import\('\.\/depth\.js'\), import\("\.\/drawing\.js"\)\]\)/u);
  });

  it('asks for a module that needs nothing else as it is written', async () => {
    const { files } = await build(CHAIN, ['page/page.js']);
    const code = await scriptOf({ 'script.js': "export const map = import('./map/places.js');" }, files);
    assert.match(code, /const map = import\('\.\/places\.js'\);/u);
  });

  it('leaves alone what is worked out while it runs', async () => {
    const code = await scriptOf({ 'script.js': 'export const load = (name) => import(name);' }, new Map());
    assert.match(code, /import\(name\)/u);
  });

  it('is not built when no file holds a module that it loads', async () => {
    const { files } = await build(CHAIN, ['page/page.js']);
    await assert.rejects(scriptOf({ 'script.js': "import('./wheel/list.js');" }, files), {
      message: /No file holds \.\/wheel\/list\.js, which \/made-up\/script\.js loads/u,
    });
  });
});
