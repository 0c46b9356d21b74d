export type StatusKind = 'danger' | 'attention' | 'done' | 'ongoing' | 'waiting' | 'none';

/** Each kind has its own shape, so that it is told apart without colour. */
const shapes = {
  danger: <path d="M8 1 15.5 15H.5z" />,
  attention: <path d="M8 .5 15.5 8 8 15.5.5 8z" />,
  done: <rect x="1" y="1" width="14" height="14" rx="2.5" />,
  ongoing: <circle cx="8" cy="8" r="7" />,
  waiting: <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  none: <rect x="1" y="6.75" width="14" height="2.5" rx="1" />,
} satisfies Record<StatusKind, React.ReactNode>;

/** A status: a shape, a colour and always a word. Red (`danger`) is kept for what somebody must act on now. */
export function StatusMark({ kind, children }: { kind: StatusKind; children: React.ReactNode }) {
  return (
    <span className={`t-status t-status-${kind}`}>
      <svg className="t-status-shape" viewBox="0 0 16 16" aria-hidden="true">
        {shapes[kind]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
