const notVerbs = new Set('ett nytt rätt lätt sätt gott vitt fritt tätt mätt trött natt mitt ditt sitt annat något privat'.split(' '));

/** Supines that end in neither -at, -it nor -tt. */
const others = new Set(
  (
    'sagt gjort låst kört köpt hört rört fört använt försökt rökt åkt ryckt tryckt smällt ställt slängt tänkt lagt haft vänt rymt gömt glömt tömt ' +
    'strypt hjälpt känt tjänt märkt mist lyft blåst väckt stängt hängt sprängt bränt rest läst löst smekt sålt valt dolt svält lekt sökt ' +
    'besökt uppsökt misskött krävt levt byggt följt förföljt sänkt dränkt skrämt drömt räckt täckt nypt klippt släppt stekt ' +
    'stampt böjt höjt dröjt ägt fällt spillt förstört stört setts synts hörts förts låsts utsatt ansett ' +
    'blött skött dött fött mött satt lagts sagts gjorts körts strypts stängts väckts'
  ).split(' '),
);

/** Could this be the form of a verb that stands after "har": slagit, hotat, gått, låst? */
export function isSupine(word: string): boolean {
  if (notVerbs.has(word) || word.endsWith('mat')) return false;
  return others.has(word) || (word.length > 3 && /(?:at|it|tt|ats|its|tts)$/.test(word));
}
