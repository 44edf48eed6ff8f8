/** The way out to a service of statistics. It is handed in, so that a test needs no network and no clock. */
export interface Transport {
  /** As the function of that name in Node and browsers. */
  fetch(address: string, request?: RequestInit): Promise<Response>;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** The time in milliseconds, for counting calls. */
  now(): number;
}
