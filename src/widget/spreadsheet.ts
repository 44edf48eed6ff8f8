import type { Language } from '../feed/feed.js';
import type { View } from '../view/view.js';
import { workbookOf } from '../view/workbook.js';
import { zipOf } from './zip.js';

/** The tables of a view as an XLSX file, with what they are and where they come from on a sheet of its own. */
export function spreadsheetOf(view: View, language: Language, notice: string): Promise<Blob> {
  return zipOf(workbookOf(view, language, notice), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
