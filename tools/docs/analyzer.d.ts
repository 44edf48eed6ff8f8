/** The part of the manifest analyzer that we call; it comes without types of its own. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  interface Module {
    readonly declarations?: readonly object[];
  }
  export function cli(options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }): Promise<{ readonly schemaVersion: string; readonly modules: readonly Module[] }>;
}
