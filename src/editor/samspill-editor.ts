import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { languageOf } from '../feed/localized-text.js';
import type { Language } from '../feed/shape/widget-words.js';
import { say } from '../locale/catalogue.js';
import { defineElement } from '../widget/define-element.js';
import { controlStyles } from './control.styles.js';
import { PAGES, type EditorPlace, type OpenPlace } from './editor-place.js';
import { editorStyles } from './frame/editor.styles.js';
import { WORDS } from './editor.words.js';
import { EditorState, type EditorSurroundings } from './editor-state.js';
import type { FeedChangeEvent } from './events/feed-change-event.js';
import type { FiguresPageElement } from './figures/figures-page.js';
import type { FeedProposalEvent } from './events/feed-proposal-event.js';
import type { GoToEvent } from './events/go-to-event.js';
import { headerStyles } from './frame/header.styles.js';
import { renderHeader } from './frame/header.js';
import { UndoKeys } from './history/undo-keys.js';
import { askToLeave, renderLeaveQuestion } from './frame/leave-question.js';
import { keepLanguage, optionsOfAddress } from './navigation/address-options.js';
import { missingTexts } from './navigation/missing-texts.js';
import { renderNavigation } from './navigation/navigation-list.js';
import { navigationStyles } from './navigation/navigation-list.styles.js';
import { navigationOf } from './navigation/navigation.view.js';
import { PageFocus } from './navigation/page-focus.js';
import { PlaceController } from './navigation/place-controller.js';
import type { DroppedFile } from './opening/files/dropped-file.js';
import { FileDrops } from './opening/files/file-drops.js';
import type { OpenEvent, OpenWish } from './opening/open-events.js';
import { renderPage } from './pages.js';
import { renderSkipLinks, renderTabs } from './frame/part-links.js';
import './preview/preview-pane.js';
import { WORDS as PREVIEW_WORDS } from './preview/preview.words.js';
import { ProblemController } from './problems/problem-controller.js';
import { questionStyles } from './frame/questions.styles.js';
import type { BothEvent } from './saving/both-events.js';
import { renderDraftQuestion, type DraftAnswerEvent } from './saving/drafts/draft-question.js';
import { browserDrafts, type DraftStore } from './saving/drafts/draft-store.js';
import { localDate } from './saving/drafts/draft-text.js';
import { browserTabs, type OpenTabs } from './saving/drafts/open-tabs.js';
import { browserFiles, type FileAccess, type PickedFile } from './saving/file-access.js';
import type { SaveEvent } from './saving/save-event.js';
import { feedOf, type Session } from './session.js';
import { renderStart } from './start.js';
import { UnsavedGuard } from './frame/unsaved-guard.js';

/** The editor of feeds: a page for keepers, from which nothing leaves their machine. */
export class SamspillEditorElement extends LitElement {
  static override styles = [controlStyles, headerStyles, navigationStyles, questionStyles, editorStyles];

  /** The texts of the example feeds, by the names of their files. */
  @property({ attribute: false }) examples: Readonly<Record<string, string>> = {};
  /** The keeper's date, as ISO. */
  @property() today = localDate(new Date());
  /** The machine's files. */
  @property({ attribute: false }) files: FileAccess = browserFiles();
  /** Where drafts are kept. */
  @property({ attribute: false }) drafts: DraftStore = browserDrafts();
  /** Which tabs have drafts. */
  @property({ attribute: false }) tabs: OpenTabs = browserTabs();

  @state() private language: Language = 'nb';
  @state() private isMenuOpen = false;
  @state() private isPreviewShown = false;
  @state() private isWholeList = false;
  @state() private announcement = '';

  @query('main') private readonly main!: HTMLElement;
  @query('dialog.leave') private readonly dialog!: HTMLDialogElement;

  readonly #places = new PlaceController(this, (place) => this.#handleArrival(place));
  readonly #problems = new ProblemController(this, { language: 'nb', today: this.today });
  readonly #state: EditorState;
  readonly #focus = new PageFocus(this, {
    place: () => this.#places.place,
    main: () => this.main,
    announce: (text) => this.#announce(text),
  });
  readonly #drops = new FileDrops(this, (dropped) => this.#takeDropped(dropped));
  #lastEdited: EditorPlace = { page: 'figures', indicator: 0 };

  constructor() {
    super();
    this.#state = new EditorState(this, this.#surroundings());
    new UndoKeys(this, (direction) => this.#state.step(direction));
    new UnsavedGuard(this, () => this.#state.wouldBeLost);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { language, place, feed } = optionsOfAddress(location.href);
    this.#setLanguage(language ?? this.language);
    // Properties that the page sets at once, such as the examples, come first.
    queueMicrotask(() => {
      if (place !== undefined) this.#open({ kind: 'place', code: place });
      else if (feed !== undefined) this.#open({ kind: 'address', address: feed });
    });
  }

  protected override willUpdate(): void {
    const { session } = this.#state;
    const options = { language: this.language, today: this.today };
    if (session) this.#problems.check(feedOf(session), session.file, options);
    else this.#problems.reset();
  }

  protected override updated(): void {
    void this.#writeTitle();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { session, opening, drafts, isUnsaved, asksAboutDrafts } = this.#state;
    const { place } = this.#places;
    const isOpen = session !== undefined && place.page !== 'start' && !opening.mending;
    const hasPreview = isOpen && PAGES[place.page].hasPreview;
    return html`<div class="frame">
      ${renderSkipLinks(language, this.#handleSkip, hasPreview ? this.#handleSkipToPreview : undefined)}
      ${this.#renderHeader(isOpen ? session : undefined)}
      <div
        class="body ${isOpen ? 'open' : 'start'} ${hasPreview && this.isPreviewShown ? 'preview-shown' : ''}"
        @feed-change=${this.#handleChange}
        @feed-proposal=${this.#handleProposal}
        @go-to=${this.#handleGoTo}
        @editor-open=${this.#handleOpen}
        @editor-save=${this.#handleSave}
        @both-answer=${this.#handleBoth}
        @draft-answer=${this.#handleDraftAnswer}
      >
        ${isOpen ? this.#renderNavigation(feedOf(session)) : nothing}
        <main id="content" tabindex="-1">
          ${hasPreview ? renderTabs(language, this.isPreviewShown, this.#showPreview) : nothing}
          <div class="page">
            ${isOpen ? this.#renderPage(session, place) : this.#renderStart()}
            ${renderDraftQuestion({
              language,
              isAsked: asksAboutDrafts,
              failure: isUnsaved ? drafts.failure : undefined,
              handleAnswer: (isAllowed) => this.#answerDrafts(isAllowed),
            })}
          </div>
        </main>
        ${hasPreview ? this.#renderPreview(session) : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
      ${renderLeaveQuestion(language, this.#state.openName)}
    </div>`;
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
    const errors = list?.errors.map(({ place }) => place) ?? [];
    const remarks = list?.remarks.map(({ place }) => place) ?? [];
    const missing = missingTexts(feed, this.#state.copied);
    return renderNavigation({
      groups: navigationOf(feed, { language, errors, remarks, missing }),
      place: this.#places.place,
      language,
      isWhole: this.isWholeList,
      isShown: this.isMenuOpen,
      handleWhole: this.#handleWhole,
      handleMenu: this.#handleMenu,
    });
  }

  #renderStart(): TemplateResult {
    const { language, today } = this;
    return renderStart({ language, today, examples: Object.keys(this.examples), state: this.#state });
  }

  #renderPage(session: Session, place: OpenPlace): TemplateResult {
    return renderPage({
      language: this.language,
      today: this.today,
      session,
      place,
      problems: this.#problems.list,
      state: this.#state,
      files: this.files,
      isFileOver: this.#drops.isOver,
    });
  }

  #renderPreview(session: Session): TemplateResult {
    return html`<aside tabindex="-1" aria-label=${say(PREVIEW_WORDS.title, this.language)}>
      <preview-pane
        .language=${this.language}
        .feed=${feedOf(session)}
        .proposed=${this.#state.proposal?.value}
        .place=${this.#places.place}
      ></preview-pane>
    </aside>`;
  }

  /** What the state of the editor may ask of this page. */
  #surroundings(): EditorSurroundings {
    return {
      language: () => this.language,
      today: () => this.today,
      files: () => this.files,
      drafts: () => this.drafts,
      tabs: () => this.tabs,
      examples: () => this.examples,
      place: () => this.#places.place,
      errors: () => this.#problems.list?.errors.length ?? 0,
      mendedText: () => this.renderRoot.querySelector('mending-page')?.writtenText,
      go: (place) => this.#places.go(place),
      announce: (text) => this.#announce(text),
      takeTable: (table) => void this.#takeTable(table),
      ask: () => askToLeave(this.dialog),
    };
  }

  /** The tab tells the page first: `Hva er endret? – ostfold.json – samspill redaktør`. */
  async #writeTitle(): Promise<void> {
    const product = `samspill ${say(WORDS.product, this.language)}`;
    const heading = (await this.#shownHeading())?.textContent.trim();
    document.title = [heading, this.#state.session?.name, product].filter((part) => part).join(' – ');
  }

  /** The heading of the page that is shown, when the page has been drawn. */
  async #shownHeading(): Promise<HTMLElement | null | undefined> {
    const page = this.main.querySelector<LitElement>('.page > *');
    await page?.updateComplete;
    return page?.shadowRoot?.querySelector<HTMLElement>('h1');
  }

  #setLanguage(language: Language): void {
    // What was told in the language before is not told again.
    if (language !== this.language) this.announcement = '';
    this.language = language;
    document.documentElement.lang = language;
  }

  async #takeTable({ name, bytes }: PickedFile): Promise<void> {
    await this.updateComplete;
    this.#figuresPage?.openFile(name, bytes);
  }

  /** What is dropped is for the page that is shown, where that takes it, and else to be opened. */
  #takeDropped(dropped: DroppedFile): void {
    if (this.#figuresPage?.takeDropped(dropped) !== true) this.#open(dropped);
  }

  get #figuresPage(): FiguresPageElement | null {
    return this.main.querySelector('figures-page');
  }

  /** A text that is said again must be another one to be read. */
  #announce(text: string): void {
    this.announcement = this.announcement === text ? `${text}\u00a0` : text;
  }

  #open(wish: OpenWish): void {
    void this.#state.opening.open(wish);
  }

  #answerDrafts(isAllowed: boolean): void {
    void this.#state.drafts.answer(isAllowed);
    this.main.focus();
  }

  #handleArrival(place: EditorPlace): void {
    if (PAGES[place.page].isEdited) this.#lastEdited = place;
    [this.isMenuOpen, this.isPreviewShown] = [false, this.isPreviewShown && this.#focus.isFromPreview];
  }

  readonly #showPreview = (isShown: boolean): void => {
    this.isPreviewShown = isShown;
  };

  readonly #handleSkip = (): void => {
    this.main.focus();
  };

  readonly #handleSkipToPreview = (): void => {
    this.#showPreview(true);
    void this.updateComplete.then(() => this.renderRoot.querySelector('aside')?.focus());
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

  readonly #handleProposal = ({ proposal, pasted }: FeedProposalEvent): void => this.#state.propose(proposal, pasted);

  readonly #handleGoTo = (event: GoToEvent): void => {
    this.#focus.isFromPreview = event.target instanceof Element && event.target.localName === 'preview-pane';
    this.#places.go(event.place);
  };

  readonly #handleOpen = ({ wish }: OpenEvent): void => this.#open(wish);

  readonly #handleSave = ({ way, isSure }: SaveEvent): void => void this.#state.saving.save(way, isSure);

  readonly #handleBoth = ({ answer }: BothEvent): void => void this.#state.saving.answer(answer);

  readonly #handleDraftAnswer = ({ isAllowed }: DraftAnswerEvent): void => this.#answerDrafts(isAllowed);
}

defineElement('samspill-editor', SamspillEditorElement);
