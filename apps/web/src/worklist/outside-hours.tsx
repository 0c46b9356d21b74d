import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemTexts } from '@tidig/domain/labels/problems.ts';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from '../ui/notice.tsx';
import { readJourPlaces } from './jour-api.ts';

/** True when the nämnd is shut to somebody on call, since the hours are the day's. */
export function isOutsideHours(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'outside-hours';
}

/** Outside the hours of the jour: when those are, and the way to the nämnder where they may be now. */
export function OutsideHours({ lookAgain }: { readonly lookAgain: () => void }): ReactNode {
  const places = useQuery({ queryKey: ['jour-places'], queryFn: readJourPlaces });
  const here = places.data?.places.find(({ active }) => active);
  return (
    <Notice kind="warning" role="alert" title={problemTexts['outside-hours']}>
      {here ? <p>{here.hours}</p> : null}
      <p>Tavlan uppdateras inte nu. När din tid har börjat trycker du på Se efter igen.</p>
      <div className="t-row">
        <Button variant="secondary" onClick={lookAgain}>
          Se efter igen
        </Button>
        <Link to="/jour">Till sidan Jour</Link>
      </div>
    </Notice>
  );
}
