/** Which figure. */
export const figureIds = ['arrivals', 'safety', 'decisions', 'open', 'feedback'] as const;
export type FigureId = (typeof figureIds)[number];

/** What each number means, printed with it wherever it goes: on the page, on paper and in the file. */
export const definitions: Readonly<Record<FigureId, { readonly title: string; readonly definition: string }>> = {
  arrivals: {
    title: 'Inkomna per vecka',
    definition:
      'Anmälningar och underrättelser som kom in under veckan, måndag till söndag, efter den tid då de blev tillgängliga för nämnden. Kompletteringar räknas inte.',
  },
  safety: {
    title: 'Skyddsbedömning samma eller nästa dag',
    definition:
      'Anmälningar om barn och unga som kom in under perioden. Dagen då den första skyddsbedömningen gjordes jämförs med dagen då anmälan kom in. Samma dag, senast nästa dag, är ett riktmärke. Lagen säger genast (20 kap. 1 § socialtjänstlagen).',
  },
  decisions: {
    title: 'Dagar till beslut',
    definition:
      'Anmälningar om barn och unga där beslut om att inleda utredning eller inte fattades under perioden. Dagen då anmälan kom in är dag 0, och dag 14 är den sista dagen (20 kap. 2 § socialtjänstlagen). Det första beslutet räknas. Förlängd tid räknas som efter dag 14.',
  },
  open: {
    title: 'Väntar på beslut i dag',
    definition: 'Anmälningar om barn och unga som väntar på beslut i dag, när de än kom in. Dagarna räknas från dagen då anmälan kom in.',
  },
  feedback: {
    title: 'Återkoppling inom 7 dagar',
    definition:
      'Anmälningar där den som anmälde har bett om återkoppling och beslut fattades under perioden. En vecka räknas från beslutet (19 kap. 6 § socialtjänstlagen). Räknas inte: återkoppling som var olämplig, och anmälningar där veckan inte är slut och ingen återkoppling är lämnad.',
  },
};
