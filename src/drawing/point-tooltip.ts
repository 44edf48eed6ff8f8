import type { ReactiveControllerHost } from 'lit';
import type { Spot } from './drawing.js';
import { tooltipPlace, type Box } from './tooltip-place.js';

/** The words for one or more points: a heading, and a line for each of them. */
export interface PointWords {
  readonly keys: readonly string[];
  readonly heading: string;
  readonly lines: readonly string[];
  /** What stands under them, in less important text. */
  readonly aside?: string;
}

/** What a tooltip shows, and for which point. */
export interface TooltipContent {
  readonly reading: PointWords;
  /** Which of the reading's points. */
  readonly pointed: number;
  /** Where that is in what the drawing lies in. */
  readonly place: Spot;
  readonly isRow: boolean;
  /** Where the mouse is, when it was the mouse that asked. */
  readonly pointer?: PointerEvent | undefined;
}

/** Milliseconds that a pointer has to get from a point to its tooltip. */
const GRACE = 350;

/**
 * The words for a point, beside it: they stay while the pointer is on them, and go with Escape, when the pointer
 * leaves, and when the figure is scrolled away. Screen readers do not meet the box: the slider says the same.
 */
export class PointTooltip {
  readonly #box = document.createElement('div');
  readonly #observer: IntersectionObserver;
  #listening: AbortController | undefined;
  /** Whether the pointer is on the words. */
  #isOver = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param container what the drawing lies in
   * @param room what the words are put into
   */
  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly container: HTMLElement,
    readonly room: HTMLElement,
  ) {
    this.#box.className = 'tooltip';
    this.#box.setAttribute('part', 'tooltip');
    this.#box.setAttribute('aria-hidden', 'true');
    this.#box.addEventListener('pointerenter', () => {
      clearTimeout(this.#leaving);
      this.#isOver = true;
    });
    this.#box.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'touch') return;
      this.#isOver = false;
      this.leave();
    });
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) this.hide();
    });
  }

  get isShown(): boolean {
    return this.#listening !== undefined;
  }

  /** Shows the words for a point, instead of those for another. */
  show(content: TooltipContent): void {
    const { reading, pointed } = content;
    clearTimeout(this.#leaving);
    this.#box.replaceChildren(...paragraphsOf(reading, pointed));
    this.#box.hidden = false;
    if (this.#box.parentNode !== this.room) this.room.append(this.#box);
    this.#listen();
    this.#place(content);
  }

  /** The pointer is gone from the figure; perhaps it is on its way to the words. */
  leave(): void {
    clearTimeout(this.#leaving);
    if (!this.#isOver) this.#leaving = setTimeout(() => this.hide(), GRACE);
  }

  hide(): void {
    clearTimeout(this.#leaving);
    this.#listening?.abort();
    this.#listening = undefined;
    this.#isOver = false;
    this.#observer.disconnect();
    this.#box.hidden = true;
  }

  /** Hides it for good. */
  end(): void {
    this.hide();
    this.#box.remove();
  }

  #listen(): void {
    if (this.#listening) return;
    const { container } = this;
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true };
    // Before anybody else hears of the key: it takes back the words here, and no choice.
    globalThis.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        this.hide();
      },
      options,
    );
    globalThis.addEventListener(
      'pointerdown',
      (event) => {
        const path = event.composedPath();
        if (!path.includes(container) && !path.includes(this.#box)) this.hide();
      },
      options,
    );
    this.#observer.observe(container);
  }

  #place({ place: { x, y }, isRow, pointer }: TooltipContent): void {
    const { room, container } = this;
    const [origin, inner, outer] = [room, container, this.host].map((element) => element.getBoundingClientRect());
    if (!origin || !inner || !outer) return;
    // A page may show us smaller or larger than we are.
    const scale = origin.width > 0 ? room.offsetWidth / origin.width : 1;
    const relative = (box: Box): Box => ({
      left: (box.left - origin.left) * scale,
      right: (box.right - origin.left) * scale,
      top: (box.top - origin.top) * scale,
      bottom: (box.bottom - origin.top) * scale,
    });
    const pointed = pointer && relative({ left: pointer.clientX, right: 0, top: pointer.clientY, bottom: 0 });
    const { left, top } = relative(inner);
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const spot = tooltipPlace({
      point: { x: left + x, y: top + y },
      size: { width, height },
      isRow,
      pointer: pointed && { x: pointed.left, y: pointed.top },
      bounds: [inWindow(outer), outer].map(({ top, bottom }) =>
        relative({ left: origin.left, right: origin.right, top, bottom }),
      ),
    });
    this.#box.style.setProperty('left', `${spot.x}px`);
    this.#box.style.setProperty('top', `${spot.y}px`);
  }
}

function paragraphsOf({ heading, lines, aside }: PointWords, pointed: number): HTMLElement[] {
  return [
    ...[heading, ...lines].map((text, index) => paragraphOf(text, index === pointed + 1 ? 'pointed' : '')),
    ...(aside === undefined ? [] : [paragraphOf(aside, 'aside')]),
  ];
}

function paragraphOf(text: string, className: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  if (className !== '') paragraph.className = className;
  return paragraph;
}

/** How far up and down an element can be seen. */
function inWindow({ top, bottom }: DOMRect): Pick<Box, 'top' | 'bottom'> {
  return { top: Math.max(0, top), bottom: Math.min(bottom, document.documentElement.clientHeight) };
}
