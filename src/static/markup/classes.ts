import { AREA_KINDS, AREA_STATUSES } from '../../feed/shape/vocabulary.js';

/** What all classes begin with, so that they meet none of the page's own. */
export const PREFIX = 'samspill-';

/**
 * The classes of static pages, without what they begin with. Where an element has a class of the same name, its rules
 * are those of the style sheet for static pages too: `tools/build/static-styles.mjs`.
 */
export const CLASSES = [
  ...([
    'frame',
    'ready',
    'head',
    'heading',
    'summary',
    'notice',
    'empty',
    'figure',
    'notes',
    'foot',
    'tables',
  ] as const),
  ...([
    'source',
    'reach',
    'late',
    'license',
    'updated',
    'between',
    'line',
    'badge',
    'status',
    'hue',
    'badges',
  ] as const),
  ...(['table-scroll', 'many', 'number', 'matrix'] as const),
  ...(['tiles', 'tile', 'chosen', 'tile-title', 'number-line', 'figure-number', 'digits', 'long', 'longer'] as const),
  ...(['unit', 'change-line', 'arrow', 'sparkline', 'targets', 'progress', 'definition', 'more'] as const),
  ...([
    'reader',
    'slider-label',
    'slider',
    'reading',
    'link-button',
    'choices',
    'toolbar',
    'chooser',
    'select',
    'button',
    'opens',
    'figures',
    'orders',
  ] as const),
  ...(['scales', 'range'] as const),
  ...(['breakdown', 'measures', 'drawn-only'] as const),
  ...(['at-length', 'in-short', 'open', 'wide'] as const),
  ...(['full', 'figure-title', 'figure-about', 'figure-sentence', 'reason', 'drawings', 'drawing'] as const),
  ...(['annotations'] as const),
  ...(['narrow', 'middle', 'broad', 'only', 'own-colours'] as const),
  ...([
    'beside',
    'stage',
    'small',
    'numbered',
    'panels',
    'panel',
    'panel-heading',
    'panel-part',
    'block',
    'bullets',
    'items',
  ] as const),
  ...(['figure-head', 'figure-value', 'value', 'areas', 'entry', 'groups', 'group'] as const),
  ...(['item-title', 'marks', 'folded', 'section', 'at-first', 'section-head', 'count', 'gist'] as const),
  ...AREA_KINDS,
  ...AREA_STATUSES,
] as const;

export type ClassName = (typeof CLASSES)[number];
