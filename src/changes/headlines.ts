import type { Feed, Language } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { tilesOf } from '../kpi-jobs-value/tiles/tiles.view.js';
import type { Headline, HeadlineChange } from './feed-changes.js';

/** Every key figure of the region that is shown first which reads otherwise than before, in the order of the tiles. */
export function headlinesOf(before: Feed | undefined, after: Feed, language: Language): readonly HeadlineChange[] {
  const region = after.region ?? after.regions[0]?.id;
  if (region === undefined) return [];
  const ids = [...new Set([after, before].flatMap((feed) => feed?.indicators.map(({ id }) => id) ?? []))];
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map((feed) => feed && headlineIn(feed, id, region, language));
    if (isAlike(was, is)) return [];
    return [
      {
        indicator: id,
        title: titleOf(after, id, language) ?? (before && titleOf(before, id, language)) ?? id,
        region: nameOf(after, region, language),
        ...(was ? { before: was } : {}),
        ...(is ? { after: is } : {}),
      },
    ];
  });
}

/** A key figure as readers see it; undefined where the region has none. */
function headlineIn(feed: Feed, indicator: string, region: string, language: Language): Headline | undefined {
  const options = {
    language,
    heading: '',
    region,
    indicator,
    compared: [],
    figure: 'none',
    items: [],
    today: '',
  } as const;
  const { tiles, summary } = tilesOf(feed, options);
  const figure = tiles.find(({ isChosen }) => isChosen)?.figure;
  if (figure?.id !== indicator) return undefined;
  const { number, unit, period, badges } = figure;
  return { number, unit, period, badges, sentence: summary };
}

function isAlike(one: Headline | undefined, other: Headline | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function titleOf(feed: Feed, id: string, language: Language): string | undefined {
  const indicator = feed.indicators.find((each) => each.id === id);
  return indicator && phraseIn(indicator.shortTitle ?? indicator.title, language).text;
}

/** The name of a region as readers see it; its id where there is no such region. */
export function nameOf(feed: Feed, id: string, language: Language): string {
  const region = feed.regions.find((each) => each.id === id);
  return region ? phraseIn(region.name, language).text : id;
}
