/** What somebody has copied, dropped or pasted: a block of text, the same as HTML, or a file. */
export interface CopiedContent {
  readonly text: string;
  readonly html: string;
  /** Only where there is nothing to read besides: a spreadsheet also puts a picture of its cells on the clipboard. */
  readonly file?: File;
}

/** What an event brings. */
export function contentOf(data: DataTransfer): CopiedContent {
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
  const [file] = data.files;
  return { text, html, ...(file && text === '' && html === '' ? { file } : {}) };
}

/** The clipboard of a browser, as far as it has one that pages can read. */
type Readable = Partial<Pick<Clipboard, 'read' | 'readText'>>;

/**
 * Reads the clipboard at the press of a button.
 *
 * @returns undefined when the browser cannot, or the keeper does not let it
 */
export async function readClipboard(
  clipboard: Readable | undefined = (navigator as Partial<Navigator>).clipboard,
): Promise<CopiedContent | undefined> {
  try {
    if (clipboard?.read) return await contentOfItems(await clipboard.read());
    const text = await clipboard?.readText?.();
    return text === undefined ? undefined : { text, html: '' };
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return undefined;
    throw error;
  }
}

async function contentOfItems(items: readonly ClipboardItem[]): Promise<CopiedContent> {
  const textOf = async (type: string): Promise<string> => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return { text: await textOf('text/plain'), html: await textOf('text/html') };
}
