import type { Feed } from '../feed/feed.js';
import { layoutsFor } from './five-factor-map.layout.js';
import { pictureOf } from './five-factor-map.picture.js';
import { sceneOf } from './five-factor-map.scene.js';
import { summaryOf, type MapOptions, type MapView } from './five-factor-map.view.js';

export { measureIn } from '../widget/text-measure.js';
export { renderDrawing } from './five-factor-map.drawing.js';
export { drawingStyles } from './five-factor-map.drawing.styles.js';

/** The view with its drawing, where there is room for one; else it stays a list. */
export function drawnOf(feed: Feed, view: MapView, options: MapOptions): MapView {
  const { pending, ...rest } = view;
  if (!pending) return view;
  const scene = sceneOf(feed, options);
  const layouts = layoutsFor(options.width, options.textSize, view.nodes.length);
  const picture = pictureOf(scene, view.nodes, options.chosen, { ...options, layouts });
  return picture ? { ...rest, picture } : { ...rest, summary: summaryOf(scene, false) };
}
