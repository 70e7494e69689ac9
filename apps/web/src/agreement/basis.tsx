import { useLingui } from '@lingui/react';
import type { LineRow } from './commitments';

/** How a line's number is meant, as the text says it: 10/khóa × 4. */
export const useBasis = (): ((basis: LineRow['line']['basis']) => string) => {
  const { i18n } = useLingui();
  return (basis) => {
    switch (basis.is) {
      case 'per-year':
        return i18n._('{count} mỗi năm', { count: basis.count });
      case 'per-cohort':
        return i18n._('{count} mỗi khóa × {cohorts} khóa', {
          count: basis.count,
          cohorts: basis.cohorts,
        });
      case 'range':
        return i18n._('từ {min} đến {max} mỗi năm', { min: basis.min, max: basis.max });
      case 'total':
        return i18n._('tổng số {count}', { count: basis.count });
      case 'qualitative':
        return i18n._('không định lượng');
    }
  };
};
