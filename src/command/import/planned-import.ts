import path from 'node:path';

import { tableAddressOf } from '../../statistics-service/table-address.js';
import type { Invocation, OptionValue } from '../command.js';
import type { RememberedImport } from './import-settings.js';

/** An import that is to be made. */
export interface PlannedImport {
  /** The file of the feed. */
  readonly feed: string;
  /** A file, an address, or the number of a table. */
  readonly source: string;
  /** The only indicator that is to be filled; without it the source tells. */
  readonly indicator?: string | undefined;
  /** Names or numbers of sheets in the source; all where there is none. */
  readonly sheets: readonly string[];
  readonly select: ReadonlyMap<string, string>;
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * The imports that a call is about: the one that it says, with what is remembered of a file of this name, or those that
 * are remembered of the feed.
 */
export function plannedImports(
  { files: [source], options }: Invocation,
  feed: string,
  remembered: readonly RememberedImport[],
): readonly PlannedImport[] {
  const select = pairsOf(options['select']);
  const answers = Object.fromEntries(pairsOf(options['answer']));
  const sheets = textsOf(options['sheet']);
  const indicator = typeof options['indicator'] === 'string' ? options['indicator'] : undefined;
  const own = remembered.filter((each) => each.feed === path.basename(feed));
  const planned = (each: RememberedImport, from: string): PlannedImport => ({
    feed,
    source: from,
    indicator: each.indicator,
    sheets: sheets.length > 0 ? sheets : (each.sheets ?? []),
    select: new Map([...Object.entries(each.select ?? {}), ...select]),
    answers: { ...each.answers, ...answers },
  });
  const isWanted = (each: RememberedImport): boolean => indicator === undefined || each.indicator === indicator;
  if (source === undefined)
    return own.flatMap((each) => (each.table !== undefined && isWanted(each) ? planned(each, each.table) : []));
  const ofFile = own.filter(({ file }) => file !== undefined && file === path.basename(source));
  if (sheets.length === 0 && ofFile.some(isWanted)) return ofFile.filter(isWanted).map((each) => planned(each, source));
  return [{ feed, source, select, answers, sheets, indicator }];
}

/**
 * What is to be remembered of an import that was made: where the figures come from, where they can be had from there
 * again, and what was said about them; of a file only what was said about it, for the next file of that name.
 *
 * @returns undefined where there is nothing to remember
 */
export function rememberedOf(planned: PlannedImport, indicator: string): RememberedImport | undefined {
  const { feed, source, sheets, select, answers } = planned;
  const common = { feed: path.basename(feed), indicator, sheets };
  if (tableAddressOf(source)) return { ...common, table: source, select: Object.fromEntries(select), answers };
  if (sheets.length === 0 && planned.indicator === undefined) return undefined;
  return { ...common, file: path.basename(source) };
}

/**
 * The answers for one indicator: those for all, and those that begin with its id, as `antall-jobber/changed`, which
 * other indicators do not get.
 */
export function answersFor(indicator: string, answers: PlannedImport['answers']): Readonly<Record<string, string>> {
  const begin = `${indicator}/`;
  const own = Object.entries(answers).flatMap(([id, answer]) =>
    id.startsWith(begin) ? [[id.slice(begin.length), answer] as const] : [],
  );
  return { ...answers, ...Object.fromEntries(own) };
}

/** `ContentsCode=AntArbForhold` and the like; what has no equals sign is left out. */
function pairsOf(values: OptionValue): ReadonlyMap<string, string> {
  return new Map(
    textsOf(values).flatMap((text) => {
      const at = text.indexOf('=');
      return at > 0 ? [[text.slice(0, at).trim(), text.slice(at + 1).trim()] as const] : [];
    }),
  );
}

/** The texts of an option that may be given several times. */
export function textsOf(values: OptionValue): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}
