import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refusedBy, type Problem } from '../data/problem';
import { NotProven, prove, typedProof } from './proof';

/** What is asked of a person before an act is taken. */
export interface ProofAsked {
  readonly problem: Problem;
  /** Why what was shown was not believed. */
  readonly error: unknown;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Does what may take a proof first. The proof goes before, once, and what was asked to be done stays as it is. */
export const useProven = <Input, Answer>(
  act: (input: Input) => Promise<Answer>,
  onDone?: (answer: Answer) => unknown,
) => {
  const [asked, setAsked] = useState<Problem>();
  const [typed, setTyped] = useState('');
  // Read when the act is sent, which a passkey does before the page is drawn again.
  const latest = useRef('');
  const onType = (text: string) => {
    latest.current = text;
    setTyped(text);
  };
  const doing = useMutation({
    mutationFn: async (input: Input) => {
      if (asked !== undefined && latest.current !== '') {
        const proof = typedProof(latest.current, asked.ways ?? ['password']);
        await prove(proof).catch((cause: unknown) => {
          throw new NotProven('', { cause });
        });
        onType('');
      }
      return act(input);
    },
    onError: (error) => {
      if (!(error instanceof NotProven)) setAsked(refusedBy(error, 'proof-needed'));
    },
    onSuccess: (answer) => {
      setAsked(undefined);
      return onDone?.(answer);
    },
  });

  const { error, isPending, mutate, reset } = doing;
  const unproven = error instanceof NotProven ? error.cause : null;
  const proof: ProofAsked | undefined = asked && {
    problem: asked,
    error: unproven,
    typed,
    onType,
  };
  return { isPending, mutate, reset, proof, error: asked ? null : error } as const;
};
