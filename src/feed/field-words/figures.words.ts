import type { FieldKey } from '../shape/form-fields.js';
import type { FieldText } from './field-text.js';

type Key = Extract<
  FieldKey,
  `${'indicator' | 'annotation' | 'dimension' | 'category' | 'unit' | 'target' | 'baseline'}.${string}`
>;

/** Key figures, and the target figures that belong to them. */
export const FIGURE_FIELDS: Readonly<Record<Key, FieldText>> = {
  'indicator.title': {
    label: { nb: 'Tittel', nn: 'Tittel', sv: 'Titel', en: 'Title' },
    help: {
      nn: 'Tittelen, til dømes «Sysselsette etter arbeidsstad».',
      sv: 'Titeln, till exempel ”Sysselsatta efter arbetsställe”.',
      en: 'The title, for instance “Employed persons by place of work”.',
    },
  },
  'indicator.shortTitle': {
    label: { nb: 'Kort tittel', nn: 'Kort tittel', sv: 'Kort titel', en: 'Short title' },
    help: {
      nn: 'Ein kortare tittel til små flater.',
      sv: 'En kortare titel för små ytor.',
      en: 'A shorter title where there is little room.',
    },
  },
  'indicator.definition': {
    label: {
      nb: 'Hva betyr tallet?',
      nn: 'Kva betyr talet?',
      sv: 'Vad betyder siffran?',
      en: 'What does the figure mean?',
    },
    help: {
      nn: 'Kva som blir talt, i eit klart språk. Blir vist under «Kva betyr dette?».',
      sv: 'Vad som räknas, på ett klart språk. Visas under ”Vad betyder detta?”.',
      en: 'What is counted, in plain language. Shown under “What does this mean?”.',
    },
  },
  'indicator.unit': {
    label: { nb: 'Enhet', nn: 'Eining', sv: 'Enhet', en: 'Unit' },
    help: {
      nn: 'Eininga talet er målt i.',
      sv: 'Enheten som siffran mäts i.',
      en: 'The unit that the figure is measured in.',
    },
  },
  'indicator.measure': {
    label: { nb: 'Slag tall', nn: 'Slag tal', sv: 'Slags siffra', en: 'Kind of figure' },
    help: {
      nn: 'Kva slags tal det er. Berre talet på eit tidspunkt og mengder i ein periode kan leggjast saman.',
      sv: 'Vilket slags siffra det är. Bara antal vid en tidpunkt och mängder under en period kan läggas ihop.',
      en: 'What kind of figure it is. Only counts at a point in time and amounts in a period can be added up.',
    },
  },
  'indicator.additive': {
    label: {
      nb: 'Kan områder legges sammen?',
      nn: 'Kan område leggjast saman?',
      sv: 'Kan områden läggas ihop?',
      en: 'Can regions be added up?',
    },
    help: {
      nn: 'Om tal for fleire område kan leggjast saman. For pendling kan dei ikkje det.',
      sv: 'Om antal för flera områden kan läggas ihop. För pendling kan de inte det.',
      en: 'Whether counts of several regions can be added up. For commuting they cannot.',
    },
  },
  'indicator.prices': {
    label: { nb: 'Priser', nn: 'Prisar', sv: 'Priser', en: 'Prices' },
    help: {
      nn: 'Kva slags prisar tala er i.',
      sv: 'Vilket slags priser siffrorna är i.',
      en: 'What kind of prices the figures are in.',
    },
  },
  'indicator.basePeriod': {
    label: { nb: 'Basisår', nn: 'Basisår', sv: 'Basår', en: 'Base year' },
    help: {
      nn: 'Basisåret for faste prisar eller ein indeks.',
      sv: 'Basåret för fasta priser eller ett index.',
      en: 'The base year of fixed prices or of an index.',
    },
  },
  'indicator.frequency': {
    label: {
      nb: 'Hvor ofte kommer tallet?',
      nn: 'Kor ofte kjem talet?',
      sv: 'Hur ofta kommer siffran?',
      en: 'How often does the figure come?',
    },
    help: {
      nn:
        'Kor ofte talet kjem. Det avgjer kva periodar som er naboar. Eit årleg tal kan godt gjelde 4. kvartal ' +
        'kvart år.',
      sv:
        'Hur ofta siffran kommer. Det avgör vilka perioder som är grannar. En årlig siffra kan gälla fjärde ' +
        'kvartalet varje år.',
      en:
        'How often the figure comes. It decides which periods are neighbours. An annual figure may be for Q4 of ' +
        'each year.',
    },
  },
  'indicator.every': {
    label: { nb: 'År mellom tallene', nn: 'År mellom tala', sv: 'År mellan siffrorna', en: 'Years between figures' },
    help: {
      nn:
        'Kor mange år det er frå eitt tal til det neste, når talet ikkje kjem kvart år. Kommuneval har 4. Då blir ' +
        'endring rekna frå førre val, og linja går frå val til val.',
      sv:
        'Hur många år det är från en siffra till nästa, när den inte kommer varje år. Kommunalval har 4. Då räknas ' +
        'förändring från förra valet, och linjen går från val till val.',
      en:
        'The years from one figure to the next when it does not come every year. Local elections have 4. Change is ' +
        'then counted from the last election, and the line goes from election to election.',
    },
  },
  'indicator.reportingYear': {
    label: { nb: 'Slag år', nn: 'Slag år', sv: 'Slags år', en: 'Kind of year' },
    help: {
      nn:
        'Kva slags år periodar som 2021/22 er. Då står det til dømes «skuleåret 2021/22». Eit skuleår varer frå 1. ' +
        'august til 31. juli.',
      sv:
        'Vilket slags år perioder som 2021/22 är. Då står det till exempel ”läsåret 2021/22”. Ett läsår varar från ' +
        '1 augusti till 31 juli.',
      en:
        'What kind of year periods such as 2021/22 are. It then says for instance “school year 2021/22”. A school ' +
        'year lasts from 1 August to 31 July.',
    },
  },
  'indicator.referenceDate': {
    label: { nb: 'Dagen det gjelder', nn: 'Dagen det gjeld', sv: 'Dagen det gäller', en: 'Day of the count' },
    help: {
      nn:
        'Dagen i perioden eit tal gjeld. Då står det «per 31. desember 2023» i staden for «i 2023». Blir ikkje ' +
        'brukt for mengder i ein periode.',
      sv:
        'Dagen i perioden som ett antal gäller. Då står det ”per 31 december 2023” i stället för ”2023”. Används ' +
        'inte för mängder under en period.',
      en:
        'The day of the period that a count is for. It then says “as at 31 December 2023” instead of “in 2023”. ' +
        'Not used for amounts in a period.',
    },
  },
  'indicator.goodDirection': {
    label: { nb: 'Hva er bra?', nn: 'Kva er bra?', sv: 'Vad är bra?', en: 'What is good?' },
    help: {
      nn: 'Om det er bra at talet er høgt eller lågt.',
      sv: 'Om det är bra att siffran är hög eller låg.',
      en: 'Whether it is good that the figure is high or low.',
    },
  },
  'indicator.confidenceLevel': {
    label: { nb: 'Konfidensnivå', nn: 'Konfidensnivå', sv: 'Konfidensnivå', en: 'Confidence level' },
    help: {
      nn:
        'Kor sikre usikkerheitsintervalla er, i prosent, slik kjelda oppgir det: 95 for eit 95 prosent ' +
        'konfidensintervall. La feltet stå tomt når kjelda ikkje seier det.',
      sv:
        'Hur säkra osäkerhetsintervallen är, i procent, så som källan anger det: 95 för ett 95-procentigt ' +
        'konfidensintervall. Lämna fältet tomt när källan inte säger det.',
      en:
        'How certain the intervals are, in per cent, as the source gives it: 95 for a 95% confidence interval. ' +
        'Leave it empty when the source does not say.',
    },
  },
  'indicator.concept': {
    label: { nb: 'Handler om', nn: 'Handlar om', sv: 'Handlar om', en: 'Is about' },
    help: {
      nn:
        'Kva talet handlar om. Eit tal om jobbar og eitt om verdi per jobb med same frekvens blir viste saman. ' +
        'Jobbar og sysselsette er ikkje det same.',
      sv:
        'Vad siffran handlar om. En siffra om jobb och en om värde per jobb med samma frekvens visas tillsammans. ' +
        'Jobb och sysselsatta är inte samma sak.',
      en:
        'What the figure is about. A figure of jobs and one of value per job that come equally often are shown ' +
        'together. Jobs and employed persons are not the same.',
    },
  },
  'indicator.annotations': {
    label: { nb: 'Hendelser', nn: 'Hendingar', sv: 'Händelser', en: 'Events' },
    help: {
      nn: 'Hendingar som forklarer tala, til dømes at ei ny bru opna. Dei blir merkte i utviklinga der dei skjedde.',
      sv:
        'Händelser som förklarar siffrorna, till exempel att en ny bro öppnades. De märks ut i utvecklingen där de ' +
        'inträffade.',
      en:
        'Events that explain the figures, for instance that a new bridge opened. They are marked in the development ' +
        'where they happened.',
    },
  },
  'indicator.dimensions': {
    label: { nb: 'Inndelinger', nn: 'Inndelingar', sv: 'Indelningar', en: 'Breakdowns' },
    help: {
      nn:
        'Kva tala er delte inn etter, til dømes kjønn, alder eller næring. Lesaren vel mellom kategoriane, og ser ' +
        'totalen først.',
      sv:
        'Vad siffrorna är indelade efter, till exempel kön, ålder eller näring. Läsaren väljer mellan kategorierna ' +
        'och ser totalen först.',
      en:
        'What the figures are broken down by, for instance sex, age or industry. Readers choose between the ' +
        'categories and see the total first.',
    },
  },
  'indicator.alternatives': {
    label: {
      nb: 'Det samme på en annen måte',
      nn: 'Det same på ein annan måte',
      sv: 'Samma sak på ett annat sätt',
      en: 'The same in another way',
    },
    help: {
      nn:
        'Nøkkeltal som seier det same på ein annan måte, til dømes i prosent eller per innbyggjar. Dei får ikkje ' +
        'eit eige felt, men lesaren kan velje dei.',
      sv:
        'Nyckeltal som säger samma sak på ett annat sätt, till exempel i procent eller per invånare. De får ingen ' +
        'egen ruta, men läsaren kan välja dem.',
      en:
        'Key figures that say the same in another way, for instance in per cent or per inhabitant. They get no ' +
        'tile of their own, but readers can choose them.',
    },
  },
  'indicator.parts': {
    label: { nb: 'Deler', nn: 'Delar', sv: 'Delar', en: 'Parts' },
    help: {
      nn:
        'Nøkkeltala som til saman utgjer dette, i den rekkjefølgja dei skal stå. Har dei same eining og same ' +
        'nyaste periode, kan lesaren sjå samansetjinga som ei delt søyle. Er delane til saman mindre enn ' +
        'heilskapen, står resten som «Ikkje fordelt». Manglar ein del, eller er han unnateken av omsyn til ' +
        'personvern, blir inga samansetjing vist.',
      sv:
        'Nyckeltalen som tillsammans är detta, i den ordning de ska stå. Har de samma enhet och samma senaste ' +
        'period kan läsaren se sammansättningen som en delad stapel. Är delarna tillsammans mindre än helheten ' +
        'står resten som ”Ej fördelat”. Saknas en del, eller är den undantagen av sekretesskäl, visas ingen ' +
        'sammansättning.',
      en:
        'The key figures that together are this one, in the order in which they should stand. If they have the ' +
        'same unit and newest period, readers can see the composition as a divided bar. If the parts are less than ' +
        'the whole, the rest stands as “Not distributed”. If a part is missing, or left out for privacy reasons, ' +
        'no composition is shown.',
    },
  },
  'indicator.focusAreas': {
    label: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
    help: {
      nn: 'Fokusområda talet seier noko om.',
      sv: 'Fokusområdena som siffran säger något om.',
      en: 'The focus areas that the figure says something about.',
    },
  },
  'indicator.source': {
    label: { nb: 'Kilde', nn: 'Kjelde', sv: 'Källa', en: 'Source' },
    help: { nn: 'Kjelda til talet.', sv: 'Källan till siffran.', en: 'The source of the figure.' },
  },
  'indicator.note': {
    label: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
    help: {
      nn: 'Noko lesaren bør vite om talet.',
      sv: 'Något som läsaren bör veta om siffran.',
      en: 'Something readers should know about the figure.',
    },
  },
  'annotation.text': {
    label: { nb: 'Hva skjedde', nn: 'Kva skjedde', sv: 'Vad hände', en: 'What happened' },
    help: {
      nn: 'Kva som skjedde, med få ord, til dømes «ny bru opna».',
      sv: 'Vad som hände, med få ord, till exempel ”ny bro öppnad”.',
      en: 'What happened, in few words, for instance “new bridge opened”.',
    },
  },
  'annotation.period': {
    label: { nb: 'Når', nn: 'Når', sv: 'När', en: 'When' },
    help: {
      nn: 'Når det skjedde. Varte det lenger enn éin periode, bruker de «frå» og «til» i staden.',
      sv: 'När det hände. Om det varade längre än en period används ”från” och ”till” i stället.',
      en: 'When it happened. If it lasted longer than one period, “from” and “to” are used instead.',
    },
  },
  'annotation.from': {
    label: { nb: 'Fra', nn: 'Frå', sv: 'Från', en: 'From' },
    help: {
      nn: 'Første periode av eit tidsrom.',
      sv: 'Den första perioden i ett tidsspann.',
      en: 'The first period of a span of time.',
    },
  },
  'annotation.to': {
    label: { nb: 'Til', nn: 'Til', sv: 'Till', en: 'To' },
    help: {
      nn: 'Siste periode av eit tidsrom.',
      sv: 'Den sista perioden i ett tidsspann.',
      en: 'The last period of a span of time.',
    },
  },
  'annotation.regions': {
    label: { nb: 'Områder', nn: 'Område', sv: 'Områden', en: 'Regions' },
    help: {
      nn: 'Områda hendinga gjeld. Utan nokon gjeld ho alle.',
      sv: 'Områdena som händelsen gäller. Utan några gäller den alla.',
      en: 'The regions that the event is about. Without any it is about all.',
    },
  },
  'annotation.url': {
    label: { nb: 'Nettadresse', nn: 'Nettadresse', sv: 'Webbadress', en: 'Web address' },
    help: {
      nn: 'Ei nettside om hendinga.',
      sv: 'En webbsida om händelsen.',
      en: 'A web page about the event.',
    },
  },
  'dimension.label': {
    label: { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' },
    help: {
      nn: 'Det lesaren ser, til dømes «Kjønn».',
      sv: 'Det läsaren ser, till exempel ”Kön”.',
      en: 'What readers see, for instance “Sex”.',
    },
  },
  'dimension.total': {
    label: { nb: 'Totalen', nn: 'Totalen', sv: 'Totalen', en: 'The total' },
    help: {
      nn: 'Kategorien som er summen av dei andre. Utan han blir den første kategorien vist først.',
      sv: 'Kategorin som är summan av de andra. Utan den visas den första kategorin först.',
      en: 'The category that is the sum of the others. Without it the first category is shown first.',
    },
  },
  'dimension.categories': {
    label: { nb: 'Kategorier', nn: 'Kategoriar', sv: 'Kategorier', en: 'Categories' },
    help: { nn: 'Kategoriane.', sv: 'Kategorierna.', en: 'The categories.' },
  },
  'category.label': {
    label: { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' },
    help: {
      nn: 'Det lesaren ser, til dømes «Kvinner».',
      sv: 'Det läsaren ser, till exempel ”Kvinnor”.',
      en: 'What readers see, for instance “Women”.',
    },
  },
  'unit.id': {
    label: { nb: 'Er det prosent?', nn: 'Er det prosent?', sv: 'Är det procent?', en: 'Is it per cent?' },
    help: {
      nn: 'Om talet er i prosent. Endringar blir då viste i prosentpoeng.',
      sv: 'Om siffran är i procent. Förändringar visas då i procentenheter.',
      en: 'Whether the figure is in per cent. Changes are then shown in percentage points.',
    },
  },
  'unit.label': {
    label: { nb: 'Navn på enheten', nn: 'Namn på eininga', sv: 'Enhetens namn', en: 'Name of the unit' },
    help: {
      nn: 'Det lesaren ser, til dømes «personar».',
      sv: 'Det läsaren ser, till exempel ”personer”.',
      en: 'What readers see, for instance “persons”.',
    },
  },
  'unit.labelOne': {
    label: { nb: 'Navn ved tallet 1', nn: 'Namn ved talet 1', sv: 'Namn vid talet 1', en: 'Name beside the number 1' },
    help: {
      nn:
        'Det lesaren ser ved talet 1, til dømes «person» når eininga er «personar». Utan det står det same som ved ' +
        'andre tal.',
      sv:
        'Det läsaren ser vid talet 1, till exempel ”person” när enheten är ”personer”. Utan ' +
        'det står samma ord som vid andra tal.',
      en:
        'What readers see beside the number 1, for instance “person” when the unit is “persons”. Without it there ' +
        'is the same word as for other numbers.',
    },
  },
  'unit.currency': {
    label: { nb: 'Valuta', nn: 'Valuta', sv: 'Valuta', en: 'Currency' },
    help: {
      nn: 'Valutaen når eininga er pengar.',
      sv: 'Valutan när enheten är pengar.',
      en: 'The currency when the unit is money.',
    },
  },
  'unit.decimals': {
    label: { nb: 'Desimaler', nn: 'Desimalar', sv: 'Decimaler', en: 'Decimals' },
    help: {
      nn:
        'Kor mange desimalar talet skal visast med. Utan det blir det vist så mange desimalar som tala har, men ' +
        'høgst to.',
      sv:
        'Hur många decimaler siffran ska visas med. Utan det visas så många decimaler som siffrorna har, men högst ' +
        'två.',
      en:
        'How many decimals the figure is shown with. Without it there are as many as the figures have, but at most ' +
        'two.',
    },
  },
  'target.title': {
    label: { nb: 'Tittel', nn: 'Tittel', sv: 'Titel', en: 'Title' },
    help: { nn: 'Tittelen.', sv: 'Titeln.', en: 'The title.' },
  },
  'target.indicator': {
    label: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figure' },
    help: {
      nn: 'Nøkkeltalet målet gjeld.',
      sv: 'Nyckeltalet som målet gäller.',
      en: 'The key figure that the target is for.',
    },
  },
  'target.region': {
    label: { nb: 'Område', nn: 'Område', sv: 'Område', en: 'Region' },
    help: {
      nn: 'Området målet gjeld. Utan det gjeld målet området som blir vist først. Målet blir berre vist der.',
      sv: 'Området som målet gäller. Utan det gäller målet området som visas först. Målet visas bara där.',
      en:
        'The region that the target is for. Without it the target is for the region shown first. The target is ' +
        'shown only there.',
    },
  },
  'target.project': {
    label: { nb: 'Prosjekt', nn: 'Prosjekt', sv: 'Projekt', en: 'Project' },
    help: {
      nn: 'Prosjektet målet gjeld.',
      sv: 'Projektet som målet gäller.',
      en: 'The project that the target is for.',
    },
  },
  'target.focusAreas': {
    label: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
    help: {
      nn: 'Fokusområda målet gjeld.',
      sv: 'Fokusområdena som målet gäller.',
      en: 'The focus areas that the target is for.',
    },
  },
  'target.basis': {
    label: { nb: 'Nivå eller endring', nn: 'Nivå eller endring', sv: 'Nivå eller förändring', en: 'Level or change' },
    help: {
      nn: 'Om talet er eit nivå som skal nåast, eller kor mykje talet skal endre seg.',
      sv: 'Om siffran är en nivå som ska nås, eller hur mycket siffran ska förändras.',
      en: 'Whether the figure is a level to be reached, or how much the figure is to change.',
    },
  },
  'target.operator': {
    label: { nb: 'Målet er', nn: 'Målet er', sv: 'Målet är', en: 'The target is' },
    help: {
      nn: 'Korleis talet skal liggje i høve til målet.',
      sv: 'Hur siffran ska ligga i förhållande till målet.',
      en: 'How the figure should lie compared with the target.',
    },
  },
  'target.value': {
    label: { nb: 'Måltall', nn: 'Måltal', sv: 'Målvärde', en: 'Target' },
    help: {
      nn: 'Måltalet. Blir ikkje brukt når målet ligg mellom to tal.',
      sv: 'Målvärdet. Används inte när målet ligger mellan två tal.',
      en: 'The target. Not used when the target lies between two numbers.',
    },
  },
  'target.min': {
    label: { nb: 'Laveste tall', nn: 'Lågaste tal', sv: 'Lägsta tal', en: 'Lowest number' },
    help: {
      nn: 'Det lågaste talet, når målet ligg mellom to tal.',
      sv: 'Det lägsta talet, när målet ligger mellan två tal.',
      en: 'The lowest number, when the target lies between two.',
    },
  },
  'target.max': {
    label: { nb: 'Høyeste tall', nn: 'Høgaste tal', sv: 'Högsta tal', en: 'Highest number' },
    help: {
      nn: 'Det høgaste talet, når målet ligg mellom to tal.',
      sv: 'Det högsta talet, när målet ligger mellan två tal.',
      en: 'The highest number, when the target lies between two.',
    },
  },
  'target.baseline': {
    label: { nb: 'Utgangspunkt', nn: 'Utgangspunkt', sv: 'Utgångsläge', en: 'Baseline' },
    help: {
      nn: 'Talet målet blir rekna frå. Utan det blir avstanden til målet vist, ikkje ein prosent.',
      sv: 'Siffran som målet räknas från. Utan den visas avståndet till målet, inte en procentandel.',
      en:
        'The figure that the target is counted from. Without it the distance to the target is shown, not a ' +
        'percentage.',
    },
  },
  'target.by': {
    label: { nb: 'Skal være nådd', nn: 'Skal vere nådd', sv: 'Ska vara nått', en: 'To be reached by' },
    help: {
      nn: 'Når målet skal vere nådd. La det stå tomt når ingen har sagt det.',
      sv: 'När målet ska vara nått. Lämna det tomt när ingen har sagt det.',
      en: 'When the target is to be reached. Leave it empty when nobody has said so.',
    },
  },
  'target.unit': {
    label: { nb: 'Enhet', nn: 'Eining', sv: 'Enhet', en: 'Unit' },
    help: {
      nn:
        'Eininga, når målet ikkje høyrer til eit nøkkeltal, eller tel noko anna enn nøkkeltalet. Då blir ingen ' +
        'framgang vist.',
      sv:
        'Enheten, när målet inte hör till ett nyckeltal, eller räknar något annat än nyckeltalet. Då visas inga ' +
        'framsteg.',
      en:
        'The unit, when the target belongs to no key figure or counts something else than the key figure. No ' +
        'progress is shown then.',
    },
  },
  'target.approximate': {
    label: { nb: 'Omtrentlig?', nn: 'Omtrentleg?', sv: 'Ungefärligt?', en: 'Approximate?' },
    help: {
      nn: 'Om målet er eit omtrentleg tal. Då blir «ca.» vist.',
      sv: 'Om målet är ett ungefärligt tal. Då visas ”ca”.',
      en: 'Whether the target is a rough number. It then says “about”.',
    },
  },
  'target.decidedBy': {
    label: { nb: 'Vedtatt av', nn: 'Vedteke av', sv: 'Beslutat av', en: 'Decided by' },
    help: { nn: 'Kven som har vedteke målet.', sv: 'Vem som har beslutat målet.', en: 'Who decided the target.' },
  },
  'target.adopted': {
    label: { nb: 'Er det vedtatt?', nn: 'Er det vedteke?', sv: 'Är det beslutat?', en: 'Is it adopted?' },
    help: {
      nn: 'Om målet er vedteke. Svar nei når det er eit behov eller eit ønske.',
      sv: 'Om målet är beslutat. Svara nej när det är ett behov eller en önskan.',
      en: 'Whether the target is adopted. Answer no when it is a need or a wish.',
    },
  },
  'target.source': {
    label: { nb: 'Kilde', nn: 'Kjelde', sv: 'Källa', en: 'Source' },
    help: { nn: 'Kjelda til målet.', sv: 'Källan till målet.', en: 'The source of the target.' },
  },
  'target.note': {
    label: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
    help: {
      nn: 'Noko lesaren bør vite om målet.',
      sv: 'Något som läsaren bör veta om målet.',
      en: 'Something readers should know about the target.',
    },
  },
  'baseline.period': {
    label: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
    help: {
      nn: 'Perioden utgangspunktet gjeld.',
      sv: 'Perioden som utgångsläget gäller.',
      en: 'The period of the baseline.',
    },
  },
  'baseline.value': {
    label: { nb: 'Tall', nn: 'Tal', sv: 'Siffra', en: 'Figure' },
    help: { nn: 'Talet i utgangspunktet.', sv: 'Siffran i utgångsläget.', en: 'The figure of the baseline.' },
  },
  'baseline.source': {
    label: { nb: 'Kilde', nn: 'Kjelde', sv: 'Källa', en: 'Source' },
    help: {
      nn:
        'Kjelda til utgangspunktet, når ho er ei anna enn kjelda til målet. Framgang blir berre vist når ' +
        'utgangspunktet er frå same kjelde som nøkkeltalet.',
      sv:
        'Källan till utgångsläget, när den är en annan än källan till målet. Framsteg visas bara när utgångsläget ' +
        'är från samma källa som nyckeltalet.',
      en:
        'The source of the baseline, when it is another than that of the target. Progress is shown only when the ' +
        'baseline is from the same source as the key figure.',
    },
  },
};
