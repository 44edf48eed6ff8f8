import type { Entry } from '../../locale/catalogue.js';

/** What is wrong with a tag, for the one who has put it into the page. */
export const TAG_WORDS = {
  unknownName: {
    nb: '<{tag}> har ikke noe attributt «{name}».',
    nn: '<{tag}> har ikkje noko attributt «{name}».',
    sv: '<{tag}> har inget attribut ”{name}”.',
    en: '<{tag}> has no attribute “{name}”.',
  },
  unquoted: {
    nb: 'Står det rette anførselstegn (") rundt verdien foran?',
    nn: 'Står det rette hermeteikn (") rundt verdien framfor?',
    sv: 'Står det raka citattecken (") runt värdet framför?',
    en: 'Are there straight quotes (") round the value before it?',
  },
  dataName: {
    nb: '«{name}» hører til en div med data-samspill. På <{tag}> heter attributtet «{meant}».',
    nn: '«{name}» høyrer til ein div med data-samspill. På <{tag}> heiter attributtet «{meant}».',
    sv: '”{name}” hör till en div med data-samspill. På <{tag}> heter attributet ”{meant}”.',
    en: '“{name}” belongs on a div with data-samspill. On <{tag}> the attribute is called “{meant}”.',
  },
  unknownValue: {
    nb: '<{tag} {name}="{value}">: «{part}» finnes ikke.',
    nn: '<{tag} {name}="{value}">: «{part}» finst ikkje.',
    sv: '<{tag} {name}="{value}">: ”{part}” finns inte.',
    en: '<{tag} {name}="{value}">: there is no “{part}”.',
  },
  unknownInFeed: {
    nb: '<{tag} {name}="{value}">: «{part}» finnes ikke i datafilen, eller kan ikke velges i denne widgeten.',
    nn: '<{tag} {name}="{value}">: «{part}» finst ikkje i datafila, eller kan ikkje veljast i denne widgeten.',
    sv: '<{tag} {name}="{value}">: ”{part}” finns inte i datafilen, eller kan inte väljas i den här widgeten.',
    en: '<{tag} {name}="{value}">: “{part}” is not in the data file, or cannot be chosen in this widget.',
  },
  meant: {
    nb: 'Mener du «{meant}»?',
    nn: 'Meiner du «{meant}»?',
    sv: 'Menar du ”{meant}”?',
    en: 'Did you mean “{meant}”?',
  },
  choices: {
    nb: 'Det kan være {choices}.',
    nn: 'Det kan vere {choices}.',
    sv: 'Det kan vara {choices}.',
    en: 'It can be {choices}.',
  },
  curlyQuotes: {
    nb: '<{tag}>: Verdien av «{name}» har et krøllet anførselstegn ({sign}). Skriv rette (") rundt verdien.',
    nn: '<{tag}>: Verdien av «{name}» har eit krøllete hermeteikn ({sign}). Skriv rette (") rundt verdien.',
    sv: '<{tag}>: Värdet på ”{name}” har ett böjt citattecken ({sign}). Skriv raka (") runt värdet.',
    en: '<{tag}>: the value of “{name}” has a curly quote ({sign}). Write straight ones (") round the value.',
  },
  hardSpace: {
    nb: '<{tag}>: Verdien av «{name}» har et hardt mellomrom (&nbsp;, U+00A0). Skriv et vanlig, eller ta det bort.',
    nn: '<{tag}>: Verdien av «{name}» har eit hardt mellomrom (&nbsp;, U+00A0). Skriv eit vanleg, eller ta det bort.',
    sv: '<{tag}>: Värdet på ”{name}” har ett hårt mellanslag (&nbsp;, U+00A0). Skriv ett vanligt, eller ta bort det.',
    en: '<{tag}>: the value of “{name}” has a hard space (&nbsp;, U+00A0). Write a plain one, or take it away.',
  },
  noSource: {
    nb: '<{tag}> har ikke noe attributt «src» med adressen til datafilen: <{tag} src="/samspill/tall.json">.',
    nn: '<{tag}> har ikkje noko attributt «src» med adressa til datafila: <{tag} src="/samspill/tal.json">.',
    sv: '<{tag}> har inget attribut ”src” med adressen till datafilen: <{tag} src="/samspill/tall.json">.',
    en: '<{tag}> has no attribute “src” with the address of the data file: <{tag} src="/samspill/tall.json">.',
  },
  swallowed: {
    nb:
      '<{tag}> har slukt noe av siden (<{part}>), som leserne ikke ser. Lukk taggen med </{tag}>: En skråstrek (/>) ' +
      'er ikke nok.',
    nn:
      '<{tag}> har slukt noko av sida (<{part}>), som lesarane ikkje ser. Lukk taggen med </{tag}>: Ein skråstrek ' +
      '(/>) er ikkje nok.',
    sv:
      '<{tag}> har slukat en del av sidan (<{part}>), som läsarna inte ser. Stäng taggen med </{tag}>: ett ' +
      'snedstreck (/>) räcker inte.',
    en:
      '<{tag}> has swallowed some of the page (<{part}>), which readers do not see. Close the tag with </{tag}>: a ' +
      'slash (/>) is not enough.',
  },
  lateScript: {
    nb:
      'Skriptet {script} kjører etter at siden er vist, så teksten under widgeten flytter seg. Sett <script ' +
      'src="{script}"></script> før widgeten, uten type="module", async eller defer.',
    nn:
      'Skriptet {script} køyrer etter at sida er vist, så teksten under widgeten flyttar seg. Set <script ' +
      'src="{script}"></script> før widgeten, utan type="module", async eller defer.',
    sv:
      'Skriptet {script} körs efter att sidan har visats, så texten under widgeten flyttar sig. Sätt <script ' +
      'src="{script}"></script> före widgeten, utan type="module", async eller defer.',
    en:
      'The script {script} runs after the page has been shown, so the text below the widget moves. Put <script ' +
      'src="{script}"></script> before the widget, without type="module", async or defer.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
