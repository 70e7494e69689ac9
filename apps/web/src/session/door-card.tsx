import type { ReactNode } from 'react';
import { Failed } from '../data/failed';
import { Button } from '../ui';
import { LanguageSwitch } from './language-switch';
import css from './sign-in.module.css';

interface DoorCardProps {
  readonly title: string;
  readonly lead: string;
  readonly send: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: () => void;
  readonly children: ReactNode;
  /** Another way in. */
  readonly otherwise?: ReactNode;
}

/** The card at the door: what is asked of who comes in, and one button. */
export const DoorCard = (props: DoorCardProps) => {
  const { title, lead, send, busy, error, onSend, children, otherwise } = props;
  return (
    <div className={css['page']}>
      <main className={css['card']}>
        <p className={css['brand']}>
          <img src="/kyket.svg" alt="" width="40" height="40" /> Kyket
        </p>
        <h1>{title}</h1>
        <p className={css['lead']}>{lead}</p>
        <form
          className={css['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onSend();
          }}
        >
          {error !== null && <Failed error={error} />}
          {children}
          <Button type="submit" busy={busy}>
            {send}
          </Button>
        </form>
        {otherwise}
        <LanguageSwitch />
      </main>
    </div>
  );
};
