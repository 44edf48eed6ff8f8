import { FILE_FIELDS } from '../../feed/field-words/file-fields.words.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { withValue } from '../../feed-file/edited-value.js';
import { say } from '../../locale/catalogue.js';
import type { EditorPlace } from '../editor-place.js';
import { countOfChanges, undoAction, withEdit } from '../history/edit-history.js';
import { openFile } from '../opening/opener.js';
import { feedOf, type Session } from '../session.js';
import { bothVersions, togetherSession, type BothVersions } from './both-versions.js';
import type { DraftController } from './drafts/draft-controller.js';
import { clockOf } from './drafts/draft-text.js';
import type { FileAccess } from './file-access.js';
import { saveSession, textToSave, type Saved, type SaveOptions, type SaveWay } from './save-file.js';
import { WORDS } from './saving.words.js';

/** What came of saving, or what stands in its way. */
export type SavingOutcome = Saved['kind'] | 'errors';

/** What shall hold where somebody else has saved the same file; `see` is to look at both first. */
export type BothAnswer = 'see' | 'mine' | 'theirs' | 'together';

/** What saving needs of the page around it. */
export interface SavingSurroundings {
  readonly language: () => Language;
  readonly today: () => string;
  readonly files: () => FileAccess;
  /** How many errors the last check has found. */
  readonly errors: () => number;
  readonly go: (place: EditorPlace) => void;
  readonly announce: (text: string) => void;
}

/** What saving needs of the editor's state. */
export interface SavingWork {
  readonly drafts: DraftController;
  readonly session: Session | undefined;
  /** Puts a session in the stead of the one that is open, of the same file. */
  readonly replace: (session: Session) => void;
  /** Puts aside what is open and not saved, and opens a feed. */
  readonly use: (session: Session) => void;
  readonly changed: () => void;
}

/** Saves what is open, and holds what came of it. */
export class SavingController {
  outcome: SavingOutcome | undefined;
  /** When it was saved: «13.20»; empty when it has been edited since then. */
  savedAt = '';
  savedWay: SaveWay | '' = '';
  /** Whether it was in no file before. */
  isFirst = false;
  /** What somebody else has saved meanwhile. */
  both: BothVersions | undefined;
  /** Whether both are shown. */
  isBothShown = false;
  #isSaving = false;

  constructor(
    readonly page: SavingSurroundings,
    readonly work: SavingWork,
  ) {}

  /** What was told belongs to what was there then. */
  forget(): void {
    [this.outcome, this.savedAt, this.savedWay] = [undefined, '', ''];
    [this.both, this.isBothShown] = [undefined, false];
  }

  /** The text of the file as saving would write it. */
  textOf(session: Session): string {
    return textToSave(session, this.#options);
  }

  /**
   * Saves what the keeper sees. Errors are told first.
   *
   * @param isSure whether the keeper knows of the errors
   */
  async save(way: SaveWay, isSure: boolean): Promise<void> {
    const { page, work } = this;
    const { session } = work;
    if (!session || this.#isSaving) return;
    page.go({ page: 'save' });
    if (page.errors() > 0 && !isSure) return this.#tell('errors');
    this.#isSaving = true;
    const saved = await saveSession(session, way, page.files(), this.#options).finally(() => (this.#isSaving = false));
    if (work.session?.file !== session.file) return;
    [this.both, this.isBothShown] = [undefined, false];
    if (saved.kind === 'changed-meanwhile') this.both = bothVersions(work.session, saved.bytes);
    if (saved.kind === 'saved') {
      work.replace(withEditsSince(session, work.session, saved.session));
      this.isFirst = session.isNew === true;
      [this.savedWay, this.savedAt] = [saved.way, clockOf(new Date(), page.language())];
      const words = saved.way === 'download' ? WORDS.downloaded : WORDS.saved;
      page.announce(say(words, page.language(), { time: this.savedAt }));
      await work.drafts.keep();
    }
    this.#tell(saved.kind);
  }

  /** The keeper wants to see what both sides have done, or has seen it. */
  async answer(answer: BothAnswer): Promise<void> {
    const { both, work } = this;
    const { session } = work;
    if (!both || !session) return;
    if (answer === 'see') {
      this.isBothShown = true;
      return work.changed();
    }
    if (answer === 'mine') {
      // Overwritten is what was seen, and nothing that came after it.
      work.replace({ ...session, known: both.bytes });
      return this.save('same', true);
    }
    if (answer === 'together') this.#putTogether(session, both);
    else this.#takeTheirs(session, both);
  }

  /** Both in one, which the keeper sees before it is saved. */
  #putTogether(session: Session, both: BothVersions): void {
    const name = say(WORDS.puttingTogether, this.page.language());
    const next = togetherSession(session, both, name);
    if (!next) return;
    this.work.replace(next);
    this.#goOn({ page: 'changes' }, name);
  }

  #takeTheirs({ name, handle }: Session, both: BothVersions): void {
    const language = this.page.language();
    const opening = openFile({ name, handle, bytes: both.bytes }, language);
    if (opening.kind !== 'session') return;
    this.work.use(opening.session);
    this.#goOn({ page: 'figures', indicator: 0 }, say(WORDS.theirsTaken, language));
  }

  #goOn(place: EditorPlace, words: string): void {
    this.forget();
    this.page.announce(words);
    this.page.go(place);
    this.work.changed();
  }

  get #options(): SaveOptions {
    const language = this.page.language();
    return { today: this.page.today(), action: FILE_FIELDS.updated[language] };
  }

  #tell(outcome: SavingOutcome): void {
    this.outcome = outcome;
    this.work.changed();
  }
}

/** The session that was saved, with what the keeper has done while that was going on. */
function withEditsSince(begun: Session, now: Session, saved: Session): Session {
  const value = feedOf(now);
  if (value === feedOf(begun)) return saved;
  const dated = withValue(value, ['updated'], (feedOf(saved) as { readonly updated?: unknown }).updated);
  const changes = Math.max(countOfChanges(now.history) - countOfChanges(begun.history), 1);
  const action = undoAction(now.history) ?? '';
  return { ...saved, history: withEdit(saved.history, dated, { action, changes }) };
}
