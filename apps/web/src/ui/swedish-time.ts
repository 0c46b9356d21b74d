const zone = 'Europe/Stockholm';
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' });
const weekday = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'short' });
const time = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** `21 nov 2026`, for an instant or a plain date. */
export function dayText(at: string): string {
  return withoutDots(day.format(read(at)));
}

/** `söndag 29 nov`. */
export function weekdayText(at: string): string {
  return withoutDots(weekday.format(read(at)));
}

/** `03.14`. */
export function timeText(at: string): string {
  return time.format(read(at)).replace(':', '.');
}

/** `21 nov 2026 kl. 03.14`. */
export function momentText(at: string): string {
  return `${dayText(at)} kl. ${timeText(at)}`;
}

/** A plain date is read at noon, so that no time zone moves it. */
function read(at: string): Date {
  return new Date(at.length === 10 ? `${at}T12:00:00Z` : at);
}

function withoutDots(text: string): string {
  return text.replaceAll('.', '');
}
