/** Finding commands on this machine. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} command a name to look up, or an absolute path
 * @returns {string | undefined}
 */
export function onPath(command) {
  if (path.isAbsolute(command)) return isExecutable(command) ? command : undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find(isExecutable);
}

/**
 * @param {string} file
 * @returns {boolean}
 */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
