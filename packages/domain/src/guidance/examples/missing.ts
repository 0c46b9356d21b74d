import type { Examples } from './example.ts';

/** FOR: missing or run away. Felicia, fifteen, four days away from her HVB. */
export const missing: Examples = {
  'event.whyNow': {
    weak: 'Rymning från HVB. Känd av polisen som rymmare.',
    strong:
      'Felicia, 15 år, hittades i dag efter fyra dygn borta från sitt HVB. Hon var 40 mil bort, utan egna kläder, i en lägenhet med två vuxna män. Det är femte gången sedan i somras.',
  },
  'event.summary': {
    weak: 'Efterlyst ungdom påträffades och återfördes.',
    strong:
      'Boendet anmälde henne försvunnen 11 timmar efter att hon gått. En bekant till en av männen ringde oss i dag kl. 14. Felicia sov på en madrass i köket. Hon följde med utan att protestera. Personal från boendet hämtade henne kl. 19.',
  },
  'concern.obs.what': {
    weak: 'Verkade ointresserad.',
    strong:
      'Felicia hade en herrtröja, inga strumpor och samma byxor som i efterlysningen. I fickan låg en tågbiljett i en annan persons namn. Den äldre mannen svarade på frågor som jag ställde till henne.',
  },
  'concern.childWords.quote': {
    weak: 'Ville inte vara på boendet.',
    strong:
      '”På boendet frågar de bara när jag kommer hem. Ingen har frågat varför jag går.” Om lägenheten: ”Man får sova där om man är tyst.”',
  },
  'concern.state': {
    weak: 'Trött och tjurig.',
    strong:
      'Rödögd och med sår på hälarna. Somnade sittande i bilen två gånger. När vi nämnde boendet drog hon upp luvan och svarade inte mer. Åt allt när vi gav henne mat.',
  },
  'concern.impact': {
    weak: 'Dålig anpassning på boendet.',
    strong:
      'Personalen sade att hon inte varit i skolan sedan mitten av oktober och missat två läkartider. Felicia sade att hon ”inte bor någonstans på riktigt” och visste inte vilken dag det var.',
  },
  'concern.ifNothing': {
    weak: 'Rymmer igen.',
    strong:
      'Varje gång har varit längre än den förra och lett till fler okända vuxna. Hon säger själv att hon går igen. Händer det henne något saknar ingen henne det första halva dygnet.',
  },
  'concern.strengths': {
    weak: 'Följde med frivilligt.',
    strong:
      'Felicia tycker om en av nattpersonalen, som hon kallar ”nattmormor”, och ringde själv henne från bilen. Hon vill bli frisör och har en plats på praktik om hon kommer tillbaka före jul.',
  },
  'risk.protectToday': {
    weak: 'Nej, hon är återförd.',
    strong:
      'Hon är på boendet i natt med en personal vaken. Männen har hennes nummer och har skrivit var de är nu. Hon har inga ytterkläder kvar, men det hindrade henne inte förra gången.',
  },
  'measures.contactAdvice': {
    weak: 'Kontakta boendet.',
    strong:
      'Ring boendets föreståndare före kl. 10. Be att ”nattmormor” är med när ni träffar Felicia. Fråga varför hon går innan ni frågar vart. Andra kan läsa hennes telefon.',
  },
};
