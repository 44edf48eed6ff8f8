import type { Language } from '../feed/feed.js';
import type { View } from '../view/view.js';
import { csvOf } from '../view/csv.js';
import { pictureOf, pngOf } from './picture.js';

/** The forms in which a reader can take a view along. */
export type DownloadForm = 'csv' | 'svg' | 'png';

/** Makes the file and hands it to the browser's own download. Returns false when there is no drawing to make a picture of. */
export async function download(form: DownloadForm, view: View, language: Language, drawing: SVGSVGElement | null): Promise<boolean> {
  const blob = await fileOf(form, view, language, drawing);
  if (!blob) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName(view.title.text)}.${form}`;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}

async function fileOf(form: DownloadForm, view: View, language: Language, drawing: SVGSVGElement | null): Promise<Blob | undefined> {
  if (form === 'csv') return new Blob([csvOf(view.tables, language)], { type: 'text/csv;charset=utf-8' });
  if (!drawing) return undefined;
  const { source } = view;
  const credit = `${source.label}: ${source.sources.map(({ phrase }) => phrase.text).join('; ')}`;
  const text = { title: view.title.text, summary: view.summary, source: [credit, source.updated].filter(Boolean).join('. ') };
  const picture = pictureOf(drawing, text);
  if (form === 'png') return pngOf(picture);
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

/** A title as a file name that every system accepts. */
export function fileName(title: string): string {
  const plain = title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return plain.normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'samspill';
}

/** The code that puts this widget, as the reader sees it, on another page. */
export function embedCode(element: Element, script: string): string {
  const names = ['src', 'lang', 'region', 'heading', 'heading-level', 'view', 'theme'];
  const attributes = names.flatMap((name) => {
    const value = name === 'src' ? absolute(element.getAttribute('src')) : element.getAttribute(name);
    return value ? [`${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`] : [];
  });
  const tag = element.localName;
  return `<script type="module" src="${script}"></script>\n<${[tag, ...attributes].join(' ')}></${tag}>`;
}

function absolute(address: string | null): string | null {
  return address === null || address === '' ? address : new URL(address, document.baseURI).href;
}
