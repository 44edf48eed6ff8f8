/**
 * The code that puts a widget on a page, one function for each way in. What is written here is read by browsers, so
 * texts are escaped here and nowhere else.
 */
import { embedAddress, fileIn } from './addresses.js';
import { elementText, escaped, indented, startTag, type WrittenAttributes } from './html-text.js';

/** The files that pages load. */
export const FILES = {
  script: 'samspill.js',
  frameScript: 'samspill-frame.js',
  styles: 'samspill-static.css',
} as const;

/** Attributes of the elements in the order in which they are written. */
export const ATTRIBUTES = [
  ...(['src', 'lang', 'region', 'selected', 'heading', 'heading-level', 'view', 'theme', 'look'] as const),
  ...(['group', 'mode'] as const),
  ...(['figure', 'scale', 'compare', 'categories', 'period', 'span'] as const),
] as const;

export type WidgetAttribute = (typeof ATTRIBUTES)[number];

/** A widget as its tag says it. An attribute without a value, or with an empty one, is left out. */
export interface Widget {
  readonly tag: string;
  readonly attributes: Readonly<Partial<Record<WidgetAttribute, string | null | undefined>>>;
}

/** Where the files of samspill lie, and which ones they are. */
export interface SamspillFiles {
  /** Their folder, with or without a slash at its end. */
  readonly folder: string;
  /** Checksums by the name of the file, for files that must be just these. */
  readonly integrity?: Readonly<Record<string, string>>;
}

/** What stands between the tags: what readers have before the widget is there, and without JavaScript. */
export interface Content {
  /** HTML that has been written already. */
  readonly html: string;
  /**
   * Whether it is all that the widget shows. It then wants the style sheet of static pages, which keeps the widget's
   * room, so that nothing waits for the script.
   */
  readonly isWhole: boolean;
}

/** Code for a page. */
export interface Snippet {
  /** Lines that a page needs once, whatever it shows; they come first. */
  readonly once: readonly string[];
  /** What stands where the widget is to be. */
  readonly body: string;
}

/** The ways onto a page. */
export const WAYS = ['tag', 'div', 'link', 'iframe', 'static'] as const;

export type Way = (typeof WAYS)[number];

/** What the code is made of, whatever the way. */
export interface SnippetRequest {
  readonly widget: Widget;
  readonly files: SamspillFiles;
  readonly content?: Content;
  /** What the widget is called: the text of a link, the name of a frame. */
  readonly title: string;
}

/** As high as a screen, in pixels: what follows is then out of sight when the page in it tells its own height. */
const FRAME_HEIGHT = 900;

const MAKERS: Readonly<Record<Way, (request: SnippetRequest) => Snippet>> = {
  tag: ({ widget, files, content }) => tagSnippet(widget, files, content),
  div: ({ widget, files, content }) => divSnippet(widget, files, content),
  link: ({ widget, files, title }) => linkSnippet(widget, files, title),
  iframe: ({ widget, files, title }) => iframeSnippet(widget, files, title),
  static: ({ widget, files, content }) => staticSnippet(widget, files, content),
};

/**
 * The code for a way onto a page.
 *
 * @throws {TypeError} when the folder is none that a page loads files from, or the tag none that HTML has
 */
export function snippetOf(way: Way, request: SnippetRequest): Snippet {
  return MAKERS[way](request);
}

/**
 * A script, and the element itself. The script comes first and is no module, so that the page keeps still; where the
 * content keeps the room, the page does not wait for it.
 */
export function tagSnippet(widget: Widget, files: SamspillFiles, content?: Content): Snippet {
  return { once: linesFor(files, content), body: widgetTag(widget, content) };
}

/** The same for systems that take unknown elements away: a `div`, which the script makes an element of. */
export function divSnippet({ tag, attributes }: Widget, files: SamspillFiles, content?: Content): Snippet {
  const named = [['samspill', tag] as const, ...written(attributes)];
  const body = elementText(
    'div',
    named.map(([name, value]) => [`data-${name}`, value] as const),
    between(content),
  );
  return { once: linesFor(files, content), body };
}

/** A link to a page with the widget, which the script makes an element of. */
export function linkSnippet(widget: Widget, files: SamspillFiles, text: string): Snippet {
  const link = elementText('a', [['href', addressOf(widget, files)]], escaped(text));
  return { once: [scriptLine(files, [['data-links', true]])], body: elementText('p', [], link) };
}

/** A page with the widget in a frame, and the small script that gives the frame the height of the page. */
export function iframeSnippet(widget: Widget, files: SamspillFiles, title: string): Snippet {
  const script = fileScript(files, FILES.frameScript, [['async', true]]);
  return { once: [script], body: iframeTag(widget, files, title) };
}

/**
 * The frame alone.
 *
 * @param height in pixels, until the page in it has told its own, and where it cannot
 */
export function iframeTag(widget: Widget, files: SamspillFiles, title: string, height = FRAME_HEIGHT): string {
  const attributes: WrittenAttributes = [
    ['src', addressOf(widget, files)],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    // Browsers draw an edge of their own, and the page in it has one.
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ];
  return elementText('iframe', attributes, '');
}

/** No script at all: what the widget shows, as HTML, in the look that its tag asks for. */
export function staticSnippet(
  { attributes: { look } }: Pick<Widget, 'attributes'>,
  files: SamspillFiles,
  content?: Content,
): Snippet {
  const html = content?.html ?? '';
  const body = look && html !== '' ? elementText('div', [['data-look', look]], between(content)) : html;
  return { once: styleLines(files, content), body };
}

/** The code as it is pasted. */
export function codeOf({ once, body }: Snippet): string {
  return `${[...once, ...(once.length > 0 && body !== '' ? [''] : []), body].join('\n').trimEnd()}\n`;
}

/** The element itself, with what stands between its tags. */
export function widgetTag({ tag, attributes }: Widget, content?: Content): string {
  return elementText(tag, written(attributes), between(content));
}

/** A script at an address, before what it works on. */
export function scriptTag(address: string, more: WrittenAttributes = []): string {
  return elementText('script', [['src', address], ...more], '');
}

function written(attributes: Widget['attributes']): readonly (readonly [WidgetAttribute, string])[] {
  return ATTRIBUTES.flatMap((name) => {
    const value = attributes[name];
    return value ? [[name, value] as const] : [];
  });
}

function addressOf({ tag, attributes }: Widget, { folder }: SamspillFiles): string {
  const { src, ...others } = attributes;
  return embedAddress(folder, tag, src ?? '', written(others));
}

function between(content: Content | undefined): string {
  return content && content.html !== '' ? `\n${indented(content.html)}\n` : '';
}

function linesFor(files: SamspillFiles, content: Content | undefined): readonly string[] {
  return [...styleLines(files, content), scriptLine(files, content?.isWhole ? [['async', true]] : [])];
}

function scriptLine(files: SamspillFiles, more: WrittenAttributes = []): string {
  return fileScript(files, FILES.script, more);
}

function fileScript(files: SamspillFiles, name: string, more: WrittenAttributes): string {
  return scriptTag(fileIn(files.folder, name), [...checksum(files, name), ...more]);
}

function styleLines(files: SamspillFiles, content: Content | undefined): readonly string[] {
  if (!content?.isWhole) return [];
  const attributes: WrittenAttributes = [
    ['rel', 'stylesheet'],
    ['href', fileIn(files.folder, FILES.styles)],
    ...checksum(files, FILES.styles),
  ];
  return [startTag('link', attributes)];
}

/** A file with a checksum is asked for as a stranger would: the browser may only then look into it. */
function checksum({ integrity }: SamspillFiles, name: string): WrittenAttributes {
  const sum = integrity?.[name];
  return sum === undefined
    ? []
    : [
        ['integrity', sum],
        ['crossorigin', 'anonymous'],
      ];
}
