import type { Language } from '../feed/feed.js';
import { withoutSoftHyphens, type Phrase } from '../feed/localized-text.js';
import { say, sayCount, type PluralEntry } from '../locale/catalogue.js';
import { formatNumber } from '../locale/number.js';
import { SECTION_WORDS as WORDS } from './section.words.js';

/** The questions that sections of panels answer, in the order in which they stand. */
export const SECTION_NAMES = ['what', 'progress', 'who', 'links', 'when', 'documents', 'gaps'] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

/** A part of a panel that opens. Closed it answers too: with how much there is, and what that comes to. */
export interface PanelSection<B> {
  /** The question; the same in every panel, so that what a reader has opened stays open. */
  readonly name: SectionName;
  readonly title: string;
  /** How much there is: `3 nøkkeltall`, or that nothing is registered. */
  readonly count: string;
  /** What it comes to, in a line; each text in its language. Empty when there is nothing to say. */
  readonly gist: readonly Phrase[];
  /** Whether it is open at first. */
  readonly isOpen: boolean;
  /** None when count and gist say it all. */
  readonly blocks: readonly B[];
}

/** What is counted in a section. */
export interface Counted {
  readonly entry: PluralEntry;
  readonly count: number;
}

/** What a section is made of. */
export interface SectionContent<B> {
  readonly counted: readonly Counted[];
  /** The names of what is in it, of which the first become the gist. */
  readonly names: readonly Phrase[];
  readonly blocks: readonly B[];
  /** What is said where nothing is registered. */
  readonly nothing: string;
}

/** Letters of a gist: about two lines of a panel. */
const LONGEST_GIST = 90;

/** A section, closed. */
export function sectionOf<B>(name: SectionName, content: SectionContent<B>, language: Language): PanelSection<B> {
  const { counted, names, blocks, nothing } = content;
  const there = counted.filter(({ count }) => count > 0);
  const isEmpty = blocks.length === 0 && there.length === 0;
  const counts = there.map(({ entry, count }) =>
    sayCount(entry, count, language, { count: formatNumber(count, 0, language) }),
  );
  return {
    name,
    title: say(WORDS[name], language),
    count: isEmpty ? say(WORDS.none, language) : counts.join(', '),
    gist: isEmpty ? [{ text: nothing, language }] : gistOf(names),
    isOpen: false,
    blocks,
  };
}

/** The sections with one of them open: the one that is wanted, else the first that has something to open. */
export function withOneOpen<B>(sections: readonly PanelSection<B>[], wanted?: SectionName): PanelSection<B>[] {
  const isThere = ({ blocks }: PanelSection<B>): boolean => blocks.length > 0;
  const open = sections.find((section) => section.name === wanted && isThere(section)) ?? sections.find(isThere);
  return sections.map((section) => ({ ...section, isOpen: section === open }));
}

/** Whether the blocks of a section need their headings to be told apart. */
export function hasHeadings({ blocks }: PanelSection<unknown>): boolean {
  return blocks.length > 1;
}

/** The first names, as many as have room in a line or two. */
export function gistOf(names: readonly Phrase[]): Phrase[] {
  const texts = names.map(({ text }) => withoutSoftHyphens(text));
  const lengths = texts.map((_, index) => texts.slice(0, index + 1).join('; ').length);
  const count = Math.max(1, lengths.filter((length) => length <= LONGEST_GIST).length);
  return names.slice(0, count).flatMap(({ language }, index) => {
    const isLast = index === Math.min(count, names.length) - 1;
    const after = isLast ? (count < names.length ? '\u00a0…' : '') : '; ';
    return { text: `${texts[index] ?? ''}${after}`, language };
  });
}
