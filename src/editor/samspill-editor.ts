import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { languageOf } from '../feed/localized-text.js';
import type { Language } from '../feed/shape/widget-words.js';
import { say } from '../locale/catalogue.js';
import { defineElement } from '../widget/define-element.js';
import { controlStyles } from './control.styles.js';
import type { EditorPlace } from './editor-place.js';
import { editorStyles } from './editor.styles.js';
import { WORDS } from './editor.words.js';
import { EditorState, type EditorSurroundings } from './editor-state.js';
import type { FeedChangeEvent } from './feed-change-event.js';
import type { FiguresPageElement } from './figures/figures-page.js';
import type { FeedProposalEvent } from './feed-proposal-event.js';
import type { GoToEvent } from './go-to-event.js';
import { renderHeader } from './header.js';
import { UndoKeys } from './history/undo-keys.js';
import { missingTexts } from './navigation/missing-texts.js';
import { keepLanguage, optionsOfAddress } from './navigation/address-options.js';
import { navigationOf } from './navigation/navigation.view.js';
import { renderNavigation } from './navigation/navigation-list.js';
import { askToLeave, renderLeaveQuestion } from './leave-question.js';
import { isSamePage } from './navigation/page-of-place.js';
import { PlaceController } from './navigation/place-controller.js';
import type { OpenEvent } from './opening/open-events.js';
import './opening/mending-page.js';
import './opening/start-page.js';
import { renderPage } from './pages.js';
import './preview/preview-pane.js';
import { ProblemController } from './problems/problem-controller.js';
import { browserDrafts, type DraftStore } from './saving/draft-store.js';
import { localDate } from './saving/draft-text.js';
import { browserFiles, type FileAccess, type PickedFile } from './saving/file-access.js';
import type { SaveEvent } from './saving/save-event.js';
import type { DraftAnswerEvent } from './saving/save-page.js';
import { WORDS as SAVING_WORDS } from './saving/saving.words.js';
import { feedOf, type Session } from './session.js';
import { UnsavedGuard } from './unsaved-guard.js';

/** The editor of feeds: a page for keepers, from which nothing leaves their machine. */
export class SamspillEditorElement extends LitElement {
  static override styles = [controlStyles, editorStyles];

  /** The texts of the example feeds, by the names of their files. */
  @property({ attribute: false }) examples: Readonly<Record<string, string>> = {};
  /** The keeper's date, as ISO. */
  @property() today = localDate(new Date());
  /** The machine's files. */
  @property({ attribute: false }) files: FileAccess = browserFiles();
  /** Where drafts are kept. */
  @property({ attribute: false }) drafts: DraftStore = browserDrafts();

  @state() private language: Language = 'nb';
  @state() private isMenuOpen = false;
  @state() private isPreviewShown = false;
  @state() private isWholeList = false;
  @state() private announcement = '';

  @query('main') private readonly main!: HTMLElement;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #places = new PlaceController(this, (place) => this.#handleArrival(place));
  readonly #problems = new ProblemController(this, { language: 'nb', today: this.today });
  readonly #state: EditorState;
  #lastEdited: EditorPlace = { page: 'figures', indicator: 0 };
  #shownPlace: EditorPlace | undefined;
  #isFromPreview = false;

  constructor() {
    super();
    this.#state = new EditorState(this, this.#surroundings());
    new UndoKeys(this, (direction) => this.#state.step(direction));
    new UnsavedGuard(this, () => this.#state.isUnsaved);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { language, place, feed } = optionsOfAddress(location.href);
    this.#setLanguage(language ?? this.language);
    // Properties that the page sets at once, such as the examples, come first.
    queueMicrotask(() => {
      if (place !== undefined) void this.#state.open({ kind: 'place', code: place });
      else if (feed !== undefined) void this.#state.open({ kind: 'address', address: feed });
    });
  }

  protected override willUpdate(): void {
    const { session } = this.#state;
    if (session) this.#problems.check(feedOf(session), { language: this.language, today: this.today });
    else this.#problems.reset();
  }

  protected override updated(): void {
    document.title = this.#title();
    const { place } = this.#places;
    const isOther = this.#shownPlace && !isSamePage(this.#shownPlace, place);
    this.#shownPlace = place;
    if (isOther) void this.#focusPage();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { session, mending } = this.#state;
    const { place } = this.#places;
    const isOpen = session !== undefined && place.page !== 'start' && !mending;
    return html`
      <button type="button" class="skip-link" @click=${this.#handleSkip}>${say(WORDS.toContent, language)}</button>
      ${this.#renderHeader(isOpen ? session : undefined)}
      <div
        class="body ${isOpen ? 'open' : 'start'} ${this.isPreviewShown ? 'preview-shown' : ''}"
        @feed-change=${this.#handleChange}
        @feed-proposal=${this.#handleProposal}
        @go-to=${this.#handleGoTo}
        @editor-open=${this.#handleOpen}
        @editor-save=${this.#handleSave}
        @draft-answer=${this.#handleDraftAnswer}
      >
        ${isOpen ? this.#renderNavigation(feedOf(session)) : nothing}
        <main id="content" tabindex="-1">
          ${isOpen ? this.#renderTabs() : nothing}
          <div class="page">
            ${isOpen ? this.#renderPage(session) : this.#renderStart()} ${this.#renderDraftQuestion()}
          </div>
        </main>
        ${isOpen ? this.#renderPreview(session) : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
      ${renderLeaveQuestion(language)}
    `;
  }

  #renderHeader(session: Session | undefined): TemplateResult {
    return renderHeader({
      language: this.language,
      session,
      place: this.#places.place,
      lastEdited: this.#lastEdited,
      handleLanguage: this.#handleLanguage,
      handleUndo: () => this.#state.step('undo'),
      handleRedo: () => this.#state.step('redo'),
      handleGo: (place) => this.#places.go(place),
    });
  }

  #renderNavigation(feed: unknown): TemplateResult {
    const { language } = this;
    const { list } = this.#problems;
    const toSee = [...(list?.errors ?? []), ...(list?.remarks ?? [])].map(({ place }) => place);
    const missing = missingTexts(feed, this.#state.copied);
    return renderNavigation({
      groups: navigationOf(feed, { language, toSee: [...toSee, ...missing] }),
      place: this.#places.place,
      language,
      isWhole: this.isWholeList,
      isShown: this.isMenuOpen,
      handleWhole: this.#handleWhole,
      handleMenu: this.#handleMenu,
    });
  }

  /** Where there is no room for the preview beside the page, one of the two is shown. */
  #renderTabs(): TemplateResult {
    const { language, isPreviewShown } = this;
    const tab = (word: keyof typeof WORDS, shows: boolean) =>
      html`<button type="button" aria-pressed=${isPreviewShown === shows} @click=${() => this.#showPreview(shows)}>
        ${say(WORDS[word], language)}
      </button>`;
    return html`<div class="tabs" role="group" aria-label=${say(WORDS.part, language)}>
      ${tab('form', false)} ${tab('preview', true)}
    </div>`;
  }

  #renderStart(): TemplateResult {
    const { language, today } = this;
    const { mending, session, notice, drafts, isBusy } = this.#state;
    if (mending) {
      const { origin, text, findings } = mending;
      return html`<mending-page
        .language=${language}
        .name=${origin.name}
        .text=${text}
        .findings=${findings}
        @input=${() => this.#state.drafts.schedule()}
      ></mending-page>`;
    }
    return html`<start-page
      .language=${language}
      .today=${today}
      .draft=${drafts.found}
      .notice=${notice}
      .current=${session?.name ?? ''}
      .busy=${isBusy}
      .examples=${Object.keys(this.examples)}
    ></start-page>`;
  }

  #renderPage(session: Session): TemplateResult {
    return renderPage({
      language: this.language,
      today: this.today,
      session,
      place: this.#places.place,
      problems: this.#problems.list,
      state: this.#state,
      files: this.files,
    });
  }

  #renderPreview(session: Session): TemplateResult | typeof nothing {
    const { place } = this.#places;
    if (place.page === 'changes' || place.page === 'save') return nothing;
    return html`<aside>
      <preview-pane
        .language=${this.language}
        .feed=${feedOf(session)}
        .proposed=${this.#state.proposal?.value}
        .place=${place}
      ></preview-pane>
    </aside>`;
  }

  #renderDraftQuestion(): TemplateResult | typeof nothing {
    if (!this.#state.asksAboutDrafts) return nothing;
    const { language } = this;
    return html`<section class="card draft-question">
      <p>${say(SAVING_WORDS.draftQuestion, language)}</p>
      <div class="row">
        <button type="button" @click=${() => this.#answerDrafts(true)}>${say(SAVING_WORDS.draftYes, language)}</button>
        <button type="button" @click=${() => this.#answerDrafts(false)}>${say(SAVING_WORDS.draftNo, language)}</button>
      </div>
    </section>`;
  }

  /** What the state of the editor may ask of this page. */
  #surroundings(): EditorSurroundings {
    return {
      language: () => this.language,
      today: () => this.today,
      files: () => this.files,
      drafts: () => this.drafts,
      examples: () => this.examples,
      place: () => this.#places.place,
      errors: () => this.#problems.list?.errors.length ?? 0,
      mendedText: () => this.main.querySelector('mending-page')?.writtenText,
      go: (place) => this.#places.go(place),
      announce: (text) => this.#announce(text),
      takeTable: (table) => void this.#takeTable(table),
      ask: () => askToLeave(this.dialog),
    };
  }

  #title(): string {
    const name = this.#state.session?.name;
    const product = `samspill ${say(WORDS.product, this.language)}`;
    return name === undefined ? product : `${name} – ${product}`;
  }

  #setLanguage(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
  }

  async #takeTable({ name, bytes }: PickedFile): Promise<void> {
    await this.updateComplete;
    this.main.querySelector<FiguresPageElement>('figures-page')?.openFile(name, bytes);
  }

  /** A text that is said again must be another one to be read. */
  #announce(text: string): void {
    this.announcement = this.announcement === text ? `${text}\u00a0` : text;
  }

  #showPreview(isShown: boolean): void {
    this.isPreviewShown = isShown;
  }

  #answerDrafts(isAllowed: boolean): void {
    void this.#state.drafts.answer(isAllowed);
    this.main.focus();
  }

  #handleArrival(place: EditorPlace): void {
    const isEditing = place.page !== 'start' && place.page !== 'changes' && place.page !== 'save';
    if (isEditing && place.page !== 'problems') this.#lastEdited = place;
    [this.isMenuOpen, this.isPreviewShown] = [false, this.isPreviewShown && this.#isFromPreview];
  }

  /**
   * The heading of the new page gets the focus, so that it is read, unless the page has taken it to a field. Who chose
   * something in the preview stays there and is told.
   */
  async #focusPage(): Promise<void> {
    const page = this.main.querySelector<LitElement>('.page > *');
    await page?.updateComplete;
    const heading = page?.shadowRoot?.querySelector<HTMLElement>('h1');
    if (this.#isFromPreview) this.#announce(heading?.textContent.trim() ?? '');
    else if (!page?.shadowRoot?.activeElement) {
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
      this.main.scrollTo({ top: 0 });
    }
    this.#isFromPreview = false;
  }

  readonly #handleSkip = (): void => {
    this.main.focus();
  };

  readonly #handleLanguage = (event: Event): void => {
    const language = languageOf((event.target as HTMLSelectElement).value) ?? this.language;
    this.#setLanguage(language);
    keepLanguage(language);
  };

  readonly #handleMenu = (): void => {
    this.isMenuOpen = !this.isMenuOpen;
  };

  readonly #handleWhole = (isWhole: boolean): void => {
    this.isWholeList = isWhole;
  };

  readonly #handleChange = ({ value, action, together }: FeedChangeEvent): void => {
    this.#state.change(value, { action, together });
  };

  readonly #handleProposal = ({ proposal }: FeedProposalEvent): void => this.#state.propose(proposal);

  readonly #handleGoTo = (event: GoToEvent): void => {
    this.#isFromPreview = event.target instanceof Element && event.target.localName === 'preview-pane';
    this.#places.go(event.place);
  };

  readonly #handleOpen = ({ wish }: OpenEvent): void => void this.#state.open(wish);

  readonly #handleSave = ({ way, isSure }: SaveEvent): void => void this.#state.save(way, isSure);

  readonly #handleDraftAnswer = ({ isAllowed }: DraftAnswerEvent): void => this.#answerDrafts(isAllowed);
}

defineElement('samspill-editor', SamspillEditorElement);
