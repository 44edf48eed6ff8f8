/**
 * Makes elements of what a content management system lets through instead of their tags: `<div data-samspill>`, and
 * links to embed pages. Loaded only by pages that have such, or that say they may get links; it begins by itself.
 */
import { upgradePage } from './upgrade-page.js';

upgradePage();
