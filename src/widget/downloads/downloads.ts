import type { Feed, Language } from '../../feed/feed.js';
import { withoutSoftHyphens } from '../../feed/localized-text.js';
import { sourceText } from '../../view/source-line.js';
import type { View } from '../../view/view.js';
import { csvOf } from '../../view/download/csv.js';
import { withBadges } from './badges.js';
import { pictureOf, pngOf, textOf } from './picture.js';
import { zipOf } from './zip.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The forms in which a reader can take a view along. */
export type DownloadForm = 'csv' | 'xlsx' | 'data' | 'svg' | 'png';

/** What a file is made of besides the view. */
export interface DownloadContent {
  readonly feed: Feed;
  readonly language: Language;
  readonly drawing: SVGSVGElement | null;
  /** The feed's own notice, which must follow its figures; empty when there is none. */
  readonly notice: string;
}

/**
 * Makes the file and hands it to the browser's own download. Returns false when there is no drawing to make a picture
 * of.
 */
export async function download(form: DownloadForm, view: View, content: DownloadContent): Promise<boolean> {
  const blob = await fileOf(form, view, content);
  if (!blob) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  const name = fileName(view.caption?.title ?? view.title.text);
  link.download = form === 'data' ? `${name}-data.csv` : `${name}.${form}`;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}

/** The file of a form, or undefined when there is no drawing to make a picture of. */
export async function fileOf(
  form: DownloadForm,
  view: View,
  { feed, language, drawing, notice }: DownloadContent,
): Promise<Blob | undefined> {
  if (form === 'csv') return new Blob([csvOf(view.tables, language, notice)], { type: 'text/csv;charset=utf-8' });
  if (form === 'data') {
    const { dataFileOf } = await import('../../view/download/data-file.js');
    return new Blob([dataFileOf(feed, view.data ?? [], language)], { type: 'text/csv;charset=utf-8' });
  }
  if (form === 'xlsx') {
    const { workbookOf } = await import('../../view/download/workbook.js');
    return zipOf(workbookOf(view, language, notice), SPREADSHEET);
  }
  if (!drawing) return undefined;
  const { source } = view;
  const credit = `${source.label}: ${source.sources.map(sourceText).join('; ')}`;
  const { title, text: summary, badges } = view.caption ?? { title: view.title.text, text: view.summary, badges: [] };
  const text = {
    title,
    summary: withBadges(badges, summary),
    notes: view.notes,
    source: [
      notice,
      credit,
      ...(source.reaches ?? []).map(({ text: reach }) => reach),
      source.license?.phrase.text ?? '',
      source.updated ?? '',
    ]
      .filter((part) => part !== '')
      .join('. ')
      .replaceAll('..', '.'),
  };
  const picture = pictureOf(drawing, text);
  if (form === 'png') return pngOf(picture);
  return new Blob([textOf(picture)], { type: 'image/svg+xml' });
}

const LONGEST_NAME = 60;

/** A title as a file name that every system accepts. */
export function fileName(title: string): string {
  const plain = withoutSoftHyphens(title).toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  const words = plain
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // Whole words, as far as there is room.
  const name = words.length <= LONGEST_NAME ? words : words.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, '');
  return name.slice(0, LONGEST_NAME) || 'samspill';
}
