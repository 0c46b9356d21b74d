import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { ServiceContext } from '../context.ts';

/** "Du som anmäler" as the profile has it: blanks are left out. */
export async function reporterFrom(ctx: ServiceContext, subject: Subject): Promise<NonNullable<Answers['reporter']>> {
  const account = await (await ctx.stores.directory()).account(subject.userId);
  const { unitName, organisationName } = subject.membership;
  const known = {
    name: subject.name,
    title: account?.title ?? '',
    phone: account?.phone ?? '',
    email: account?.email ?? '',
    unit: unitName ?? organisationName,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
}
