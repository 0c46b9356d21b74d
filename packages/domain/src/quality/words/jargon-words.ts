/** List e: what the police say among themselves, with what a social worker understands at once. */
export type Jargon = {
  /** As texts/swedish/phrases.ts reads it. */
  readonly phrase: string;
  /** What is proposed, as it is shown. */
  readonly suggestion: string;
  /** What the press writes in its place; the suggestion where nothing is said, null where no single word can take its place. */
  readonly by?: string | null;
  /** How it must be written to be meant: in capitals ("MÅ", not "må"), or with a dot and more after it ("Ut. och koll."). */
  readonly written?: 'capitals' | 'dotted' | 'capitals-or-dotted';
  /** What, before or after it, makes it another word: "Norra IP", "HR-avdelningen". */
  readonly unless?: 'in-name' | 'in-compound';
};

const plain = (phrases: Readonly<Record<string, string>>): readonly Jargon[] =>
  Object.entries(phrases).map(([phrase, suggestion]) => ({ phrase, suggestion }));

const letters: readonly Jargon[] = [
  { phrase: 'gm', suggestion: 'gärningsman eller misstänkt person', by: 'den misstänkte', written: 'capitals', unless: 'in-compound' },
  { phrase: 'må', suggestion: 'målsägande (den utsatta)', by: 'den utsatta', written: 'capitals', unless: 'in-compound' },
  { phrase: 'mä', suggestion: 'målsägande (den utsatta)', by: 'den utsatta', written: 'capitals', unless: 'in-compound' },
  { phrase: 'mäg|måäg|msäg|målsäg|måls', suggestion: 'målsägande (den utsatta)', by: 'den utsatta' },
  { phrase: 'mt', suggestion: 'misstänkt', by: 'den misstänkte' },
  { phrase: 'lob', suggestion: 'omhändertagen för berusning', written: 'capitals' },
  { phrase: 'ip', suggestion: 'polis i yttre tjänst', written: 'capitals', unless: 'in-name' },
  { phrase: 'fu', suggestion: 'förundersökning', written: 'capitals' },
  { phrase: 'fu ledare|ledaren|ledning|ledningen', suggestion: 'förundersökningsledare' },
  { phrase: 'fup', suggestion: 'förundersökningsprotokoll', written: 'capitals' },
  { phrase: 'ful', suggestion: 'förundersökningsledare', by: 'förundersökningsledaren', written: 'capitals', unless: 'in-compound' },
  { phrase: 'hr', suggestion: 'händelserapport', written: 'capitals', unless: 'in-name' },
  { phrase: 'rlc', suggestion: 'regionledningscentral', by: 'regionledningscentralen' },
  { phrase: 'lkc', suggestion: 'ledningscentral', by: 'ledningscentralen' },
  { phrase: 'lc', suggestion: 'ledningscentral', by: 'ledningscentralen', written: 'capitals', unless: 'in-compound' },
  { phrase: 'bir', suggestion: 'brott i nära relation', written: 'capitals' },
  { phrase: 'yb', suggestion: 'yttre befäl (chefen på plats)', by: 'yttre befäl', written: 'capitals' },
  { phrase: 'vb', suggestion: 'vakthavande befäl', written: 'capitals' },
  { phrase: 'lpo', suggestion: 'lokalpolisområde', by: 'lokalpolisområdet', written: 'capitals' },
  { phrase: 'ov', suggestion: 'ordningsvakt', by: 'ordningsvakten', written: 'capitals' },
  { phrase: 'oht', suggestion: 'omhändertagen', written: 'capitals' },
  { phrase: 'fhb', suggestion: 'frihetsberövad' },
  { phrase: 'tjm', suggestion: 'tjänsteman' },
  { phrase: 'ua', suggestion: 'inget avvikande' },
  { phrase: 'rb', suggestion: 'rättegångsbalken', written: 'capitals', unless: 'in-compound' },
  { phrase: 'durtvå|dur2', suggestion: 'polisens utredningssystem' },
];

const shortened: readonly Jargon[] = [
  { phrase: 'civ', suggestion: 'civilklädd' },
  { phrase: 'rubr som', suggestion: 'rubriceras som' },
  { phrase: 'rubr', suggestion: 'ovan nämnda', by: null },
  { phrase: 'ut', suggestion: 'jag', written: 'capitals-or-dotted' },
  { phrase: 'koll', suggestion: 'kollegan', written: 'dotted' },
  { phrase: 'utr', suggestion: 'utredningen' },
  { phrase: 'åkl', suggestion: 'åklagaren' },
  { phrase: 'jouråkl', suggestion: 'jouråklagaren' },
  { phrase: 'misst', suggestion: 'misstänkt' },
  { phrase: 'omh', suggestion: 'omhändertagen' },
  { phrase: 'påtr', suggestion: 'hittades' },
  { phrase: 'ptr|patr', suggestion: 'patrullen' },
  { phrase: 'avrapp', suggestion: 'rapporterade' },
];

const words: readonly Jargon[] = [
  ...plain({
    medtogs: 'togs med',
    medtog: 'tog med',
    medtas: 'tas med',
    'medtagits|medtagit': 'tagits med',
    påträffades: 'hittades',
    påträffade: 'hittade',
    påträffas: 'hittas',
    påträffats: 'hittats',
    påträffat: 'hittat',
    påträffa: 'hitta',
    'påträffad|påträffat': 'hittad',
    anträffades: 'hittades',
    anträffade: 'hittade',
    anträffas: 'hittas',
    anträffats: 'hittats',
    anträffat: 'hittat',
    anträffa: 'hitta',
    anträffad: 'hittad',
    'lobad|lobbad|lobade|lobats|lobbats': 'omhändertagen för berusning',
    'lobades|lobbades|lobas|lobbas': 'omhändertogs för berusning',
    'husis|husrannis': 'husrannsakan',
    'topsades|topsas|topsats': 'lämnade DNA-prov',
    'civare|civaren|civarna': 'civilklädd polis',
    sållningsprov: 'utandningsprov',
    'lghbråk|lghbråket': 'bråk i lägenhet',
    'lgh bråk|bråket': 'bråk i lägenhet',
  }),
  { phrase: 'vidtogs|vidtas|vidtagits inga|ingen vidare|ytterligare åtgärd|åtgärder', suggestion: 'skriv vad ni gjorde', by: null },
  { phrase: 'vidtogs|vidtas|vidtagits inga|ingen åtgärd|åtgärder', suggestion: 'skriv vad ni gjorde', by: null },
  { phrase: 'ingen|inga _ åtgärd|åtgärder vidtogs|vidtagits|vidtagen|vidtagna|vidtas', suggestion: 'skriv vad ni gjorde', by: null },
  { phrase: 'ingen|inga åtgärd|åtgärder har vidtagits', suggestion: 'skriv vad ni gjorde', by: null },
];

export const jargonWords: readonly Jargon[] = [...letters, ...shortened, ...words];

/** Paragraphs of polislagen, as "PL 12", "12 § PL". */
export const policeActSections: ReadonlySet<string> = new Set(Array.from({ length: 30 }, (_, index) => String(index + 1)));
