import { codeList, type CodeOf } from '../form/code-list.ts';

/**
 * What a nämnd can say that a report lacked. Facts that a report may hold, and nothing else: no code tells what the nämnd thinks, has assessed or
 * decides (L-10, L-11), and there is no free text. None asks where the child is: in a copy without whereabouts that is masked, not missing (T-13).
 */
export const missingMarkList = codeList('SAKNADES', {
  PNR: 'Barnets personnummer',
  VARD: 'Uppgifter om vårdnadshavarna',
  TELV: 'Vårdnadshavares telefonnummer',
  SYSK: 'Uppgifter om syskon',
  SKOL: 'Barnets förskola eller skola',
  TOLK: 'Uppgift om tolkbehov',
  TID: 'Tid för händelsen',
  SETT: 'Uppgift om vem som såg eller hörde det',
  ORD: 'Barnets egna ord',
  NU: 'Skäl till att anmälan gjordes just då',
  UND: 'Underlag som anmälan nämner',
  KONT: 'Kontaktuppgift till anmälaren',
});
export type MissingMark = CodeOf<typeof missingMarkList>;

/** What an officer can do about each next time, in one sentence. */
export const missingMarkAdvice = {
  PNR: 'Skriv personnumret när du har det. Saknas det: skriv födelsedatum och hur du har fått fram vem barnet är.',
  VARD: 'Lägg till båda vårdnadshavarna. Skriv ”Vet inte” om du inte vet.',
  TELV: 'Fråga om telefonnummer på plats. Med det kan socialtjänsten agera samma dag.',
  SYSK: 'Lägg till varje barn som bor i hemmet, även de som inte var med.',
  SKOL: 'Fråga var barnet går i förskola eller skola. Där finns vuxna som känner barnet.',
  TOLK: 'Skriv språk och dialekt, även när det gick att prata utan tolk.',
  TID: 'Skriv dag och klockslag. Ungefär går bra, om det står att det är ungefär.',
  SETT: 'Skriv för varje iakttagelse vem som såg eller hörde det: du, en kollega eller någon annan.',
  ORD: 'Skriv vad barnet sade, ord för ord, och vilken fråga det svarade på. Talade ni inte med barnet: skriv varför.',
  NU: 'Skriv vad som gör att anmälan kommer nu och inte tidigare eller senare.',
  UND: 'Bifoga det som anmälan hänvisar till, eller skriv var det finns.',
  KONT: 'Skriv ett nummer som någon svarar på, och vem som kan svara när du är ledig.',
} as const satisfies Record<MissingMark, string>;
