/** A handful of signs under a heading, in our own words. */
export type SignGroup = { readonly title: string; readonly signs: readonly string[] };

export const whenTheChildTells: SignGroup = {
  title: 'När barnet berättar',
  signs: [
    'Barnets egna ord är det tydligaste tecknet som finns. Låt barnet tala färdigt.',
    'Ställ öppna frågor: ”Berätta.” ”Vad hände sedan?” Föreslå inga svar.',
    'Skriv orden som de sades, även om de är ofullständiga eller svåra att förstå.',
    'Ett barn kan ta tillbaka det som sagts. Skriv det också, och vem som var nära då.',
  ],
};

export const bodySigns: SignGroup = {
  title: 'Kropp',
  signs: [
    'Blåmärken där barn sällan slår sig: kinder, öron, hals, mage, rygg, insidan av armar och lår.',
    'Märken av olika ålder, eller med form av en hand, en sko, en sladd eller tänder.',
    'Brännskador, eller skador i munnen.',
    'En förklaring som inte passar skadan, eller som ändras.',
    'Lång tid mellan skadan och vården.',
  ],
};

export const infantBody: SignGroup = {
  title: 'Små barn',
  signs: [
    'Alla blåmärken på ett barn som inte själv kan ta sig fram behöver en läkare i dag.',
    'Barnet skriker när det lyfts, eller använder inte en arm eller ett ben.',
    'Slött, svårt att väcka eller vill inte äta.',
  ],
};

export const careSigns: SignGroup = {
  title: 'Omsorg',
  signs: [
    'Smuts eller lukt som suttit länge, en blöja som inte bytts, huden under den.',
    'Kläder och skor som inte passar vädret.',
    'Hungrig, äter mycket eller gömmer mat. Har gått ned i vikt.',
    'Egen sovplats, täcke, värme. Mat för i morgon.',
    'Tänder, glasögon, mediciner: sådant som någon annan måste sköta.',
    'Vad barnet når: tabletter, droger, kanyler, vapen, spis, öppna fönster.',
  ],
};

export const adultsAtHome: SignGroup = {
  title: 'Vuxna i hemmet',
  signs: [
    'Sover, går inte att väcka, sluddrar eller luktar alkohol.',
    'Hotar, eller skrämmer barnet till tystnad.',
    'Verkar inte uppfatta verkligheten, eller talar om att inte orka leva.',
    'Ser inte barnet, eller säger nej till det som barnet behöver.',
    'Är gripen, sjuk eller borta, så att ingen vuxen finns.',
  ],
};

export const conduct: SignGroup = {
  title: 'Beteende',
  signs: [
    'Rädd för en viss person, eller vaktar på hur en vuxen reagerar.',
    'Stel, tyst eller mycket mån om att göra rätt.',
    'Tar hand om syskon eller föräldrar som om barnet vore vuxet.',
    'Sover inte, somnar på dagen, eller är på helspänn.',
    'Slår, skriker eller förstör – eller har plötsligt ändrat sig.',
  ],
};

const infantConduct: SignGroup = {
  title: 'Så små barn visar hur de mår',
  signs: [
    'Ögonkontakt: söker barnet den, eller undviker det ansikten?',
    'Tröst: vem vänder sig barnet till, och hjälper det?',
    'Gråt som inte slutar, eller ett barn som inte gråter fast det borde.',
    'Grepp, rörelser och intresse för ting och ljud.',
  ],
};

const smallConduct: SignGroup = {
  title: 'Barn 3–6 år',
  signs: [
    'Leken: vad händer i den, och vad säger figurerna?',
    'Vem barnet söker sig till, och vem det håller sig borta ifrån.',
    'Går i famnen på vem som helst, eller släpper inte en vuxen.',
    'Kissar på sig igen, talar mindre, eller beter sig som ett yngre barn.',
  ],
};

const youngConduct: SignGroup = {
  title: 'Unga 13–17 år',
  signs: [
    'Skämtar bort, rycker på axlarna eller blir arg när det kommer nära.',
    'Vaktar telefonen, eller svarar i den hela tiden.',
    'Långa ärmar, vill inte visa armar eller mage.',
    'Ser på någon annan innan hen svarar.',
    'Säger att det inte spelar någon roll, eller tar avsked.',
  ],
};

/** What to look for in how a child seems, at its age. */
export function conductByAge(age: number | null): SignGroup {
  if (age === null) return conduct;
  if (age <= 2) return infantConduct;
  if (age <= 6) return smallConduct;
  return age >= 13 ? youngConduct : conduct;
}
