import type { Examples } from './example.ts';

/** A child of 0–2 years, whatever the concern: how the child is cared for and reacts says what words cannot. */
export const infant: Examples = {
  'concern.obs.what': {
    weak: 'Barnet var litet och skrek.',
    strong:
      'Pojken, ungefär tio månader, låg i en soffa utan kant, 50 cm från golvet, med en tom flaska bredvid sig. Ingen vuxen var i rummet när vi kom in, och tv:n stod på med högt ljud. Pappan sov i rummet intill med stängd dörr.',
  },
  'concern.care': {
    weak: 'Bebisen verkade ha det bra.',
    strong:
      'Blöjan var tung och hade läckt; huden på låren var röd med små sår. I köket fanns ersättning men ingen ren flaska. Pojken har ingen egen säng, sade pappan, utan sover där någon annan sover. Mormor diskade en flaska, matade honom och bytte på honom medan vi var där.',
  },
  'concern.childWords.quote': {
    weak: 'För liten för att prata.',
    strong:
      'Flickan, två år, pekade på dörren och sade ”borta mamma” fyra gånger. Hon lade sin nalle på golvet, klappade den och sade ”inte slå”. Ingen hade ställt någon fråga.',
  },
  'concern.state': {
    weak: 'Bebisen var lugn.',
    strong:
      'Pojken låg stilla och såg i taket. Han vände inte på huvudet när jag talade och grep inte efter nycklarna. När mormor tog upp honom började han gråta och höll sedan hårt i hennes tröja.',
  },
  'concern.injury': {
    weak: 'Litet blåmärke, inget konstigt.',
    strong:
      'Ett blåmärke på vänster kind, stort som ett tumavtryck, och ett mindre på höger. Pojken kan inte rulla runt själv, sade mormor. Pappan sade att han fått dem av nappen. Fotograferat kl. 14.20. Barnläkare är uppringd.',
  },
  'concern.homeState': {
    weak: 'Rörigt, inget för småbarn.',
    strong:
      'På golvet där pojken kryper låg batterier, en öppen tändare och snus. Elementen var kalla, 16 grader. Ersättning för en dag och ett paket blöjor fanns. Spjälsängen var full av kläder och dammig i botten.',
  },
  'concern.impact': {
    weak: 'För liten för att förstå.',
    strong:
      'Mormor sade att barnhälsovården varit orolig för vikten sedan förra månaden. Pojken somnade tre gånger under den halvtimme vi var där och ryckte till vid varje ljud från trapphuset. Han sökte sig till mormor men inte till pappan.',
  },
  'concern.ifNothing': {
    weak: 'Kan råka illa ut.',
    strong:
      'En bebis kan inte vänta till måndag med mat och tröst. Pojken äter bara när mormor är där, och hon reser i morgon. Ligger han kvar på soffan kan han falla.',
  },
};
