import type { ReactNode } from 'react';
import { ChoiceRow } from '../taking-in/choice-row.tsx';
import { LineField } from '../taking-in/line-field.tsx';
import type { Wrong } from '../taking-in/typed.ts';
import { DayLine } from './day-line.tsx';
import { isDecided, isInquired, paperDecisionList, type TypedOlder } from './typed-older.ts';

type PaperPartProps = { readonly typed: TypedOlder; readonly wrong: Wrong; readonly onPaper: (change: Partial<TypedOlder>) => void };

/** What the old paper says was decided, when, and where the paper is. */
export function PaperPart({ typed, wrong, onPaper }: PaperPartProps): ReactNode {
  return (
    <>
      <ChoiceRow
        name="decision"
        legend="Vad beslutades?"
        list={paperDecisionList}
        chosen={typed.decision}
        wrong={wrong['decision']}
        onChoose={(decision) => onPaper({ decision })}
      />
      {isDecided(typed) ? (
        <>
          <DayLine
            id="decided-on"
            label="Vilken dag beslutades det?"
            day={typed.decidedOn}
            wrong={wrong['decided.on']}
            onDay={(decidedOn) => onPaper({ decidedOn })}
          />
          <LineField
            id="decided-by"
            label="Vem beslutade? (kan lämnas tomt)"
            value={typed.decidedBy}
            most={200}
            onText={(decidedBy) => onPaper({ decidedBy })}
          />
        </>
      ) : null}
      {isInquired(typed) ? (
        <DayLine
          id="closed-on"
          label="När avslutades utredningen? (kan lämnas tomt)"
          day={typed.closedOn}
          wrong={wrong['inquiryClosedOn']}
          onDay={(closedOn) => onPaper({ closedOn })}
        />
      ) : null}
      <DayLine
        id="last-note-on"
        label="Senaste anteckningen, om den är senare än beslutet (kan lämnas tomt)"
        help="Gallringen räknas från den dagen, och inte från i dag."
        day={typed.lastNoteOn}
        wrong={wrong['lastNoteOn']}
        onDay={(lastNoteOn) => onPaper({ lastNoteOn })}
      />
      <LineField
        id="source"
        label="Var finns papperet? Pärm eller akt."
        placeholder="Pärm 2024:1"
        value={typed.source}
        most={200}
        wrong={wrong['source']}
        onText={(source) => onPaper({ source })}
      />
    </>
  );
}
