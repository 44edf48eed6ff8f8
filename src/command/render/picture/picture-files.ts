import type { PictureOptions } from '../../../static/picture/picture-options.js';

/** Formats in which a picture is saved. */
export type PictureFormat = 'png' | 'svg';

/** Of a picture without a size of its own, how many pixels of a PNG stand for one of its: print and slides need two. */
const FINE = 2;

/** The width of a PNG in pixels: of a picture with a size that size, else twice its own. */
export function pngWidth({ size }: Pick<PictureOptions, 'size'>, width: number): number {
  return size ? size.width : width * FINE;
}

/**
 * The name of a picture's files without their endings, from what was asked for, so that no picture is saved over
 * another: `kpi-jobs-value-moss-ranking-en-dark-1200x630`.
 */
export function pictureName(options: PictureOptions): string {
  const { element, region, figure, scale, selected, compare = [], categories = [], period, span } = options;
  const { language, theme, size } = options;
  const parts = [
    ...[element, region, selected, figure, scale, ...compare, ...categories.flat(), period, span],
    language === 'nb' ? undefined : language,
    theme === 'dark' ? theme : undefined,
    size && `${size.width}x${size.height}`,
  ];
  return parts.flatMap((part) => (part ? fileWord(part) : [])).join('-');
}

/** A text as a part of a file's name: small letters, digits and hyphens. */
function fileWord(text: string): readonly string[] {
  const word = text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return word === '' ? [] : [word];
}
