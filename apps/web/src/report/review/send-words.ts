import type { Recipient } from '../draft/draft-api.ts';

/**
 * What the press does, with every receiver by name: a PDF that one hands over oneself is not "sent". `only`: "Elsas", where the reports on other
 * children could be sent with it.
 */
export function sendWords(receivers: readonly Pick<Recipient, 'name' | 'channel'>[], only = ''): string {
  const bare = only === '' ? '' : ` bara ${only}`;
  if (receivers.length === 0) return `Skicka${bare}`;
  const sent = receivers.filter((board) => board.channel === 'TIDIG').map((board) => board.name);
  const byHand = receivers.filter((board) => board.channel === 'PDF').map((board) => board.name);
  const parts = [
    ...(sent.length > 0 ? [`skicka${bare} till ${sent.join(' och ')}`] : []),
    ...(byHand.length > 0 ? [`gör klar${bare} PDF till ${byHand.join(' och ')}`] : []),
  ];
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
