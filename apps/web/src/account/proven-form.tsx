import type { ReactNode } from 'react';
import { Failed } from '../data/failed';
import { ProofField } from '../session/proof-field';
import type { ProofAsked } from '../session/use-proven';
import { Button } from '../ui';
import css from './account.module.css';

interface ProvenFormProps {
  readonly doing: {
    readonly isPending: boolean;
    readonly error: unknown;
    readonly proof: ProofAsked | undefined;
  };
  readonly onSend: () => void;
  readonly send: string;
  /** What a screen reader says of a button that many rows have. */
  readonly label?: string;
  /** One button among others. */
  readonly small?: boolean;
  readonly children?: ReactNode;
}

/** A small form about the own account, which may ask for a proof before it is taken. */
export const ProvenForm = (props: ProvenFormProps) => {
  const { doing, onSend, send, label, small = false, children } = props;
  return (
    <form
      className={css['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!doing.isPending) onSend();
      }}
    >
      {children}
      {doing.proof && <ProofField {...doing.proof} />}
      {doing.error !== null && <Failed error={doing.error} />}
      <div>
        <Button
          type="submit"
          busy={doing.isPending}
          small={small}
          look={small ? 'plain' : 'main'}
          {...(label !== undefined && { label })}
        >
          {send}
        </Button>
      </div>
    </form>
  );
};
