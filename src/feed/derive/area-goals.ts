import type { Feed, Goal, Target } from '../feed.js';
import { areasOfProject, areasOfTarget } from './areas.js';

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
