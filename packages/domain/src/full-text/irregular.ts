/**
 * Words whose forms share no beginning, as they are met in a child's documents. Each line: one word in its forms.
 * A form stands in one line only.
 */
const lines = `
slå slår slog slogs slagit slagen slaget slagna slås slag slagets
dricka dricker drack druckit drucken druckna
skrika skriker skrek skrikit
gråta gråter grät gråtit
bita biter bet bitit biten bitna
riva river rev rivit riven rivna
hålla håller höll hölls hållit hållen hållna
falla faller föll fallit fallen
ta tar tog togs tagit tagen tagna tas taga
våldta våldtar våldtog våldtagit våldtagen våldtagna
skära skär skar skurit skuren skurna
skjuta skjuter sköt skjutit skjuten skjutna
stjäla stjäl stal stulit stulen stulna
springa springer sprang sprungit
försvinna försvinner försvann försvunnit försvunnen försvunna
ligga ligger låg legat
sitta sitter satt suttit
sova sover sov sovit
äta äter åt ätit
ge ger gav gett givit given
gå går gick gått gången
få får fick fått
se ser såg sett setts
säga säger sade sa sagt sägs
göra gör gjorde gjort görs gjorda
komma kommer kom kommit
skriva skriver skrev skrivit skriven skrivna
dra drar drog dragit dragen dragna
ljuga ljuger ljög ljugit
lida lider led lidit
dö dör dog dött
bo bor bodde bott
må mår mådde mått
känna känner kände känt känd kända
bränna bränner brände bränt bränd brända
rädd rädda rädde
man mannen män männen mannens mäns männens
far fadern fader fäder fäderna
mor modern moder mödrar mödrarna
bror brodern broder bröder bröderna
dotter dottern döttrar döttrarna
son sonen söner sönerna
hand handen händer händerna
fot foten fötter fötterna
tand tanden tänder tänderna
natt natten nätter nätterna
bok boken böcker böckerna
öga ögat ögon ögonen
öra örat öron öronen
sår såret såren
`;

const groups = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const standIn = new Map(groups.flatMap((forms) => forms.map((form) => [form, signOf(forms)] as const)));
const formsOf = new Map(groups.map((forms) => [signOf(forms), forms]));

/** No word of letters is written so: what stands for "far" is not the beginning of "fara". */
function signOf([first = '']: readonly string[]): string {
  return `=${first}`;
}

/** What stands for all forms of an irregular word; null for a word that bends by its ending. */
export function irregularStem(word: string): string | null {
  return standIn.get(word) ?? (word.endsWith('s') ? standIn.get(word.slice(0, -1)) : undefined) ?? null;
}

/** How the words that have this stem may begin. */
export function beginningsOf(stem: string): readonly string[] {
  return formsOf.get(stem) ?? [stem];
}
