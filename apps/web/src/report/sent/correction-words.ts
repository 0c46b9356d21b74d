export type Advice = { readonly title: string; readonly text: string; readonly newReport: boolean };

/** What else to do when this is wrong: a message is not always enough. By the codes of the list of wrongs, most urgent first. */
const advice: readonly (readonly [code: string, advice: Advice])[] = [
  [
    'SKYDD',
    {
      title: 'Ring nämnden nu.',
      text: 'En skyddad uppgift kan läsas av fler än den borde. Ring och be att den spärras. Skriv inte uppgiften i meddelandet.',
      newReport: false,
    },
  ],
  [
    'MOTT',
    {
      title: 'Ring nämnden som fick anmälan, och gör en ny till rätt nämnd.',
      text: 'Meddelandet flyttar inte anmälan. Rätt nämnd har ingen anmälan förrän du har skickat en dit.',
      newReport: true,
    },
  ],
  [
    'BARN',
    {
      title: 'Ring nämnden, och gör en ny anmälan om rätt barn.',
      text: 'Nämnden kan redan ha börjat bedöma fel barns behov av skydd.',
      newReport: true,
    },
  ],
];

/** The advice for what has been chosen. */
export function adviceFor(codes: readonly string[]): readonly Advice[] {
  return advice.filter(([code]) => codes.includes(code)).map(([, each]) => each);
}
