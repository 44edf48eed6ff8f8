import path from 'node:path';

import type { Invocation, OptionValue } from '../command.js';
import type { RememberedImport } from './import-settings.js';

/** An import that is to be made. */
export interface PlannedImport {
  /** The file of the feed. */
  readonly feed: string;
  /** A file, an address, or the number of a table. */
  readonly source: string;
  readonly indicator?: string;
  readonly select: ReadonlyMap<string, string>;
  readonly answers: Readonly<Record<string, string>>;
}

/** The imports that a call is about: the one that it says, or those that are remembered of the feed. */
export function plannedImports(
  { files: [source], options }: Invocation,
  feed: string,
  remembered: readonly RememberedImport[],
): readonly PlannedImport[] {
  const select = pairsOf(options['select']);
  const answers = Object.fromEntries(pairsOf(options['answer']));
  const indicator = typeof options['indicator'] === 'string' ? options['indicator'] : undefined;
  if (source !== undefined)
    return [{ feed, source, select, answers, ...(indicator === undefined ? {} : { indicator }) }];
  return remembered
    .filter((each) => each.feed === path.basename(feed))
    .filter((each) => indicator === undefined || each.indicator === indicator)
    .map((each) => ({
      feed,
      source: each.table,
      indicator: each.indicator,
      select: new Map([...Object.entries(each.select ?? {}), ...select]),
      answers: { ...each.answers, ...answers },
    }));
}

/** `ContentsCode=AntArbForhold` and the like; what has no equals sign is left out. */
function pairsOf(values: OptionValue): ReadonlyMap<string, string> {
  const texts = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
  return new Map(
    texts.flatMap((text) => {
      const at = text.indexOf('=');
      return at > 0 ? [[text.slice(0, at).trim(), text.slice(at + 1).trim()] as const] : [];
    }),
  );
}
