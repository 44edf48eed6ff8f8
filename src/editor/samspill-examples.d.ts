/** The texts of the example feeds in `demo/feeds/`, by the names of their files: put in by the build. */
declare module 'samspill-examples' {
  const examples: Readonly<Record<string, string>>;
  export default examples;
}
