import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** What `samspill render` is for. */
export const ABOUT: Entry = {
  nb:
    'render skriver det et element viser, som HTML: tekst, tall, figurer og tabeller som leses uten skript.\n' +
    '  --region, --figure, --heading, --heading-level og flere er som på elementet; --lang er språket.\n' +
    '  --page fyller sider: mellom <!-- samspill:render src="tall.json" element="kpi-jobs-value" --> og\n' +
    '  <!-- /samspill:render -->, og mellom taggene til elementer med data-static. Alt annet står som det stod.\n' +
    '  --check endrer ingenting, og sier hvilke sider som er eldre enn tallene. --root: mappen for adresser med /.\n' +
    '  --picture png eller svg lager et bilde, som lagres i mappen --out med alternativ tekst. --theme er light\n' +
    '  eller dark, --size en fast størrelse, som 1200x630. --share https://… er mappen på nettet der embed.html,\n' +
    '  datafilen og bildet ligger: da lages også et oEmbed-svar, og linjer til <head> skrives ut.',
  nn:
    'render skriv det eit element viser, som HTML: tekst, tal, figurar og tabellar som blir lesne utan skript.\n' +
    '  --region, --figure, --heading, --heading-level og fleire er som på elementet; --lang er språket.\n' +
    '  --page fyller sider: mellom <!-- samspill:render src="tal.json" element="kpi-jobs-value" --> og\n' +
    '  <!-- /samspill:render -->, og mellom taggane til element med data-static. Alt anna står som det stod.\n' +
    '  --check endrar ingenting, og seier kva sider som er eldre enn tala. --root er mappa for adresser med /.\n' +
    '  --picture png eller svg lagar eit bilete, lagra i mappa --out med alternativ tekst. --theme er light\n' +
    '  eller dark, --size ein fast storleik, som 1200x630. --share https://… er mappa på nettet der embed.html,\n' +
    '  datafila og biletet ligg: då blir det òg laga eit oEmbed-svar, og linjene til <head> blir skrivne ut.',
  sv:
    'render skriver det ett element visar, som HTML: text, siffror, diagram och tabeller som läses utan skript.\n' +
    '  --region, --figure, --heading, --heading-level och fler är som på elementet; --lang är språket.\n' +
    '  --page fyller sidor: mellan <!-- samspill:render src="siffror.json" element="kpi-jobs-value" --> och\n' +
    '  <!-- /samspill:render -->, och mellan taggarna för element med data-static. Allt annat förblir som det var.\n' +
    '  --check ändrar inget, och säger vilka sidor som är äldre än siffrorna. --root är mappen för adresser med /.\n' +
    '  --picture png eller svg gör en bild, som sparas i mappen --out med alternativtext. --theme är light eller\n' +
    '  dark, --size en fast storlek, som 1200x630. --share https://… är mappen på nätet där embed.html, datafilen\n' +
    '  och bilden ligger: då görs även ett oEmbed-svar, och raderna till <head> skrivs ut.',
  en:
    'render writes what an element shows, as HTML: words, numbers, figures and tables that need no scripts.\n' +
    '  --region, --figure, --heading, --heading-level and others are as on the element; --lang is the language.\n' +
    '  --page fills pages: between <!-- samspill:render src="feed.json" element="kpi-jobs-value" --> and\n' +
    '  <!-- /samspill:render -->, and between the tags of elements with data-static. All else stays as it was.\n' +
    '  --check changes nothing, and names the pages that are older than their feed. --root is for addresses with /.\n' +
    '  --picture png or svg makes a picture, which is saved in the folder --out with its alternative text. --theme\n' +
    '  is light or dark, --size a size to keep, as 1200x630. --share https://… is the folder on the web with\n' +
    '  embed.html, the data file and the picture: an oEmbed answer is made, too, and lines for <head> are printed.',
};

/** What it says. */
export const WORDS = {
  noElement: {
    nb: 'Si hvilket element med --element: {allowed}.',
    nn: 'Sei kva element med --element: {allowed}.',
    sv: 'Säg vilket element med --element: {allowed}.',
    en: 'Say which element with --element: {allowed}.',
  },
  wrongValue: {
    nb: '{place}: {attribute} kan ikke være «{value}». Mulig er: {allowed}.',
    nn: '{place}: {attribute} kan ikkje vere «{value}». Mogleg er: {allowed}.',
    sv: '{place}: {attribute} kan inte vara "{value}". Möjligt är: {allowed}.',
    en: '{place}: {attribute} cannot be "{value}". Possible are: {allowed}.',
  },
  noSource: {
    nb: '{place}: src mangler, som sier hvor datafilen er.',
    nn: '{place}: src manglar, som seier kvar datafila er.',
    sv: '{place}: src saknas, som säger var datafilen är.',
    en: '{place}: src is missing, which says where the data file is.',
  },
  elsewhere: {
    nb: '{place}: datafilen «{value}» må ligge på disken, ved siden av siden eller under --root.',
    nn: '{place}: datafila «{value}» må liggje på disken, ved sida av sida eller under --root.',
    sv: '{place}: datafilen "{value}" måste ligga på disken, bredvid sidan eller under --root.',
    en: '{place}: the data file "{value}" must be on the disk, beside the page or below --root.',
  },
  noEnd: {
    nb: '{place}: det som skal fylles, har ingen slutt: <!-- /samspill:render --> eller en sluttagg mangler.',
    nn: '{place}: det som skal fyllast, har ingen slutt: <!-- /samspill:render --> eller ein sluttagg manglar.',
    sv: '{place}: det som ska fyllas har inget slut: <!-- /samspill:render --> eller en sluttagg saknas.',
    en: '{place}: what is to be filled has no end: <!-- /samspill:render --> or an end tag is missing.',
  },
  noStart: {
    nb: '{place}: <!-- /samspill:render --> står her uten en begynnelse.',
    nn: '{place}: <!-- /samspill:render --> står her utan ei byrjing.',
    sv: '{place}: <!-- /samspill:render --> står här utan en början.',
    en: '{place}: <!-- /samspill:render --> stands here without a beginning.',
  },
  notUnderstood: {
    nb: '{place}: kommentaren kan ikke leses. Skriv <!-- samspill:render src="…" element="…" -->.',
    nn: '{place}: kommentaren kan ikkje lesast. Skriv <!-- samspill:render src="…" element="…" -->.',
    sv: '{place}: kommentaren kan inte läsas. Skriv <!-- samspill:render src="…" element="…" -->.',
    en: '{place}: the comment cannot be read. Write <!-- samspill:render src="…" element="…" -->.',
  },
  unfit: {
    nb: '{place}: innholdet kan ikke stå her. Sett det utenfor avsnittet (<p>) eller teksten som det står i.',
    nn: '{place}: innhaldet kan ikkje stå her. Set det utanfor avsnittet (<p>) eller teksten som det står i.',
    sv: '{place}: innehållet kan inte stå här. Sätt det utanför stycket (<p>) eller texten som det står i.',
    en: '{place}: the content cannot stand here. Put it outside the paragraph (<p>) or text that it stands in.',
  },
  notUtf8: {
    nb: 'Siden «{file}» er ikke lagret som UTF-8.',
    nn: 'Sida «{file}» er ikkje lagra som UTF-8.',
    sv: 'Sidan "{file}" är inte sparad som UTF-8.',
    en: 'The page "{file}" is not saved as UTF-8.',
  },
  noPages: {
    nb: 'Ingen sider har noe å fylle: {files}.',
    nn: 'Ingen sider har noko å fylle: {files}.',
    sv: 'Inga sidor har något att fylla: {files}.',
    en: 'No page has anything to fill: {files}.',
  },
  old: {
    nb: '{file} er eldre enn tallene. Kjør «samspill render --page {file}».',
    nn: '{file} er eldre enn tala. Køyr «samspill render --page {file}».',
    sv: '{file} är äldre än siffrorna. Kör "samspill render --page {file}".',
    en: '{file} is older than its feed. Run "samspill render --page {file}".',
  },
  filled: { nb: '{file} er fylt.', nn: '{file} er fylt.', sv: '{file} är fylld.', en: '{file} has been filled.' },
} satisfies Readonly<Record<string, Entry>>;

/** Pages that are as they should be. */
export const UP_TO_DATE: PluralEntry = {
  one: {
    nb: 'Én side var à jour fra før.',
    nn: 'Éi side var à jour frå før.',
    sv: 'En sida var redan uppdaterad.',
    en: 'One page was up to date already.',
  },
  other: {
    nb: '{count} sider var à jour fra før.',
    nn: '{count} sider var à jour frå før.',
    sv: '{count} sidor var redan uppdaterade.',
    en: '{count} pages were up to date already.',
  },
};
