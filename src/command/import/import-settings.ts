import { isObject, listOf } from '../../feed/json-value.js';
import { newFeedFile, openFeedFile, bytesWith } from '../../feed-file/feed-file.js';
import { withValue } from '../../feed-file/edited-value.js';
import { propertyOf } from '../../feed/checks/placed-items.js';

/** The file beside the feeds that remembers where their figures come from. */
export const SETTINGS_FILE = 'samspill.config.json';

/** An import that was made once, and can be made again without saying where the figures come from. */
export interface RememberedImport {
  /** The feed, beside the settings. */
  readonly feed: string;
  /** The number or the address of the table, from which the figures can be had again. */
  readonly table?: string;
  /** The name of a file of which something was said, where there is no table: the next one is read in the same way. */
  readonly file?: string;
  readonly indicator: string;
  /** Names of the sheets that were chosen of a workbook. */
  readonly sheets?: readonly string[];
  /** What was chosen of the table, by the code of the variable. */
  readonly select?: Readonly<Record<string, string>>;
  /** What was answered, by the id of the question. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** The imports that are remembered; what cannot be read of them is left out. */
export function rememberedImports(bytes: Uint8Array | undefined): readonly RememberedImport[] {
  const file = bytes && openFeedFile(bytes);
  if (!file || 'problem' in file) return [];
  return listOf(propertyOf(file.value, 'imports')).flatMap((each) => {
    if (!isObject(each)) return [];
    const { feed, table, file: name, indicator } = each;
    const from = typeof table === 'string' ? { table } : typeof name === 'string' ? { file: name } : undefined;
    if (typeof feed !== 'string' || from === undefined || typeof indicator !== 'string') return [];
    const sheets = listOf(propertyOf(each, 'sheets')).filter((sheet) => typeof sheet === 'string');
    return [{ feed, ...from, indicator, sheets, select: textsIn(each['select']), answers: textsIn(each['answers']) }];
  });
}

/**
 * The settings with an import more, or with another in the place of the one that fills the same indicator from there,
 * or from another table; everything else in the file stays as it is written.
 *
 * @param bytes the file as it is; undefined where there is none
 * @returns undefined where the file cannot be read, and is left alone
 */
export function settingsWith(bytes: Uint8Array | undefined, remembered: RememberedImport): Uint8Array | undefined {
  const file = bytes ? openFeedFile(bytes) : newFeedFile({ imports: [] });
  if ('problem' in file) return undefined;
  const imports = listOf(propertyOf(file.value, 'imports'));
  const index = imports.findIndex(
    (each) =>
      isObject(each) &&
      each['feed'] === remembered.feed &&
      each['indicator'] === remembered.indicator &&
      each['file'] === remembered.file,
  );
  const place = index < 0 ? imports.length : index;
  return bytesWith(file, withValue(file.value, ['imports', place], written(remembered)));
}

/** Without what is empty. */
function written({ feed, table, file, indicator, sheets = [], select = {}, answers = {} }: RememberedImport): unknown {
  return {
    feed,
    ...(table === undefined ? {} : { table }),
    ...(file === undefined ? {} : { file }),
    indicator,
    ...(sheets.length > 0 ? { sheets } : {}),
    ...(Object.keys(select).length > 0 ? { select } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
  };
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
