import type { Strategy } from '../feed.js';
import { date, label, object, text, texts, url } from './fields.js';

export const strategy = object<Strategy>({
  title: label,
  vision: text,
  mission: text,
  purpose: text,
  roles: texts,
  values: texts,
  note: text,
  adopted: date,
  adoptedBy: label,
  validFrom: date,
  validTo: date,
  url,
});
