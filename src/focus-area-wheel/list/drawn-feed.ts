import type { Feed, FocusArea, LocalizedText } from '../../feed/feed.js';

/** What the segments of the wheel stand for. */
export type Nature = 'area' | 'goal' | 'theme';

/** A feed as the wheel draws it: what is drawn stands under its focus areas. */
export interface DrawnFeed extends Feed {
  readonly nature: Nature;
}

const drawn = new WeakMap<Feed, DrawnFeed>();

/**
 * The feed with something to draw: its focus areas, or, where nobody has set any, its goals, or else the themes of its
 * documents. They are called what they are, never focus areas. The same feed gives the same result, and so does the
 * result itself.
 */
export function drawnFeed(feed: Feed): DrawnFeed {
  const known = drawn.get(feed) ?? drawnAnew(feed);
  drawn.set(feed, known);
  drawn.set(known, known);
  return known;
}

function drawnAnew(feed: Feed): DrawnFeed {
  if (feed.focusAreas.length > 0) return { ...feed, nature: 'area' };
  const goals = feed.goals.map(({ id, title, description, owner, source }) =>
    segment(id, title, {
      ...(description ? { description } : {}),
      ...(owner ? { owner } : {}),
      ...(source?.url === undefined ? {} : { url: source.url }),
    }),
  );
  // A goal that is drawn is not listed beside the drawing too.
  if (goals.length > 0) return { ...feed, nature: 'goal', focusAreas: goals, goals: [] };
  const themes = feed.documents.flatMap(({ id, themes }) =>
    themes.map((title, place) => segment(`${id}-${place + 1}`, title, { documents: [id] })),
  );
  return { ...feed, nature: themes.length > 0 ? 'theme' : 'area', focusAreas: themes };
}

function segment(id: string, title: LocalizedText, content: Partial<FocusArea>): FocusArea {
  return {
    id,
    title,
    kind: 'other',
    status: 'decided',
    measures: [],
    supports: [],
    factors: [],
    documents: [],
    ...content,
  };
}
