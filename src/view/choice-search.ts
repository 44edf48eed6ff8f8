/** Something that can be chosen, by the name that readers know. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What else it can be found by: the official codes of a region, of any year. */
  readonly codes?: readonly string[];
}

/** Choices of one type, under its name. */
export interface ChoiceGroup {
  readonly title: string;
  /** `former` choices are out of the way and come when they are searched for; `empty` ones have nothing to show. */
  readonly kind?: 'former' | 'empty';
  readonly choices: readonly Choice[];
}

/** The groups that are offered to a reader who has not searched, with the chosen one wherever it stands. */
export function groupsOffered(groups: readonly ChoiceGroup[], chosen: string | undefined): ChoiceGroup[] {
  return groups.filter(({ kind, choices }) => kind !== 'former' || choices.some(({ id }) => id === chosen));
}

/**
 * The choices whose names hold every word of a query, each word where a word of the name begins or inside it. Within a
 * group those that begin with the query come first, then those with words that begin so, then the rest; groups without
 * any are left out. A choice is also found by a code, which then stands behind its name. Capital
 * letters and accents do not count; æ, ø, å, ä and ö are letters of their own.
 */
export function choicesMatching(groups: readonly ChoiceGroup[], query: string): ChoiceGroup[] {
  const words = wordsOf(query);
  return groups.flatMap(({ choices, ...group }) => {
    const ranked = choices.flatMap((choice) => {
      const rank = rankOf(choice.name, words);
      if (rank < NO_MATCH) return { choice, rank };
      const code = choice.codes?.find((each) => each.toLowerCase() === words.join(' '));
      return code === undefined ? [] : { choice: { ...choice, name: `${choice.name} (${code})` }, rank };
    });
    if (ranked.length === 0) return [];
    // Sorting keeps the order of equals, so that names of one rank stay in the order of the alphabet.
    return [{ ...group, choices: ranked.sort((a, b) => a.rank - b.rank).map(({ choice }) => choice) }];
  });
}

const NO_MATCH = 3;

/** Marks that are left out: all but the ring of å and the dots of ä and ö. */
const ACCENTS = /(?![\u0308\u030a])\p{M}|\u00ad/gu;

function rankOf(name: string, words: readonly string[]): number {
  const found = wordsOf(name);
  const text = found.join(' ');
  if (text.startsWith(words.join(' '))) return 0;
  if (words.every((word) => found.some((candidate) => candidate.startsWith(word)))) return 1;
  return words.every((word) => text.includes(word)) ? 2 : NO_MATCH;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
