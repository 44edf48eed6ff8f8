/** Leaves the page as it was before each test of a whole editor. */
export function onQuietPage(): void {
  const { warn } = console;
  beforeEach(() => {
    // A widget in the preview tells a developer of what is wrong; the editor tells its keeper.
    console.warn = () => undefined;
    location.hash = '';
  });
  afterEach(() => {
    console.warn = warn;
    location.hash = '';
    document.documentElement.lang = 'nb';
  });
}
