/** How the manifest is read from the sources. `npm run generate` trims the result to the public API and writes it. */
export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
