import type { Entry } from '../../locale/catalogue.js';

/** What `samspill diff` is for. */
export const ABOUT: Entry = {
  nb:
    'diff sier med ord hva leserne vil merke når en datafil tar plassen til en annen: tallet øverst, nye og rettede\n' +
    '  tall, rekkefølge, mål, store hopp og tekster.\n' +
    '  --format json er for programmer.\n' +
    '  Svaret til en jobb: 0 når leserne ikke merker noe, 1 når noe er annerledes, 2 når en fil ikke kan leses.',
  nn:
    'diff seier med ord kva lesarane vil merke når ei datafil tek plassen til ei anna: talet øvst, nye og retta\n' +
    '  tal, rekkjefølgje, mål, store hopp og tekstar.\n' +
    '  --format json er for program.\n' +
    '  Svaret til ein jobb: 0 når lesarane ikkje merkar noko, 1 når noko er annleis, 2 når ei fil ikkje kan lesast.',
  sv:
    'diff säger med ord vad läsarna kommer att märka när en datafil tar en annans plats: talet överst, nya och\n' +
    '  rättade tal, ordningsföljd, mål, stora hopp och texter.\n' +
    '  --format json är för program.\n' +
    '  Svaret till ett jobb: 0 när läsarna inte märker något, 1 när något är annorlunda, 2 när en fil inte kan läsas.',
  en:
    'diff tells in words what readers will notice when one data file takes the place of another: the topmost\n' +
    '  figure, new and corrected figures, order, targets, large jumps and texts.\n' +
    '  --format json is for programs.\n' +
    '  The exit code is 0 when readers notice nothing, 1 when something differs, 2 where a file cannot be read.',
};
