/**
 * Bundling in two passes, where the second points at the files of the first: which module has come to lie in which
 * file.
 */

/** @import { ManualChunkMeta, Plugin } from 'rollup' */

/**
 * The modules that are loaded together with some: they, and what they import at once.
 * @param {readonly string[]} ids
 * @param {ManualChunkMeta} graph
 * @returns {ReadonlySet<string>}
 */
export function staticallyFrom(ids, { getModuleInfo }) {
  const found = new Set(ids);
  // A set that grows while it is walked.
  for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * Notes in which file each module has come to lie.
 * @param {Map<string, string>} files filled with paths from the folder of the output, by module
 * @returns {Plugin}
 */
export function keepFiles(files) {
  return {
    name: 'keep-files',
    writeBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) files.set(id.replace(/^\0/u, ''), `./${output.fileName}`);
      }
    },
  };
}

/**
 * Leaves what some modules import when needed to the files of the pass before. Fails the build when a module is in none
 * of them.
 * @param {ReadonlyMap<string, string>} files
 * @param {readonly string[]} importers
 * @param {(id: string) => boolean} isOnlyFetched modules whose files are to be had at hand, but not run yet: the page's
 *   `fetchAhead` gets their addresses
 * @returns {Plugin}
 */
export function fromFiles(files, importers, isOnlyFetched) {
  return {
    name: 'from-files',
    async resolveDynamicImport(source, importer) {
      if (typeof source !== 'string') return null;
      const id = importers.includes(importer) ? (await this.resolve(source, importer))?.id : source;
      if (id === undefined || !files.has(id)) this.error(`No file holds ${source}, which ${importer} loads`);
      return { id, external: 'absolute' };
    },
    renderDynamicImport: ({ targetModuleId }) =>
      targetModuleId !== null && isOnlyFetched(targetModuleId) ? { left: 'fetchAhead(', right: ')' } : null,
  };
}
