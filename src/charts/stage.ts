import type { Drawing } from './drawing.js';
import { sceneOf } from './scene.js';
import type { SceneElement } from './scene-elements.js';
import type { Typography } from './typography.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The element that holds the figure being shown. */
export class Stage {
  readonly box = document.createElement('div');
  #highlight: (rows: readonly object[]) => void = () => undefined;

  constructor() {
    this.box.setAttribute('aria-hidden', 'true');
    this.box.dir = 'ltr';
    // Texts are placed by their measured widths, which the host page's spacing would falsify.
    const spacing = { letterSpacing: 'normal', wordSpacing: 'normal', textTransform: 'none' };
    Object.assign(this.box.style, spacing, { touchAction: 'pan-y' });
  }

  /** Shows a drawing with some of its rows highlighted, or none. What was shown before stays when this throws. */
  show(drawing: Drawing, typography: Typography, highlighted: readonly object[]): void {
    const scene = sceneOf(drawing, typography);
    const svg = elementOf(scene.svg);
    const layers = svg.firstElementChild?.children;
    shrinkWithContainer(svg);
    this.#highlight = (rows) => {
      for (const [layer, elements] of scene.highlight(rows))
        layers?.[layer]?.replaceChildren(...elements.map(elementOf));
    };
    this.#highlight(highlighted);
    this.box.replaceChildren(svg);
  }

  /** Highlights rows of the figure that is shown, or none. */
  highlight(rows: readonly object[]): void {
    this.#highlight(rows);
  }

  /** Empties the element. */
  end(): void {
    this.#highlight = () => undefined;
    this.box.replaceChildren();
  }
}

function elementOf({ name, attributes, text, children = [] }: SceneElement): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  if (text === undefined) element.append(...children.map(elementOf));
  else element.textContent = text;
  return element;
}

/** Until it is drawn anew (on paper it never is) a figure that has become too wide is scaled instead of cut. */
function shrinkWithContainer({ style }: SVGElement): void {
  style.maxWidth = '100%';
  style.height = 'auto';
}
