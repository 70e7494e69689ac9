import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { CopyButton } from '../data/copy-button';
import { Notice } from '../ui';
import css from './account.module.css';

interface ShownOnceProps {
  readonly title: string;
  /** As it is copied. */
  readonly secret: string;
  /** As it is read. */
  readonly children: ReactNode;
  readonly beside?: ReactNode;
}

/** A secret that the server has just told and will not tell again. */
export const ShownOnce = ({ title, secret, children, beside }: ShownOnceProps) => {
  const { i18n } = useLingui();
  return (
    <Notice tone="good" role="status" title={title}>
      <div className={css['secret']}>
        <p>{i18n._('Chỉ hiện lần này. Hãy cất ngay vào nơi an toàn.')}</p>
        {children}
        <div>
          <CopyButton text={secret} /> {beside}
        </div>
      </div>
    </Notice>
  );
};
