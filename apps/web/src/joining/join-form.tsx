import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import styles from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { compareFiles, joinFiles, type Moves } from './joining-api.ts';
import { OtherFile } from './other-file.tsx';
import { ReasonPart } from './reason-part.tsx';
import { SideBySide } from './side-by-side.tsx';

/** Another opened akt is emptied into this one, after its child has been compared with this one's. */
export function JoinForm({ fileId, moves }: { readonly fileId: string; readonly moves: Moves }): ReactNode {
  const [other, setOther] = useState<string | null>(null);
  return (
    <div className={styles.form}>
      <p>Anmälningarna i den andra akten flyttas hit. Ingen handling ändras, och det går att ångra.</p>
      <OtherFile name="join-other" legend="Vilken akt rör samma barn?" open={moves.open} chosen={other} onChoose={setOther} />
      {other === null ? null : <Compared key={other} fileId={fileId} other={other} seen={moves.seen} />}
    </div>
  );
}

type ComparedProps = { readonly fileId: string; readonly other: string; readonly seen: string };

function Compared({ fileId, other, seen }: ComparedProps): ReactNode {
  const queries = useQueryClient();
  const compared = useQuery({
    queryKey: ['child-file', fileId, 'moves', 'compared', other, seen],
    queryFn: () => compareFiles(fileId, other),
    gcTime: 0,
  });
  const join = useMutation({
    mutationFn: (reason: string) => joinFiles(fileId, { with: other, reason, seen: compared.data?.seen ?? '' }),
    onSuccess: () => {
      announce('Akterna är sammanförda.');
      void queries.invalidateQueries({ queryKey: ['child-file', other] });
      return queries.invalidateQueries({ queryKey: ['child-file', fileId] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['child-file', fileId, 'moves'] }),
  });
  if (compared.isPending) return <Loading what="jämförelsen" />;
  if (compared.isError) return <ProblemNotice error={compared.error} retry={() => void compared.refetch()} />;
  const { hindrance, there, here } = compared.data;
  return (
    <>
      <SideBySide comparison={compared.data} />
      {hindrance ? null : (
        <ReasonPart
          label="Varför är det samma barn?"
          act="För samman akterna"
          title="För samman de två akterna?"
          told={
            <>
              <p>
                {there.reports === 1 ? 'En anmälan' : `${there.reports} anmälningar`} flyttas från akten {there.label} till akten{' '}
                {here.label}. Det gäller tills någon ångrar det.
              </p>
              <p>
                Behörighetsspärrar och skyddsmarkeringar i någon av akterna gäller båda. Den som är utsedd att läsa skyddade uppgifter i den
                här akten måste utses på nytt.
              </p>
            </>
          }
          busy={join.isPending}
          error={join.error}
          onConfirm={(reason) => join.mutate(reason)}
        />
      )}
    </>
  );
}
