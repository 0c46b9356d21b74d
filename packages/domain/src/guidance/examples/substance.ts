import type { Examples } from './example.ts';

/** MIS: the child's own use of alcohol or drugs. Sixten, fifteen, unconscious outdoors. */
export const substance: Examples = {
  'event.whyNow': {
    weak: 'Ungdom påverkad av narkotika.',
    strong:
      'Sixten, 15 år, låg medvetslös på en parkbänk kl. 00.34. Han andades långsamt och fick motgift av ambulansen. Kompisen sade att de tagit tabletter köpta på nätet. Det är tredje gången i höst.',
  },
  'event.summary': {
    weak: 'LOB-fall. Körd till sjukhus.',
    strong:
      'En förbipasserande ringde 112 kl. 00.34. Sixten gick inte att väcka. Ambulansen kom kl. 00.46. Kompisen, också 15 år, var vaken och visade en påse med ljusblå tabletter. Mamman kom till sjukhuset kl. 01.40.',
  },
  'concern.obs.what': {
    weak: 'Tydligt hög.',
    strong:
      'Sixten hade små pupiller, blå läppar och svarade varken på tilltal eller nyp. I jackan låg en påse med åtta tabletter utan märkning och ett kvitto från ett paketombud.',
  },
  'concern.childWords.quote': {
    weak: 'Erkände att han tagit droger.',
    strong: 'På sjukhuset kl. 03.10: ”Jag vill bara att det ska vara tyst ett tag. Ibland tar jag en före skolan, då går det.”',
  },
  'concern.state': {
    weak: 'Seg och otrevlig.',
    strong:
      'Vaknade kl. 02.50, frös och kräktes. Grät när mamman kom in och bad om förlåtelse flera gånger. Ville inte tala om varifrån tabletterna kom men svarade på allt annat.',
  },
  'concern.impact': {
    weak: 'Missbruket går ut över skolan.',
    strong:
      'Sixten sade att han sover mest på dagarna. Mamman sade att han missat sex veckor i skolan och slutat spela gitarr. Han har sålt sin cykel och lånat pengar av morfar två gånger.',
  },
  'concern.ifNothing': {
    weak: 'Kan bli beroende.',
    strong:
      'Läkaren sade till mamman att han kunde ha dött om ingen gått förbi. Han vet var tabletterna går att köpa och vet inte själv vad som är i dem.',
  },
  'concern.strengths': {
    weak: 'Har föräldrar.',
    strong:
      'Kompisen stannade kvar och visade tabletterna fast han var rädd. Mamman kom inom en timme och satt hos Sixten hela natten. Han sade själv att han vill sluta, ”men inte med folk från skolan”.',
  },
  'risk.protectToday': {
    weak: 'Nej, är på sjukhus.',
    strong:
      'Han är på sjukhuset till i eftermiddag. Sedan är han hemma med mamman, som arbetar natt. Storebror, 19 år, är hemma men sade själv att han inte vågar ha ansvaret ensam.',
  },
  'measures.contactAdvice': {
    weak: 'Drogtest bör tas.',
    strong:
      'Mamman svarar bäst mellan 12 och 15. Sixten vill tala ensam med någon först. Ungdomsmottagningen är det enda stället han gått till av egen vilja.',
  },
};
