const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tidig-session');

/** Tells the browser's other tabs that the login is over, so that they cover what they show. Carries no data. */
export function tellLogout(): void {
  channel?.postMessage('logged-out');
}

export function onLogoutElsewhere(listener: () => void): () => void {
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
}
