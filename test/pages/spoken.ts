/** What a reader with a screen reader hears, as lines of Norwegian: the accessibility tree with its roles in words. */
import type { AccessibleNode } from './page.js';

const ROLE_WORDS: Readonly<Record<string, string>> = {
  tab: 'fane',
  tablist: 'faneliste',
  tabpanel: 'fanepanel',
  button: 'knapp',
  link: 'lenke',
  heading: 'overskrift',
  toolbar: 'verktøylinje',
  region: 'område',
  group: 'gruppe',
  list: 'liste',
  listitem: 'punkt',
  table: 'tabell',
  combobox: 'valgliste',
  searchbox: 'søkefelt',
  slider: 'skyvebryter',
  figure: 'figur',
  image: 'bilde',
  img: 'bilde',
  status: 'status',
  columnheader: 'kolonneoverskrift',
  rowheader: 'radoverskrift',
  DisclosureTriangle: 'fold ut',
  checkbox: 'avkryssing',
};

/** Roles that only hold others together; their content is read without a word about them. */
const SILENT = new Set([
  'StaticText',
  'generic',
  'paragraph',
  'RootWebArea',
  'none',
  'LabelText',
  'strong',
  'LineBreak',
  'InlineTextBox',
  'Details',
  'Figcaption',
  'rowgroup',
  'row',
  'gridcell',
  'cell',
  'caption',
  'ListMarker',
  'SvgRoot',
  'graphics-document',
]);

/**
 * The lines that are read, one for each element with a meaning of its own and for each stretch of text. The text inside
 * an element that is read by its name is not read again.
 */
export function spoken(node: AccessibleNode): string[] {
  const { role, children = [] } = node;
  if (role === 'StaticText') return [textOf(node)].filter((text) => text !== '');
  const below = joined(children.flatMap(spoken));
  if (role === 'paragraph' && !hasControl(node)) return [below.join(' ').replace(/ ([.,:;])/g, '$1')];
  if (SILENT.has(role)) return below;
  const name = role === 'heading' && hasControl(node) ? '' : textOf(node);
  const own = [ROLE_WORDS[role] ?? role, name, ...statesOf(node)].filter((word) => word !== '').join(', ');
  return isReadByName(node) ? [own] : [own, ...below.map((line) => `  ${line}`)];
}

/** Lists, panels and the like are announced and then entered; the rest is read by its name alone. */
function isReadByName(node: AccessibleNode): boolean {
  const { role } = node;
  if (role === 'heading') return !hasControl(node);
  return [
    'tab',
    'button',
    'link',
    'columnheader',
    'rowheader',
    'combobox',
    'searchbox',
    'slider',
    'image',
    'img',
    'DisclosureTriangle',
    'checkbox',
  ].includes(role);
}

function hasControl({ children = [] }: AccessibleNode): boolean {
  return children.some((child) => ['button', 'link'].includes(child.role) || hasControl(child));
}

function textOf({ name = '' }: AccessibleNode): string {
  return name.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

function statesOf({ level, selected, pressed, expanded, checked, value, disabled, role }: AccessibleNode): string[] {
  return [
    role === 'heading' && level !== undefined ? `nivå ${level}` : [],
    selected ? 'valgt' : [],
    String(pressed) === 'true' ? 'trykket inn' : [],
    expanded === undefined ? [] : expanded ? 'åpen' : 'lukket',
    String(checked) === 'true' ? 'krysset av' : [],
    role === 'combobox' && value !== undefined ? String(value).replaceAll('\u00a0', ' ') : [],
    disabled ? 'ikke tilgjengelig' : [],
  ].flat();
}

/** Short stretches of text that follow each other are one sentence to the ear. */
function joined(lines: readonly string[]): string[] {
  return lines.filter((line, index) => index === 0 || line !== lines[index - 1]);
}
