import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import type { NoticeSchedule, Receiver } from '@tidig/domain/intake/notice-schedule.ts';
import { boards } from './organisations.ts';
import { staff } from './staff.ts';

const workdays = ['MAN', 'TIS', 'ONS', 'TOR', 'FRE'] as const;

/** Who reads when at a nämnd of the demo. Farsta tells people by name, and at night the one on call, who works for another nämnd too; the others tell a function. */
export function noticeScheduleOf(board: OrganisationId): NoticeSchedule {
  const byDay =
    board === boards.farsta ? ['karin.ek', 'ali.demir', 'britt.sand'].map(person) : [mailbox('Mottagningen', `mottagning.${board}`)];
  const byNight = board === boards.farsta ? ['maja.frost', 'britt.sand'].map(person) : [mailbox('Socialjouren', 'socialjouren')];
  return {
    otherwise: { receivers: byNight, nextAfterMinutes: 15 },
    intervals: [{ days: [...workdays], from: '08:00', to: '16:30', receivers: byDay, nextAfterMinutes: 30 }],
  };
}

function person(username: string): Receiver {
  const found = staff.find((one) => one.username === username);
  if (!found) throw new Error('a notice of the demo goes to nobody');
  return { kind: 'PERSON', userId: `person-${username}`, name: found.name };
}

function mailbox(name: string, address: string): Receiver {
  return { kind: 'EMAIL', name, address: `${address}@kommun.example` };
}
