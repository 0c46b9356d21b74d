const reports = 'uppgifter|uppgift|information|vetskap|signaler|indikationer|upplysningar';

/** List c: words by which something that others have said is passed on, as texts/swedish/phrases.ts reads them. */
export const hearsayPhrases: readonly string[] = [
  'ryktas|ryktades|ryktats|ryktesvis|ryktesvägen|ryktesspridning',
  'rykte|rykten|ryktet|ryktena går|gick|säger|om|att|finns|cirkulerar',
  'går|gick|cirkulerar|cirkulerade|finns|fanns|florerar ett rykte',
  'går|gick|cirkulerar|cirkulerade|finns|fanns|florerar rykte|rykten|uppgifter',
  'skvallras|skvallrades|hörsägen|hörsägner|hörsägnen',
  'påstås|påstods|påståtts|sägs|uppges|uppgavs',
  'påstådd:a',
  'enligt|enl uppgift|uppgifter|uppgiften|uppgifterna|utsago|hörsägen|rykte|rykten|ryktet|ryktena|obekräftade|obekräftad|säker|information|skvaller|ryktesspridning',
  'enligt|enl andra|folk|någon|flera|många|vissa|samstämmiga|tidigare uppgifter',
  'enligt|enl andra|folk|någon|flera|många|vissa|andrahandsuppgift:n',
  'enligt|enl vad som|andra|grannar|han|hon|de|det',
  'enligt|enl vad vi|jag|patrullen|polisen _ hört|förstått|erfarit|fått|uppfattat',
  'någon|nån|folk|grannar|grannarna|kompisar|bekanta _ berättade|berättat|berättar|sa|sade|sagt|säger|uppgav|uppgett|uppger|påstod|påstått|påstår|hävdade|nämnde att|om|hur',
  'folk|alla|byn|området|grannskapet vet|pratar|säger|talar|skvallrar att|om',
  'har _ hört att|talas|sägas|berättas|ryktas',
  'hört|höra|hörde talas|sägas|berättas|ryktas',
  'vi|jag|patrullen|polisen _ fått|fåt|fick|får höra|veta|erfara att|om|av|hur',
  'vi|jag|patrullen|polisen fått|fick|får höra|veta|erfara att|om|av|hur',
  'fått|fick|har vi|jag|patrullen|polisen _ höra|veta|erfara att|om|av|hur',
  'fick vi|jag|patrullen|polisen höra|veta|erfara att|om|av|hur',
  `vi|jag|patrullen|polisen _ fått|fick|har|hade ${reports} om|att|på`,
  `fått|fick|har|hade vi|jag|patrullen|polisen _ ${reports} om|att|på`,
  `inkommit|inkom _ ${reports} om|att|på`,
  'finns|fanns|kommit|kom uppgifter|uppgift|indikationer|upplysningar|information om|på|in',
  'blivit|blev upplysta|upplyst|informerade|tipsade|tipsad|underrättade om|av',
  'det har framkommit att',
  'fått till oss|mig|polisen',
  'snacket|pratet|skvallret|ryktena går|säger|om',
  'har|hade kommit fram att',
  'uppgifter|uppgift|information har|hade inkommit|kommit om|att|in',
  'det kom|kommer fram att',
  'någon|nån|folk|grannar|grannarna|flera har|hade _ sett|hört|berättat|sagt',
  'berättats|berättades|berättat|berättas för oss|mig|patrullen|polisen',
  'gör|gjorde gällande',
  'till vår|min|polisens|patrullens|allmän|polisen kännedom',
  'det pratas|talas|viskas|tisslas|berättas|uppges|antyds|heter|snackas om|att|i|bland|på|allmänt',
  'det har pratats|talats|sagts|berättats|uppgetts|antytts|snackats|viskats om|att|för|i',
  'känt|välkänt|bekant i|bland området|grannar|grannarna|byn|huset|kvarteret|ungdomar|ungdomarna',
  'allmänt|väl känt|bekant att|i|bland',
  'pratas|talas|viskas|snackas|skvallras det om|att|bland',
  'som vi|jag _ förstått|hört',
  'vad vi|jag _ hört|förstått',
  'uppgifter|uppgiften|information|signaler från _ talar|säger|gör|tyder|visar|pekar',
  'tydligen ska|skall|har|brukar',
  'ska|skall|har|brukar tydligen',
  'genom|via andra|hörsägen|ryktesvägen|grannar|bekanta',
  'vittnen|grannar|flera|andra menar|hävdar|påstår att',
];

/** Before one of these "enligt" passes on what somebody said; before "schemat" or "mätaren" it does not. */
export const speakers = [
  'grannfru grannkvinna vittne personal lärare rektor kurator skolsköterska förskollärare pedagog fröken anmälare ringare inringare uppgiftslämnare',
  'bekant väninna kollega vaktmästare hyresvärd fastighetsskötare väktare ordningsvakt socialsekreterare handläggare skola förskola socialtjänst',
  'ambulanspersonal sjuksköterska läkare mentor tränare ledare boende trappuppgång grannskap butikspersonal expedit chaufför fältare fältassistent',
  'familjehemsförälder exmake exfru exman exsambo dagmamma barnvakt förbipasserande medpassagerare klasskamrat butikschef',
].join(' ');

/** What somebody should have done: "skulle ha hämtat barnet" is an appointment, no tale. */
export const appointments: ReadonlySet<string> = new Set(
  'hämtat hämtats lämnat lämnats kommit mött träffat åkt rest gått börjat slutat ringt varit haft fått sovit gjort jobbat ätit hunnit kunnat'.split(
    ' ',
  ),
);
