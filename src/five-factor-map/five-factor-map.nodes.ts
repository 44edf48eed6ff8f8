import { phraseIn, type Phrase } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import { hueOf, type Hue } from '../view/hue.js';
import { countIn, touches } from './five-factor-map.connections.js';
import type { Direction } from './five-factor-map.joints.js';
import { actorCount, figures, isMarked, textIn, type Choice, type Scene } from './five-factor-map.scene.js';
import { LINK_COUNT, WORDS } from './five-factor-map.words.js';

/** An actor as a dot. */
export interface MapDot {
  readonly choice: Choice;
  readonly name: string;
  readonly isChosen: boolean;
  /** Whether it belongs to the focus area that is chosen elsewhere; undefined when there is none. */
  readonly isMarked: boolean | undefined;
  /** Belongs to other groups too. */
  readonly isShared: boolean;
}

/** A group of actors. */
export interface MapNode {
  readonly choice: Choice;
  readonly label: Phrase;
  /** The number of actors, in words that fit under the label. */
  readonly count: string;
  /** Label and counts as one text. */
  readonly name: string;
  readonly hue: Hue;
  readonly isEmpty: boolean;
  readonly isChosen: boolean;
  readonly dots: readonly MapDot[];
}

/** Two groups and how many connections they have. */
export interface MapLine {
  readonly choice: Choice;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly direction: Direction;
  readonly name: string;
  /** Chosen itself, or ends at the chosen group: carries its number. */
  readonly isChosen: boolean;
}

/** The groups, with what is chosen and marked. */
export function nodesOf(scene: Scene, chosen: Choice | undefined): MapNode[] {
  const { network, language, area } = scene;
  return network.groups.map(({ factor, actors }, place) => {
    const label = phraseIn(factor.label, language);
    const count = actors.length === 0 ? say(WORDS.noneYet, language) : actorCount(actors, scene);
    const links = figures(LINK_COUNT, countIn(network.pairs.filter((pair) => touches(pair, place))), language);
    return {
      choice: { kind: 'factor', id: factor.id }, label, count, name: [label.text, count, links].join(', '),
      hue: hueOf(factor.color, place), isEmpty: actors.length === 0, isChosen: isIt(chosen, 'factor', factor.id),
      dots: actors.map((actor) => ({
        choice: { kind: 'actor', id: actor.id }, name: textIn(actor.name, language),
        isChosen: isIt(chosen, 'actor', actor.id), isShared: actor.factors.length > 1,
        isMarked: area === undefined ? undefined : isMarked(actor, scene),
      })),
    };
  });
}

/** The pairs of groups, with what is chosen. */
export function linesOf({ network, language }: Scene, chosen: Choice | undefined): MapLine[] {
  return network.pairs.map(({ id, from, to, connections, direction }) => {
    const ends = [from, to].flatMap((place) => network.groups[place]?.factor ?? []);
    const labels = ends.map(({ label }) => textIn(label, language));
    return {
      choice: { kind: 'link', id }, from, to, direction, count: connections.length,
      name: `${labels.join(' – ')}: ${figures(LINK_COUNT, connections.length, language)}`,
      isChosen: isIt(chosen, 'link', id) || ends.some((end) => isIt(chosen, 'factor', end.id)),
    };
  });
}

function isIt(chosen: Choice | undefined, kind: Choice['kind'], id: string): boolean {
  return chosen?.kind === kind && chosen.id === id;
}
