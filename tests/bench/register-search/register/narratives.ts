const sentences = `Patrullen kom till platsen efter ett larm om bråk i lägenheten.
Barnet öppnade dörren och var ensamt hemma.
I hallen låg krossat glas och flera tomma flaskor.
En vuxen satt på golvet i köket och svarade inte på tilltal.
Barnet sa att det brukar vara så här på helgerna.
Grannen berättade att hon har hört skrik flera gånger under hösten.
Det fanns mat i kylen och barnets säng var bäddad.
Barnet hade på sig tunna kläder trots kylan.
Den andra föräldern kunde inte nås på telefon.
Patrullen stannade tills en mormor kom och tog hand om barnet.
Barnet berättade att det inte har varit i skolan på en vecka.
Skolan har enligt barnet ringt hem utan att få svar.
En misstanke om brott är anmäld och utreds i ett annat ärende.
Barnet grät när den vuxna fördes ut till bilen.
Syskonet sov i rummet bredvid och vaknade inte av ljudet.
Det luktade starkt av rök i hela bostaden.
Barnet sa att det var rädd för att bli lämnat ensamt.
Föräldern uppgav att det hade varit ett vanligt gräl.
Ungdomen påträffades i centrum vid två på natten tillsammans med äldre personer.
Hen hade inga pengar, ingen telefon och ville inte säga var hen bodde.
Vid ett samtal i bilen sa ungdomen att hen har sovit hos en kompis de senaste nätterna.
Patrullen körde hem ungdomen och talade med föräldern i dörren.
Föräldern sa att de har bett om hjälp tidigare men inte vet vart de ska vända sig.
Inga synliga skador sågs på barnet.
Barnet visade ett blåmärke på armen och sa att det gjorde ont.
Ambulans tillkallades men ingen behövde följa med till sjukhuset.
Det yngsta barnet satt i knät på en vuxen under hela besöket.
Bostaden var städad och varm, och leksaker låg framme.
En kontakt på skolan uppges vara barnets mentor.
Familjen har flyttat hit från en annan kommun under året.
Barnet uppgav att det finns en hund i hemmet som hen tycker om.
Polisen bedömer att barnet kan fara illa om inget ändras.`.split('\n');

/** How long a report's text is, in characters: some are short, most fill a page, a few go on. */
const lengths = [1400, 1800, 2200, 2600, 3000, 3400, 3800, 4400, 5200];
const MADE = 199;

/** So many texts of different length and order; a report takes the next one. Nothing is looked for in them. */
const narratives = Array.from({ length: MADE }, (_, n) => {
  const length = lengths[(n * 5) % lengths.length] ?? 3000;
  let text = '';
  for (let i = n * 7; text.length < length; i += 1 + (n % 5)) text += `${sentences[i % sentences.length]} `;
  return text.trim();
});

/** The text of the nth report. */
export function narrativeOf(n: number): string {
  return narratives[n % MADE] ?? '';
}
