import type { Feed, Indicator, Target } from '../feed.js';

/** The areas of a target: its own, else those of its project, else those of its indicator. */
export function areasOfTarget(feed: Feed, { focusAreas, project, indicator }: Target): readonly string[] {
  if (focusAreas.length > 0) return focusAreas;
  const ofProject = areasOfProject(feed, project);
  return ofProject.length > 0 ? ofProject : (feed.indicators.find(({ id }) => id === indicator)?.focusAreas ?? []);
}

/** The areas to which an indicator belongs: its own, and those whose targets are set in it. */
export function areasOfIndicator(feed: Feed, { id, focusAreas }: Indicator): readonly string[] {
  const ofTargets = feed.targets
    .filter(({ indicator }) => indicator === id)
    .flatMap((target) => areasOfTarget(feed, target));
  return [...new Set([...focusAreas, ...ofTargets])];
}

/** The areas of a project; none where there is no such project. */
export function areasOfProject(feed: Feed, project: string | undefined): readonly string[] {
  return feed.projects.find(({ id }) => id === project)?.focusAreas ?? [];
}
