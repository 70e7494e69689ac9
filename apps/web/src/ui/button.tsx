import { Button as MantineButton } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly label?: string;
}

const variants = { main: 'filled', plain: 'default', quiet: 'subtle' } as const;

export const Button = ({
  children,
  onClick,
  type = 'button',
  look = 'main',
  busy = false,
  disabled = false,
  small = false,
  label,
}: ButtonProps) => (
  <MantineButton
    type={type}
    variant={variants[look]}
    size={small ? 'compact-sm' : 'sm'}
    className={small ? (css['small'] ?? '') : (css['button'] ?? '')}
    loading={busy}
    disabled={disabled}
    aria-label={label}
    {...(onClick && { onClick })}
  >
    {children}
  </MantineButton>
);
