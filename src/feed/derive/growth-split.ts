/** Jobs and value per job in one year. */
export interface JobsAndValue {
  readonly jobs: number;
  readonly valuePerJob: number;
}

/** How much of a growth in value creation came from more jobs and how much from more value per job. */
export interface GrowthSplit {
  /** Value creation before and after: jobs × value per job. */
  readonly before: number;
  readonly after: number;
  readonly total: number;
  readonly fromJobs: number;
  readonly fromValuePerJob: number;
}

/**
 * Splits the growth of value creation V = jobs J × value per job v between two years into two parts that add up
 * exactly:
 *
 *     ΔV = ΔJ · (v₀ + v₁)/2  +  Δv · (J₀ + J₁)/2
 *
 * Each factor's change is weighted by the mean of the other, so neither is favoured and nothing is left over: the
 * complete decomposition of Sun, "Changes in energy consumption and energy intensity", Energy Economics 20 (1998), for
 * two factors.
 */
export function splitGrowth(from: JobsAndValue, to: JobsAndValue): GrowthSplit {
  const before = from.jobs * from.valuePerJob;
  const after = to.jobs * to.valuePerJob;
  return {
    before,
    after,
    total: after - before,
    fromJobs: ((to.jobs - from.jobs) * (from.valuePerJob + to.valuePerJob)) / 2,
    fromValuePerJob: ((to.valuePerJob - from.valuePerJob) * (from.jobs + to.jobs)) / 2,
  };
}
