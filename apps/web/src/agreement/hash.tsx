import { useLingui } from '@lingui/react';
import { short } from '../forms/choices';
import css from './agreement.module.css';

/** The mark of a text: two texts with the same mark are the same to the last letter. */
export const Short = ({ hash }: { readonly hash: string }) => {
  const { i18n } = useLingui();
  return (
    <span className={css['hash']} title={hash}>
      {i18n._('mã văn bản')} <code>{short(hash)}</code>
    </span>
  );
};
