import { plainText } from '../texts/plain-text.view.js';
import { isObject, listOf } from '../../../feed/json-value.js';

/** Letters that stand for others in ids, where taking accents away is not enough. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  œ: 'oe',
};

const MOST = 60;

/** The id of an item that has no title yet. */
const PROVISIONAL = /^ny-\d+$/;

/**
 * An id made of a title: `Grønt industriløft` becomes `gront-industriloft`. Words that come after some sixty characters
 * are left out.
 *
 * @param taken ids that there are already; the new one gets a number when it would be one of them
 * @returns undefined when the title has neither letters nor digits
 */
export function idFor(title: string, taken: ReadonlySet<string>): string | undefined {
  const plain = [...title.toLowerCase().replaceAll('\u00ad', '')].map((letter) => LETTERS[letter] ?? letter).join('');
  const words = plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const kept = words.filter((_, index) => index === 0 || words.slice(0, index + 1).join('-').length <= MOST);
  const id = kept.join('-').slice(0, MOST);
  return id === '' ? undefined : free(id, taken);
}

/** An id for an item that has no title yet. It gives way to one made of the title. */
export function provisionalId(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`ny-${number}`)) return `ny-${number}`;
}

/** Whether an id only waits for a title. */
export function isProvisional(id: unknown): boolean {
  return typeof id === 'string' && PROVISIONAL.test(id);
}

/** The ids of a list. */
export function idsIn(list: unknown): Set<string> {
  const items = listOf(list);
  return new Set(items.flatMap((item) => (isObject(item) && item['id'] !== undefined ? plainText(item['id']) : [])));
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id) && !PROVISIONAL.test(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
