/** Reading and cutting CHANGELOG.md: `## Unreleased` on top, then `## 0.2.0 - 2026-11-29` and so on. */

const UNRELEASED = 'Unreleased';
const HEADING = /^## (?<title>.+)$/gmu;
const RELEASED = /^(?<version>\S+) - (?<date>\d{4}-\d{2}-\d{2})$/u;

/** @typedef {{title: string, start: number, bodyStart: number, end: number}} Section places in the text */

/**
 * What has changed since the last release.
 * @param {string} changelog
 * @returns {string | undefined} undefined when the section has no entry, or is not there
 */
export function unreleasedEntries(changelog) {
  const section = sectionsOf(changelog).find(({ title }) => title === UNRELEASED);
  const entries = section && changelog.slice(section.bodyStart, section.end).trim();
  return entries !== undefined && /^[-*] \S/mu.test(entries) ? entries : undefined;
}

/**
 * Makes the section of a release out of "Unreleased", and puts an empty one on top.
 * @param {string} changelog with entries under "Unreleased"
 * @param {string} version
 * @param {string} date year, month and day, `2026-11-29`
 * @returns {string}
 */
export function cutRelease(changelog, version, date) {
  return changelog.replace(`## ${UNRELEASED}\n`, () => `## ${UNRELEASED}\n\n## ${version} - ${date}\n`);
}

/**
 * A release as the changelog tells it.
 * @param {string} changelog
 * @param {string} version
 * @returns {{date: string, entries: string} | undefined} undefined when no section has this version and a date
 */
export function releaseIn(changelog, version) {
  for (const { title, bodyStart, end } of sectionsOf(changelog)) {
    const found = RELEASED.exec(title)?.groups;
    if (found?.['version'] !== version || found['date'] === undefined) continue;
    return { date: found['date'], entries: changelog.slice(bodyStart, end).trim() };
  }
  return undefined;
}

/**
 * @param {string} changelog
 * @returns {Section[]}
 */
function sectionsOf(changelog) {
  const headings = [...changelog.matchAll(HEADING)];
  return headings.map((heading, index) => {
    return {
      title: heading.groups?.['title'] ?? '',
      start: heading.index,
      bodyStart: heading.index + heading[0].length,
      end: headings[index + 1]?.index ?? changelog.length,
    };
  });
}
