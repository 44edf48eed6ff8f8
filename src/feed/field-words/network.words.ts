import type { FieldKey } from '../shape/form-fields.js';
import type { FieldText } from './field-text.js';

type Key = Extract<FieldKey, `${'factor' | 'actor' | 'link' | 'region' | 'regionCode'}.${string}`>;

/** Who works together, and where. */
export const NETWORK_FIELDS: Readonly<Record<Key, FieldText>> = {
  'factor.label': {
    label: { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' },
    help: {
      nn: 'Namnet som blir vist. Dei fem i modellen har namn frå før, så du treng det berre for eigne namn.',
      sv: 'Namnet som visas. De fem i modellen har redan namn, så du behöver det bara för egna namn.',
      en:
        'The name that is shown. The five of the model have names already, so you need it only for names of your ' +
        'own.',
    },
  },
  'factor.description': {
    label: { nb: 'Beskrivelse', nn: 'Omtale', sv: 'Beskrivning', en: 'Description' },
    help: { nn: 'Kven som høyrer til i gruppa.', sv: 'Vilka som hör till gruppen.', en: 'Who belongs to the group.' },
  },
  'factor.color': {
    label: { nb: 'Farge', nn: 'Farge', sv: 'Färg', en: 'Colour' },
    help: {
      nn: 'Fargen på faktoren. Utan han blir ein vald.',
      sv: 'Faktorns färg. Utan den väljs en.',
      en: 'The colour of the factor. Without one it gets the next.',
    },
  },
  'actor.name': {
    label: { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' },
    help: { nn: 'Namnet på organisasjonen.', sv: 'Organisationens namn.', en: 'The name of the organisation.' },
  },
  'actor.factors': {
    label: { nb: 'Faktorer', nn: 'Faktorar', sv: 'Faktorer', en: 'Factors' },
    help: {
      nn: 'Faktorane aktøren høyrer til. Han kan høyre til fleire.',
      sv: 'Faktorerna som aktören hör till. Den kan höra till flera.',
      en: 'The factors that the actor belongs to. There can be several.',
    },
  },
  'actor.focusAreas': {
    label: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
    help: {
      nn: 'Fokusområda aktøren arbeider med.',
      sv: 'Fokusområdena som aktören arbetar med.',
      en: 'The focus areas that the actor works with.',
    },
  },
  'actor.regions': {
    label: { nb: 'Områder', nn: 'Område', sv: 'Områden', en: 'Regions' },
    help: {
      nn: 'Områda aktøren arbeider i.',
      sv: 'Områdena som aktören arbetar i.',
      en: 'The regions that the actor works in.',
    },
  },
  'actor.role': {
    label: { nb: 'Rolle', nn: 'Rolle', sv: 'Roll', en: 'Role' },
    help: {
      nn: 'Kva aktøren gjer, med få ord.',
      sv: 'Vad aktören gör, med få ord.',
      en: 'What the actor does, in a few words.',
    },
  },
  'actor.type': {
    label: { nb: 'Slag', nn: 'Slag', sv: 'Slag', en: 'Kind' },
    help: {
      nn: 'Kva slags organisasjon det er, til dømes «Kommune».',
      sv: 'Vilket slags organisation det är, till exempel ”Kommun”.',
      en: 'What kind of organisation it is, for instance “Municipality”.',
    },
  },
  'actor.url': {
    label: { nb: 'Nettadresse', nn: 'Nettadresse', sv: 'Webbadress', en: 'Web address' },
    help: { nn: 'Nettsida til organisasjonen.', sv: 'Organisationens webbsida.', en: "The organisation's web page." },
  },
  'link.from': {
    label: { nb: 'Fra', nn: 'Frå', sv: 'Från', en: 'From' },
    help: { nn: 'Der koplinga byrjar.', sv: 'Där kopplingen börjar.', en: 'Where the link begins.' },
  },
  'link.to': {
    label: { nb: 'Til', nn: 'Til', sv: 'Till', en: 'To' },
    help: { nn: 'Der koplinga sluttar.', sv: 'Där kopplingen slutar.', en: 'Where the link ends.' },
  },
  'link.label': {
    label: { nb: 'Hva koblingen er', nn: 'Kva koplinga er', sv: 'Vad kopplingen är', en: 'What the link is' },
    help: {
      nn: 'Det lesaren ser, til dømes «Finansierer».',
      sv: 'Det läsaren ser, till exempel ”Finansierar”.',
      en: 'What readers see, for instance “Funds”.',
    },
  },
  'link.directed': {
    label: {
      nb: 'Har den en retning?',
      nn: 'Har ho ei retning?',
      sv: 'Har den en riktning?',
      en: 'Does it have a direction?',
    },
    help: {
      nn: 'Om koplinga har ei retning, frå den eine til den andre. Då blir ei pil teikna.',
      sv: 'Om kopplingen har en riktning, från den ena till den andra. Då ritas en pil.',
      en: 'Whether the link leads from one to the other. An arrow is drawn then.',
    },
  },
  'link.strength': {
    label: { nb: 'Styrke', nn: 'Styrke', sv: 'Styrka', en: 'Strength' },
    help: {
      nn: 'Kor sterk koplinga er, frå 1 til 5. Blir vist som «styrke 4 av 5». La feltet stå tomt når de ikkje veit.',
      sv: 'Hur stark kopplingen är, från 1 till 5. Visas som ”styrka 4 av 5”. Lämna fältet tomt när ni inte vet.',
      en: 'How strong the link is, from 1 to 5. Shown as “strength 4 of 5”. Leave it empty when you do not know.',
    },
  },
  'region.name': {
    label: { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' },
    help: { nn: 'Namnet på området.', sv: 'Områdets namn.', en: 'The name of the region.' },
  },
  'region.type': {
    label: { nb: 'Slag', nn: 'Slag', sv: 'Slag', en: 'Kind' },
    help: { nn: 'Kva slags område det er.', sv: 'Vilket slags område det är.', en: 'What kind of region it is.' },
  },
  'region.country': {
    label: { nb: 'Land', nn: 'Land', sv: 'Land', en: 'Country' },
    help: {
      nn: 'Landet området ligg i.',
      sv: 'Landet som området ligger i.',
      en: 'The country that the region is in.',
    },
  },
  'region.codes': {
    label: { nb: 'Koder', nn: 'Kodar', sv: 'Koder', en: 'Codes' },
    help: {
      nn: 'Kodane til området. Kodar skifter når kommunar og fylke blir endra.',
      sv: 'Områdets koder. Koder byts när kommuner och län ändras.',
      en: 'The codes of the region. Codes change when municipalities and counties do.',
    },
  },
  'region.members': {
    label: { nb: 'Består av', nn: 'Består av', sv: 'Består av', en: 'Consists of' },
    help: {
      nn:
        'Områda som til saman utgjer heile dette området. Lista må vere fullstendig, for tala blir lagde saman når ' +
        'området ikkje har eigne tal.',
      sv:
        'Områdena som tillsammans är hela det här området. Listan måste vara fullständig, för siffrorna läggs ihop ' +
        'när området inte har egna.',
      en:
        'The regions that together are the whole of this one. The list must be complete, since figures are added ' +
        'up when the region has none of its own.',
    },
  },
  'region.partOf': {
    label: { nb: 'Ligger i', nn: 'Ligg i', sv: 'Ligger i', en: 'Lies in' },
    help: {
      nn:
        'Områda som dette området ligg i. Bruk dette når de ikkje har alle områda det består av: Då blir ingenting ' +
        'lagt saman.',
      sv:
        'Områdena som det här området ligger i. Använd detta när ni inte har alla områden som det består av: då ' +
        'läggs ingenting ihop.',
      en:
        'The regions that this one lies in. Use this when you do not have all the regions it consists of: nothing ' +
        'is added up then.',
    },
  },
  'region.predecessors': {
    label: { nb: 'Var før', nn: 'Var før', sv: 'Var tidigare', en: 'Was before' },
    help: {
      nn: 'Områda som var her før ei samanslåing eller deling.',
      sv: 'Områdena som fanns här före en sammanslagning eller delning.',
      en: 'The regions that were here before a merger or a division.',
    },
  },
  'region.note': {
    label: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
    help: {
      nn: 'Noko lesaren bør vite om området.',
      sv: 'Något som läsaren bör veta om området.',
      en: 'Something readers should know about the region.',
    },
  },
  'regionCode.system': {
    label: { nb: 'Kodeverk', nn: 'Kodeverk', sv: 'Kodsystem', en: 'Code system' },
    help: {
      nn: 'Kva kodeverk koden er frå, til dømes ssb-kommune eller ssb-fylke.',
      sv: 'Vilket kodsystem koden är från, till exempel ssb-kommune eller ssb-fylke.',
      en: 'Which code system the code is from, for instance ssb-kommune or ssb-fylke.',
    },
  },
  'regionCode.code': {
    label: { nb: 'Kode', nn: 'Kode', sv: 'Kod', en: 'Code' },
    help: {
      nn: 'Koden, med nullar framfor, til dømes 0301.',
      sv: 'Koden, med inledande nollor, till exempel 0301.',
      en: 'The code with its leading zeros, for instance 0301.',
    },
  },
  'regionCode.validFrom': {
    label: { nb: 'Gjelder fra', nn: 'Gjeld frå', sv: 'Gäller från', en: 'Valid from' },
    help: {
      nn: 'Første dag koden gjeld.',
      sv: 'Första dagen koden gäller.',
      en: 'The first day on which the code is valid.',
    },
  },
  'regionCode.validTo': {
    label: { nb: 'Gjelder til', nn: 'Gjeld til', sv: 'Gäller till', en: 'Valid to' },
    help: {
      nn: 'Siste dag koden gjeld.',
      sv: 'Sista dagen koden gäller.',
      en: 'The last day on which the code is valid.',
    },
  },
};
