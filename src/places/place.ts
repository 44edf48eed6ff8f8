/** A municipality as it was from 2020 to 2023, with the number that it has today. */
export interface Municipality {
  readonly type: 'municipality';
  /** `3120`: the number today; that of 2020–2023 where the municipality has been divided. */
  readonly number: string;
  /** `3016`: the number from 2020 to 2023, the same as today's for most. */
  readonly numberBefore: string;
  /** In Norwegian: `Kautokeino`. */
  readonly name: string;
  /** In each of its languages, as the country writes it: `Guovdageaidnu - Kautokeino`. */
  readonly officialName: string;
  /** The number of the county in which it lies today. */
  readonly county: string;
  /** The numbers of its neighbours on land; none for many islands. */
  readonly neighbours: readonly string[];
  /** The jobs in each of the `QUARTERS`; null where there is no figure. */
  readonly jobs: readonly (number | null)[];
  /** The municipalities that it was divided into on 1 January 2024; empty for all that are there still. */
  readonly parts: readonly Part[];
}

/** A municipality of today that was part of a larger one until the end of 2023: its own figures are not known here. */
export interface Part {
  readonly number: string;
  readonly name: string;
}

/** A county of today. */
export interface County {
  readonly type: 'county';
  /** `31` */
  readonly number: string;
  readonly name: string;
  /** The county that most of it lay in from 2020 to 2023, where that was another: `Viken`. */
  readonly before?: string;
}

/** A region that is no part of the public administration: municipalities that somebody wants to see together. */
export interface FunctionalRegion {
  readonly type: 'functional';
  readonly name: string;
  readonly members: readonly Municipality[];
}

/** What a dashboard can be made for. */
export type Place = Municipality | County | FunctionalRegion;
