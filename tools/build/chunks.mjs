/**
 * Which modules lie in which file of `dist/`: chunks follow the folders of the sources. A module that others import
 * when they need it is a door. The folder in which it lies is one file, named after the door, together with the folders
 * inside it that have no door of their own, and with what no other door leads to. What several doors lead to lies with
 * the one whose file all of them load in any case; where there is none, it is a file for each room, and one for the
 * rooms that make values of feeds. What the entries need at once lies with them.
 */
import path from 'node:path';

/** @import { ManualChunkMeta, Plugin } from 'rollup' */

/** Each leads to the next, and little of them is not needed at once: one file, named after the last. */
const VALUES = ['feed', 'locale', 'view'];

/**
 * Gives the chunk of a module, by the name of its door or its room; undefined for what the entries need at once.
 * @param {string} root folder of the modules
 * @param {readonly string[]} later entries that are doors: what another pass imports when it needs them
 * @returns {(id: string, graph: ManualChunkMeta) => string | undefined}
 */
export function chunksByFolder(root, later = []) {
  /** @type {ReturnType<typeof chunksIn> | undefined} */
  let chunkOf;
  return (id, graph) => {
    chunkOf ??= chunksIn(graph, root, later);
    return chunkOf(id);
  };
}

/**
 * @param {ManualChunkMeta} graph
 * @param {string} root
 * @param {readonly string[]} later
 * @returns {(id: string) => string | undefined}
 */
function chunksIn(graph, root, later) {
  const entries = entriesOf(graph);
  const first = atOnce(
    entries.filter((id) => !later.includes(id)),
    graph,
  );
  const doors = [...doorsIn(graph), ...entries].filter((id) => !first.has(id));
  const byFolder = foldersOf(doors);
  const reached = doors.map((id) => {
    const modules = atOnce([id], graph);
    const files = new Set([...modules].map((each) => doorAbove(each, byFolder)));
    return { name: nameOf(id), modules, files };
  });
  return (id) => {
    if (first.has(id) || !id.startsWith(root)) return undefined;
    const door = doorAbove(id, byFolder);
    if (door !== undefined) return door;
    const leadingHere = reached.filter(({ modules }) => modules.has(id));
    if (leadingHere.length === 1) return leadingHere[0]?.name;
    const common = leadingHere.find(({ name }) => leadingHere.every(({ files }) => files.has(name)));
    if (common) return common.name;
    const [room = ''] = path.relative(root, id).split(path.sep, 1);
    return VALUES.includes(room) ? VALUES.at(-1) : room;
  };
}

/**
 * The door in whose folder a module lies, however deep.
 * @param {string} id
 * @param {ReadonlyMap<string, string>} byFolder
 * @returns {string | undefined}
 */
function doorAbove(id, byFolder) {
  for (let folder = path.dirname(id); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const door = byFolder.get(folder);
    if (door !== undefined) return door;
  }
  return undefined;
}

/**
 * The modules that are loaded together with some: they, and what they import at once.
 * @param {readonly string[]} ids
 * @param {ManualChunkMeta} graph
 * @returns {ReadonlySet<string>}
 */
export function atOnce(ids, { getModuleInfo }) {
  const found = new Set(ids);
  // A set that grows while it is walked.
  for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * The modules that are ever loaded because of some: at once, and behind every door.
 * @param {readonly string[]} ids
 * @param {ManualChunkMeta} graph
 * @returns {ReadonlySet<string>}
 */
export function everLoaded(ids, { getModuleInfo }) {
  const found = new Set(ids);
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
    for (const imported of [...importedIds, ...dynamicallyImportedIds]) found.add(imported);
  }
  return found;
}

/**
 * @param {ManualChunkMeta} graph
 * @returns {string[]}
 */
function entriesOf({ getModuleIds, getModuleInfo }) {
  return [...getModuleIds()].filter((id) => getModuleInfo(id)?.isEntry);
}

/**
 * @param {ManualChunkMeta} graph
 * @returns {string[]} the modules that others import when they need them
 */
function doorsIn({ getModuleIds, getModuleInfo }) {
  return [...getModuleIds()].filter((id) => (getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0).sort();
}

/**
 * Throws when two folders would be one file, since their doors have the same name.
 * @param {readonly string[]} doors
 * @returns {ReadonlyMap<string, string>} the name of the first door in a folder, by the folder
 */
function foldersOf(doors) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const id of doors) if (!names.has(path.dirname(id))) names.set(path.dirname(id), nameOf(id));
  /** @type {Map<string, string>} */
  const folders = new Map();
  for (const [folder, door] of names) {
    const other = folders.get(door);
    if (other !== undefined)
      throw new Error(`Doors are named ${door} in ${other} and ${folder}: give one another name`);
    folders.set(door, folder);
  }
  return names;
}

/**
 * @param {string} id
 * @returns {string} its name without folder and ending
 */
function nameOf(id) {
  return path.basename(id, '.js');
}

/**
 * Notes in which files each module has come to lie: its own, and those that this one imports.
 * @param {Map<string, readonly string[]>} files filled with paths from the folder of the output, by module
 * @returns {Plugin}
 */
export function keepFiles(files) {
  return {
    name: 'keep-files',
    writeBundle(_, bundle) {
      /**
       * @param {string} name
       * @returns {string[]}
       */
      const importsOf = (name) => {
        const output = bundle[name];
        return output?.type === 'chunk' ? output.imports.filter((imported) => imported in bundle) : [];
      };
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const all = new Set([output.fileName]);
        for (const name of all) for (const imported of importsOf(name)) all.add(imported);
        // Lists that are alike weigh little.
        const [own, ...others] = [...all].map((name) => `./${name}`);
        for (const id of output.moduleIds) files.set(id.replace(/^\0/u, ''), [own ?? '', ...others.sort()]);
      }
    },
  };
}

/**
 * Leaves what modules import when needed to the files of the pass before, and has all files of it asked for side by
 * side. Fails the build when a module is in none of them.
 * @param {ReadonlyMap<string, readonly string[]>} files
 * @param {(module: string) => string | undefined} [beside] the module that is asked for whenever this one is
 * @returns {Plugin}
 */
export function fromFiles(files, beside = () => undefined) {
  return {
    name: 'from-files',
    async resolveDynamicImport(source, importer) {
      if (typeof source !== 'string') return null;
      const id = (await this.resolve(source, importer))?.id.replace(/^\0/u, '') ?? source;
      if (!files.has(id)) this.error(`No file holds ${source}, which ${importer} loads`);
      return { id, external: 'absolute' };
    },
    renderDynamicImport({ targetModuleId }) {
      const [own, ...needed] = files.get(targetModuleId ?? '') ?? [];
      const [asked] = files.get(beside(targetModuleId ?? '') ?? '') ?? [];
      const others = needed.filter((file) => file !== asked);
      if (own === undefined || others.length === 0) return null;
      const imports = others.map((file) => `import(${JSON.stringify(file)})`).join(', ');
      return { left: 'Promise.all([import(', right: `), ${imports}]).then(([own]) => own)` };
    },
  };
}
