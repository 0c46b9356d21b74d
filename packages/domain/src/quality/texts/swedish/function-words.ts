const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Small words that no noun phrase goes on with: after an adjective they show that it stood by itself ("stökigt i köket"). */
export const functionWords = set(`
  i på av för till med om vid hos från under över efter innan före mellan utan mot genom ur bland kring runt sedan sen när då där här som att och eller
  men så ut in upp ner hem hemma borta bort fram är var blev blir har hade inte ej nu idag igår ikväll igen också även redan alltid ofta ibland länge
  just enligt eftersom därför medan trots fast ända utanför inne ute inom vilket det den de han hon vi jag man dem honom henne sig sin sitt sina oss er
  hela varje många flera ett en för att under tills dels varken bara endast men sade sa säger samt dock kanske nästan mest verkade verkar kändes känns
  ut ur såg ser två tre sägs enl inför gentemot direkt överallt ensam ensamma o`);

/** What stands before a noun that only tells more of another: "soffan i lägenheten". */
export const prepositions = set('i på av till hos med från för om mellan vid under över mot åt efter kring bland inom utan runt');

/** Verbs that say what something is or seems. */
export const copulas = set(`
  är var vara varit blev blir bli blivit verkar verkade verkat känns kändes upplevs upplevdes framstår framstod framstått ser såg uppfattas uppfattades
  bedöms bedömdes anses ansågs förefaller förefoll beskrivs beskrevs ter tedde har hade haft beter betedde visade visat råder rådde fungerar fungerade fungerat funkar funkade`);

/** "Känner sig otrygg": says how a situation is met, and of a person's worth only what that person feels. */
export const feelings = set('känner kände känt');

/** Those that stand before a place, or before the one with whom somebody is. */
export const placePrepositions = ['i', 'på', 'vid', 'till', 'från', 'mot', 'nära', 'hos'] as const;
