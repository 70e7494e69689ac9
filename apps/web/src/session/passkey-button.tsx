import { useMutation } from '@tanstack/react-query';
import { Failed } from '../data/failed';
import { Button } from '../ui';
import { knowsPasskeys } from './passkeys';

interface PasskeyButtonProps {
  readonly says: string;
  readonly onUse: () => Promise<void>;
}

/** Asks the device for a passkey; where the browser has none to ask, there is no button. */
export const PasskeyButton = ({ says, onUse }: PasskeyButtonProps) => {
  const using = useMutation({ mutationFn: onUse });
  if (!knowsPasskeys()) return null;

  return (
    <>
      {using.error !== null && <Failed error={using.error} />}
      <div>
        <Button look="plain" busy={using.isPending} onClick={() => using.mutate()}>
          {says}
        </Button>
      </div>
    </>
  );
};
