import { join } from 'node:path';

import type { Language } from '../../feed/shape/widget-words.js';
import { say, type Values } from '../../locale/catalogue.js';
import { feedText } from '../../places/feed-text.js';
import { questionAbout } from '../../places/found-place.words.js';
import { newestQuarter } from '../../places/jobs-words.js';
import { idFrom, idOf, nameOf } from '../../places/place-name.js';
import { findPlace, type FoundPlace, type KnownPlace } from '../../places/place-search.js';
import type { Municipality, Place } from '../../places/place.js';
import { municipalities } from '../../places/places.js';
import { feedFileOf, pageOf } from '../../places/place-snippet.js';
import { starterFeed } from '../../places/starter-feed.js';
import type { Invocation, Surroundings } from '../command.js';
import { isThere, wasSaved } from '../files.js';
import { WORDS } from './new.words.js';

/** A file that is to be saved; its content is made when its turn comes. */
interface PlannedFile {
  readonly path: string;
  readonly content: () => string;
}

/** One call of `samspill new`. */
export class Making {
  readonly #language: Language;
  readonly #options: Invocation['options'];
  readonly #written: string;
  readonly #surroundings: Surroundings;

  constructor({ language, files, options }: Invocation, surroundings: Surroundings) {
    this.#language = language;
    this.#options = options;
    this.#written = files.join(' ').trim();
    this.#surroundings = surroundings;
  }

  /** The exit code. */
  run(): number {
    const { all, members } = this.#options;
    if ((this.#written === '') === (all !== true) || (all === true && members !== undefined)) {
      return this.#refuse('wrongUse');
    }
    if (all === true) return this.#makeAll();
    const place = typeof members === 'string' ? this.#regionOf(members) : this.#placeMeant();
    return place ? this.#makeFor(place) : 2;
  }

  #makeFor(place: Place): number {
    const feed = this.#feedFile(place);
    const addresses = { folder: 'samspill', feed: feedFileOf(place) };
    const page: PlannedFile = {
      path: this.#pathOf(`${idOf(place)}.html`),
      content: () => pageOf(place, this.#language, addresses),
    };
    if (!this.#save([feed, page])) return 2;
    const values = { feed: feed.path, page: page.path, place: nameOf(place) };
    this.#tell('made', { ...values, quarter: newestQuarter(this.#language) });
    this.#tell('next');
    this.#tell('fromDisk');
    return 0;
  }

  #makeAll(): number {
    const planned = municipalities().map((place) => this.#feedFile(place));
    if (!this.#save(planned)) return 2;
    this.#tell('madeAll', { count: planned.length, folder: this.#pathOf('') });
    return 0;
  }

  #feedFile(place: Place): PlannedFile {
    const path = this.#pathOf(feedFileOf(place));
    return { path, content: () => feedText(starterFeed(place, this.#surroundings.today)) };
  }

  /** Saves one file after the other, none of them where one exists already. */
  #save(files: readonly PlannedFile[]): boolean {
    const existing =
      this.#options['overwrite'] === true ? undefined : files.find(({ path }) => isThere(path, this.#surroundings));
    if (existing) {
      this.#tell('exists', { file: existing.path });
      return false;
    }
    const encoder = new TextEncoder();
    return files.every(({ path, content }) =>
      wasSaved(path, encoder.encode(content()), this.#language, this.#surroundings),
    );
  }

  #pathOf(file: string): string {
    const { out } = this.#options;
    return join(typeof out === 'string' ? out : '.', file);
  }

  /** The place that was written; where it is not clear which one, that is asked. */
  #placeMeant(): KnownPlace | undefined {
    const found = findPlace(this.#written);
    if (found.kind === 'place') return found.place;
    this.#ask(found, this.#written, 'choice');
    return undefined;
  }

  #regionOf(members: string): Place | undefined {
    const name = this.#written;
    const written = members.split(',').map((member) => member.trim());
    const found = written.filter((member) => member !== '').map((member) => this.#memberMeant(member));
    const known = found.flatMap((member) => member ?? []);
    if (known.length < found.length) return undefined;
    if (new Set(known).size < 2) return this.#refused('fewMembers');
    if (idFrom(name) === '') return this.#refused('namelessRegion', { name });
    return { type: 'functional', name, members: [...new Set(known)] };
  }

  #memberMeant(written: string): Municipality | undefined {
    const found = findPlace(written);
    if (found.kind === 'place' && found.place.type === 'municipality') return found.place;
    if (found.kind === 'place') return this.#refused('notMunicipality', { place: found.place.name });
    this.#ask(found, written, 'memberChoice');
    return undefined;
  }

  #ask(found: Exclude<FoundPlace, { kind: 'place' }>, written: string, answer: 'choice' | 'memberChoice'): void {
    this.#surroundings.write(questionAbout(found, written, this.#language));
    for (const place of placesOffered(found)) this.#tell(answer, { number: place.number, place: nameOf(place) });
  }

  #refused(name: keyof typeof WORDS, values: Values = {}): undefined {
    this.#tell(name, values);
    return undefined;
  }

  #refuse(name: keyof typeof WORDS): 2 {
    this.#tell(name);
    return 2;
  }

  #tell(name: keyof typeof WORDS, values: Values = {}): void {
    this.#surroundings.write(say(WORDS[name], this.#language, values));
  }
}

/** The places that a question leaves to choose from. */
function placesOffered(found: Exclude<FoundPlace, { kind: 'place' }>): readonly KnownPlace[] {
  if (found.kind === 'several' || found.kind === 'near') return found.places;
  if (found.kind === 'part') return [found.whole];
  return found.kind === 'former' ? found.counties : [];
}
