import { languageOf } from '../feed/localized-text.js';
import type { Language } from '../feed/shape/widget-words.js';
import { FIGURE_NAMES, USUAL_FIGURE, type ShownFigure } from '../figures/doors.js';
import { WAYS, type Widget, type Way } from '../snippet/snippet.js';
import { HEADING_LEVELS, LOOKS, MODES, SCALES, THEMES, type Scale } from '../view/asked/attribute-values.js';
import { STATIC_ELEMENTS, type StaticElement } from '../static/static-options.js';

/** What a webmaster has chosen. */
export interface Choice {
  readonly tag: StaticElement;
  /** Id of a region; empty for the one that the feed says. */
  readonly region: string;
  readonly figure: ShownFigure;
  readonly scale: Scale;
  readonly mode: 'map' | 'matrix';
  /** Empty for that of the page. */
  readonly language: Language | '';
  /** `auto` is that of the page, which a frame cannot see; `reader` is what the reader has set, for frames alone. */
  readonly theme: Theme | 'reader';
  /** What stands round the widget. */
  readonly look: (typeof LOOKS)[number];
  /** Six-digit hex; empty for the widget's own. */
  readonly accent: string;
  /** Empty for the widget's own. */
  readonly heading: string;
  readonly headingLevel: HeadingLevel;
  readonly way: Way;
  /** What stands between the tags: all that the widget shows, or its sentence. */
  readonly between: 'all' | 'sentence';
  /** Whether all of it has its drawings, which some systems take away and leave their words behind. */
  readonly drawings: 'all' | 'none';
}

/** A theme as the elements have it. */
type Theme = (typeof THEMES)[number];

/** A level that the heading of a widget can have. */
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

const FIGURES: readonly ShownFigure[] = [...FIGURE_NAMES, 'none'];

/** Names in the address. `lang` is the language of this page, as on all pages. */
const NAMES = {
  tag: 'widget',
  region: 'region',
  figure: 'figure',
  scale: 'scale',
  mode: 'mode',
  language: 'widget-lang',
  theme: 'theme',
  look: 'look',
  accent: 'accent',
  heading: 'heading',
  headingLevel: 'heading-level',
  way: 'way',
  between: 'between',
  drawings: 'drawings',
} as const satisfies Readonly<Record<keyof Choice, string>>;

/**
 * The choice that an address makes; what it does not say, or says wrongly, is as it is at first. It cannot say where
 * the files of samspill lie: a link of somebody else's would then put their script into the code.
 */
export function choiceIn(query: URLSearchParams): Choice {
  const text = (name: keyof Choice): string => query.get(NAMES[name]) ?? '';
  const one = <T>(name: keyof Choice, allowed: readonly [T, ...T[]]): T =>
    allowed.find((value) => String(value) === text(name)) ?? allowed[0];
  return {
    tag: one('tag', ['kpi-jobs-value', ...STATIC_ELEMENTS]),
    region: text('region'),
    figure: one('figure', [USUAL_FIGURE, ...FIGURES]),
    scale: one('scale', SCALES),
    mode: one('mode', MODES),
    language: languageOf(text('language')) ?? '',
    theme: one('theme', [...THEMES, 'reader']),
    look: one('look', LOOKS),
    accent: /^#[0-9a-f]{6}$/.test(text('accent')) ? text('accent') : '',
    heading: text('heading'),
    headingLevel: one('headingLevel', HEADING_LEVELS),
    way: one('way', WAYS),
    between: one('between', ['all', 'sentence']),
    drawings: one('drawings', ['all', 'none']),
  };
}

const USUAL: Choice = choiceIn(new URLSearchParams());

/** Puts a choice into an address, without what is as it is at first. */
export function putIntoQuery(choice: Choice, query: URLSearchParams): void {
  for (const [key, name] of Object.entries(NAMES)) {
    const value = choice[key as keyof Choice];
    if (value === USUAL[key as keyof Choice]) query.delete(name);
    else query.set(name, String(value));
  }
}

/** What can be chosen of a way: a frame is light, dark, or as its reader has it. */
export function themesOf(way: Way): readonly Choice['theme'][] {
  return way === 'iframe' ? ['light', 'dark', 'reader'] : THEMES;
}

/** The one among them that is chosen; the first, which need not be written, where it is none of them. */
export function themeIn({ way, theme }: Choice): Choice['theme'] {
  const [usual = 'auto', ...others] = themesOf(way);
  return others.find((each) => each === theme) ?? usual;
}

/** What that is to the element: in a frame `auto` follows the reader. */
export function elementTheme(choice: Choice): Theme {
  const theme = themeIn(choice);
  return theme === 'reader' ? 'auto' : theme;
}

/** The widget as its tag says it. What is as it is anyway is not written. */
export function widgetOf(choice: Choice, src: string): Widget {
  const { tag, region, figure, scale, mode, language, look, heading, headingLevel, way } = choice;
  const attributes = {
    src,
    lang: language,
    region,
    heading: heading.trim(),
    'heading-level': headingLevel === USUAL.headingLevel ? '' : String(headingLevel),
    theme: themeIn(choice) === themesOf(way)[0] ? '' : elementTheme(choice),
    look: look === USUAL.look ? '' : look,
    figure: tag === 'kpi-jobs-value' && figure !== USUAL.figure ? figure : '',
    scale: tag === 'kpi-jobs-value' && figure === USUAL.figure && scale !== USUAL.scale ? scale : '',
    mode: tag === 'five-factor-map' && mode !== USUAL.mode ? mode : '',
  };
  return { tag, attributes };
}
