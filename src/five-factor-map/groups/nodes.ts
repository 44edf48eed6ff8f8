import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { hueOf, type Hue } from '../../view/hue.js';
import type { Item } from '../../view/item.js';
import { connectionsIn, touches } from '../network/connections.js';
import { actorCount, figures, textIn, whereIn, type Scene } from '../network/scene.js';
import { LINK_COUNT, WORDS } from '../five-factor-map.words.js';

/** A group of actors. */
export interface MapNode {
  readonly choice: Item;
  readonly label: Phrase;
  /** The number of actors, in words that fit under the label. */
  readonly count: string;
  /** Label and counts as one text. */
  readonly name: string;
  readonly hue: Hue;
  readonly isEmpty: boolean;
  readonly isChosen: boolean;
}

/** The groups, with what is chosen and marked. */
export function nodesOf(scene: Scene, chosen: Item | undefined): MapNode[] {
  const { network, language } = scene;
  return network.groups.map(({ factor, actors }, place) => {
    const isEmpty = actors.length === 0;
    const none = scene.region ? say(WORDS.none, language) + whereIn(scene) : say(WORDS.noneYet, language);
    const count = isEmpty ? none : actorCount(actors, scene);
    const { size } = connectionsIn(network.pairs.filter((pair) => touches(pair, place)));
    return {
      choice: { kind: 'factor', id: factor.id },
      label: phraseIn(factor.label, language),
      count,
      isEmpty,
      name: [textIn(factor.label, language), count, figures(LINK_COUNT, size, language)].join(', '),
      hue: hueOf(factor.color, place),
      isChosen: isIt(chosen, 'factor', factor.id),
    };
  });
}

/** Whether something is what has been chosen. */
export function isIt(chosen: Item | undefined, kind: Item['kind'], id: string): boolean {
  return chosen?.kind === kind && chosen.id === id;
}
