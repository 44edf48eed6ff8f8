import { areasOfGoal } from '../../feed/derive/area-goals.js';
import { areasOfTarget } from '../../feed/derive/areas.js';
import type { Document, Goal, Project, Target } from '../../feed/feed.js';
import type { DrawnFeed } from '../list/drawn-feed.js';

/** What belongs to no area. */
export interface FeedRest {
  readonly targets: readonly Target[];
  readonly goals: readonly Goal[];
  readonly projects: readonly Project[];
  readonly documents: readonly Document[];
}

/** Targets that stand alone, and goals, projects and documents without an area. */
export function restOf(feed: DrawnFeed): FeedRest {
  // Themes belong to their documents, not the other way round: each document is told by itself too.
  const ofAreas = feed.nature === 'theme' ? [] : feed.focusAreas;
  const isTold = (document: Document): boolean =>
    document.focusAreas.length > 0 || ofAreas.some(({ documents }) => documents.includes(document.id));
  return {
    targets: feed.targets.filter((target) => areasOfTarget(feed, target).length === 0),
    goals: feed.goals.filter((goal) => areasOfGoal(feed, goal).length === 0),
    projects: feed.projects.filter(({ focusAreas }) => focusAreas.length === 0),
    documents: feed.documents.filter((document) => !isTold(document)),
  };
}
