import type { ReactiveControllerHost } from 'lit';

import type { Language } from '../feed/shape/widget-words.js';
import { say } from '../locale/catalogue.js';
import type { EditorPlace } from './editor-place.js';
import { WORDS } from './editor.words.js';
import { CopiedTexts } from './form/texts/copied-texts.js';
import type { FeedProposal } from './feed-proposal-event.js';
import {
  countOfChanges,
  redoAction,
  redone,
  undoAction,
  undone,
  withEdit,
  type EditName,
} from './history/edit-history.js';
import { fragmentOf, placeOfFragment } from './navigation/place-address.js';
import type { OpenWish } from './opening/open-events.js';
import { fetchFile } from './opening/fetch-file.js';
import { openFile, openMended, openPlace, type Mending, type Opening } from './opening/opener.js';
import type { StartNotice } from './opening/start-page.js';
import { DraftController } from './saving/draft-controller.js';
import type { Draft, DraftStore } from './saving/draft-store.js';
import { clockOf } from './saving/draft-text.js';
import type { FileAccess, PickedFile } from './saving/file-access.js';
import { saveSession, type Saved, type SaveWay } from './saving/save-file.js';
import { WORDS as SAVING } from './saving/saving.words.js';
import { FIELD_NAMES } from './problems/field-names.words.js';
import { continuedSession, feedOf, openedSession, type Session } from './session.js';

/** What the state of the editor needs of the page around it. */
export interface EditorSurroundings {
  readonly language: () => Language;
  readonly today: () => string;
  readonly files: () => FileAccess;
  readonly drafts: () => DraftStore;
  readonly examples: () => Readonly<Record<string, string>>;
  readonly place: () => EditorPlace;
  /** How many errors the last check has found. */
  readonly errors: () => number;
  /** The text of a broken file as it stands in its field. */
  readonly mendedText: () => string | undefined;
  readonly go: (place: EditorPlace) => void;
  readonly announce: (text: string) => void;
  /** Hands a table to the page of figures, which shows what would come in. */
  readonly takeTable: (table: PickedFile) => void;
  /** Asks whether to go on although work would be lost. */
  readonly ask: () => Promise<boolean>;
}

/** What is open in the editor and what has been done to it; the page shows it. */
export class EditorState {
  session: Session | undefined;
  mending: Mending | undefined;
  notice: StartNotice | undefined;
  /** A table that was opened before there was a feed to take its figures into. */
  table: PickedFile | undefined;
  /** What would come into the feed if the keeper said yes. */
  proposal: FeedProposal | undefined;
  /** A block that was pasted before the page was loaded again. */
  pasted: string | undefined;
  /** Texts that have been begun with those of another language, of all forms. */
  readonly copied = new CopiedTexts();
  isBusy = false;
  outcome: Saved['kind'] | 'errors' | undefined;
  savedAt = '';
  savedWay: SaveWay | '' = '';
  readonly drafts: DraftController;
  #isTableWanted = false;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly page: EditorSurroundings,
  ) {
    this.drafts = new DraftController(
      host,
      () => page.drafts(),
      () => this.#draft(),
    );
  }

  /** Whether something would be lost if the page were left now. */
  get isUnsaved(): boolean {
    return (this.session !== undefined && countOfChanges(this.session.history) > 0) || this.mending !== undefined;
  }

  /** Whether the keeper is to be asked whether a draft shall be kept. */
  get asksAboutDrafts(): boolean {
    return this.isUnsaved && this.drafts.isAllowed === false && !this.drafts.hasAnswered;
  }

  /** Opens what the keeper wants. */
  async open(wish: OpenWish): Promise<void> {
    if (wish.kind === 'discard-draft') return this.drafts.settle();
    if (wish.kind === 'mended') return this.#tryMended(wish.text);
    if (wish.kind === 'take-figures') return this.#takeFigures();
    const { page } = this;
    const [language, today] = [page.language(), page.today()];
    const isMore = this.isUnsaved && wish.kind !== 'draft';
    if (isMore && !(await page.ask())) return;
    if (wish.kind === 'draft') return this.#continueDraft();
    if (wish.kind === 'place') return this.#use(openPlace(wish.code, today, language));
    if (wish.kind === 'address') return this.#openAddress(wish.address);
    const file = wish.kind === 'file' ? wish.file : wish.kind === 'pick' ? await page.files().pick() : undefined;
    if (file) return this.#use(openFile(file, language));
    const text = wish.kind === 'example' ? page.examples()[wish.name] : undefined;
    if (wish.kind === 'example' && text !== undefined)
      this.#use(openFile({ name: wish.name, bytes: new TextEncoder().encode(text) }, language));
  }

  /** Takes an edit into the history. */
  change(value: unknown, name: EditName): void {
    if (!this.session) return;
    this.#edit(withEdit(this.session.history, value, name));
    if (name.together === undefined) this.page.announce(name.action);
  }

  /** One step back or forward. */
  step(direction: 'undo' | 'redo'): void {
    if (!this.session) return;
    const { history } = this.session;
    const action = direction === 'undo' ? undoAction(history) : redoAction(history);
    if (action === undefined) return;
    this.#edit(direction === 'undo' ? undone(history) : redone(history));
    this.page.announce(say(direction === 'undo' ? WORDS.undone : WORDS.redone, this.page.language(), { action }));
  }

  /** Something is proposed, or no longer. */
  propose(proposal: FeedProposal | undefined): void {
    this.proposal = proposal;
    if (proposal) this.pasted = undefined;
    this.#changed();
  }

  /** Saves what the keeper sees. Errors are told first. */
  async save(way: SaveWay, isSure: boolean): Promise<void> {
    if (!this.session) return;
    const { page } = this;
    const [language, today] = [page.language(), page.today()];
    page.go({ page: 'save' });
    if (page.errors() > 0 && !isSure) return this.#tell('errors');
    const action = FIELD_NAMES['updated']?.[language] ?? '';
    const saved = await saveSession(this.session, way, page.files(), { today, action, isSure });
    if (saved.kind === 'saved') {
      [this.session, this.savedWay, this.savedAt] = [saved.session, saved.way, clockOf(new Date(), language)];
      await this.drafts.keep().catch(() => undefined);
      const words = saved.way === 'download' ? SAVING.downloaded : SAVING.saved;
      this.page.announce(say(words, language, { time: this.savedAt }));
    }
    this.#tell(saved.kind);
  }

  /** Fetches a feed and opens it. */
  async #openAddress(address: string): Promise<void> {
    [this.isBusy, this.notice] = [true, undefined];
    this.host.requestUpdate();
    const fetched = await fetchFile(address, this.page.language(), (...request) => fetch(...request));
    this.isBusy = false;
    if ('mistake' in fetched) this.#use({ kind: 'notice', notice: { text: fetched.mistake, hasFigures: false } });
    else this.#use(openFile(fetched, this.page.language()));
  }

  #tryMended(text: string): void {
    if (this.mending) this.#use(openMended(this.mending, text, this.page.language()));
  }

  /** The figures of the table that was opened: into the feed that is open, else into the one that is opened next. */
  #takeFigures(): void {
    if (this.session) return this.#handOverTable();
    this.#isTableWanted = true;
    const language = this.page.language();
    this.notice = { text: say(OPEN_FIRST, language, { name: this.table?.name ?? '' }), hasFigures: false };
    this.host.requestUpdate();
  }

  #handOverTable(): void {
    const { table } = this;
    [this.table, this.notice, this.#isTableWanted] = [undefined, undefined, false];
    this.page.go({ page: 'figures', indicator: 0 });
    if (table) this.page.takeTable(table);
  }

  #continueDraft(): void {
    const draft = this.drafts.found;
    if (!draft) return;
    const language = this.page.language();
    const { name, handle, known, changes, value, pasted, mending } = draft;
    if (mending === undefined) {
      const action = say(SAVING.draftTaken, language);
      this.session = continuedSession(openedSession(draft.file, { name, handle, known }), value, { action, changes });
      this.pasted = pasted;
      this.#settled(placeOfFragment(draft.place));
    } else this.#use(openFile({ name, handle, bytes: new TextEncoder().encode(mending) }, language));
    this.drafts.settle();
  }

  #use(opening: Opening): void {
    if (opening.kind === 'notice') {
      [this.notice, this.table] = [opening.notice, opening.table ?? this.table];
      this.page.go({ page: 'start' });
    } else if (opening.kind === 'mending') {
      [this.mending, this.notice] = [opening.mending, undefined];
      this.page.go({ page: 'start' });
    } else {
      this.session = opening.session;
      this.#settled(this.page.place());
      if (this.#isTableWanted) this.#handOverTable();
      this.page.announce(say(WORDS.opened, this.page.language(), { name: opening.session.name }));
    }
    this.host.requestUpdate();
  }

  /** A feed is open: the keeper comes to where the address leads, else to the first figures. */
  #settled(place: EditorPlace | undefined): void {
    [this.mending, this.notice, this.proposal] = [undefined, undefined, undefined];
    [this.outcome, this.savedAt, this.savedWay] = [undefined, '', ''];
    const first: EditorPlace = { page: 'figures', indicator: 0 };
    this.page.go(place && place.page !== 'start' ? place : first);
    this.#changed();
  }

  #edit(history: Session['history']): void {
    if (!this.session) return;
    this.session = { ...this.session, history };
    [this.outcome, this.savedAt] = [undefined, ''];
    this.#changed();
  }

  #tell(outcome: EditorState['outcome']): void {
    this.outcome = outcome;
    this.host.requestUpdate();
  }

  #changed(): void {
    this.drafts.schedule();
    this.host.requestUpdate();
  }

  #draft(): Draft | undefined {
    const { session, mending, proposal, page } = this;
    const pasted = proposal?.pasted ?? this.pasted;
    const place = fragmentOf(page.place());
    const time = Date.now();
    if (mending) {
      const file = { text: '', value: undefined, hasByteOrderMark: false };
      const text = page.mendedText() ?? mending.text;
      const { name, handle, known } = mending.origin;
      return { name, file, value: undefined, changes: 1, place, time, mending: text, handle, known };
    }
    const changes = session ? countOfChanges(session.history) : 0;
    if (!session || (changes === 0 && pasted === undefined)) return undefined;
    const { name, file, handle, known } = session;
    return { name, file, value: feedOf(session), changes, place, time, pasted, handle, known };
  }
}

const OPEN_FIRST = {
  nb: 'Tallene i {name} kan tas inn i en datafil. Åpne datafilen først, så kan du hente dem der.',
  nn: 'Tala i {name} kan takast inn i ei datafil. Opne datafila først, så kan du hente dei der.',
  sv: 'Siffrorna i {name} kan tas in i en datafil. Öppna datafilen först, så kan du hämta dem där.',
  en: 'The figures in {name} can be taken into a data file. Open the data file first, and take them there.',
} as const;
