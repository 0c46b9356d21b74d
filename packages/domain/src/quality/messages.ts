import type { CheckCode, Finding, Level } from './finding.ts';

/** The final Swedish text of each check (report-content section 5). Gaps in braces are filled from the finding's values. */
export const checkMessages = {
  Q01: 'Beskriv minst en sak som du eller någon annan har sett eller hört.',
  Q02: 'Skriv kort varför barnet behöver skydd nu.',
  Q03: 'Anmälan ska göras genast. Skriv gärna varför den kommer nu.',
  Q04: 'Ring socialjouren eller 112 innan du skickar. Anmälan läses kanske först nästa vardag.',
  Q05: 'Personen är 18 år eller äldre. Anmälningsskyldigheten för barn gäller inte. Kontrollera vad som gäller i stället.',
  Q06: 'Skriv hur du har fått fram identiteten. Mottagaren ser att den är osäker.',
  Q07: 'Barnet är folkbokfört i {kommun}. Stämmer mottagaren?',
  Q08: 'Vad sade barnet? Om ni inte talade med barnet – skriv varför.',
  Q09: 'Vid våld, sexuella övergrepp eller hedersförtryck i familjen ska vårdnadshavare som regel inte informeras före socialtjänsten. Kontrollera.',
  Q10: 'Finns det en vårdnadshavare till? Skriv ”Vet inte” om du inte vet.',
  Q11: 'Telefonnummer till vårdnadshavare gör att socialtjänsten kan agera samma dag.',
  Q12: 'En förälder är frihetsberövad. Vem tar hand om barnet?',
  Q13: 'Det finns fler barn i hushållet. Är du orolig även för dem? Skapa en anmälan per barn.',
  Q14: '”{ord}” säger inte så mycket. Vad såg eller hörde du?',
  Q15: 'Misstanken är avfärdad. Vad gör att du ändå är orolig för barnet? Är du inte orolig behöver du inte anmäla.',
  Q16: 'Ta bara med det som har betydelse för barnets situation.',
  Q17: 'Det här är ett omdöme. Flytta det till ”Din bedömning” eller skriv vad personen gjorde.',
  Q18: 'Det låter som något någon annan har berättat. Ange vem och när.',
  Q19: 'Texten kan röja en källa eller skada en utredning. Ta bort det eller flytta det till den särskilda sidan.',
  Q20: 'Personen har skyddade uppgifter. Skriv inte var barnet är här.',
  Q21: '”{ord}” kan vara svårt för mottagaren. Förslag: {förslag}.',
  Q22: 'Behövs tolk? Ange språk och dialekt.',
  Q23: 'Skriv att ett barn tolkade – det påverkar hur uppgiften ska värderas.',
  Q24: 'Hur påverkas barnet, och vad kan hända om ingen gör något?',
  Q25: 'Varför anmäler du just nu?',
  Q26: 'Brottet räcker inte för att förstå barnets behov. Vad vet du om hem, skola och umgänge?',
  Q27: 'Det finns en anmälan om samma händelse. Vill du komplettera den i stället?',
  Q28: 'Lägg personen under ”Familj och hushåll” i stället för i texten.',
  Q29: 'Du har skrivit {x} år men numret säger {y} år.',
  Q30: 'Texten nämner {namn} men anmälan gäller {barn}.',
  Q31: 'Skriv vilken fråga du ställde innan barnet svarade.',
  Q32: 'Vem kan svara på frågor när du är ledig?',
  Q33: 'Något händer {datum}. Ring mottagaren också.',
  Q34: 'Finns det något som fungerar bra för barnet?',
  Q35: 'Beskriv behovet. Socialtjänsten bedömer insats.',
  Q36: 'Uppgiften är markerad men står också i {fält}, som vårdnadshavare kan läsa.',
} as const satisfies Record<CheckCode, string>;

/** What each level is called on screen. */
export const levelLabels = { STOP: 'Måste finnas', LOOK: 'Kontrollera', TIP: 'Tips' } as const satisfies Record<Level, string>;

type OtherWords = Readonly<Record<NonNullable<Finding['wording']>, Partial<Record<CheckCode, string>>>>;

/** Where the usual words would be wrong: an underrättelse enligt 6 § polislagen is about no child, and a placed child belongs to the kommun that placed it. */
const otherWords: OtherWords = {
  adult: {
    Q04: 'Ring socialjouren eller 112 innan du skickar. Underrättelsen läses kanske först nästa vardag.',
    Q07: 'Personen är folkbokförd i {kommun}. Stämmer mottagaren?',
    Q16: 'Ta bara med det som har betydelse för personens situation.',
    Q20: 'Personen har skyddade uppgifter. Skriv inte var personen är här.',
    Q25: 'Varför underrättar du just nu?',
    Q27: 'Det finns en underrättelse om samma händelse. Vill du komplettera den i stället?',
    Q28: 'Skriv inte personnummer i texten.',
    Q30: 'Texten nämner {namn} men underrättelsen gäller {barn}.',
    Q36: 'Uppgiften är markerad men står också i {fält}, som personen kan läsa.',
  },
  placed: { Q07: 'Barnet är placerat av {kommun}. Stämmer mottagaren?' },
};

/** The message of a finding, its gaps filled. Throws on a gap without a value: a check that forgets one is a defect. */
export function messageOf({ code, values, wording }: Pick<Finding, 'code' | 'values' | 'wording'>): string {
  const words = (wording && otherWords[wording][code]) ?? checkMessages[code];
  return words.replaceAll(/\{([^}]+)\}/g, (_gap, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`${code} lacks the value of {${name}}`);
    return value;
  });
}
