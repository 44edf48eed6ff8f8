import type { ReactiveControllerHost } from 'lit';

import { say } from '../locale/catalogue.js';
import type { EditorPlace } from './editor-place.js';
import { WORDS } from './editor.words.js';
import type { FeedProposal } from './events/feed-proposal-event.js';
import { CopiedTexts } from './form/texts/copied-texts.js';
import {
  countOfChanges,
  redoAction,
  redone,
  undoAction,
  undone,
  withEdit,
  type EditName,
} from './history/edit-history.js';
import { fragmentOf } from './navigation/place-address.js';
import { OpeningController, type OpeningSurroundings } from './opening/opening-controller.js';
import type { DraftContent } from './saving/drafts/draft.js';
import { DraftController, type DraftSurroundings } from './saving/drafts/draft-controller.js';
import { SavingController, type SavingSurroundings } from './saving/saving-controller.js';
import { draftOfSession, type Session } from './session.js';

/** What the state of the editor needs of the page around it. */
export interface EditorSurroundings extends OpeningSurroundings, SavingSurroundings {
  readonly drafts: DraftSurroundings['store'];
  readonly tabs: DraftSurroundings['tabs'];
  readonly place: () => EditorPlace;
}

/** What is open in the editor and what has been done to it; the page shows it. */
export class EditorState {
  session: Session | undefined;
  /** What would come into the feed if the keeper said yes. */
  proposal: FeedProposal | undefined;
  /** A block that was pasted and neither taken in nor cancelled, wherever the keeper is. */
  pasted: string | undefined;
  /** How many figures of it would be taken in; 0 while that is not known. */
  pastedCount = 0;
  /** Texts that have been begun with those of another language, of all forms. */
  readonly copied = new CopiedTexts();
  readonly drafts: DraftController;
  readonly opening: OpeningController;
  readonly saving: SavingController;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly page: EditorSurroundings,
  ) {
    const content = (): DraftContent | undefined => this.#content();
    this.drafts = new DraftController(host, { store: page.drafts, tabs: page.tabs, content });
    this.opening = new OpeningController(page, this);
    this.saving = new SavingController(page, this);
  }

  get hasSession(): boolean {
    return this.session !== undefined;
  }

  /** Name of what is open; empty for nothing. */
  get openName(): string {
    return this.opening.mending?.origin.name ?? this.session?.name ?? '';
  }

  /** Whether there is work that is not saved. */
  get isUnsaved(): boolean {
    return this.#content() !== undefined;
  }

  /** Whether something would be lost if the page were left now. */
  get wouldBeLost(): boolean {
    return this.isUnsaved || this.drafts.isInTabAlone;
  }

  /** Whether the keeper is to be asked whether a draft shall be kept. */
  get asksAboutDrafts(): boolean {
    const { isAllowed, hasAnswered, failure } = this.drafts;
    return isAllowed === false && !hasAnswered && failure === undefined && this.isUnsaved;
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
  propose(proposal: FeedProposal | undefined, pasted: string | undefined): void {
    [this.proposal, this.pasted] = [proposal, pasted];
    if (proposal || pasted === undefined) this.pastedCount = proposal?.count ?? 0;
    this.changed();
  }

  /** Puts aside what is open and not saved, and opens a feed, or nothing. */
  use(session: Session | undefined, pasted?: string): void {
    this.drafts.setAside();
    [this.session, this.proposal, this.pasted, this.pastedCount] = [session, undefined, pasted, 0];
    this.saving.forget();
    this.changed();
  }

  /** Puts a session in the stead of the one that is open, of the same file. */
  replace(session: Session): void {
    this.session = session;
    this.changed();
  }

  /** Something has changed that is shown, or kept in a draft. */
  changed(): void {
    this.drafts.schedule();
    this.host.requestUpdate();
  }

  #edit(history: Session['history']): void {
    if (!this.session || history === this.session.history) return;
    this.session = { ...this.session, history };
    this.saving.forget();
    this.changed();
  }

  /** What would be lost: a text that is being mended, changes, a block that was pasted and not answered. */
  #content(): DraftContent | undefined {
    const { session, opening, pasted, page } = this;
    if (opening.draft) return opening.draft;
    if (!session || (countOfChanges(session.history) === 0 && pasted === undefined)) return undefined;
    return { ...draftOfSession(session), place: fragmentOf(page.place()), pasted };
  }
}
