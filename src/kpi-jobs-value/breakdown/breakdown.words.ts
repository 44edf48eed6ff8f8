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
  insteadOfTotal: {
    nb: '{region} har ingen total for «{wanted}», bare tall for deler av den. Her vises «{shown}».',
    nn: '{region} har ingen total for «{wanted}», berre tal for delar av han. Her står «{shown}».',
    sv: '{region} har ingen total för ”{wanted}”, bara siffror för delar av den. Här visas ”{shown}”.',
    en: '{region} has no total for “{wanted}”, only figures for parts of it. “{shown}” is shown instead.',
  },
  instead: {
    nb: '{region} har ingen tall for «{wanted}». Her vises «{shown}».',
    nn: '{region} har ingen tal for «{wanted}». Her står «{shown}».',
    sv: '{region} har inga siffror för ”{wanted}”. Här visas ”{shown}”.',
    en: '{region} has no figures for “{wanted}”. “{shown}” is shown instead.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
