// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** Words that readers' browsers need before they have read a feed. */

export const LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const;
/** The languages a reader can choose. A feed may hold text in any of them. */
export type Language = (typeof LANGUAGES)[number];

export const PALETTE_COLORS = ['green', 'ochre', 'blue', 'rose', 'purple', 'teal', 'rust', 'slate'] as const;
/** The colours that a feed can ask for by name; each has a light and a dark shade in the theme. */
export type PaletteColor = (typeof PALETTE_COLORS)[number];
