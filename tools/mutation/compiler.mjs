/** Whether the compiler refuses a changed file: such a change cannot be made by mistake, whatever the tests say. */
import path from 'node:path';

import ts from 'typescript';

/**
 * @param {string} root folder of the project
 * @returns {(file: string, text: string) => boolean} told a path relative to `root` and what the file would say
 */
export function compilerRefusals(root) {
  const { options, fileNames } = configuration(root);
  /** @type {{ file: string, text: string, version: number }} */
  let changed = { file: '', text: '', version: 0 };
  const host = {
    directoryExists: (/** @type {string} */ folder) => ts.sys.directoryExists(folder),
    fileExists: (/** @type {string} */ file) => ts.sys.fileExists(file),
    readFile: (/** @type {string} */ file) => ts.sys.readFile(file),
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (/** @type {string} */ file) => (file === changed.file ? `${changed.version}` : 'as it is'),
    getScriptSnapshot(/** @type {string} */ file) {
      const text = file === changed.file ? changed.text : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  };
  const service = ts.createLanguageService(host);
  return (file, text) => {
    changed = { file: path.join(root, file), text, version: changed.version + 1 };
    return service.getSemanticDiagnostics(changed.file).length > 0;
  };
}

/**
 * @param {string} root
 * @returns {ts.ParsedCommandLine}
 */
function configuration(root) {
  /** @type {{ config?: unknown }} */
  const read = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  // A name that a change leaves unused proves nothing: whoever made it by mistake would drop the name as well.
  return { ...parsed, options: { ...parsed.options, noUnusedLocals: false, noUnusedParameters: false } };
}
