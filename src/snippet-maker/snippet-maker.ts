import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { controlStyles } from '../editor/control.styles.js';
import type { DroppedFile } from '../editor/opening/files/dropped-file.js';
import { FileDrops } from '../editor/opening/files/file-drops.js';
import { browserFiles, download } from '../editor/saving/file-access.js';
import type { Language } from '../feed/shape/widget-words.js';
import { say } from '../locale/catalogue.js';
import { defineElement } from '../widget/define-element.js';
import { renderCode } from './code/code-part.js';
import { renderHow } from './form/how-form.js';
import { MakerState } from './maker-state.js';
import { renderPreviews } from './preview/preview-part.js';
import { makerStyles } from './snippet-maker.styles.js';
import { WORDS } from './snippet-maker.words.js';
import { renderWhat } from './form/what-form.js';

/**
 * Makes the code that puts a widget on a website: what it shows and how the page is made is chosen at the left, and
 * what it comes to stands at the right. Nothing is sent anywhere, and the address says what is chosen.
 */
export class SnippetMakerElement extends LitElement {
  static override styles = [controlStyles, makerStyles];

  @property() language: Language = 'nb';
  /** The texts of the examples by the names of their files. */
  @property({ attribute: false }) examples: Readonly<Record<string, string>> = {};
  /** The folder in which the script of the page lies, with a slash at its end. */
  @property() folder = new URL('./', document.baseURI).href;

  @state() private isWithoutScript = false;
  @state() private real: number | undefined;
  @state() private announcement = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('#code') private readonly code!: HTMLElement | null;

  #state: MakerState | undefined;
  readonly #files = browserFiles();
  readonly #drops = new FileDrops(this, (dropped) => this.#take(dropped));

  /** What is chosen. */
  get maker(): MakerState {
    this.#state ??= new MakerState({
      language: this.language,
      examples: this.examples,
      page: new URL(location.href),
      folder: this.folder,
      fetch: (...request) => fetch(...request),
      changed: () => this.#changed(),
    });
    return this.#state;
  }

  protected override firstUpdated(): void {
    void this.maker.begin();
  }

  protected override render(): TemplateResult {
    const state = this.maker;
    return html`<div class="columns">
        <div class="form">
          ${renderWhat(state, { pickFile: () => void this.#pick() })} ${renderHow(state)}
        </div>
        <div class="result">
          ${state.loaded ? this.#renderPreviews() : html`<p class="card">${say(WORDS.noFeed, this.language)}</p>`}
          ${this.#renderCode()}
        </div>
      </div>
      ${this.#drops.isOver ? html`<div class="over"></div>` : nothing}`;
  }

  #renderPreviews(): TemplateResult {
    return renderPreviews({
      state: this.maker,
      isWithoutScript: this.isWithoutScript,
      real: this.real,
      showWithoutScript: (isWithout) => (this.isWithoutScript = isWithout),
      showReal: (width) => void this.#showReal(width),
      closeReal: () => (this.real = undefined),
    });
  }

  #renderCode(): TemplateResult | typeof nothing {
    const { made } = this.maker;
    if (!made) return nothing;
    return renderCode({
      state: this.maker,
      made,
      announcement: this.announcement,
      copy: () => void this.#copy(made.code),
      save: () => this.#save(made.page),
    });
  }

  async #showReal(width: number): Promise<void> {
    this.real = width;
    await this.updateComplete;
    this.dialog?.showModal();
  }

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.announcement = say(WORDS.copied, this.language);
    } catch {
      // Where the page may not write to the clipboard, its reader does.
      if (this.code) getSelection()?.selectAllChildren(this.code);
      this.announcement = say(WORDS.notCopied, this.language);
    }
  }

  #save(page: string): void {
    const name = `${this.maker.choice.tag}.html`;
    download(name, new TextEncoder().encode(page), 'text/html');
    this.announcement = say(WORDS.pageSaved, this.language, { name });
  }

  async #pick(): Promise<void> {
    try {
      const file = await this.#files.pick();
      if (file) await this.maker.takeFile(file);
    } catch {
      this.maker.refuse(say(WORDS.unreadable, this.language));
    }
  }

  #take(dropped: DroppedFile): void {
    if (dropped.kind === 'file') void this.maker.takeFile(dropped.file);
    else this.maker.refuse(say(WORDS[dropped.mistake], this.language));
  }

  /** What was told is of another code. */
  #changed(): void {
    this.announcement = '';
    const { href } = this.maker.link;
    if (href !== location.href) history.replaceState(history.state, '', href);
    this.requestUpdate();
  }
}

defineElement('snippet-maker', SnippetMakerElement);

declare global {
  interface HTMLElementTagNameMap {
    'snippet-maker': SnippetMakerElement;
  }
}
