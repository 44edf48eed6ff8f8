import { nameIn } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { changesBetween } from '../../changes/changes.js';
import { linesOfChanges } from '../../changes/change-lines.js';
import { withValue } from '../../feed-file/edited-value.js';
import { bytesWith, type FeedFile } from '../../feed-file/feed-file.js';
import { otherFileText } from '../../import/formats/recognition/recognise-text.js';
import { assignmentOf, type AssignedTable, type Assignment } from '../../import/matching/assignment.js';
import { proposalOf, type Proposal } from '../../import/proposal/proposal.js';
import { takenIn } from '../../import/proposal/taken-in.js';
import { say, type Values } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { Requests } from '../../statistics-service/requests.js';
import { ServiceError } from '../../statistics-service/service-error.js';
import { serviceErrorText } from '../../statistics-service/service-error.words.js';
import type { Invocation, Surroundings } from '../command.js';
import { readTold, wasSaved } from '../files.js';
import { openedFeedFile } from '../opened-feed.js';
import { WORDS } from './import.words.js';
import { unfitAnswer, wrongAnswer } from './given-answers.js';
import { PartsOnDisk } from './kept-parts.js';
import { answersFor, plannedImports, rememberedOf, type PlannedImport } from './planned-import.js';
import { indicatorIds, readSource, type ReadSource } from './source-tables.js';
import { SettingsOnDisk } from './settings-on-disk.js';
import { proposalLines } from './told-proposal.js';
import { listOf } from '../../feed/json-value.js';

/** An import that was made, with the indicators that got its figures. */
interface DoneImport {
  readonly planned: PlannedImport;
  readonly indicators: readonly string[];
}

/** What came of one import; `unfit` when nothing of it fits the feed, which has been told. */
type Outcome = { readonly value: unknown; readonly indicators: readonly string[] } | 'open' | 'unfit' | 'failed';

type Assigned = Extract<Assignment, { kind: 'assigned' }>;

/** How many signs a bar of progress has. */
const BAR = 30;

/** One call of `samspill import`. */
export class Importing {
  readonly #invocation: Invocation;
  readonly #language: Language;
  readonly #surroundings: Surroundings;
  readonly #requests: Requests;
  readonly #feed: string;
  readonly #parts: PartsOnDisk;
  readonly #settings: SettingsOnDisk;

  constructor(invocation: Invocation, surroundings: Surroundings) {
    this.#invocation = invocation;
    this.#language = invocation.language;
    this.#surroundings = surroundings;
    this.#requests = new Requests(surroundings.transport);
    const { into } = invocation.options;
    this.#feed = typeof into === 'string' ? into : '';
    this.#parts = new PartsOnDisk(this.#feed, surroundings);
    this.#settings = new SettingsOnDisk(this.#feed, surroundings);
  }

  /** The exit code. */
  async run(): Promise<number> {
    if (this.#feed === '') return this.#refuse('noFeed');
    const file = openedFeedFile(this.#feed, this.#language, this.#surroundings);
    if (!file) return 2;
    if (this.#invocation.options['service'] !== undefined) return this.#refuse('serviceOfSearch');
    const settings = this.#settings.read(this.#language);
    if ('reason' in settings)
      return this.#refuse('brokenSettings', { file: this.#settings.file, reason: settings.reason });
    const wrong = wrongAnswer(this.#invocation.options['answer'], indicatorIds(file.value), this.#language);
    if (wrong !== undefined) {
      this.#surroundings.write(wrong);
      return 2;
    }
    const planned = plannedImports(this.#invocation, this.#feed, settings.imports);
    if (planned.length === 0) return this.#refuse('nothingRemembered', { file: this.#feed });
    const done: DoneImport[] = [];
    let { value } = file;
    for (const each of planned) {
      const outcome = await this.#imported(each, value);
      if (outcome === 'failed') return 2;
      if (outcome === 'open' || outcome === 'unfit') {
        if (outcome === 'open') this.#tell('open');
        return 1;
      }
      value = outcome.value;
      done.push({ planned: each, indicators: outcome.indicators });
    }
    return this.#save(file, value, done);
  }

  /** The feed with the figures of one source, and the indicators that they were put down to. */
  async #imported(planned: PlannedImport, value: unknown): Promise<Outcome> {
    const read = await this.#read(planned, value);
    if (!read || read.kind === 'other') return 'failed';
    const { tables, areParts } = read;
    const ids = indicatorIds(value);
    const assignment = assignmentOf(areParts ? tables.slice(0, 1) : tables, value, ids, planned);
    if (assignment.kind !== 'assigned') return this.#ask(assignment, planned, ids);
    const [first] = assignment.tables;
    const assigned = areParts && first ? tables.map((table) => ({ ...first, table })) : assignment.tables;
    const hasSheets = !areParts && (tables.length > 1 || planned.sheets.length > 0);
    const outcome = this.#taken(assigned, value, planned, hasSheets);
    this.#tellLeft(assignment, planned.source);
    return outcome;
  }

  /** Takes tables in one after the other, and tells of each how it was understood. What is open in any stops all. */
  #taken(assigned: readonly AssignedTable[], before: unknown, planned: PlannedImport, hasSheets: boolean): Outcome {
    const indicators = [...new Set(assigned.map(({ indicator }) => indicator))];
    const unchanged: string[] = [];
    let value = before;
    let isOpen = false;
    let isAnyKnown = false;
    const stray: Proposal[] = [];
    let told: AssignedTable | undefined;
    for (const each of assigned) {
      const { indicator, table, sheet } = each;
      const title = titleOf(value, indicator, this.#language);
      const proposal = proposalOf(table, value, { indicator, answers: answersFor(indicator, planned.answers) });
      const wrong = unfitAnswer(this.#invocation.options['answer'], proposal, this.#language);
      if (wrong !== undefined) {
        this.#surroundings.write(wrong);
        return 'failed';
      }
      isAnyKnown ||= proposal.figures.length > 0;
      if (proposal.figures.length === 0 && (proposal.unknown.length > 0 || proposal.findings.length > 0))
        stray.push(proposal);
      if (indicators.length > 1 && isNothing(proposal)) {
        unchanged.push(title);
        continue;
      }
      if (told?.indicator !== indicator || told.sheet !== sheet)
        this.#tell(hasSheets ? 'fromSheet' : 'from', { source: planned.source, sheet, title });
      told = each;
      const prefix = indicators.length > 1 ? `${indicator}/` : '';
      for (const line of proposalLines(proposal, this.#language, prefix)) this.#surroundings.write(line);
      isOpen ||= proposal.findings.some((finding) => finding.isOpen);
      if (proposal.isReady) value = takenIn(proposal, value);
    }
    if (told && unchanged.length > 0) this.#tell('unchanged', { titles: unchanged.join('; ') });
    const [unfit] = isAnyKnown ? [] : stray;
    if (unfit && !stray.some(isAsking)) return this.#tellUnfit(unfit, assigned, before, planned);
    return isOpen ? 'open' : { value, indicators };
  }

  /** Says that nothing of a table fits, and which other indicators it would fit. */
  #tellUnfit(
    { indicator }: Proposal,
    assigned: readonly AssignedTable[],
    value: unknown,
    { source }: PlannedImport,
  ): 'unfit' {
    const others = indicatorIds(value).filter(
      (id) =>
        id !== indicator &&
        assigned.some(({ table }) => proposalOf(table, value, { indicator: id }).figures.length > 0),
    );
    const title = titleOf(value, indicator, this.#language);
    this.#tell(others.length === 0 ? 'unfit' : 'unfitWithOthers', { source, title, ids: others.join(', ') });
    return 'unfit';
  }

  /** What a source holds; undefined when it cannot be read. What is no table has been told. */
  async #read(planned: PlannedImport, value: unknown): Promise<ReadSource | undefined> {
    const progress = (fetched: number, all: number): void => this.#showProgress(fetched, all);
    const fetching = { requests: this.#requests, parts: this.#parts, progress };
    try {
      const read = await readSource(planned, value, (file) => this.#bytesOf(file), fetching);
      this.#surroundings.showProgress?.('');
      if (read?.kind === 'other') this.#surroundings.write(otherFileText(read.is, this.#language));
      return read;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      this.#surroundings.showProgress?.('');
      this.#surroundings.write(serviceErrorText(error, this.#language));
      return undefined;
    }
  }

  /** The bytes of a file. Words that name none are perhaps what somebody wants to search for. */
  #bytesOf(file: string): Uint8Array | undefined {
    const bytes = readTold(file, this.#language, this.#surroundings);
    if (!bytes && /^[^./\\]*\s[^./\\]*$/.test(file)) this.#tell('search', { words: file });
    return bytes;
  }

  #ask(assignment: Exclude<Assignment, Assigned>, planned: PlannedImport, ids: readonly string[]): 'failed' {
    const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
    const { source } = planned;
    if (assignment.kind === 'which-indicator') this.#tell('noIndicator', { ids: assignment.ids.join(', ') });
    else if (assignment.kind === 'names-others')
      this.#tell('otherIndicators', { source, named: assignment.named.join(', '), ids: ids.join(', ') });
    else if (assignment.kind === 'which-sheet') this.#tell('whichSheet', { source, sheets: quoted(assignment.sheets) });
    else this.#tell('noSheet', { source, sheet: assignment.sheet, sheets: quoted(assignment.sheets) });
    return 'failed';
  }

  #tellLeft({ leftSheets, leftIndicators }: Assigned, source: string): void {
    const [sheet] = leftSheets;
    const sheets = leftSheets.map((name) => `"${name}"`).join(', ');
    if (sheet !== undefined) this.#tell('leftSheets', { source, sheets, sheet });
    if (leftIndicators.length > 0) this.#tell('leftIndicators', { ids: leftIndicators.join(', '), file: this.#feed });
  }

  #showProgress(fetched: number, all: number): void {
    const done = all === 0 ? BAR : Math.round((BAR * fetched) / all);
    const [figures, whole] = [fetched, all].map((count) => formatNumber(count, 0, this.#language));
    const values = { bar: '█'.repeat(done) + '░'.repeat(BAR - done), fetched: figures ?? '', all: whole ?? '' };
    this.#surroundings.showProgress?.(say(WORDS.progress, this.#language, values));
  }

  async #save(file: FeedFile, value: unknown, done: readonly DoneImport[]): Promise<number> {
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
    this.#remember(done);
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

  /** Keeps where figures came from and what was said about it, and tells what will do the next time. */
  #remember(done: readonly DoneImport[]): void {
    const remembered = done.flatMap(({ planned, indicators }) =>
      indicators.flatMap((indicator) => rememberedOf(planned, indicator) ?? []),
    );
    if (!this.#settings.keep(remembered, this.#language)) return;
    const isOfTable = remembered.some(({ table }) => table !== undefined);
    const [source] = this.#invocation.files;
    this.#tell(isOfTable ? 'remembered' : 'rememberedFile', { file: this.#feed, source: source ?? '' });
  }

  #refuse(name: keyof typeof WORDS, values: Values = {}): 2 {
    this.#tell(name, values);
    return 2;
  }

  #tell(name: keyof typeof WORDS, values: Values = {}): void {
    this.#surroundings.write(say(WORDS[name], this.#language, values));
  }
}

/** Whether something is open that can be answered. */
function isAsking({ findings }: Proposal): boolean {
  return findings.some(({ isOpen, choices }) => isOpen && choices.some(({ isAnswer }) => isAnswer));
}

/** Whether there is neither anything to take in nor anything to say. */
function isNothing({ isReady, findings }: Proposal): boolean {
  return !isReady && findings.every(({ code }) => code === 'nothing-new');
}

function titleOf(feed: unknown, id: string, language: Language): string {
  const list = propertyOf(feed, 'indicators');
  const indicators = listOf(list);
  const indicator = indicators.find((each) => propertyOf(each, 'id') === id);
  return nameIn(propertyOf(indicator, 'title'), language) || id;
}
