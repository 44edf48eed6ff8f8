import type { Entry } from '../locale/catalogue.js';
import type { EmbedProblem } from './embed-parameters.js';

/** What is said to whoever has written the address. */
export const PROBLEM_WORDS: Readonly<Record<EmbedProblem['code'], Entry>> = {
  missing: {
    nb: 'Adressen mangler «{name}». Slik kan den være: embed.html?widget=kpi-jobs-value&feed=ostfold.json',
    nn: 'Adressa manglar «{name}». Slik kan ho vere: embed.html?widget=kpi-jobs-value&feed=ostfold.json',
    sv: 'Adressen saknar ”{name}”. Så kan den se ut: embed.html?widget=kpi-jobs-value&feed=ostfold.json',
    en: 'The address lacks “{name}”. It can be like this: embed.html?widget=kpi-jobs-value&feed=ostfold.json',
  },
  'unknown-widget': {
    nb: 'Det finnes ingen widget «{value}». Dette er navnene: {known}.',
    nn: 'Det finst ingen widget «{value}». Dette er namna: {known}.',
    sv: 'Det finns ingen widget ”{value}”. Namnen är: {known}.',
    en: 'There is no widget “{value}”. These are the names: {known}.',
  },
  'unknown-name': {
    nb: '«{name}» finnes ikke, og har ingen virkning.',
    nn: '«{name}» finst ikkje, og har ingen verknad.',
    sv: '”{name}” finns inte, och har ingen verkan.',
    en: 'There is no “{name}”: it has no effect.',
  },
  'of-another': {
    nb: '«{name}» har ingen virkning her: Den hører til {owner}, ikke {element}.',
    nn: '«{name}» har ingen verknad her: Han høyrer til {owner}, ikkje {element}.',
    sv: '”{name}” har ingen verkan här: Den hör till {owner}, inte {element}.',
    en: '“{name}” has no effect here: it belongs to {owner}, not {element}.',
  },
  'impossible-value': {
    nb: '«{name}» kan ikke være «{value}». Den kan være {known}.',
    nn: '«{name}» kan ikkje vere «{value}». Han kan vere {known}.',
    sv: '”{name}” kan inte vara ”{value}”. Den kan vara {known}.',
    en: '“{name}” cannot be “{value}”. It can be {known}.',
  },
  'curly-quotes': {
    nb: 'Verdien av «{name}» har et krøllet anførselstegn ({sign}). Skriv rette (") rundt verdier i koden.',
    nn: 'Verdien av «{name}» har eit krøllete hermeteikn ({sign}). Skriv rette (") rundt verdiar i koden.',
    sv: 'Värdet på ”{name}” har ett böjt citattecken ({sign}). Skriv raka (") runt värden i koden.',
    en: 'The value of “{name}” has a curly quote ({sign}). Write straight ones (") round values in the code.',
  },
  'too-long': {
    nb: '«{name}» er lengre enn {limit} tegn, og har ingen virkning.',
    nn: '«{name}» er lengre enn {limit} teikn, og har ingen verknad.',
    sv: '”{name}” är längre än {limit} tecken, och har ingen verkan.',
    en: '“{name}” is longer than {limit} characters: it has no effect.',
  },
  repeated: {
    nb: '«{name}» står flere ganger i adressen. Den første gjelder.',
    nn: '«{name}» står fleire gonger i adressa. Den første gjeld.',
    sv: '”{name}” står flera gånger i adressen. Den första gäller.',
    en: '“{name}” is in the address more than once. The first one counts.',
  },
};

export const WORDS = {
  suggestion: {
    nb: ' Mener du «{suggestion}»?',
    nn: ' Meiner du «{suggestion}»?',
    sv: ' Menar du ”{suggestion}”?',
    en: ' Do you mean “{suggestion}”?',
  },
  or: { nb: ' eller ', nn: ' eller ', sv: ' eller ', en: ' or ' },
} as const satisfies Readonly<Record<string, Entry>>;
