import type { ExamplePath } from '../places.ts';
import type { Example } from './example.ts';

type AgePath = Extract<ExamplePath, 'concern.play' | 'concern.will' | 'concern.company' | 'concern.netContacts' | 'concern.schoolLife'>;

/** Questions that are asked at certain ages only (3–6 and 13–17 years). */
export const byAge: Readonly<Record<AgePath, Example>> = {
  'concern.play': {
    weak: 'Lekte som barn gör.',
    strong:
      'Flickan, 4 år, byggde ett hus av kuddar och sade att det är ”för nallarna som ska vara tysta”. Hon visade leksaker för min kollega men höll sig på andra sidan rummet från mamman. När hon slog i knät gick hon till storasyster.',
  },
  'concern.will': {
    weak: 'Vill inte ha hjälp.',
    strong:
      'Han vill bo kvar hos pappa men slippa vara ensam på helgerna. Han vill att någon pratar med skolan om frånvaron och vill själv vara med på mötet. Han vill inte att moster blandas in.',
  },
  'concern.company': {
    weak: 'Fel umgänge.',
    strong:
      'Sedan sommaren är han mest med två killar som är omkring 19 år. De ses utanför en gatukiosk på kvällarna, säger mamman. Hans två vänner från klassen har inte varit hemma hos dem sedan augusti.',
  },
  'concern.netContacts': {
    weak: 'Sitter för mycket med mobilen.',
    strong:
      'Hon skriver varje natt med någon som kallar sig 17 år och som hon inte har träffat. De började i ett spel och gick över till en app där bilder försvinner. Han har bett henne att inte berätta för någon.',
  },
  'concern.schoolLife': {
    weak: 'Skolkar.',
    strong:
      'Mentorn sade i telefon att hon varit borta ungefär hälften av dagarna sedan oktober, mest på måndagar. Hon har kvar sina betyg i svenska och bild. Hon äter sällan lunch i skolan och går hem så fort hon kan.',
  },
};
