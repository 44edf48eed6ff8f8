import { areasOfGoal, isOwnTarget } from '../../feed/derive/area-goals.js';
import { areasOfTarget } from '../../feed/derive/areas.js';
import { regionOf } from '../../feed/derive/lookup.js';
import type { Progress } from '../../feed/derive/targets/progress.js';
import type { Actor, Document, Feed, FocusArea, Goal, Language, Project, Target } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { figureBasis, keyFigureOf, type KeyFigure } from '../../view/key-figure/key-figure.js';
import { positionText } from '../../view/key-figure/progress-text.js';
import { trendOf } from '../../view/key-figure/trend-shape.js';
import type { PanelFigure } from '../../view/panel.js';
import type { ProgressForm } from '../wheel/progress-arcs.js';

/** Where an area stands on the way to a target of its own. */
export interface AreaProgress {
  /** In words, with what must be known about the figure: «48 % av veien til målet (foreløpig tall)». */
  readonly text: string;
  /** How it is drawn; undefined for distances and stated needs, which are only told. */
  readonly form?: ProgressForm;
  /** Whether the figure behind it is provisional, an example or the like. */
  readonly isUncertain: boolean;
}

/** An area with everything in the feed that belongs to it. */
export interface AreaFacts {
  readonly area: FocusArea;
  readonly figures: readonly PanelFigure[];
  readonly targets: readonly Target[];
  readonly goals: readonly Goal[];
  readonly projects: readonly Project[];
  readonly documents: readonly Document[];
  readonly actors: readonly Actor[];
  readonly supports: readonly FocusArea[];
  readonly supportedBy: readonly FocusArea[];
  readonly progress?: AreaProgress;
}

/** Gathers what belongs to an area, in the feed's order, with figures for its own region, else for the one shown. */
export function areaFacts(feed: Feed, area: FocusArea, region: string, language: Language): AreaFacts {
  const isLinked = (item: { readonly focusAreas: readonly string[] }): boolean => item.focusAreas.includes(area.id);
  const targets = feed.targets.filter((target) => areasOfTarget(feed, target).includes(area.id));
  const linked = feed.indicators.filter(
    (indicator) => isLinked(indicator) || targets.some((target) => target.indicator === indicator.id),
  );
  const placeOf = (target: Target) => placeOfTarget(feed, target, area, language);
  const figures = linked.flatMap((indicator) => {
    const basis = figureBasis(feed, indicator, area.region ?? region) ?? figureBasis(feed, indicator, region);
    if (!basis) return [];
    const trend = trendOf(basis);
    const figure = withoutOthersTargets(feed, keyFigureOf(feed, basis, language, placeOf), area);
    return [{ ...figure, ...(trend ? { trend } : {}) }];
  });
  const ownTargets = targets.filter((target) => isOwnTarget(feed, target, area.id));
  const progress = progressOf(feed, figures, ownTargets, language);
  return {
    area,
    figures,
    targets,
    goals: feed.goals.filter((goal) => areasOfGoal(feed, goal).includes(area.id)),
    projects: feed.projects.filter(isLinked),
    documents: feed.documents.filter((document) => isLinked(document) || area.documents.includes(document.id)),
    actors: feed.actors.filter(isLinked),
    supports: feed.focusAreas.filter(({ id }) => area.supports.includes(id)),
    supportedBy: feed.focusAreas.filter(({ supports }) => supports.includes(area.id)),
    ...(progress ? { progress } : {}),
  };
}

/** The region of a target that an area follows and does not have for itself, for the words about it. */
export function placeOfTarget(feed: Feed, target: Target, area: FocusArea, language: Language): string | undefined {
  const home = isOwnTarget(feed, target, area.id) ? undefined : regionOf(feed, target.region);
  return home && phraseIn(home.name, language).text;
}

/** The same figure without progress to targets that belong to other areas only; those of no area are everybody's. */
function withoutOthersTargets(feed: Feed, figure: KeyFigure, { id }: FocusArea): KeyFigure {
  const isOthers = (areas: readonly string[]): boolean => areas.length > 0 && !areas.includes(id);
  return { ...figure, progress: figure.progress.filter(({ target }) => !isOthers(areasOfTarget(feed, target))) };
}

/**
 * The first progress that can be drawn, else the first that can be told. A need that somebody has stated is told but
 * not drawn, since nobody has adopted it.
 */
function progressOf(
  feed: Feed,
  figures: readonly KeyFigure[],
  targets: readonly Target[],
  language: Language,
): AreaProgress | undefined {
  const all = figures.flatMap((figure) =>
    figure.progress.flatMap(({ progress, target }) => {
      const indicator = feed.indicators.find(({ id }) => id === figure.id);
      if (!indicator || !progress || !targets.includes(target)) return [];
      const form = target.adopted ? formOf(progress) : undefined;
      const badges = figure.badges.length > 0 ? ` (${figure.badges.join(', ')})` : '';
      return [
        {
          text: positionText(indicator, { target, progress }, language) + badges,
          isUncertain: badges !== '',
          ...(form ? { form } : {}),
        },
      ];
    }),
  );
  return all.find(({ form }) => form !== undefined) ?? all[0];
}

/** A distance has no form: without a starting point nobody knows how long the way is. */
function formOf(progress: Progress): ProgressForm | undefined {
  switch (progress.kind) {
    case 'ratio':
      return progress.ratio < 0 ? { kind: 'setback' } : { kind: 'share', drawn: progress.drawn };
    case 'range':
      return { kind: 'range', position: progress.position };
    case 'distance':
      return undefined;
  }
}
