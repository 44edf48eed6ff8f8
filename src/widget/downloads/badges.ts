import { sentenceCase } from '../../locale/catalogue.js';

/**
 * A text that goes out into the world with the statuses of its figures before it: nothing invented may pass for real.
 * One that calls its figures by their status itself needs no second word of it.
 */
export function withBadges(badges: readonly string[], text: string): string {
  const said = text.toLowerCase();
  const unsaid = badges.filter((badge) => !said.includes(badge.toLowerCase())).join(', ');
  return [unsaid, text]
    .filter((part) => part !== '')
    .map(sentenceCase)
    .join('. ');
}
