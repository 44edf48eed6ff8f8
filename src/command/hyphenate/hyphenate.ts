import type { Language } from '../../feed/shape/widget-words.js';
import { bytesOfText } from '../../feed-file/feed-file.js';
import { say } from '../../locale/catalogue.js';
import type { Command, Invocation, Surroundings } from '../command.js';
import { wasSaved } from '../files.js';
import { openedFeedFile } from '../opened-feed.js';
import { SOFT_HYPHEN, withSoftHyphens, type Hyphenator } from './breaks.js';
import { ABOUT, WORDS } from './hyphenate.words.js';
import { literalOf, titlesOf, type Title } from './titles.js';

/** One text that gets soft hyphens. */
export interface Proposal extends Title {
  /** What is to stand in the file instead. */
  readonly literal: string;
}

/** Gives the patterns of a language. */
export type LoadHyphenator = (language: Language) => Promise<Hyphenator>;

/** Where the patterns of a language lie in the package `hyphen`. */
const PATTERNS = { nb: 'nb', nn: 'nn', sv: 'sv', en: 'en-gb' } as const;

/**
 * `samspill hyphenate feed.json [--write]`: puts soft hyphens into the long words of focus areas' titles and factors'
 * labels: where compounds are put together, as far as their last parts are known, and where each language's own
 * patterns allow a break. The patterns are far too large for readers' browsers, so it is done once, in the feed.
 * Everything else in the file stays byte for byte as it is. Exit code 0 when all is well, 2 when it
 * cannot be read as a feed or cannot be saved.
 */
export const hyphenate: Command = {
  name: 'hyphenate',
  synopsis: 'feed.json [--write]',
  about: ABOUT,
  options: { write: { type: 'boolean' } },
  files: [1, 1],
  run: (invocation, surroundings) => hyphenateWith(invocation, surroundings, loadPatterns),
};

/** Runs the command with patterns that are handed in. */
export async function hyphenateWith(
  { language, files: [file = ''], options }: Invocation,
  surroundings: Surroundings,
  load: LoadHyphenator,
): Promise<number> {
  const tell = (name: keyof typeof WORDS, values: Readonly<Record<string, string>> = {}) =>
    surroundings.write(say(WORDS[name], language, values));
  const opened = openedFeedFile(file, language, surroundings);
  if (!opened) return 2;
  const { text } = opened;
  const proposals = await proposalsFor(text, load);
  for (const { path, text: broken } of proposals) tell('proposal', { path, text: broken.replaceAll(SOFT_HYPHEN, '|') });
  if (proposals.length === 0)
    tell([...titlesOf(text)].some(({ text: title }) => title.includes(SOFT_HYPHEN)) ? 'done' : 'none');
  else if (options['write'] !== true) tell('proposed');
  else if (wasSaved(file, bytesOfText(opened, withProposals(text, proposals)), language, surroundings))
    tell('saved', { file });
  else return 2;
  return 0;
}

/**
 * Which texts of a feed would get soft hyphens. Texts that have some already are left as somebody made them.
 *
 * @param text the feed as JSON without mistakes
 * @returns in the order of the file
 */
export async function proposalsFor(text: string, load: LoadHyphenator = loadPatterns): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const title of titlesOf(text)) {
    const { language, text: before, start, end } = title;
    const after = before.includes(SOFT_HYPHEN)
      ? before
      : withSoftHyphens(before, await load(language), language !== 'en');
    if (after !== before) proposals.push({ ...title, text: after, literal: literalOf(text.slice(start, end), after) });
  }
  return proposals;
}

/**
 * The file with the texts of the proposals in their places.
 *
 * @param proposals in the order of the file
 */
export function withProposals(text: string, proposals: readonly Proposal[]): string {
  const replaced = (changed: string, { start, end, literal }: Proposal) =>
    changed.slice(0, start) + literal + changed.slice(end);
  return proposals.reduceRight(replaced, text);
}

async function loadPatterns(language: Language): Promise<Hyphenator> {
  const loaded = (await import(`hyphen/${PATTERNS[language]}/index.js`)) as {
    readonly default: { readonly hyphenateSync: Hyphenator };
  };
  return loaded.default.hyphenateSync;
}
