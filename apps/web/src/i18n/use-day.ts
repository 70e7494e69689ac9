import { useLingui } from '@lingui/react';
import type { PartialDate } from '@kyket/eventing';
import { partialText } from './days';

/** A day as far as it is known, in words where it is not. */
export const useDay = (): ((date: PartialDate) => string) => {
  const { i18n } = useLingui();
  const words = { unknown: i18n._('chưa rõ ngày'), noYear: i18n._('không rõ năm') };
  return (date) => partialText(date, words);
};
