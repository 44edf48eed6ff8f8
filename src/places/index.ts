/** What the demo page of all municipalities loads: the table of places, their dashboards and their feeds. */
export { dashboardOf, type DashboardView, type TileView } from './dashboard/dashboard.view.js';
export { dotsIn, type DotsDrawing, type DotsFrame } from './dashboard/dots.geometry.js';
export { MATCHES, PAGE_WORDS } from './dashboard/page.words.js';
export { feedText } from './feed-text.js';
export { questionAbout } from './found-place.words.js';
export { countyNameOf, idOf, nameOf } from './place-name.js';
export { findPlace, placesMatching, type FoundPlace } from './place-search.js';
export type { County, Municipality, Place } from './place.js';
export { counties, municipalities, municipalityWith } from './places.js';
export { feedFileOf, snippetOf } from './place-snippet.js';
export { starterFeed } from './starter-feed.js';
export { say, sayCount, sentenceCase } from '../locale/catalogue.js';
export { languageOf } from '../feed/localized-text.js';
