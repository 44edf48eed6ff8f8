import type { Document, Feed, Goal, Project, Target } from '../feed/feed.js';

/** The areas of a target: its own, else those of its project, else those of its indicator. */
export function areasOfTarget(feed: Feed, { focusAreas, project, indicator }: Target): readonly string[] {
  if (focusAreas.length > 0) return focusAreas;
  const ofProject = areasOfProject(feed, project);
  return ofProject.length > 0 ? ofProject : (feed.indicators.find(({ id }) => id === indicator)?.focusAreas ?? []);
}

/** The areas of a goal: its own, else those of its project. */
export function areasOfGoal(feed: Feed, { focusAreas, project }: Goal): readonly string[] {
  return focusAreas.length > 0 ? focusAreas : areasOfProject(feed, project);
}

function areasOfProject(feed: Feed, project: string | undefined): readonly string[] {
  return feed.projects.find(({ id }) => id === project)?.focusAreas ?? [];
}

/** What belongs to no area. */
export interface FeedRest {
  readonly targets: readonly Target[];
  readonly goals: readonly Goal[];
  readonly projects: readonly Project[];
  readonly documents: readonly Document[];
}

/** Targets that stand alone, and goals, projects and documents without an area. */
export function restOf(feed: Feed): FeedRest {
  const isTold = (document: Document): boolean =>
    document.focusAreas.length > 0 || feed.focusAreas.some(({ documents }) => documents.includes(document.id));
  return {
    targets: feed.targets.filter((target) => areasOfTarget(feed, target).length === 0),
    goals: feed.goals.filter((goal) => areasOfGoal(feed, goal).length === 0),
    projects: feed.projects.filter(({ focusAreas }) => focusAreas.length === 0),
    documents: feed.documents.filter((document) => !isTold(document)),
  };
}
