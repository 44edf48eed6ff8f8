import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { EditorPlace } from '../editor-place.js';
import { fragmentOf, placeOfFragment } from './place-address.js';

/** Keeps the place where the keeper is in the page's address, so that back, forward and a new load lead there. */
export class PlaceController implements ReactiveController {
  #place: EditorPlace;

  constructor(
    readonly host: ReactiveControllerHost,
    /** The keeper has come to a place, by the address or by {@link go}. */
    readonly handleArrival: (place: EditorPlace) => void,
  ) {
    this.#place = placeOfFragment(location.hash) ?? { page: 'start' };
    host.addController(this);
  }

  get place(): EditorPlace {
    return this.#place;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleHashChange);
  }

  /** Goes to a place, as a link does: back leads to where the keeper was. */
  go(place: EditorPlace): void {
    const fragment = fragmentOf(place);
    this.#arrive(place);
    if (location.hash !== fragment) location.hash = fragment;
  }

  /** Puts another place in the stead of the one where the keeper is. */
  replace(place: EditorPlace): void {
    this.#arrive(place);
    history.replaceState(history.state, '', fragmentOf(place) || '#');
  }

  #arrive(place: EditorPlace): void {
    this.#place = place;
    this.host.requestUpdate();
    this.handleArrival(place);
  }

  readonly #handleHashChange = (): void => {
    const place = placeOfFragment(location.hash);
    // An address that is none of ours leads nowhere else.
    if (place && fragmentOf(place) !== fragmentOf(this.#place)) this.#arrive(place);
  };
}
