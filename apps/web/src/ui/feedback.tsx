import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './feedback.module.css';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad' | 'past';

export const Chip = ({
  tone = 'plain',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) => (
  <span className={css['chip']} data-tone={tone}>
    {children}
  </span>
);

interface NoticeProps {
  readonly tone?: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits, `note` says nothing by itself. */
  readonly role?: 'alert' | 'status' | 'note';
}

export const Notice = ({ tone = 'accent', title, children, role = 'note' }: NoticeProps) => (
  <div className={css['notice']} data-tone={tone} role={role} tabIndex={-1}>
    <p className={css['title']}>{title}</p>
    {children}
  </div>
);

/** Rows that stand for what is still on its way. */
export const Waiting = ({
  rows = 4,
  label,
}: {
  readonly rows?: number;
  readonly label: string;
}) => (
  <div role="status" className={css['waiting']}>
    <span className={css['unseen']}>{label}</span>
    {Array.from({ length: rows }, (_, row) => (
      <Skeleton key={row} height={row === 0 ? 28 : 56} radius="md" />
    ))}
  </div>
);

export const Unseen = ({ children }: { readonly children: ReactNode }) => (
  <span className={css['unseen']}>{children}</span>
);
