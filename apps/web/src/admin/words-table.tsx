import { Button } from '@digdir/designsystemet-react';
import { wordListLabels } from '@tidig/domain/labels/word-lists.ts';
import type { ReactNode } from 'react';
import { DateText } from '../ui/date-text.tsx';
import { type Column, Table } from '../ui/table.tsx';
import type { OwnWord } from './words-api.ts';

type WordsTableProps = { readonly words: readonly OwnWord[]; readonly onEnd: (word: OwnWord) => void };

/** The own words, in Swedish order, with who added them. */
export function WordsTable({ words, onEnd }: WordsTableProps): ReactNode {
  const columns: readonly Column<OwnWord>[] = [
    { title: 'Ord', cell: ({ word }) => word, names: true },
    { title: 'Lista', cell: (word) => <ListCell word={word} /> },
    { title: 'Tillagt', cell: (word) => <Added word={word} /> },
    { title: 'Ta bort', cell: (word) => <End word={word} onEnd={onEnd} /> },
  ];
  return <Table caption="Egna ord" columns={columns} rows={words} rowKey={({ id }) => id} />;
}

function ListCell({ word: { list, suggestion } }: { readonly word: OwnWord }): ReactNode {
  return (
    <>
      {wordListLabels[list].label}
      {suggestion === null ? null : <span className="t-cell-second">Förslag: {suggestion}</span>}
    </>
  );
}

function Added({ word }: { readonly word: OwnWord }): ReactNode {
  return (
    <>
      <DateText at={word.addedAt} />
      <span className="t-cell-second">av {word.addedBy}</span>
    </>
  );
}

function End({ word, onEnd }: { readonly word: OwnWord; readonly onEnd: (word: OwnWord) => void }): ReactNode {
  return (
    <Button variant="secondary" data-color="neutral" onClick={() => onEnd(word)}>
      Ta bort<span className="t-hidden-text"> ”{word.word}”</span>
    </Button>
  );
}
