import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CellPlace } from './grid-selection.js';

/** What pointing at cells needs of a grid. */
export interface PointingHost extends ReactiveControllerHost, HTMLElement {
  /** The place under a point of the screen; heads of rows and columns have the number -1. */
  placeUnder(x: number, y: number): CellPlace | undefined;
  /** Chooses a cell, or with a head a whole row or column; `extends` keeps where choosing began. */
  point(place: CellPlace, extend: boolean): void;
  /** Lets the one who points write in the active cell. */
  edit(): void;
  isActive(place: CellPlace): boolean;
  /** Extends the chosen cells to the nearest one to a point of the screen. */
  dragTo(x: number, y: number): void;
  /** How many rows and columns a point lies beyond the cells that are in view: -1, 0 or 1. */
  beyond(x: number, y: number): CellPlace;
  /** Scrolls by whole cells. */
  scrollCells(step: CellPlace): void;
}

/** Milliseconds from one step to the next while cells are dragged over the edge. */
const SCROLL_PACE = 70;

/**
 * Choosing cells by pointing: a press chooses, dragging with a mouse or a pen chooses a range and scrolls at the edges,
 * a double press opens the cell. A finger scrolls when it drags, and opens the chosen cell when it taps it again.
 */
export class GridPointing implements ReactiveController {
  #pointer: { readonly x: number; readonly y: number } | undefined;
  #isTouch = false;
  #wasActive = false;
  #scrolling: ReturnType<typeof setInterval> | undefined;

  constructor(readonly host: PointingHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly press = (event: PointerEvent): void => {
    this.#isTouch = event.pointerType === 'touch';
    const place = this.host.placeUnder(event.clientX, event.clientY);
    if (!place || event.button !== 0 || event.target instanceof HTMLInputElement) return;
    this.#wasActive = this.host.isActive(place);
    if (this.#isTouch) return;
    this.host.point(place, event.shiftKey);
    if (place.row < 0 || place.column < 0) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.setPointerCapture(event.pointerId);
    this.#scrolling ??= setInterval(() => this.#scroll(), SCROLL_PACE);
  };

  readonly move = ({ clientX: x, clientY: y }: PointerEvent): void => {
    if (!this.#pointer || (this.#pointer.x === x && this.#pointer.y === y)) return;
    this.#pointer = { x, y };
    this.#extend();
  };

  readonly release = (): void => this.#stop();

  /** A tap of a finger, which is one only when it has not scrolled. */
  readonly tap = ({ clientX, clientY }: MouseEvent): void => {
    const place = this.#isTouch ? this.host.placeUnder(clientX, clientY) : undefined;
    if (!place) return;
    if (this.#wasActive) this.host.edit();
    else this.host.point(place, false);
  };

  readonly doublePress = ({ clientX, clientY, target }: MouseEvent): void => {
    const place = this.host.placeUnder(clientX, clientY);
    if (place && this.host.isActive(place) && !(target instanceof HTMLInputElement)) this.host.edit();
  };

  /** The browser would choose text, and give the focus to a cell that is about to become another. */
  readonly keepFocus = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLInputElement) && this.#isCell(event)) event.preventDefault();
  };

  #isCell({ clientX, clientY }: MouseEvent): boolean {
    return this.host.placeUnder(clientX, clientY) !== undefined;
  }

  #extend(): void {
    if (this.#pointer) this.host.dragTo(this.#pointer.x, this.#pointer.y);
  }

  #scroll(): void {
    if (!this.#pointer) return;
    const step = this.host.beyond(this.#pointer.x, this.#pointer.y);
    if (step.row === 0 && step.column === 0) return;
    this.host.scrollCells(step);
    this.#extend();
  }

  #stop(): void {
    clearInterval(this.#scrolling);
    this.#scrolling = undefined;
    this.#pointer = undefined;
  }
}
