import type { Loader } from 'vega-typings';

const refuse = (): Promise<never> => Promise.reject(new Error('Figures load nothing'));

/** A loader for which there is no network, no file and no address: figures draw only what they are handed. */
export const refusingLoader: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };
