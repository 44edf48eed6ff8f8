/**
 * What a reader chooses with: regions, those to compare with, and the kind of figure. A file of its own, which comes
 * side by side with the details.
 */
export { renderFigureChooser } from './figure-chooser.js';
export { renderRegionToolbar } from './region-toolbar.js';
