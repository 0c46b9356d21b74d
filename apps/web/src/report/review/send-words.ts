import type { Recipient } from '../draft/draft-api.ts';

/** What the press does, with every receiver by name: a PDF that one hands over oneself is not "sent". */
export function sendWords(receivers: readonly Pick<Recipient, 'name' | 'channel'>[]): string {
  if (receivers.length === 0) return 'Skicka';
  const sent = receivers.filter((board) => board.channel === 'TIDIG').map((board) => board.name);
  const byHand = receivers.filter((board) => board.channel === 'PDF').map((board) => board.name);
  const parts = [
    ...(sent.length > 0 ? [`skicka till ${sent.join(' och ')}`] : []),
    ...(byHand.length > 0 ? [`gör klar PDF till ${byHand.join(' och ')}`] : []),
  ];
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
