import type { Entry } from '../../locale/catalogue.js';

/** Words round the choice of a part of a key figure. */
export const BREAKDOWN_WORDS = {
  measures: { nb: 'Måleenhet:', nn: 'Måleining:', sv: 'Måttenhet:', en: 'Unit:' },
  none: { nb: '{name} (ingen tall)', nn: '{name} (ingen tal)', sv: '{name} (inga siffror)', en: '{name} (no figures)' },
  noneWith: {
    nb: '{name} (ingen tall for {others})',
    nn: '{name} (ingen tal for {others})',
    sv: '{name} (inga siffror för {others})',
    en: '{name} (no figures for {others})',
  },
  instead: {
    nb: '{region} har ingen tall for «{wanted}». Her vises «{shown}».',
    nn: '{region} har ingen tal for «{wanted}». Her står «{shown}».',
    sv: '{region} har inga siffror för ”{wanted}”. Här visas ”{shown}”.',
    en: '{region} has no figures for “{wanted}”. “{shown}” is shown instead.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
