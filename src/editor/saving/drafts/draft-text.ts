import type { Language } from '../../../feed/shape/widget-words.js';
import { say, sayCount } from '../../../locale/catalogue.js';
import { formatDate } from '../../../locale/time.js';
import type { Draft } from './draft.js';
import { CHANGES, WORDS } from './drafts.words.js';

/** What a draft is: «ostfold.json · 16 endringer · i dag kl. 13.12». */
export function draftText(draft: Pick<Draft, 'name' | 'changes' | 'time'>, language: Language, today: string): string {
  const { changes } = draft;
  const count = changes === 0 ? say(WORDS.pasted, language) : sayCount(CHANGES, changes, language, { number: changes });
  const day = localDate(new Date(draft.time));
  const time = clockOf(new Date(draft.time), language);
  const when = day === today ? say(WORDS.today, language) : formatDate(day, language);
  return [draft.name, count, say(WORDS.at, language, { day: when, time })].join(' · ');
}

/** The day of a moment where the keeper is, as ISO. */
export function localDate(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The time of a moment where the keeper is: «13.12», in English and Swedish «13:12». */
export function clockOf(moment: Date, language: Language): string {
  const parts = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return parts.join(language === 'nb' || language === 'nn' ? '.' : ':');
}
