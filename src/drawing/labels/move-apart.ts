/** Intervals that stand one upon the other, from the place `first` in their order. */
interface Cluster {
  readonly first: number;
  readonly count: number;
  /** Sum of where the cluster's beginning would have to be for each of its members. */
  readonly sum: number;
}

/**
 * Moves intervals of one height apart so that none overlap, each as near as can be to where it wants to begin and all
 * between `least` and `most`. Gives their new beginnings in the order of `wanted`.
 */
export function moveApart(wanted: readonly number[], height: number, least: number, most: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const beginOf = ({ count, sum }: Cluster) => Math.max(least, Math.min(sum / count, most - count * height));
  const clusters: Cluster[] = [];
  order.forEach((index, first) => {
    let cluster: Cluster = { first, count: 1, sum: wanted[index] ?? 0 };
    let before = clusters.at(-1);
    while (before && beginOf(before) + before.count * height > beginOf(cluster)) {
      clusters.pop();
      cluster = joined(before, cluster, height);
      before = clusters.at(-1);
    }
    clusters.push(cluster);
  });
  const begins = Array.from(wanted, () => 0);
  for (const cluster of clusters) {
    for (let place = 0; place < cluster.count; place += 1) {
      begins[order[cluster.first + place] ?? 0] = beginOf(cluster) + place * height;
    }
  }
  return begins;
}

function joined(one: Cluster, other: Cluster, height: number): Cluster {
  return {
    first: one.first,
    count: one.count + other.count,
    sum: one.sum + other.sum - other.count * one.count * height,
  };
}
