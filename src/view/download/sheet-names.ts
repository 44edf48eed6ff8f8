import { withoutSoftHyphens } from '../../feed/localized-text.js';

/** Characters that a sheet may be called by, at most. */
const LONGEST = 31;

/**
 * Names of sheets made of captions, as spreadsheets accept them: none of `\ / ? * [ ] :`, no apostrophe at either end,
 * not empty, at most 31 characters, each once whatever its letters' case.
 */
export function sheetNames(captions: readonly string[]): string[] {
  const names: string[] = [];
  for (const caption of captions) {
    const name = plainName(caption);
    let candidate = shortened(name, '');
    for (let copy = 2; isTaken(candidate, names); copy += 1) candidate = shortened(name, ` (${copy})`);
    names.push(candidate);
  }
  return names;
}

function plainName(caption: string): string {
  const plain = withoutSoftHyphens(caption)
    .replace(/\s*[\\/?*[\]:\p{Cc}\p{Cs}]+\s*/gu, ' ')
    .trim();
  return plain.replace(/^'+|'+$/g, '').trim() || '–';
}

/** Whole characters only: half of a surrogate pair is none. */
function shortened(name: string, ending: string): string {
  let start = '';
  for (const character of name) {
    if (start.length + character.length + ending.length > LONGEST) break;
    start += character;
  }
  return `${start.replace(/[\s',.:;]+$/, '')}${ending}`;
}

/** `History` belongs to the program. */
function isTaken(name: string, names: readonly string[]): boolean {
  return ['history', ...names.map((other) => other.toLowerCase())].includes(name.toLowerCase());
}
