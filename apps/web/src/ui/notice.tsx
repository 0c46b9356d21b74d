import type { ReactNode } from 'react';

type NoticeProps = {
  kind?: 'info' | 'warning' | 'done' | 'danger';
  title?: ReactNode;
  children?: ReactNode;
  /** `alert` for what stops the person now, `status` for what they should hear in passing. */
  role?: 'alert' | 'status';
};

/** A calm band of text. `danger` only where somebody must act now. */
export function Notice({ kind = 'info', title, children, role }: NoticeProps) {
  return (
    <div className={`t-notice t-notice-${kind}`} {...(role ? { role } : {})}>
      {title ? <p className="t-notice-title">{title}</p> : null}
      {children}
    </div>
  );
}
