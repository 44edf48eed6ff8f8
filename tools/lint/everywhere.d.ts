/**
 * What every place in which JavaScript runs has besides the language itself, and the pure rooms may use: browsers,
 * workers and Node all turn texts into bytes and back. For `tsconfig.pure.json`, which knows neither page nor network.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
