import type { Feed, Goal, Indicator, Target } from '../feed.js';

/** The areas of a target: its own, else those of its project, else those of its indicator. */
export function areasOfTarget(feed: Feed, { focusAreas, project, indicator }: Target): readonly string[] {
  if (focusAreas.length > 0) return focusAreas;
  const ofProject = areasOfProject(feed, project);
  return ofProject.length > 0 ? ofProject : (feed.indicators.find(({ id }) => id === indicator)?.focusAreas ?? []);
}

/**
 * Whether a target is the area's own: set in it, or for an indicator that belongs to it alone. A target of an indicator
 * that several areas follow is not, and is neither drawn nor told as if each of them had it.
 */
export function isOwnTarget(feed: Feed, target: Target, area: string): boolean {
  const areas = areasOfTarget(feed, target);
  const isSet = target.focusAreas.length > 0 || areasOfProject(feed, target.project).length > 0;
  return areas.includes(area) && (isSet || areas.length === 1);
}

/** The areas of a goal: its own, else those of its project. */
export function areasOfGoal(feed: Feed, { focusAreas, project }: Goal): readonly string[] {
  return focusAreas.length > 0 ? focusAreas : areasOfProject(feed, project);
}

/** The areas to which an indicator belongs: its own, and those whose targets are set in it. */
export function areasOfIndicator(feed: Feed, { id, focusAreas }: Indicator): readonly string[] {
  const ofTargets = feed.targets
    .filter(({ indicator }) => indicator === id)
    .flatMap((target) => areasOfTarget(feed, target));
  return [...new Set([...focusAreas, ...ofTargets])];
}

function areasOfProject(feed: Feed, project: string | undefined): readonly string[] {
  return feed.projects.find(({ id }) => id === project)?.focusAreas ?? [];
}
