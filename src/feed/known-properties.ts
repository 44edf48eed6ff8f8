/**
 * The properties of every object of a feed, as `feed.schema.json` has them: a name, and after a colon the object that
 * it holds, one or a list. A test keeps the two alike. Only a keeper's check reads this; readers' browsers never do.
 */
const SHAPES: Readonly<Record<string, string>> = {
  feed: '$schema feedVersion id title:text description:text language publisher:namedLink updated license:namedLink notice:text contact:namedLink region strategy:strategy regions:region focusAreas:focusArea factors:factor factorModel:source actors:actor links:link indicators:indicator targets:target goals:goal projects:project documents:document',
  text: 'nb nn sv en no',
  namedLink: 'name:text url',
  source: 'producer:text table url published nextUpdate license note:text',
  strategy:
    'title:text vision:text mission:text purpose:text roles:text values:text note:text adopted adoptedBy:text validFrom validTo url',
  region: 'id name:text type country codes:regionCode members partOf predecessors note:text',
  regionCode: 'system code validFrom validTo',
  focusArea:
    'id title:text subtitle:text description:text kind status measures:text supports factors documents color url region',
  factor: 'id label:text description:text color',
  actor: 'id name:text factors focusAreas regions role:text type:text url',
  linkEnd: 'actor factor project',
  link: 'from:linkEnd to:linkEnd kind label:text directed strength',
  indicator:
    'id title:text shortTitle:text definition:text unit:unit measure additive prices basePeriod frequency goodDirection concept parts focusAreas source:source note:text series:series',
  unit: 'id label:text currency decimals',
  series: 'region observations:observation',
  observation: 'period value status note:text',
  target:
    'id title:text indicator region project focusAreas basis operator value min max baseline:baseline by unit:text approximate decidedBy:text adopted source:source note:text',
  baseline: 'period value',
  goal: 'id title:text description:text project focusAreas source:source',
  project:
    'id title:text description:text status asOf period:fuzzyPeriod owner participants:participant organisation:text budget:budget focusAreas regions url',
  participant: 'actor role note:text',
  fuzzyPeriod: 'from to durationYears text:text',
  budget: 'amount currency lines:budgetLine complete covers:text',
  budgetLine: 'actor title:text amount years decided',
  document:
    'id title:text type publisher:text description:text url language published state adopted adoptedBy:text validFrom validTo supersedes themes:text regions focusAreas',
};

/** The names that an object of a feed may have, each with the kind of object it holds, or the empty text. */
export type KnownProperties = ReadonlyMap<string, string>;

/** The known properties of every kind of object, by the name that `feed.schema.json` gives the kind. */
export const KNOWN_PROPERTIES: ReadonlyMap<string, KnownProperties> = new Map(
  Object.entries(SHAPES).map(([kind, names]) => [kind, propertiesOf(names)]),
);

function propertiesOf(names: string): KnownProperties {
  return new Map(
    names.split(' ').map((entry) => {
      const [name = '', kind = ''] = entry.split(':');
      return [name, kind];
    }),
  );
}

/**
 * The known name that a misspelled one most likely stands for: at most two letters away, counting a letter added, left
 * out or replaced as one, and never so far that most of a short name would be another.
 */
export function suggestionFor(name: string, known: Iterable<string>): string | undefined {
  const most = Math.min(2, Math.floor((name.length - 1) / 2));
  const near = [...known].map((candidate) => ({
    candidate,
    distance: distanceBetween(name.toLowerCase(), candidate.toLowerCase()),
  }));
  return near.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
