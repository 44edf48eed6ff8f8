import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { Language } from '../../feed/shape/widget-words.js';
import '../../five-factor-map/five-factor-map.js';
import '../../focus-area-wheel/focus-area-wheel.js';
import '../../kpi-jobs-value/kpi-jobs-value.js';
import type { Content } from '../../static/markup/markup.js';
import { defineElement } from '../../widget/define-element.js';
import { elementTheme, widgetOf, type Choice } from '../choice.js';
import { nodesOf } from './markup-nodes.js';

/**
 * A widget, or what readers have without scripts, in the width of a screen: made small until it fits, and then only to
 * be looked at. It is no frame of the browser's own: many sites let none of their pages be shown in one, and the
 * elements go by the width that they are given, not by that of the window.
 */
export class WidthPreviewElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    .window {
      block-size: var(--preview-height, 24rem);
      overflow: clip;
      border: 1px solid var(--editor-line-strong);
      border-radius: var(--editor-radius);
      background: var(--editor-surface);
    }

    .window.real {
      block-size: auto;
      overflow-x: auto;
    }

    .paper {
      box-sizing: border-box;
      padding: 1rem;
      transform-origin: 0 0;
      font-family: system-ui, sans-serif;
      font-size: 1rem;
      line-height: 1.5;
    }
  `;

  @property() language: Language = 'nb';
  /** CSS pixels. */
  @property({ type: Number }) width = 360;
  /** Whether it is shown in its real size, and can be used. */
  @property({ type: Boolean }) isReal = false;
  @property({ attribute: false }) feed: unknown = undefined;
  @property({ attribute: false }) choice: Choice | undefined = undefined;
  /** What stands there without scripts; undefined for the widget itself. */
  @property({ attribute: false }) content: Content = undefined;
  @property({ type: Boolean }) isStatic = false;
  /** Address of the style sheet of static pages. */
  @property() styleSheet = '';

  @query('.window') private readonly frame!: HTMLElement;
  @query('.paper') private readonly paper!: HTMLElement;

  readonly #sizes = new ResizeObserver(() => this.#fit());

  protected override firstUpdated(): void {
    this.#sizes.observe(this.frame);
  }

  protected override updated(): void {
    this.paper.style.width = `${this.width}px`;
    const accent = this.choice?.accent ?? '';
    if (accent === '') this.paper.style.removeProperty('--samspill-accent');
    else this.paper.style.setProperty('--samspill-accent', accent);
    this.#fit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#sizes.observe(this.frame);
  }

  protected override render(): TemplateResult {
    const { language, choice, isReal } = this;
    const spoken = choice?.language === '' ? language : (choice?.language ?? language);
    return html`<link rel="stylesheet" href=${this.styleSheet} />
      <div class="window ${isReal ? 'real' : ''}">
        <div class="paper" lang=${spoken} ?inert=${!isReal}>
          ${this.isStatic ? nodesOf(this.content) : choice ? this.#renderWidget(choice) : nothing}
        </div>
      </div>`;
  }

  #renderWidget(choice: Choice): TemplateResult {
    const { tag, attributes } = widgetOf(choice, '');
    const { region = '', figure = '', mode = '', heading = '' } = attributes;
    const group = `width-${this.width}${this.isReal ? '-real' : ''}`;
    const { headingLevel, look } = choice;
    const theme = elementTheme(choice);
    if (tag === 'focus-area-wheel') {
      return html`<focus-area-wheel
        .feed=${this.feed}
        .heading=${heading}
        .headingLevel=${headingLevel}
        .theme=${theme}
        look=${look}
        .region=${region}
        group=${group}
      ></focus-area-wheel>`;
    }
    if (tag === 'five-factor-map') {
      return html`<five-factor-map
        .feed=${this.feed}
        .heading=${heading}
        .headingLevel=${headingLevel}
        .theme=${theme}
        look=${look}
        .region=${region}
        mode=${ifDefined(mode === '' ? undefined : mode)}
        group=${group}
      ></five-factor-map>`;
    }
    return html`<kpi-jobs-value
      .feed=${this.feed}
      .heading=${heading}
      .headingLevel=${headingLevel}
      .theme=${theme}
      look=${look}
      .region=${region}
      figure=${ifDefined(figure === '' ? undefined : figure)}
      group=${group}
    ></kpi-jobs-value>`;
  }

  /** Makes what is shown as small as it must be to fit the room, and never larger than it is. */
  #fit(): void {
    const scale = this.isReal ? 1 : Math.min(1, this.frame.clientWidth / this.width);
    this.paper.style.transform = scale === 1 ? '' : `scale(${scale})`;
  }
}

defineElement('width-preview', WidthPreviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'width-preview': WidthPreviewElement;
  }
}
