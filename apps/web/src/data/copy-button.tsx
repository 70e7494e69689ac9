import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '../ui';

/** Puts a text where the person can paste it, and says that it did. */
export const CopyButton = ({ text }: { readonly text: string }) => {
  const { i18n } = useLingui();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };

  return (
    <>
      <Button look="quiet" small onClick={() => void copy().catch(() => undefined)}>
        {i18n._('Sao chép')}
      </Button>
      <span role="status">{copied === text && i18n._('Đã sao chép')}</span>
    </>
  );
};
