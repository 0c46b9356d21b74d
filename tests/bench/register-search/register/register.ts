import { randomFrom } from '../../bench-names.ts';
import { benchNumber, uncertainChild, type BenchChild, type BenchReport } from '../../bench-report.ts';
import { populationOf, type Wanted } from './population.ts';
import { decadeMs, decadeStart, orderOf, type Coming } from './report-plan.ts';

/** One report in so many is about a child who may be somebody else: it waits for a person to decide, in no akt. */
const uncertainEvery = 2000;

export type Register = {
  /** Those that have an akt. */
  readonly children: readonly BenchChild[];
  readonly unlinked: number;
  /** All reports in the order in which they come, each with its number in the run and the moment. */
  reports(): IterableIterator<readonly [number, { readonly report: BenchReport; readonly at: number }]>;
};

/** A nämnd's register of one decade: so many reports, the same for the same seed. */
export function registerOf(count: number, seed: number, wanted: readonly Wanted[] = []): Register {
  const unlinked = Math.floor(count / uncertainEvery);
  const { children, households, householdOf, plans } = populationOf(count - unlinked, seed, wanted);
  const order = orderOf(plans, count - unlinked);
  const reported = new Set(order.map(({ child }) => child));
  const random = randomFrom(seed + count);
  const childAt = (index: number) => {
    const child = children[index];
    if (!child) throw new Error('a report on nobody');
    return child;
  };
  const reportOn = (coming: Coming, n: number, before: Coming | undefined): BenchReport => {
    const child = childAt(coming.child);
    const household = households[householdOf[coming.child] ?? -1];
    const isSameEvent = before?.share === coming.share && householdOf[before.child] === householdOf[coming.child];
    return {
      child,
      underEarlier: coming.nth === 0 && child.earlier !== null,
      guardians: household?.guardians ?? [],
      siblings: household?.children.filter((index) => index !== coming.child).map(childAt) ?? [],
      sameEvent: isSameEvent ? [benchNumber(n - 1)] : [],
    };
  };
  return {
    children: children.filter((_, index) => reported.has(index)),
    unlinked,
    *reports() {
      let n = 0;
      for (const [place, coming] of order.entries()) {
        const at = Math.floor(decadeStart + coming.share * decadeMs);
        yield [n, { report: reportOn(coming, n, order[place - 1]), at }];
        n += 1;
        if ((place + 1) % (uncertainEvery - 1) !== 0 || n - place > unlinked) continue;
        yield [n, { report: onSomebodyLike(childAt(Math.floor(random() * children.length))), at }];
        n += 1;
      }
    },
  };

  /** Somebody with the very name of a child in the register, or nearly, born the same year or another: a person has to tell. */
  function onSomebodyLike({ identity }: BenchChild): BenchReport {
    const given = random() < 0.5 ? identity.givenName : identity.givenName.replace(/(.)\1/u, '$1').replace(/[kc]$/u, 'ck');
    const child = uncertainChild(given, identity.familyName, random() < 0.5 ? identity.birthDate : null);
    return { child, underEarlier: false, guardians: [], siblings: [], sameEvent: [] };
  }
}
