import { clockOf } from '../../base/time.ts';
import { labelOf } from '../../form/code-list.ts';
import { kommunList } from '../../places/kommuner.ts';
import { chose } from '../../reading/choices.ts';
import type { Check, Checked } from '../check.ts';
import { asks, isBlank, look, tip } from './found.ts';

/**
 * Q07: neither the chosen kommun nor the second one is where the child is registered or has been placed from (L-110). Where the child is protected nothing
 * is said of the register: its kommun may be the one thing that must not be followed.
 */
export const recipientUnexpected: Check = ({ answers: { child, recipient } }) => {
  const home = chose(child?.protectedIdentity, 'SEK', 'SKF', 'FIN', 'OVR') ? undefined : child?.municipality?.code;
  const placing = child?.placingKommun?.code;
  const belongs = placing ?? home;
  const chosen = recipient?.kommun?.code;
  if (chosen === undefined || belongs === undefined) return [];
  const fits = [chosen, recipient?.secondKommun?.code].some((kommun) => kommun !== undefined && (kommun === home || kommun === placing));
  if (fits) return [];
  return look('Q07', 'recipient.kommun', {
    about: `${chosen} ${belongs}`,
    values: { kommun: labelOf(kommunList, belongs) },
    wording: placing === undefined ? undefined : 'placed',
  });
};

/** Q32: nobody who can answer in the writer's place, and the writer works at night: it is written between 22 and 06, or the hours say so. */
export const standInLacking: Check = (checked) => {
  const { reporter } = checked.answers;
  const lacks = asks(checked, 'reporter.alt') && isBlank(reporter?.alt);
  return lacks && (isNight(checked) || saysNight(reporter?.reachable ?? '')) ? tip('Q32', 'reporter.alt') : [];
};

function isNight({ context }: Checked): boolean {
  const hour = Number(clockOf(context.now).slice(11, 13));
  return hour >= 22 || hour < 6;
}

/** "Nattpass till fredag", "kl. 21–07": in words, or hours that go over midnight. */
function saysNight(reachable: string): boolean {
  if (/(?<!\p{L})(?<!(?:inte|ej) (?:på )?)natt/iu.test(reachable)) return true;
  return [...reachable.matchAll(/(?<!\d)(\d{1,2})(?:[.:]?\d{2})?\s*[–-]\s*(\d{1,2})(?:[.:]?\d{2})?(?!\d)/g)].some(
    ([, from, to]) => Number(from) >= 20 && Number(from) <= 24 && Number(to) <= 9,
  );
}
