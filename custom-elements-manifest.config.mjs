/** How the manifest is read from the sources. `npm run generate` trims the result to the public API and writes it. */
export default {
  globs: ['src/**/*.ts'],
  // The parts of the editor are on its own page and on no other.
  exclude: ['src/editor/**'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
