import path from 'node:path';

import { propertyOf } from '../../feed/checks/placed-items.js';
import { nameIn } from '../../feed/checks/place.js';
import { changesBetween } from '../../changes/changes.js';
import { linesOfChanges } from '../../changes/change-lines.js';
import { withValue } from '../../feed-file/edited-value.js';
import { bytesWith, openFeedFile, type FeedFile } from '../../feed-file/feed-file.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { OTHER_FILE_WORDS, RECOGNISED_WORDS } from '../../import/formats/recognise.words.js';
import type { SourceTable } from '../../import/formats/source-table.js';
import { likelyIndicators } from '../../import/matching/indicators.js';
import { proposalOf } from '../../import/proposal/proposal.js';
import { takenIn } from '../../import/proposal/taken-in.js';
import { say, type Values } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { Requests } from '../../statistics-service/requests.js';
import { ServiceError } from '../../statistics-service/service-error.js';
import { serviceErrorText } from '../../statistics-service/service-error.words.js';
import { tableAddressOf } from '../../statistics-service/table-address.js';
import type { Command, Invocation, Surroundings } from '../command.js';
import { readTold, wasSaved } from '../files.js';
import { ABOUT, WORDS } from './import.words.js';
import { rememberedImports, SETTINGS_FILE, settingsWith } from './import-settings.js';
import { PartsOnDisk } from './kept-parts.js';
import { plannedImports, type PlannedImport } from './planned-import.js';
import { indicatorIds, readSource } from './source-tables.js';
import { proposalLines } from './told-proposal.js';

/**
 * `samspill import <file|address|table> --into feed.json` takes figures into a feed: it says how they were understood,
 * what has to be decided, and what readers will notice, and saves when somebody says yes. Without a source it makes the
 * imports that `samspill.config.json` beside the feed remembers. Only the lines of what is new change in the file.
 * Exit code 0 when all went well, 1 when something must be decided first, 2 when it could not be done.
 */
export const importFigures: Command = {
  name: 'import',
  synopsis: '[file|address|table] --into feed.json [--indicator id] [--select "x=y"] [--answer "x=y"] [--yes]',
  about: ABOUT,
  options: {
    into: { type: 'string' },
    indicator: { type: 'string' },
    select: { type: 'string', multiple: true },
    answer: { type: 'string', multiple: true },
    yes: { type: 'boolean' },
  },
  files: [0, 1],
  run: (invocation, surroundings) => new Importing(invocation, surroundings).run(),
};

/** What came of one import. */
type Outcome = { readonly value: unknown; readonly indicator: string } | 'open' | 'failed';

/** One call of the command. */
class Importing {
  readonly #invocation: Invocation;
  readonly #language: Language;
  readonly #surroundings: Surroundings;
  readonly #requests: Requests;
  readonly #feed: string;
  readonly #parts: PartsOnDisk;

  constructor(invocation: Invocation, surroundings: Surroundings) {
    this.#invocation = invocation;
    this.#language = invocation.language;
    this.#surroundings = surroundings;
    this.#requests = new Requests(surroundings.transport);
    const { into } = invocation.options;
    this.#feed = typeof into === 'string' ? into : '';
    this.#parts = new PartsOnDisk(this.#feed, surroundings);
  }

  /** The exit code. */
  async run(): Promise<number> {
    if (this.#feed === '') return this.#refuse('noFeed');
    const file = this.#openFeed();
    if (!file) return 2;
    const planned = plannedImports(this.#invocation, this.#feed, rememberedImports(this.#settings()));
    if (planned.length === 0) return this.#refuse('nothingRemembered', { file: this.#feed });
    const done: (PlannedImport & { readonly indicator: string })[] = [];
    let { value } = file;
    for (const each of planned) {
      const outcome = await this.#imported(each, value);
      if (outcome === 'failed') return 2;
      if (outcome === 'open') return this.#open();
      value = outcome.value;
      done.push({ ...each, indicator: outcome.indicator });
    }
    return this.#save(file, value, done);
  }

  #openFeed(): FeedFile | undefined {
    const bytes = readTold(this.#feed, this.#language, this.#surroundings);
    if (!bytes) return undefined;
    const file = openFeedFile(bytes);
    if (!('problem' in file)) return file;
    this.#tell('broken', { file: this.#feed });
    return undefined;
  }

  /** The feed with the figures of one source, and the indicator that they were put down to. */
  async #imported(planned: PlannedImport, value: unknown): Promise<Outcome> {
    const tables = await this.#tablesOf(planned, value);
    const [table] = tables ?? [];
    if (!tables || !table) return 'failed';
    const indicator = planned.indicator ?? likelyIndicators(table, value)[0];
    const ids = indicatorIds(value);
    if (indicator === undefined || !ids.includes(indicator)) {
      this.#tell('noIndicator', { ids: ids.join(', ') });
      return 'failed';
    }
    this.#tell('from', { source: planned.source, title: titleOf(value, indicator, this.#language) });
    let after = value;
    for (const each of tables) {
      const proposal = proposalOf(each, after, { indicator, answers: planned.answers });
      for (const line of proposalLines(proposal, this.#language)) this.#surroundings.write(line);
      if (proposal.findings.some(({ isOpen }) => isOpen)) return 'open';
      if (proposal.isReady) after = takenIn(proposal, after);
    }
    return { value: after, indicator };
  }

  /** The tables of a source; undefined when there are none, which has been told. */
  async #tablesOf(planned: PlannedImport, value: unknown): Promise<readonly SourceTable[] | undefined> {
    const progress = (fetched: number, all: number): void => this.#showProgress(fetched, all);
    const fetching = { requests: this.#requests, parts: this.#parts, progress };
    try {
      const read = await readSource(planned, value, (file) => this.#surroundings.readFile(file), fetching);
      this.#surroundings.showProgress?.('');
      if (read.kind === 'tables') return read.isFetched ? read.tables : read.tables.slice(0, 1);
      const what = say(OTHER_FILE_WORDS[read.is], this.#language);
      this.#surroundings.write(say(RECOGNISED_WORDS.other, this.#language, { what }));
    } catch (error) {
      if (error instanceof ServiceError) this.#surroundings.write(serviceErrorText(error, this.#language));
      else readTold(planned.source, this.#language, this.#surroundings);
    }
    return undefined;
  }

  #showProgress(fetched: number, all: number): void {
    const done = all === 0 ? BAR : Math.round((BAR * fetched) / all);
    const [figures, whole] = [fetched, all].map((count) => formatNumber(count, 0, this.#language));
    const values = { bar: '█'.repeat(done) + '░'.repeat(BAR - done), fetched: figures ?? '', all: whole ?? '' };
    this.#surroundings.showProgress?.(say(WORDS.progress, this.#language, values));
  }

  async #save(
    file: FeedFile,
    value: unknown,
    done: readonly (PlannedImport & { readonly indicator: string })[],
  ): Promise<number> {
    if (value === file.value) {
      this.#tell('nothing', { file: this.#feed });
      this.#parts.forget();
      return 0;
    }
    const after = withValue(value, ['updated'], this.#surroundings.today);
    const changes = changesBetween(file.value, after, this.#language);
    for (const line of changes ? ['', ...linesOfChanges(changes, this.#language), ''] : [])
      this.#surroundings.write(line);
    if (!(await this.#isWanted())) return 0;
    if (!wasSaved(this.#feed, bytesWith(file, after), this.#language, this.#surroundings)) return 2;
    this.#tell('saved', { file: this.#feed });
    this.#parts.forget();
    for (const each of done) this.#remember(each);
    return 0;
  }

  /** Whether the figures are to be saved: as the call says, or the person who is there. */
  async #isWanted(): Promise<boolean> {
    if (this.#invocation.options['yes'] === true) return true;
    if (!this.#surroundings.confirm) {
      this.#tell('shown');
      return false;
    }
    const isWanted = await this.#surroundings.confirm(say(WORDS.question, this.#language, { file: this.#feed }));
    if (!isWanted) this.#tell('left');
    return isWanted;
  }

  /** Keeps where figures came from, where they can be had from there again. */
  #remember({ source, indicator, select, answers }: PlannedImport & { readonly indicator: string }): void {
    if (!tableAddressOf(source)) return;
    const before = this.#settings();
    const bytes = settingsWith(before, {
      feed: path.basename(this.#feed),
      table: source,
      indicator,
      select: Object.fromEntries(select),
      answers,
    });
    if (!bytes || (before && Buffer.compare(bytes, before) === 0)) return;
    if (wasSaved(this.#settingsFile(), bytes, this.#language, this.#surroundings))
      this.#tell('remembered', { file: this.#feed });
  }

  #settings(): Uint8Array | undefined {
    try {
      return this.#surroundings.readFile(this.#settingsFile());
    } catch {
      return undefined;
    }
  }

  #settingsFile(): string {
    return path.join(path.dirname(this.#feed), SETTINGS_FILE);
  }

  #open(): 1 {
    this.#tell('open');
    return 1;
  }

  #refuse(name: keyof typeof WORDS, values: Values = {}): 2 {
    this.#tell(name, values);
    return 2;
  }

  #tell(name: keyof typeof WORDS, values: Values = {}): void {
    this.#surroundings.write(say(WORDS[name], this.#language, values));
  }
}

/** How many signs a bar of progress has. */
const BAR = 30;

function titleOf(feed: unknown, id: string, language: Language): string {
  const list = propertyOf(feed, 'indicators');
  const indicators: readonly unknown[] = Array.isArray(list) ? list : [];
  const indicator = indicators.find((each) => propertyOf(each, 'id') === id);
  return nameIn(propertyOf(indicator, 'title'), language) || id;
}
