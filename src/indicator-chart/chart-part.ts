import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { whenNear } from '../widget/controls/watching/when-near.js';
import { showTooltip, hideTooltip } from './chart-tooltip.js';
import { PLOT_HEIGHT, themeAt, type ChartTheme } from './chart-theme.js';
import { embedChart, type EmbeddedChart } from './embed.js';
import { WORDS } from './indicator-chart.words.js';
import type { ChartLead } from './chart-lead.view.js';

/** Milliseconds that a drawing waits for the page's font. */
const FONT_WAIT = 1_000;
/** Pixels that axes and titles add to a plot, as far as they can be known before it is drawn. */
const AXES = 48;

/** What the part shows. */
export interface ChartContent {
  readonly view: ChartLead;
  readonly spec: unknown;
  readonly language: Language;
}

/** What a drawing was made of. */
interface Drawn extends ChartContent {
  readonly theme: ChartTheme;
}

/**
 * The developer's chart inside the element: draws it when it comes near the viewport, the newest content and no other,
 * follows width and theme, and lets go of everything when the element leaves the page.
 */
export class ChartPart implements ReactiveController {
  #content: ChartContent | undefined;
  #drawn: Drawn | undefined;
  #failed: ChartContent | undefined;
  #chart: EmbeddedChart | undefined;
  #attempt: AbortController | undefined;
  #container: HTMLElement | undefined;
  #stopWatching: (() => void) | undefined;
  #isNear = false;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');

  constructor(
    readonly host: ReactiveControllerHost & Element,
    /** Told why a spec could not be drawn. */
    readonly report: (error: Error) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#handleKey);
    this.#scheme.addEventListener('change', this.#handleScheme);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#handleKey);
    this.#scheme.removeEventListener('change', this.#handleScheme);
    // Frameworks move elements by taking them out and putting them back at once.
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#leave();
    });
  }

  hostUpdated(): void {
    // An update may come after the element has left the page; then there is nothing to watch any more.
    if (!this.host.isConnected) return;
    const container = this.#find('.drawing > div');
    if (container !== this.#container) this.#watch(container);
    if (this.#isNear) this.#show();
  }

  render(content: ChartContent): TemplateResult {
    this.#content = content;
    const { view, spec, language } = content;
    if (spec === undefined || spec === null || isSame(content, this.#failed)) {
      return html`<p class="reason" part="reason">${say(WORDS.noChart, language)}</p>`;
    }
    const badges = view.badges.map((badge) => html`<span class="badge status">${badge}</span> `);
    return html`
      ${badges.length === 0 ? nothing : html`<p class="badges">${badges}</p>`}
      <div class="controls" part="controls"></div>
      <div class="drawing" part="chart" role="img" aria-label=${view.label}
        .style=${`min-height: ${heightOf(spec)}px`}><div aria-hidden="true"></div></div>
      <div class="tooltip" part="tooltip" popover="manual" aria-hidden="true"
        @pointerleave=${this.#handleTooltipLeave}></div>`;
  }

  #watch(container: HTMLElement | undefined): void {
    this.#leave();
    this.#container = container;
    this.#stopWatching =
      container &&
      whenNear(container, () => {
        this.#isNear = true;
        this.#show();
      });
  }

  readonly #handleScheme = (): void => this.host.requestUpdate();

  readonly #handleTooltipLeave = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) hideTooltip(currentTarget);
  };

  readonly #handleKey = ({ key }: KeyboardEvent): void => {
    const box = this.#find('.tooltip');
    if (key === 'Escape' && box) hideTooltip(box);
  };

  #show(): void {
    const [container, content] = [this.#container, this.#content];
    // Without a width the figure is hidden: the table is shown in its place.
    if (!container || !content || container.clientWidth === 0) return;
    const theme = themeAt(container);
    const drawn = this.#drawn;
    if (!drawn || !isSame(content, drawn) || JSON.stringify(theme) !== JSON.stringify(drawn.theme))
      void this.#draw(container, { ...content, theme });
    else this.#resize().catch((cause: unknown) => this.#fail(drawn, cause));
  }

  async #resize(): Promise<void> {
    await this.#chart?.resize(this.#container?.clientWidth ?? 0);
  }

  async #draw(container: HTMLElement, request: Drawn): Promise<void> {
    this.#attempt?.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#drawn = request;
    const { signal } = attempt;
    try {
      await fontOf(request.theme);
      const {
        spec,
        view: { rows },
        language,
        theme,
      } = request;
      const chart = await embedChart({
        spec,
        rows,
        language,
        theme,
        signal,
        width: container.clientWidth,
        showTooltip: (lines, place) => {
          const box = this.#find('.tooltip');
          if (box) showTooltip(box, lines, place);
        },
      });
      if (signal.aborted) chart.finalize();
      else await this.#put(chart, container);
    } catch (cause) {
      if (!signal.aborted) this.#fail(request, cause);
    }
  }

  async #put(chart: EmbeddedChart, container: HTMLElement): Promise<void> {
    this.#chart?.finalize();
    this.#chart = chart;
    container.replaceChildren(chart.drawing);
    this.#find('.controls')?.replaceChildren(...(chart.controls.hasChildNodes() ? [chart.controls] : []));
    await this.#resize();
  }

  #fail(content: ChartContent, cause: unknown): void {
    this.#failed = content;
    this.#leave();
    this.report(cause instanceof Error ? cause : new Error(String(cause)));
    this.host.requestUpdate();
  }

  #leave(): void {
    this.#attempt?.abort();
    this.#chart?.finalize();
    this.#find('.controls')?.replaceChildren();
    this.#container?.replaceChildren();
    this.#stopWatching?.();
    this.#chart = undefined;
    this.#drawn = undefined;
    this.#container = undefined;
    this.#isNear = false;
  }

  #find(selector: string): HTMLElement | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }
}

function isSame(content: ChartContent, other: ChartContent | undefined): boolean {
  return (
    other !== undefined &&
    content.spec === other.spec &&
    content.view.rows === other.view.rows &&
    content.language === other.language
  );
}

/** Height that is kept free for the drawing, in pixels. */
function heightOf(spec: unknown): number {
  const height = typeof spec === 'object' && spec !== null && 'height' in spec ? spec.height : undefined;
  return (typeof height === 'number' ? height : PLOT_HEIGHT) + AXES;
}

/** Text is measured with the page's font, if that comes in time. */
async function fontOf({ fontFamily, fontSize }: ChartTheme): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise((resolve) => {
    timer = setTimeout(resolve, FONT_WAIT);
  });
  await Promise.race([document.fonts.load(`${fontSize}px ${fontFamily}`), wait]).catch(() => undefined);
  // A timer holds on to what it belongs to, also when that has left the page.
  clearTimeout(timer);
}
