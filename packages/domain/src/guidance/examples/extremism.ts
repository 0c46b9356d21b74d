import type { Examples } from './example.ts';

/** EXT: violent extremism. Axel, fourteen: what he says and does, and how he has it; not labels. */
export const extremism: Examples = {
  'event.whyNow': {
    weak: 'Extremist i högstadiet.',
    strong:
      'Axel, 14 år, visade i går klasskamrater en lista med namn på elever och lärare och sade att de ”får vad de förtjänar”. Hemma fann mamman ritningar av skolan. Hon ringde oss i dag och vill ha hjälp.',
  },
  'event.summary': {
    weak: 'Hot mot skola. Extrema åsikter.',
    strong:
      'Rektorn ringde kl. 08.40, mamman kl. 09.15. Vi träffade Axel hemma kl. 10.30 tillsammans med mamman. Han lämnade själv fram skrivboken. Vi fann inga vapen i hemmet. Misstanken är olaga hot, och åklagaren är uppringd.',
  },
  'concern.obs.what': {
    weak: 'Hade konstiga symboler på rummet.',
    strong:
      'I skrivboken fanns nio namn med siffror framför, en karta över skolans utgångar och en dag i december inringad två gånger. På datorn var en chatt öppen där någon skrev att han ”är utvald”. Axel stängde locket.',
  },
  'concern.childWords.quote': {
    weak: 'Han hatar alla.',
    strong: '”De lyssnar på mig där. I skolan finns jag inte.” Om listan: ”Det är bara ord. Jag kan ju inget ändå.”',
  },
  'concern.state': {
    weak: 'Känslokall.',
    strong:
      'Talade entonigt och såg på mamman innan han svarade. Rodnade när jag frågade vem han chattar med. Blev ivrig och ställde sig upp när han förklarade märkena på väggen.',
  },
  'concern.impact': {
    weak: 'Radikaliserad.',
    strong:
      'Mentorn sade att Axel ätit lunch ensam hela terminen. Mamman sade att han är vaken till kl. 4 på nätterna och har slutat svara farfar, som han förut spelade schack med varje vecka.',
  },
  'concern.ifNothing': {
    weak: 'Kan begå terrordåd.',
    strong:
      'Den inringade dagen är om tre veckor. Någon på nätet uppmuntrar honom, och vi vet inte vem. Han kan skada andra, eller sig själv om han blir avslöjad inför klassen.',
  },
  'concern.strengths': {
    weak: 'Mamman samarbetar.',
    strong:
      'Mamman ringde själv och satt bredvid honom hela tiden. Farfar bor nära och vill ses redan i kväll. Axel gav oss skrivboken utan att vi bad om den och frågade vad som händer nu.',
  },
  'risk.protectToday': {
    weak: 'Vet ej.',
    strong:
      'Han är hemma med mamman och har inte datorn. Hon är rädd för hur han mår i kväll. Skolan har sagt att han stannar hemma i morgon, och då är han ensam från kl. 8.',
  },
  'measures.contactAdvice': {
    weak: 'Avprogrammering behövs.',
    strong:
      'Ring mamman före kl. 15. Axel pratar lättare medan han gör något; farfar föreslog schackbrädet. Börja inte med åsikterna, fråga hur han har det. Åklagaren vill bli uppringd innan ni talar med skolan.',
  },
};
