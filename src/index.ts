/**
 * samspill: registers `<focus-area-wheel>`, `<five-factor-map>` and `<kpi-jobs-value>`. Importing it more than once, or
 * from two versions of the script, does no harm.
 */
export { FiveFactorMapElement } from './five-factor-map/five-factor-map.js';
export { FocusAreaWheelElement } from './focus-area-wheel/focus-area-wheel.js';
export { KpiJobsValueElement } from './kpi-jobs-value/kpi-jobs-value.js';
export { SamspillElement } from './widget/samspill-element.js';
export {
  FeedErrorEvent,
  FeedLoadEvent,
  FeedStaleEvent,
  ItemSelectEvent,
  RegionChangeEvent,
  type ItemKind,
} from './widget/events.js';
export type { FeedFailure } from './store/feed-state.js';
