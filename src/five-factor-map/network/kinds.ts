import type { Language } from '../../feed/feed.js';
import { listOf, sayCount } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import type { Connection } from './connections.js';
import { LINK_KINDS } from '../details.words.js';
import { figures } from './scene.js';
import { LINK_COUNT } from '../five-factor-map.words.js';

type Kind = keyof typeof LINK_KINDS;

const KINDS: readonly Kind[] = ['actors', 'projects', 'groups'];

/**
 * How many connections there are, and of which kinds: `2 koblinger mellom aktører`, or
 * `6 koblinger: 3 mellom aktører, 2 gjennom felles prosjekter og 1 mellom gruppene selv`.
 */
export function linkCount(connections: ReadonlySet<Connection>, language: Language): string {
  const kinds = [...connections].map(kindOf);
  const parts = KINDS.flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count === 0 ? [] : { count, words: sayCount(LINK_KINDS[kind], count, language) };
  });
  const total = figures(LINK_COUNT, connections.size, language);
  const [only, ...others] = parts;
  if (!only) return total;
  if (others.length === 0) return `${total} ${only.words}`;
  const counts = parts.map(({ count, words }) => `${formatNumber(count, 0, language)} ${words}`);
  return `${total}: ${listOf(counts, language)}`;
}

function kindOf({ link }: Connection): Kind {
  if (!link) return 'projects';
  return link.from.kind === 'factor' ? 'groups' : 'actors';
}
