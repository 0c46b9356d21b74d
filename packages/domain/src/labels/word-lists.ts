import type { CheckCode, Level } from '../quality/finding.ts';
import type { WordListCode } from '../quality/words/word-lists.ts';

type ListWords = {
  /** What the list is called. */
  readonly label: string;
  /** What belongs in it, in one sentence. */
  readonly help: string;
  /** The check that finds its words, and how it is shown. */
  readonly code: CheckCode;
  readonly level: Level;
};

/** The five word lists of Skrivstöd in plain words, in the order of the rule book (lists a–e). */
export const wordListLabels = {
  VAGT: {
    label: 'Vaga ord',
    help: 'Ord som inte säger vad någon har sett eller hört, till exempel ”stökigt”.',
    code: 'Q14',
    level: 'TIP',
  },
  OMDOME: {
    label: 'Omdömen',
    help: 'Ord som dömer en person i stället för att berätta vad personen gjorde, till exempel ”oansvarig”.',
    code: 'Q17',
    level: 'TIP',
  },
  HORSAGEN: {
    label: 'Hörsägen',
    help: 'Ord som visar att någon annan har berättat, till exempel ”det sägs”.',
    code: 'Q18',
    level: 'LOOK',
  },
  KALLA: {
    label: 'Källor och utredning',
    help: 'Ord som kan röja en källa eller skada en utredning, till exempel ”informatör”.',
    code: 'Q19',
    level: 'LOOK',
  },
  JARGONG: {
    label: 'Polisspråk',
    help: 'Förkortningar och uttryck som andra inte förstår, med förslag på vad man kan skriva i stället.',
    code: 'Q21',
    level: 'TIP',
  },
} as const satisfies Record<WordListCode, ListWords>;
