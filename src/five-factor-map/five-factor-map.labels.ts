/** A row of text in a node: what it says, and where its middle lies below the node's centre. */
export interface Row {
  readonly text: string;
  readonly y: number;
}

/** A label broken into rows over the number of actors, and the radius of the circle that just holds it. */
export interface FittedLabel {
  readonly rows: readonly Row[];
  /** Where the middle of the number of actors lies, under the rows. */
  readonly countY: number;
  readonly radius: number;
}

/**
 * Widths of bold characters in ems, a little above those of the widest common fonts (Verdana, DejaVu Sans), since a
 * page's own font is unknown here. Text that comes out narrower only leaves more white.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'|!il()[\]/j]/u, 0.4], [/[frt"-]/u, 0.5], [/[mwMWÆ@%œ–—…&]/u, 1.05],
  [/[\p{Lu}æ]/u, 0.8], [/[\p{Ll}\d]/u, 0.7],
];

const SOFT_HYPHEN = '\u00ad';
/** Where a compound may be broken besides: after a hyphen or stroke, and after a binding s that cannot be mistaken. */
const JOINT = /(?:ing|sjon|tion|skap|liv|het|tet)s(?=\p{L}{4})|[-/](?=.)/gu;

const SPACE = 0.4;
/** Font sizes between a label and the edge of its circle. */
const AIR = 0.6;
const LINE = 1.2;
/** Width of regular text against bold. */
const REGULAR = 0.9;

/** Width of a bold text in ems. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 1.05), 0);
}

/** A label broken into lines. */
export type Lines = readonly string[];

/** Every sensible way to break a label into lines, from one line to one for each word or part of a compound. */
export function waysToBreak(label: string): Lines[] {
  const atoms = label.trim().split(/\s+/u).flatMap((word) => word.replace(JOINT, `$&${SOFT_HYPHEN}`).split(SOFT_HYPHEN)
    .map((text, index) => ({ text, width: textWidth(text), space: index === 0 ? SPACE : 0 })));
  const ways: Lines[] = [];
  for (let most = Infinity; ;) {
    const { lines, widest } = wrap(atoms, most);
    ways.push(lines);
    if (lines.length === atoms.length || widest > most) return ways;
    most = widest - 0.001;
  }
}

/**
 * A label and the count under it, set in a circle.
 *
 * @param size font size of the label in pixels
 * @param small font size of the count in pixels
 */
export function fit(lines: Lines, count: string, size: number, small: number): FittedLabel {
  const height = lines.length * size * LINE + small * LINE;
  const rows = lines.map((text, index) => ({ text, y: (index + 0.5) * size * LINE - height / 2 }));
  const countY = height / 2 - small * LINE * 0.4;
  const reaches = [
    ...rows.map(({ text, y }) => Math.hypot(textWidth(text) * size / 2, Math.abs(y) + size * 0.4)),
    Math.hypot(textWidth(count) * REGULAR * small / 2, countY + small * 0.4),
  ];
  return { rows, countY, radius: Math.max(...reaches) + size * AIR };
}

interface Atom {
  readonly text: string;
  readonly width: number;
  /** Width of the space before it; 0 inside a compound. */
  readonly space: number;
}

function wrap(atoms: readonly Atom[], most: number): { readonly lines: Lines; readonly widest: number } {
  const lines: string[] = [];
  let width = Infinity;
  let widest = 0;
  for (const atom of atoms) {
    const line = lines.pop() ?? '';
    const longer = width + atom.space + atom.width;
    if (longer <= most && longer < Infinity) {
      lines.push(line + (atom.space === 0 ? '' : ' ') + atom.text);
      width = longer;
    } else {
      if (line !== '') lines.push(atom.space === 0 && !/[-/]$/u.test(line) ? `${line}-` : line);
      lines.push(atom.text);
      width = atom.width;
    }
    widest = Math.max(widest, width);
  }
  return { lines, widest };
}
