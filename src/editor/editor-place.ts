import type { Step } from '../feed/checks/place.js';

/** The lists of a feed that have a page of their own in the editor. */
export const COLLECTIONS = [
  ...(['indicators', 'focusAreas', 'targets', 'goals', 'projects', 'documents'] as const),
  ...(['factors', 'actors', 'links', 'regions'] as const),
] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** A cell of the table of figures. What is not named is not looked for. */
export interface Cell {
  /** Id of the region. */
  readonly region?: string;
  /** Period, in its normalised spelling: `2024-Q1`. */
  readonly period?: string;
}

/**
 * Where the keeper is in the editor, or is to go. Everything in a place is in the words of the feed, so that it can be
 * made of a problem's path and kept in the address.
 */
export type EditorPlace =
  /** What to open. */
  | { readonly page: 'start' }
  /** The figures of an indicator, by its number in the list. */
  | { readonly page: 'figures'; readonly indicator: number; readonly cell?: Cell }
  /** All things of a kind. */
  | { readonly page: 'list'; readonly collection: Collection }
  /** The form of one thing: `steps` lead to it, and `field` from there to what is to have the focus. */
  | { readonly page: 'item'; readonly steps: readonly Step[]; readonly field?: readonly Step[] }
  /** The form of the strategy, which there is one of. */
  | { readonly page: 'strategy'; readonly field?: readonly Step[] }
  /** The form of the file itself: title, publisher, licence, and what else stands at its top. */
  | { readonly page: 'about'; readonly field?: readonly Step[] }
  /** Everything that the checks have found. */
  | { readonly page: 'problems' }
  /** What readers will see changed. */
  | { readonly page: 'changes' }
  /** Saving, and what to do with the saved file. */
  | { readonly page: 'save' }
  /** The text of the file as it will be saved. */
  | { readonly page: 'text' };

export type EditorPage = EditorPlace['page'];

/** The place of a page, with what belongs to it. */
export type PlaceOf<Page extends EditorPage> = Extract<EditorPlace, { readonly page: Page }>;

/** A place in a feed that is open. */
export type OpenPlace = Exclude<EditorPlace, { readonly page: 'start' }>;

/** What the editor has to know of a page before it shows it. */
export interface PageTraits {
  /** Whether the feed is edited there, so that the keeper comes back to it from where it is not. */
  readonly isEdited: boolean;
  /** Whether what readers see is shown beside it; else the page has all the room. */
  readonly hasPreview: boolean;
}

/** Every page of the editor. */
export const PAGES: Readonly<Record<EditorPage, PageTraits>> = {
  start: { isEdited: false, hasPreview: false },
  figures: { isEdited: true, hasPreview: true },
  list: { isEdited: true, hasPreview: true },
  item: { isEdited: true, hasPreview: true },
  strategy: { isEdited: true, hasPreview: true },
  about: { isEdited: true, hasPreview: true },
  problems: { isEdited: false, hasPreview: true },
  changes: { isEdited: false, hasPreview: false },
  save: { isEdited: false, hasPreview: false },
  text: { isEdited: false, hasPreview: false },
};

/** Whether a name is that of a page. */
export function isPage(name: unknown): name is EditorPage {
  return typeof name === 'string' && Object.hasOwn(PAGES, name);
}

/** Whether a name is that of a list with a page. */
export function isCollection(name: unknown): name is Collection {
  return COLLECTIONS.some((collection) => collection === name);
}
