import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { inTurn } from '../../timing/turns.js';
import { whenNear } from '../../widget/controls/watching/when-near.js';
import { widthInside } from '../../widget/room.js';
import { DETAILS_WORDS as WORDS } from '../details.words.js';
import { renderAnnotations } from './annotation-list.js';
import { ListenButton } from './listen-button.js';
import type { DrawnFigure } from '../../drawing/drawn-figure.js';
import { layoutOf, type ChartFigure } from '../../figures/doors.js';
import { FIGURE_WORDS } from '../../figures/figure.words.js';
import { chartHeightOf, textRoomOf, type NamedFigure } from '../../figures/figures.js';
import { spokenOf, type Reading } from '../../figures/reading.js';
import { DEFAULT_FONT_SIZE } from '../../figures/text-scale.js';

/** How the part is shown. */
export interface FullFigureContent {
  readonly full: NamedFigure;
  /** Id of the region that is shown. */
  readonly region: string;
  readonly language: Language;
  /** Width of the whole element, for reserving the figure's height before anything is there. */
  readonly width: number;
  readonly isShown: boolean;
}

/** The full figure inside the element: its drawing, and the slider that reads it point by point. */
export class FullFigurePart implements ReactiveController {
  #content: FullFigureContent | undefined;
  /** The point that is read, or undefined for the figure's own first. */
  #key: string | undefined;
  #container: HTMLElement | undefined;
  #stopWatching: (() => void) | undefined;
  /** What draws the figure, once it is near; until its code is there it waits. */
  #drawn: DrawnFigure<ChartFigure> | undefined;
  #hasFailed = false;
  readonly #listen: ListenButton;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly chooseRegion: (id: string) => void,
  ) {
    this.#listen = new ListenButton(host, (key) => this.#read(key));
    host.addController(this);
  }

  hostUpdated(): void {
    const container = this.host.shadowRoot?.querySelector<HTMLElement>('.drawing > div') ?? undefined;
    // An update may come after the element has left the page; then there is nothing to watch any more.
    this.#watch(this.#content?.isShown && this.host.isConnected ? container : undefined);
    this.#draw();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#watch(undefined);
    });
  }

  render(content: FullFigureContent): TemplateResult {
    if (content.full.title !== this.#content?.full.title) {
      this.#key = undefined;
      this.#hasFailed = false;
      this.#listen.stop();
    }
    this.#content = content;
    const { full, language, width } = content;
    const reason = this.#hasFailed ? say(FIGURE_WORDS.noChart, language) : full.reason;
    const badges = full.badges.map((badge) => html`<span class="badge status">${badge}</span> `);
    return html`
      <p class="figure-title">${full.finding?.text ?? full.title} ${badges}</p>
      ${full.finding ? html`<p class="figure-about">${full.finding.about}</p>` : nothing}
      ${[full.instead, full.scales?.instead].map((text) =>
        text === undefined ? nothing : html`<p class="figure-sentence">${text}</p>`,
      )}
      ${full.sentence === undefined ? nothing : renderSentence(full.sentence)}
      ${
        reason !== undefined || !full.chart
          ? html`<p class="reason" part="reason">${reason ?? say(FIGURE_WORDS.noChart, language)}</p>`
          : html`
        <div class=${full.choosesRegions ? 'drawing choosable' : 'drawing'} part="chart"
          role="img" aria-label=${spokenOf(full.chart.description, language)}
          .style=${roomFor(full.chart, widthInside(width))}><div aria-hidden="true"></div></div>
        ${renderAnnotations(full.annotations, language)}
        ${this.#renderReader(full, language)}`
      }`;
  }

  /**
   * A slider that reads the figure point by point: a native control, so that keys, fingers and screen readers can use
   * it as they know it. It says the point in whole words; the same point is marked in the figure.
   */
  #renderReader(
    { readings, firstReading, chart, choosesRegions }: NamedFigure,
    language: Language,
  ): TemplateResult | typeof nothing {
    const found = readings.findIndex(({ keys }) => this.#key !== undefined && keys.includes(this.#key));
    const reading = found < 0 ? firstReading : found;
    const current = readings[reading];
    if (!current || readings.length < 2) return nothing;
    return html`<div class="reader" part="reader">
      <label class="slider-label"><span>${say(WORDS.readOff, language)}</span>
        <input class="slider" type="range" min="0" max=${readings.length - 1} step="1"
          .value=${String(reading)} aria-valuetext=${current.spoken} @input=${this.#handleReading} /></label>
      <p class="reading" aria-hidden="true">${current.heading}: ${current.lines.map(renderLine)}</p>
      ${this.#listen.render(chart, language)}
      ${choosesRegions ? this.#renderChoice(current, language) : nothing}
    </div>`;
  }

  /** Chooses the region that is read; stays in its place, so that it keeps the focus, when that is the chosen one. */
  #renderChoice({ keys: [key = ''], heading }: Reading, language: Language): TemplateResult {
    const isChosen = key === this.#content?.region;
    const words = isChosen ? WORDS.regionChosen : WORDS.chooseRegion;
    return html`<div><button class="link-button" type="button" part="choose"
      aria-disabled=${isChosen ? 'true' : 'false'}
      @click=${() => this.#choose(key)}>${say(words, language, { region: heading })}</button></div>`;
  }

  #choose(key: string): void {
    const { full, region } = this.#content ?? {};
    if (full?.choosesRegions && key !== region) this.chooseRegion(key);
  }

  readonly #handleReading = (event: Event): void => {
    this.#listen.stop();
    if (event.target instanceof HTMLInputElement)
      this.#read(this.#content?.full.readings[event.target.valueAsNumber]?.keys[0]);
  };

  #read(key: string | undefined): void {
    if (key === this.#key) return;
    this.#key = key;
    this.host.requestUpdate();
  }

  /** Follows the container, if there is one, until it comes near. */
  #watch(container: HTMLElement | undefined): void {
    if (container === this.#container) return;
    this.#stopWatching?.();
    this.#drawn?.clear();
    this.#drawn = undefined;
    this.#listen.stop();
    this.#container = container;
    this.#stopWatching = container && whenNear(container, () => void this.#fetch(container));
  }

  async #fetch(container: HTMLElement): Promise<void> {
    const code = await import('../../drawing/drawn-figure.js').catch(() => undefined);
    if (container !== this.#container) return;
    if (!code) return this.#fail();
    this.#drawn = new code.DrawnFigure<ChartFigure>({
      host: this.host,
      container,
      room: container.closest<HTMLElement>('.full') ?? container,
      charts: { layoutOf, heightOf: chartHeightOf },
      slider: '.reader input',
      read: (key) => this.#read(key),
      choose: (key) => this.#choose(key),
      fail: () => this.#fail(),
    });
    await inTurn(() => this.#draw());
  }

  #draw(): void {
    const { full, language } = this.#content ?? {};
    if (full?.chart && language) void this.#drawn?.show({ chart: full.chart, language }, full, this.#key ?? null);
  }

  #fail(): void {
    this.#hasFailed = true;
    this.host.requestUpdate();
  }
}

/** The figure's height before anything of it is there; its text is a little smaller than the text round it. */
function roomFor(chart: ChartFigure, width: number): string {
  const larger = `max(0px, 0.8125em - ${DEFAULT_FONT_SIZE}px)`;
  return `min-height: calc(${chartHeightOf(chart, width)}px + ${textRoomOf(chart, width)} * ${larger})`;
}

function renderSentence(sentence: string): TemplateResult {
  return html`<p class="figure-sentence" aria-hidden="true">${sentence}</p>`;
}

/** A line of what is read off, which breaks between lines rather than in them. */
function renderLine(line: string, place: number, { length }: readonly string[]): TemplateResult {
  return html`${place === 0 ? '' : ' '}<span>${line}${place < length - 1 ? ',' : ''}</span>`;
}
