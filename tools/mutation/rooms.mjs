/** Which code is changed to see whether a test notices, room by room. */

/** Folders that each have to reach the threshold. */
export const ROOMS = /** @type {const} */ (['src/feed/derive', 'src/view', 'src/figures']);

/** Texts are read by people, and specs are held against what Vega draws; neither says by its code what is right. */
const LEFT_OUT = ['**/*.words.ts', '**/*.spec.ts'];

/**
 * Patterns for Stryker.
 * @param {readonly string[]} [wanted] patterns of files, instead of all rooms
 * @returns {string[]}
 */
export function mutatePatterns(wanted = ROOMS.map((room) => `${room}/**/*.ts`)) {
  return [...wanted, ...LEFT_OUT.map((pattern) => `!${pattern}`)];
}

/**
 * The room that a file belongs to.
 * @param {string} file path relative to the project
 * @returns {string | undefined}
 */
export function roomOf(file) {
  return ROOMS.find((room) => file.startsWith(`${room}/`));
}
