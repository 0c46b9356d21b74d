import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { freshList } from '../api/query-client.ts';
import intake from '../intake/intake.module.css';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { type Handler, listHandlers, setAbsence } from './worklist-api.ts';

/** How many each has, who is away and who stands in. `look`: shows on the board whose the reports are now. */
export function PeoplePanel({ look }: { readonly look: () => Promise<void> }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Sheet>
      <details className={intake.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Vem har hur många, och vem är borta</summary>
        {open ? <People look={look} /> : null}
      </details>
    </Sheet>
  );
}

function People({ look }: { readonly look: () => Promise<void> }): ReactNode {
  const queries = useQueryClient();
  const { membership } = useSession();
  const [away, setAway] = useState<Handler | null>(null);
  const people = useQuery({ queryKey: ['handlers'], queryFn: listHandlers, ...freshList });
  const refresh = async (text: string) => {
    announce(text);
    setAway(null);
    await Promise.all([queries.invalidateQueries({ queryKey: ['handlers'] }), look()]);
  };
  const back = useMutation({
    mutationFn: (userId: string) => setAbsence({ userId, away: null }),
    onSuccess: () => refresh('Frånvaron är avslutad.'),
  });
  if (people.isPending) return <Loading what="medarbetarna" />;
  if (people.isError) return <ProblemNotice error={people.error} retry={() => void people.refetch()} />;
  const mayWrite = ({ you }: Handler) => you || membership?.role === 'unit-head';
  const act = (person: Handler) =>
    person.away ? (
      <Button variant="tertiary" onClick={() => back.mutate(person.userId)} loading={back.isPending}>
        {person.you ? 'Jag är tillbaka' : `${person.name} är tillbaka`}
      </Button>
    ) : (
      <Button variant="tertiary" onClick={() => setAway(person)}>
        {person.you ? 'Jag ska vara borta' : `${person.name} är borta`}
      </Button>
    );
  return (
    <div className="t-stack t-stack-tight">
      {back.isError ? <ProblemNotice error={back.error} /> : null}
      <Table
        caption="Medarbetare och öppna anmälningar"
        columns={[...columns, { title: 'Frånvaro', cell: (person) => (mayWrite(person) ? act(person) : null) }]}
        rows={people.data}
        rowKey={({ userId }) => userId}
      />
      {away ? (
        <AbsenceForm
          key={away.userId}
          person={away}
          people={people.data}
          onDone={() => void refresh('Frånvaron är inskriven.')}
          onCancel={() => setAway(null)}
        />
      ) : null}
    </div>
  );
}

const columns: readonly Column<Handler>[] = [
  {
    title: 'Namn',
    names: true,
    cell: ({ name, you, roles }) => (
      <>
        {name}
        {you ? ' (du)' : ''}
        <span className="t-cell-second">{roles.map((role) => roleLabels[role]).join(', ')}</span>
      </>
    ),
  },
  { title: 'Öppna', cell: ({ open }) => open },
  { title: 'Borta', cell: ({ away }) => (away ? awayText(away) : 'Nej') },
];

function awayText({ from, to, deputy, now }: NonNullable<Handler['away']>): string {
  return now ? `T.o.m. ${dayText(to)}. ${deputy} ersätter.` : `${dayText(from)}–${dayText(to)}. ${deputy} ersätter.`;
}
