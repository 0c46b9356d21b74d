import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import type { Banner, Reading, ReadingItem, ReadingSection } from '@tidig/domain/reading/reading.ts';

/** Prints with invented people, in the shape that services fill. Every builder takes what a test wants to be different. */
export function aPrint(changes: Partial<PrintView> = {}): PrintView {
  return {
    kind: 'report',
    title: 'Orosanmälan',
    number: 'P7K4-M2QX-9',
    facts: [
      { label: 'Ärendenummer', text: 'FAR-2026-00417' },
      { label: 'Inkom', text: '19 nov 2026 kl. 00.20' },
      { label: 'Skickad', text: '19 nov 2026 kl. 00.20' },
      { label: 'Mottagare', text: 'Farsta stadsdelsnämnd, Stockholm' },
      { label: 'Avsändare', text: 'Polismyndigheten, region Stockholm' },
    ],
    reading: aReading(),
    annex: null,
    secrecy: { provision: 'OSL 26 kap. 1 §', date: '19 nov 2026', authority: 'Farsta stadsdelsnämnd' },
    printedBy: 'Karin Ek, mottagningssekreterare',
    printedAt: '19 nov 2026 kl. 07.31',
    copyNumber: 3,
    manifestHash: '5f2c9a7be01d4c38a6f1e2d3c4b5a697881726354a5b6c7d8e9f0a1b2c3d4e5f',
    ...changes,
  };
}

export function aReading(changes: Partial<Reading> = {}): Reading {
  return { title: 'Orosanmälan', subject: 'Elsa Testström, 8 år', banners: [], sections: elsasSections(), missing: [], ...changes };
}

export function anAnnexPrint(changes: Partial<PrintView> = {}): PrintView {
  return aPrint({
    kind: 'annex',
    title: 'Bilaga – bör inte lämnas till Jonas Testström (pappa)',
    reading: null,
    annex: {
      title: 'Bilaga – bör inte lämnas till Jonas Testström (pappa)',
      subject: 'Elsa Testström, 8 år',
      about: 'Nämnden prövar sekretessen och avgör vad som lämnas ut och till vem.',
      secrecy: [],
      groups: [
        {
          title: 'Uppgifter som inte bör visas för någon',
          items: [
            {
              title: 'Uppgift 1: Barnets egna ord',
              lines: [{ label: '', text: 'Elsa ringde själv 112 från badrummet. Hon bad att ingen skulle säga att det var hon.' }],
              from: 'Jonas Testström (pappa)',
              why: 'Pappan vet inte om det. Elsa är rädd för vad som händer om han får veta.',
              secrecy: [],
            },
          ],
        },
      ],
    },
    copyNumber: 1,
    ...changes,
  });
}

export function withSection(section: ReadingSection): PrintView {
  return aPrint({ reading: aReading({ sections: [section] }) });
}

export function withText(text: string, label = 'Kort beskrivning av händelsen'): PrintView {
  return withSection({ id: 'event', title: 'Händelsen', items: [{ kind: 'text', label, text }] });
}

export const allBanners: readonly Banner[] = [
  {
    kind: 'identity',
    title: 'Osäkert vem barnet är',
    text: 'Polisen tror att det är Elsa, men har inte kontrollerat legitimation eller register.',
  },
  { kind: 'urgent', title: 'Bråttom – barnet är i fara nu', text: 'Socialjouren är uppringd: handläggare Ek, 18 nov 2026 kl. 23.50.' },
  { kind: 'visitor-safety', title: 'Säkerhet för den som besöker familjen', text: 'Hot mot tjänsteman. Åk inte ensam.' },
  { kind: 'protected', title: 'Skyddade personuppgifter', text: 'Uppgifter om var barnet finns visas inte i denna kopia.' },
  {
    kind: 'wait',
    title: 'Vänta med att kontakta vårdnadshavarna',
    text: 'Ring utredare Berg, 08-465 004 21, före kontakt med pappan, till 19 nov 2026 kl. 16.',
  },
  { kind: 'annex', title: 'Det finns en bilaga', text: 'Uppgifter som inte bör visas för någon finns i ett eget dokument.' },
];

export function fact(label: string, text: string): ReadingItem {
  return { kind: 'fact', label, value: { state: 'value', text } };
}

export function empty(label: string): ReadingItem {
  return { kind: 'fact', label, value: { state: 'empty' } };
}

export function observation(text: string, changes: Partial<Extract<ReadingItem, { kind: 'statement' }>> = {}): ReadingItem {
  return {
    kind: 'statement',
    text,
    source: 'Egen iakttagelse',
    certainty: 'Säker uppgift',
    when: '18 nov 2026 kl. 22.31',
    where: 'Hallen',
    ...changes,
  };
}

/** Example 1 as text, in the order of the printed report. */
export function elsasSections(): readonly ReadingSection[] {
  return [
    {
      id: 'why',
      title: 'Varför anmälan görs nu',
      items: [
        {
          kind: 'text',
          label: 'Vad gör att du anmäler just nu?',
          text: 'Elsa såg pappa slå mamma i ansiktet och hålla om hennes hals i kväll.',
        },
        fact('Huvudsaklig oro', 'Barnet har sett eller hört våld mellan närstående'),
      ],
    },
    {
      id: 'child',
      title: 'Barnet',
      items: [
        fact('Namn', 'Elsa Testström'),
        fact('Personnummer', '20180502-2389'),
        fact('Hur säker är identiteten', 'Säker – kontrollerad mot legitimation eller register'),
        fact('Adress', 'Exempelvägen 12, lgh 1203, 123 45 Farsta'),
        fact('Var barnet är nu', 'Hos släkting: hos mormor'),
        fact('Vem tar hand om barnet nu', 'Gun Testström, mormor, 070-174 06 11'),
        fact('Skola', 'Exempelskolan, årskurs 2'),
        empty('Funktionsnedsättning, sjukdom eller annat att ta hänsyn till'),
        { kind: 'fact', label: 'Barnets telefon', value: { state: 'missing', text: 'Uppgift saknas – barnet har ingen telefon' } },
      ],
    },
    {
      id: 'family',
      title: 'Familj och hushåll',
      items: [
        {
          kind: 'group',
          title: 'Vårdnadshavare 1: Maria Testström',
          items: [
            fact('Personnummer', '19860401-2388'),
            fact('Relation till barnet', 'Mamma, gemensam vårdnad, bor med barnet'),
            fact('Telefon', '070-174 06 12'),
            fact('Roll i det som hänt', 'Utsatt'),
          ],
        },
        {
          kind: 'group',
          title: 'Vårdnadshavare 2: Jonas Testström',
          items: [
            fact('Personnummer', '19830401-2399'),
            fact('Relation till barnet', 'Pappa, gemensam vårdnad, bor med barnet'),
            { kind: 'fact', label: 'Telefon', value: { state: 'masked', text: 'Visas inte i denna kopia' } },
            fact('Roll i det som hänt', 'Misstänkt'),
            fact('Frihetsberövad just nu', 'Ja, gripen'),
          ],
        },
        {
          kind: 'group',
          title: 'Syskon: Liam Testström, 5 år',
          items: [fact('Var på plats', 'Ja, sov'), fact('Orolig även för detta barn', 'Ja')],
        },
      ],
    },
    {
      id: 'event',
      title: 'Händelsen',
      items: [
        fact('När', '18 nov 2026 kl. 22.15 (ungefär)'),
        fact('Var', 'I bostaden'),
        fact('Polisens ärendenummer', '5000-K000101-26'),
        {
          kind: 'text',
          label: 'Kort beskrivning av händelsen',
          text: 'Larm kl. 22.17. Mamman öppnade och blödde ur näsan. Pappan satt i köket. Mamman berättade att han slagit henne två gånger med öppen hand och hållit om halsen. Barnen var i sovrummet när vi kom.',
        },
      ],
    },
    {
      id: 'observations',
      title: 'Iakttagelser',
      items: [
        observation('Mammans näsa blödde, rodnad 4 cm på halsens vänstra sida.'),
        observation('Trasigt glas på köksgolvet, en stol låg ned.', { where: 'Köket' }),
        observation('Mamman sade att det hänt ”kanske fem gånger i år”.', {
          source: 'Vårdnadshavare',
          certainty: 'Trolig uppgift',
          where: '',
        }),
      ],
    },
    {
      id: 'child-words',
      title: 'Barnets egna ord',
      items: [
        {
          kind: 'quote',
          text: 'Pappa tog mamma om halsen och hon lät konstigt. Jag gömde Liam under täcket.',
          question: 'Vill du berätta vad som hände?',
          context: '18 nov 2026 kl. 22.50, sovrummet. Hörde: PA Lind och mormor.',
        },
        fact('Hur barnet verkade', 'Rädd, tårögd – höll hela tiden lillebrors hand'),
      ],
    },
    {
      id: 'assessment',
      title: 'Anmälarens bedömning',
      items: [
        { kind: 'text', label: 'Hur påverkas barnet', text: 'Elsa sade att hon sover med skor på ”för att kunna springa”.' },
        { kind: 'text', label: 'Bedömning', text: 'Jag bedömer att Elsa tar ett vuxenansvar.' },
      ],
    },
    { id: 'reporter', title: 'Anmälare', items: [fact('Namn', 'PA Sara Lind, lokalpolisområde Farsta'), fact('Telefon', '08-465 004 20')] },
  ];
}

/** Swedish running text of about so many characters, in paragraphs. */
export function longText(length: number): string {
  const paragraph =
    'När vi kom till lägenheten satt barnet i hallen med ytterkläderna på. Hon svarade inte på tilltal förrän vi satte oss på golvet bredvid henne. ' +
    'Hon frågade flera gånger om någon skulle åka därifrån och om lillebror fick följa med. I köket fanns mat framme, men ingen hade ätit. ' +
    'Grannen på samma våningsplan uppgav att det brukar vara högljutt på kvällarna och att barnen ofta är ensamma ute på gården efter klockan tio.\n\n';
  return paragraph
    .repeat(Math.ceil(length / paragraph.length))
    .slice(0, length)
    .trim();
}

/** The fullest report: every banner, 12 observations, 6 siblings and texts as long as the form takes. */
export function aFullReading(): Reading {
  return aReading({
    banners: allBanners,
    sections: elsasSections().map((section) => {
      if (section.id === 'family') return { ...section, items: [...section.items.slice(0, 2), ...sixSiblings()] };
      if (section.id === 'event')
        return { ...section, items: [...section.items, { kind: 'text', label: 'Bakgrund', text: longText(6000) }] };
      if (section.id === 'observations') return { ...section, items: twelveObservations() };
      return section;
    }),
    missing: [
      { label: 'Behöver barnet tolk?', reason: 'Resten kompletteras senare' },
      { label: 'Vårdnadshavare 2, telefon', reason: 'Inte känd' },
    ],
  });
}

function sixSiblings(): readonly ReadingItem[] {
  return ['Liam', 'Moa', 'Noel', 'Ida', 'Vide', 'Signe'].map((name, index) => ({
    kind: 'group',
    title: `Syskon: ${name} Testström, ${index + 2} år`,
    items: [fact('Bor', 'Hemma'), fact('Var på plats', index % 2 === 0 ? 'Ja' : 'Vet inte'), fact('Orolig även för detta barn', 'Ja')],
  }));
}

function twelveObservations(): readonly ReadingItem[] {
  return Array.from({ length: 12 }, (_, index) =>
    observation(
      index === 4 ? longText(2500) : `Iakttagelse i rum ${index + 1}: trasigt glas på golvet, en stol låg ned och dörren stod öppen.`,
    ),
  );
}
