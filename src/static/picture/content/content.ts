import type { Feed, Language } from '../../../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../../../feed/localized-text.js';
import type { Hue } from '../../../view/hue.js';
import type { KeyFigure } from '../../../view/key-figure/key-figure.js';
import { sourceText, type SourceLine } from '../../../view/source-line.js';
import type { View } from '../../../view/view.js';
import type { Block, BlockRoom } from '../layout/block.js';

/** What a picture shows, before anything has its place: all words of it, and what is drawn. */
export interface PictureContent {
  readonly language: Language;
  /** A line above the title: what the title is about. */
  readonly kicker: string;
  readonly title: string;
  /** That the feed is a demonstration, or its figures are made up. */
  readonly notice: string;
  readonly figure?: KeyFigure;
  /** What the picture shows, in sentences that are worth their room. */
  readonly sentences: readonly string[];
  /** What numbers in the drawing stand for, which is said wherever they are drawn. */
  readonly legend?: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** Wide figures are drawn beside or below words, square ones as large as they get, tiles across the picture. */
  readonly form: 'wide' | 'square' | 'tiles';
  /** What is drawn in a room; undefined where nothing fits in it. */
  readonly body: (room: BlockRoom) => Block | undefined;
  /** The colours of areas and groups. */
  readonly hues: readonly Hue[];
  /** The picture in words. */
  readonly description: string;
}

/** What all pictures of a feed have, from the view that they show. */
export function commonContent(
  feed: Feed,
  view: View,
  language: Language,
): Pick<PictureContent, 'language' | 'notice' | 'notes' | 'source'> {
  return {
    language,
    notice: feed.notice ? phraseIn(feed.notice, language).text : '',
    notes: view.notes,
    source: sourceParagraph(view.source),
  };
}

/** What a feed calls itself; empty where it has no name. */
export function feedTitle({ title }: Feed, language: Language): string {
  return title ? phraseIn(title, language).text : '';
}

/** Sources, licence, how far figures reach, and when the feed was edited, in one paragraph. */
export function sourceParagraph({ label, sources, reaches = [], license, updated }: SourceLine): string {
  const named = sources.map(sourceText).join('; ');
  const parts = [
    named === '' ? '' : `${label}: ${named}`,
    ...(license ? [sourceText(license)] : []),
    ...reaches.map(({ text }) => text),
    updated ?? '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A picture in words: sentences, each said once. */
export function descriptionOf(sentences: readonly string[]): string {
  const told: string[] = [];
  for (const sentence of sentences.map((each) => withoutSoftHyphens(each).trim())) {
    if (sentence !== '' && !told.some((other) => other.includes(sentence))) told.push(sentence);
  }
  return told.map((each) => (/[.!?:…]$/.test(each) ? each : `${each}.`)).join(' ');
}
