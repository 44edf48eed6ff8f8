/**
 * What every place in which JavaScript runs has besides the language itself, and the pure rooms may use: browsers,
 * workers and Node all turn texts into bytes and back, and take addresses and their queries apart. For
 * `tsconfig.pure.json`, which knows neither page nor network.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class URLSearchParams {
  constructor(query: string);
  [Symbol.iterator](): Iterator<[name: string, value: string], undefined>;
}

declare class URL {
  static canParse(address: string, base?: string): boolean;
  constructor(address: string, base?: string);
  readonly host: string;
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
}
