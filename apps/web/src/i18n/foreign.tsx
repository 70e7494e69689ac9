import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react';

/** Text from the record, told to the browser and to screen readers in the language it is written in. */
export const Foreign = ({
  lang,
  children,
}: {
  readonly lang: string;
  readonly children: ReactNode;
}) => {
  const { i18n } = useLingui();
  return lang === i18n.locale ? <>{children}</> : <span lang={lang}>{children}</span>;
};
