import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { setClock } from './acting.ts';
import { inventFamilies } from './families.ts';
import { installDemo } from './installation.ts';
import { reviewMonths } from './log-reviews.ts';
import { seededIds, seededRandom } from './random.ts';
import { knownPlans, seedExamples } from './seed-examples.ts';
import { seedSituations } from './seed-situations.ts';
import { Course } from './course.ts';
import { planFresh, planReports } from './timeline.ts';

export type DemoOptions = {
  /** Everything is counted back from this day, so that the demo never ages. */
  readonly anchor: PlainDate;
  /** Nothing in the demo lies after this moment. */
  readonly now: Instant;
};

const SEED = 2026;

/**
 * Fills an empty installation with an invented demo, through the product's own verbs, act by act in time order: about 200 reports at five nämnder,
 * opened, assessed, decided and answered as far as their age allows. The same seed and day give the same people, texts and times.
 */
export async function seedDemo(
  install: Pick<ServiceContext, 'stores' | 'keys' | 'passwords'>,
  options: DemoOptions,
): Promise<{ readonly reports: number }> {
  const random = seededRandom(SEED);
  const clock = setClock(options.now);
  const ctx: ServiceContext = {
    ...install,
    clock,
    // A stream of its own: one record more changes no family and no story.
    ids: seededIds(seededRandom(SEED + 1)),
    transport: localTransport(() => ctx),
    printer: { render: () => Promise.reject(new Error('the demo prints nothing')) },
    images: { remake: () => Promise.reject(new Error('the demo attaches no picture')) },
    settings: { demo: true },
  };
  await installDemo(ctx, options.anchor);
  const families = inventFamilies(random);
  const plans = [
    ...planReports(random, families, options.anchor),
    ...planFresh(random, families, options.now),
    ...knownPlans(options.anchor),
  ];
  const course = new Course(ctx, clock, random, options.now);
  for (const plan of plans) course.add(plan);
  await course.run();
  const examples = await seedExamples(ctx, clock, options.now);
  const situations = await seedSituations(ctx, clock, options.now);
  await reviewMonths(ctx, clock, options.now);
  return { reports: plans.length + examples + situations };
}
