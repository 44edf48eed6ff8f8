import path from 'node:path';

import { say } from '../../../locale/catalogue.js';
import { pictureOf, type Picture } from '../../../static/picture/picture.js';
import {
  OPEN_GRAPH,
  pictureSizeIn,
  SIDES,
  THEMES,
  type PictureOptions,
} from '../../../static/picture/picture-options.js';
import { headLines } from '../../../static/sharing/head-lines.js';
import { oembedOf } from '../../../static/sharing/oembed.js';
import { folderIn } from '../../../static/sharing/shared-widget.js';
import type { Invocation, Surroundings } from '../../command.js';
import { wasSaved } from '../../files.js';
import { askedFeed, tellWrong, type AskedFeed } from '../asked-feed.js';
import { PAINTER_PACKAGE, type Painter } from './painter.js';
import { pictureName, pngWidth, type PictureFormat } from './picture-files.js';
import { PICTURE_WORDS as WORDS } from './picture.words.js';

/** Saves a picture of an element with its words, or prints it; with an address, all that a page is shared with. */
export async function renderPicture(invocation: Invocation, surroundings: Surroundings): Promise<number> {
  const asked = askedPicture(invocation, surroundings);
  if (!asked) return 2;
  const { language } = invocation;
  const { format, out, feed, options } = asked;
  if (out === undefined && format === 'png') return refused(say(WORDS.noFolder, language), surroundings);
  const painter = format === 'png' ? await surroundings.openPainter?.() : undefined;
  if (format === 'png' && !painter) {
    return refused(say(WORDS.noPainter, language, { package: PAINTER_PACKAGE }), surroundings);
  }
  const picture = await pictureOf(feed, options);
  if (out === undefined) {
    for (const line of picture.svg.trimEnd().split('\n')) surroundings.write(line);
    return 0;
  }
  return new PictureFolder(asked, invocation, surroundings).save(picture, painter);
}

/** What is asked for of a picture. */
interface AskedPicture extends AskedFeed {
  readonly options: PictureOptions;
  readonly format: PictureFormat;
  readonly out: string | undefined;
  /** Address of the folder on the web in which the files will lie. */
  readonly folder: string | undefined;
}

/** What is asked for; where something cannot be had, that is told, and there is nothing. */
function askedPicture(invocation: Invocation, surroundings: Surroundings): AskedPicture | undefined {
  const asked = askedFeed(invocation, surroundings);
  if (!asked) return undefined;
  const given = (name: string): string | undefined => {
    const value = invocation.options[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [share, size] = [given('share'), given('size')];
  const wrong = (attribute: string, allowed: readonly string[]): undefined => {
    tellWrong(asked.file, { attribute, value: given(attribute) ?? '', allowed }, invocation, surroundings);
  };
  // A picture is of a figure: who does what is a table, and tables are for pages.
  if (asked.options.mode === 'matrix') return wrong('mode', ['map']);
  if (asked.options.view === 'table') return wrong('view', ['figure']);
  const picked = size === undefined ? undefined : pictureSizeIn(size);
  if (size !== undefined && !picked)
    return wrong('size', [`${SIDES.least}–${SIDES.most}×${SIDES.least}–${SIDES.most}`]);
  const folder = share === undefined ? undefined : folderIn(share);
  if (share !== undefined && folder === undefined) return wrong('share', ['https://…']);
  if (share !== undefined && given('picture') === 'svg') return wrong('picture', ['png']);
  const theme = THEMES.find((name) => name === given('theme'));
  const fixed = picked ?? (share === undefined ? undefined : OPEN_GRAPH);
  return {
    ...asked,
    options: { ...asked.options, ...(theme ? { theme } : {}), ...(fixed ? { size: fixed } : {}) },
    format: given('picture') === 'svg' ? 'svg' : 'png',
    out: given('out'),
    folder,
  };
}

function refused(sentence: string, surroundings: Pick<Surroundings, 'write'>): 2 {
  surroundings.write(sentence);
  return 2;
}

/** The folder in which a picture is saved with what belongs to it. */
class PictureFolder {
  readonly #name: string;

  constructor(
    readonly asked: AskedPicture,
    readonly invocation: Invocation,
    readonly surroundings: Surroundings,
  ) {
    this.#name = pictureName(asked.options);
  }

  /** Saves everything, and says what is to be done with it. The exit code. */
  save(picture: Picture, painter: Painter | undefined): number {
    const { options, folder } = this.asked;
    const isSaved =
      (painter
        ? this.#saved('png', painter.paint(picture.svg, pngWidth(options, picture.width)))
        : this.#saved('svg', picture.svg)) && this.#saved('alt.txt', `${picture.alternative}\n`);
    if (!isSaved) return 2;
    this.#tellLetters(picture, painter);
    this.#tell('alternative', picture.alternative);
    return folder === undefined ? 0 : this.#share(picture, folder);
  }

  #share(picture: Picture, folder: string): number {
    const { file, feed, options } = this.asked;
    const files = { feed: path.basename(file), picture: this.#file('png'), oembed: this.#file('oembed.json') };
    const shared = { feed, options, picture, folder, files };
    if (!this.#saved('oembed.json', `${JSON.stringify(oembedOf(shared), undefined, 2)}\n`)) return 2;
    this.#tell('upload', folder);
    for (const line of headLines(shared)) this.surroundings.write(line);
    return 0;
  }

  /** Where a PNG would show empty boxes, that is told. */
  #tellLetters({ svg }: Picture, painter: Painter | undefined): void {
    const text = svg.replace(/<[^>]*>/g, '').replace(/\s/gu, '');
    const lacking = painter?.lackingIn(text) ?? [];
    if (lacking.length > 0) this.#tell('lacking', lacking.join(' '));
  }

  #saved(ending: string, content: string | Uint8Array): boolean {
    const file = path.join(this.asked.out ?? '', this.#file(ending));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (!wasSaved(file, bytes, this.invocation.language, this.surroundings)) return false;
    this.#tell('saved', file);
    return true;
  }

  #file(ending: string): string {
    return `${this.#name}.${ending}`;
  }

  #tell(name: keyof typeof WORDS, value: string): void {
    this.surroundings.write(say(WORDS[name], this.invocation.language, { value }));
  }
}
