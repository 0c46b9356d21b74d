import { dayOf, type Instant, instant, type PlainDate, plusDays, plusMinutes } from '@tidig/domain/base/time.ts';
import type { Child, Family } from './families.ts';
import { otherSpellings } from './names.ts';
import type { Random } from './random.ts';
import { homeStories } from './stories/home.ts';
import { outsideStories } from './stories/outside.ts';
import type { Story } from './stories/story.ts';
import { REGISTER_START } from './organisations.ts';

/** One report that will be made: about whom, what, when. */
export type Planned = {
  readonly family: Family;
  readonly child: Child;
  readonly story: Story;
  readonly at: Instant;
  /** Before the register began: entered by hand by the nämnd (L-53). */
  readonly historical: boolean;
  readonly uncertain: boolean;
  readonly otherSpelling: boolean;
  /** Nobody at the nämnd has opened it yet. */
  readonly unread: boolean;
};

const stories = [...homeStories, ...outsideStories];

/** How many days before the anchor a child's reports came; a recurring child has several. Weighted to the last fortnight, so that there is work to do. */
function daysAgo(random: Random, index: number): number {
  if (index > 0) return random.int(20, 480);
  return random.chance(0.55) ? random.int(0, 14) : random.int(15, 420);
}

/** About 200 reports, oldest first: most children once, some up to five times, a few from before the register began. */
export function planReports(random: Random, families: readonly Family[], anchor: PlainDate): Planned[] {
  const planned = families.flatMap((family, familyIndex) =>
    family.children.flatMap((child, childIndex) => {
      if (childIndex > 0 && random.chance(0.45)) return [];
      const times = familyIndex % 6 === 0 && childIndex === 0 ? random.int(3, 5) : random.chance(0.25) ? 2 : 1;
      return Array.from({ length: times }, (_, index) => plan(random, family, child, index, anchor)).filter((one) => one !== null);
    }),
  );
  return planned.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** Hours before the demo's present at which the last reports came: something is always waiting when a newcomer logs in. */
const freshHours = [0.7, 2.4, 5.2, 9.5, 19, 28, 41] as const;

/** The last two days at each nämnd: most not opened yet, one written by ear about a child whose akt is there under another spelling. */
export function planFresh(random: Random, families: readonly Family[], now: Instant): Planned[] {
  const boards = [...new Set(families.map(({ board }) => board))];
  return boards.flatMap((board) => {
    const here = families.filter((family) => family.board === board);
    const waiting = new Set(here);
    return freshHours.slice(0, Math.ceil(here.length / 3)).flatMap((hours, index) => {
      const at = plusMinutes(now, -Math.round(hours * 60));
      const fresh = { at, byEar: index === 1, danger: index === 2, unread: index < 4 };
      const planned = oneFresh(random, [...waiting], fresh);
      if (planned) waiting.delete(planned.family);
      return planned ? [planned] : [];
    });
  });
}

type Fresh = { readonly at: Instant; readonly byEar: boolean; readonly danger: boolean; readonly unread: boolean };

function oneFresh(random: Random, families: readonly Family[], { at, byEar, danger, unread }: Fresh): Planned | null {
  const choices = (byEar ? respeltIn(families) : families).flatMap((family) =>
    family.children
      .slice(0, 1)
      .flatMap((child) =>
        stories
          .filter((story) => fits(story, child, dayOf(at)) && (story.danger === 'JA') === danger)
          .map((story) => ({ family, child, story, at, unread, historical: false, uncertain: byEar, otherSpelling: false })),
      ),
  );
  return choices.length === 0 ? null : random.pick(choices);
}

function respeltIn(families: readonly Family[]): readonly Family[] {
  const found = families.filter(
    ({ children: [child] }) => child && (child.firstName in otherSpellings || child.lastName in otherSpellings),
  );
  return found.length > 0 ? found : families;
}

function plan(random: Random, family: Family, child: Child, index: number, anchor: PlainDate): Planned | null {
  const historical = index > 0 && random.chance(0.2);
  const day = historical
    ? plusDays(REGISTER_START, -random.int(3, 500))
    : later(plusDays(anchor, -daysAgo(random, index)), plusDays(REGISTER_START, 1));
  const fitting = stories.filter((story) => fits(story, child, day));
  if (fitting.length === 0) return null;
  const byEar = index > 0 && !historical;
  return {
    family,
    child,
    story: random.pick(fitting),
    at: moment(random, day),
    historical,
    uncertain: byEar && random.chance(0.15),
    otherSpelling: byEar && random.chance(0.3),
    unread: false,
  };
}

function fits(story: Story, child: Child, day: PlainDate): boolean {
  const age = Number(day.slice(0, 4)) - child.birthYear - 1;
  return age >= story.ages[0] && age <= story.ages[1];
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** Police write at all hours; the anchor day itself only before six in the morning, so that nothing lies ahead of a morning's first start. */
function moment(random: Random, day: PlainDate): Instant {
  const at = instant(new Date(`${day}T00:00:00Z`));
  const minutes = random.int(0, 5 * 60);
  const evening = random.chance(0.6) ? -random.int(0, 4 * 60) : 0;
  const shifted = instant(new Date(Date.parse(at) + (minutes + evening) * 60_000));
  return dayOf(shifted) < day ? instant(new Date(Date.parse(at) + minutes * 60_000)) : shifted;
}
