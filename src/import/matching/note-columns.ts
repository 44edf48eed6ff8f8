import { languageOf } from '../../feed/localized-text.js';
import type { WrittenText } from '../../feed/shape/written.js';
import type { SourceTable } from '../table/source-table.js';
import { cellAt, type Layout } from './layout/layout.js';

/** What a row notes about its figures: a text, or one of each language where each has a column, such as `note_nn`. */
export function noteOf(table: SourceTable, { roles, names }: Layout, row: number): WrittenText | undefined {
  const columns = roles.flatMap((role, column) => (role === 'note' ? [column] : []));
  const notes = columns.flatMap((column) => {
    const { text } = cellAt(table, row, column);
    const [, code = ''] = /^note_(\w+)$/.exec(names[column] ?? '') ?? [];
    return text === '' ? [] : [{ text, language: languageOf(code) }];
  });
  const ofLanguages = notes.flatMap(({ text, language }) => (language ? [[language, text] as const] : []));
  return ofLanguages.length > 0 ? Object.fromEntries(ofLanguages) : notes[0]?.text;
}
