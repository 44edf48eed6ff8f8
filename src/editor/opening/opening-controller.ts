import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import type { EditorPlace } from '../editor-place.js';
import { WORDS as FRAME } from '../editor.words.js';
import type { LeaveAnswer } from '../frame/leave-question.js';
import { placeOfFragment } from '../navigation/place-address.js';
import { isForeign, type DraftContent } from '../saving/drafts/draft.js';
import type { DraftController } from '../saving/drafts/draft-controller.js';
import { WORDS as DRAFTS } from '../saving/drafts/drafts.words.js';
import type { FileAccess, PickedFile } from '../saving/file-access.js';
import { sessionOfDraft, type Session } from '../session.js';
import { fetchFile } from './files/fetch-file.js';
import type { OpenWish } from './open-events.js';
import { openFile, openMended, openPlace, openRegion, type Mending, type Opening } from './opener.js';
import { WORDS } from './opening.words.js';
import type { StartNotice } from './start-page.js';

/** What opening needs of the page around it. */
export interface OpeningSurroundings {
  readonly language: () => Language;
  readonly today: () => string;
  readonly files: () => FileAccess;
  readonly examples: () => Readonly<Record<string, string>>;
  readonly place: () => EditorPlace;
  /** The text of a broken file as it stands in its field. */
  readonly mendedText: () => string | undefined;
  readonly go: (place: EditorPlace) => void;
  readonly announce: (text: string) => void;
  /** Hands a table to the page of figures, which shows what would come in. */
  readonly takeTable: (table: PickedFile) => void;
  /** Asks what shall become of work that is not saved. */
  readonly ask: () => Promise<LeaveAnswer>;
}

/** What opening needs of the editor's state. */
export interface OpeningWork {
  readonly drafts: DraftController;
  /** Whether there is work that is not saved. */
  readonly isUnsaved: boolean;
  readonly hasSession: boolean;
  /** Puts aside what is open and not saved, and opens a feed, or nothing but what this controller has. */
  readonly use: (session: Session | undefined, pasted?: string) => void;
  /** Something that is shown has changed. */
  readonly changed: () => void;
}

/** Opens what the keeper wants, and holds what is no feed yet: a broken file, a table, and why something failed. */
export class OpeningController {
  mending: Mending | undefined;
  notice: StartNotice | undefined;
  /** Whether an address is being fetched. */
  isBusy = false;
  /** A table that was opened before there was a feed to take its figures into. */
  #table: PickedFile | undefined;
  #isTableWanted = false;
  /** The number of the last wish: what an earlier one brings late is not wanted any more. */
  #wish = 0;

  constructor(
    readonly page: OpeningSurroundings,
    readonly work: OpeningWork,
  ) {}

  /** Opens what the keeper wants. */
  async open(wish: OpenWish): Promise<void> {
    if (wish.kind === 'mistake') return this.#tell(say(WORDS[wish.mistake], this.page.language()));
    if (wish.kind === 'discard-draft') return this.work.drafts.discard(wish.id);
    if (wish.kind === 'draft') return this.#continueDraft(wish.id);
    if (wish.kind === 'mended') return this.#tryMended(wish.text);
    if (wish.kind === 'leave-mending') return this.#leaveMending();
    if (wish.kind === 'take-figures') return this.#takeFigures();
    const answer = this.work.isUnsaved ? await this.page.ask() : 'aside';
    if (answer === 'save') return this.page.go({ page: 'save' });
    if (answer === 'stay') return;
    this.#wish += 1;
    const number = this.#wish;
    const opening = await this.#openingOf(wish);
    if (number !== this.#wish) return;
    this.isBusy = false;
    if (opening) this.#use(opening);
    else this.work.changed();
  }

  /** Whether the text of a broken file has been worked on. */
  get isMended(): boolean {
    return this.mending !== undefined && (this.page.mendedText() ?? this.mending.text) !== this.mending.opened;
  }

  /** What a draft keeps of a broken file; undefined where there is nothing to keep. */
  get draft(): DraftContent | undefined {
    if (!this.mending || !this.isMended) return undefined;
    const { origin, text } = this.mending;
    const file = { text: '', value: undefined, hasByteOrderMark: false };
    const mending = this.page.mendedText() ?? text;
    return { ...origin, file, value: undefined, changes: 1, place: '', mending };
  }

  async #openingOf(
    wish: Extract<OpenWish, { readonly kind: 'file' | 'pick' | 'address' | 'example' | 'place' | 'region' }>,
  ): Promise<Opening | undefined> {
    const { page } = this;
    const [language, today] = [page.language(), page.today()];
    if (wish.kind === 'place') return openPlace(wish.code, today, language);
    if (wish.kind === 'region') return openRegion(wish, today);
    if (wish.kind === 'address') return this.#fetched(wish.address);
    if (wish.kind === 'example') {
      const text = page.examples()[wish.name];
      return text === undefined
        ? undefined
        : openFile({ name: wish.name, bytes: new TextEncoder().encode(text) }, language);
    }
    try {
      const file = wish.kind === 'file' ? wish.file : await page.files().pick();
      return file && openFile(file, language);
    } catch {
      return notice(say(WORDS.unreadable, language));
    }
  }

  async #fetched(address: string): Promise<Opening> {
    const language = this.page.language();
    [this.isBusy, this.notice] = [true, undefined];
    this.work.changed();
    const fetched = await fetchFile(address, language, (...request) => fetch(...request));
    return 'mistake' in fetched ? notice(fetched.mistake) : openFile(fetched, this.page.language());
  }

  async #continueDraft(id: string): Promise<void> {
    const { page, work } = this;
    const draft = work.drafts.waiting.find((each) => each.id === id);
    if (!draft || isForeign(draft)) return;
    this.#wish += 1;
    if (draft.mending === undefined) {
      this.#open(sessionOfDraft(draft, say(DRAFTS.taken, page.language())), draft.pasted);
      const place = placeOfFragment(draft.place) ?? FIRST;
      page.go(place.page === 'start' ? FIRST : place);
    } else {
      const bytes = new TextEncoder().encode(draft.mending);
      const opening = openFile({ name: draft.name, bytes }, page.language());
      const { name, handle, known } = draft;
      const origin = { name, handle, known };
      const isBroken = opening.kind === 'mending';
      this.#use(isBroken ? { ...opening, mending: { ...opening.mending, origin, opened: '' } } : opening);
    }
    await work.drafts.taken(draft);
  }

  #tryMended(text: string): void {
    if (!this.mending) return;
    const opening = openMended(this.mending, text, this.page.language());
    if (opening.kind === 'mending') this.mending = opening.mending;
    else if (opening.kind === 'notice') return this.#use(opening);
    else {
      this.mending = undefined;
      return this.#use(opening);
    }
    this.work.changed();
  }

  /** A text that has been worked on waits among the drafts. */
  #leaveMending(): void {
    if (this.isMended) this.work.drafts.setAside();
    this.mending = undefined;
    this.page.go({ page: 'start' });
    this.work.changed();
  }

  /** The figures of the table that was opened: into the feed that is open, else into the one that is opened next. */
  #takeFigures(): void {
    if (this.work.hasSession) return this.#handOverTable();
    this.#isTableWanted = true;
    const language = this.page.language();
    this.notice = { text: say(WORDS.tableFirst, language, { name: this.#table?.name ?? '' }), hasFigures: false };
    this.work.changed();
  }

  #handOverTable(): void {
    const table = this.#table;
    [this.#table, this.notice, this.#isTableWanted] = [undefined, undefined, false];
    this.page.go(FIRST);
    if (table) this.page.takeTable(table);
  }

  #use(opening: Opening): void {
    if (opening.kind === 'notice') {
      [this.notice, this.#table] = [opening.notice, opening.table ?? this.#table];
      this.page.go({ page: 'start' });
    } else if (opening.kind === 'mending') {
      this.work.use(undefined);
      [this.mending, this.notice] = [opening.mending, undefined];
      this.page.go({ page: 'start' });
    } else {
      this.#open(opening.session);
      const place = this.page.place();
      this.page.go(place.page === 'start' ? FIRST : place);
      if (this.#isTableWanted) this.#handOverTable();
      this.page.announce(say(FRAME.opened, this.page.language(), { name: opening.session.name }));
    }
    this.work.changed();
  }

  #open(session: Session, pasted?: string): void {
    this.work.use(session, pasted);
    [this.mending, this.notice] = [undefined, undefined];
  }

  #tell(text: string): void {
    this.notice = { text, hasFigures: false };
    this.page.go({ page: 'start' });
    this.work.changed();
  }
}

const FIRST: EditorPlace = { page: 'figures', indicator: 0 };

function notice(text: string): Opening {
  return { kind: 'notice', notice: { text, hasFigures: false } };
}
