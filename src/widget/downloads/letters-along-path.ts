const SVG = 'http://www.w3.org/2000/svg';

/**
 * The letters of a text along a path, each a text of its own at its place: many programs leave out what is written
 * along a path. Undefined when the browser cannot say where they are.
 * @param original as it is drawn on the page
 * @param own its copy, with a look of its own, which the letters take over
 */
export function lettersAlongPath(original: SVGTextPathElement, own: Element): SVGGElement | undefined {
  const letters = [...new Intl.Segmenter().segment(own.textContent.trim().replace(/\s+/gu, ' '))];
  const count = original.getNumberOfChars();
  if (letters.length === 0 || letters.reduce((sum, { segment }) => sum + segment.length, 0) !== count) return undefined;
  const group = document.createElementNS(SVG, 'g');
  for (const { segment, index } of letters) {
    const { x, y } = original.getStartPositionOfChar(index);
    const letter = document.createElementNS(SVG, 'text');
    for (const { name, value } of own.attributes) {
      if (!PLACING.has(name)) letter.setAttribute(name, value);
    }
    letter.setAttribute('text-anchor', 'start');
    letter.setAttribute(
      'transform',
      `translate(${round(x)} ${round(y)}) rotate(${round(original.getRotationOfChar(index))})`,
    );
    letter.textContent = segment;
    group.append(letter);
  }
  return group;
}

/** Attributes of a text along a path that place it there. */
const PLACING: ReadonlySet<string> = new Set(['href', 'startOffset', 'textLength', 'lengthAdjust']);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
