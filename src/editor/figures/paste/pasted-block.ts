import { isObject } from '../../../feed/json-value.js';
import { readClipboard } from '../../../import/formats/clipboard.js';
import type { SourceTable } from '../../../import/table/source-table.js';
import type { Answers } from '../../../import/proposal/questions/finding.js';
import type { GivenLayout } from '../../../import/proposal/proposal-shape.js';

/** What was pasted or opened, as it came. */
export type PastedContent =
  | { readonly kind: 'clipboard'; readonly text: string; readonly html: string }
  /** The bytes of a file, in Base64, since a draft is text. */
  | { readonly kind: 'file'; readonly name: string; readonly base64: string };

/** A block that is being looked at, and what has been said of it. Plain JSON, so that a draft can keep it. */
export interface PastedBlock {
  readonly content: PastedContent;
  /** Id of the indicator that it is for. */
  readonly indicator: string;
  readonly answers: Answers;
  readonly layout: GivenLayout;
  /** Which of the tables of a file. */
  readonly table: number;
}

export function newBlock(content: PastedContent, indicator: string): PastedBlock {
  return { content, indicator, answers: {}, layout: {}, table: 0 };
}

/** The table of a clipboard; none when nothing was copied. */
export function tablesOfClipboard(text: string, html: string): readonly SourceTable[] {
  const table = readClipboard({ text, html });
  return table ? [table] : [];
}

/** A block as a draft keeps it. */
export function draftOf(block: PastedBlock): string {
  return JSON.stringify(block);
}

/** The block of a draft; undefined for a text that is none. */
export function blockOfDraft(draft: string): PastedBlock | undefined {
  try {
    const value: unknown = JSON.parse(draft);
    // A draft is written by this module; one of an older version has another shape.
    return isObject(value) && isObject(value['content']) && isObject(value['answers']) && isObject(value['layout'])
      ? (value as unknown as PastedBlock)
      : undefined;
  } catch {
    return undefined;
  }
}
