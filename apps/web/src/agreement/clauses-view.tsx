import { useLingui } from '@lingui/react';
import { dayText } from '../i18n/days';
import { useSay } from '../i18n/use-say';
import type { CaseFile } from '../data/shapes';
import { Facts } from '../ui';

type WithDraft = Extract<CaseFile['agreement']['text'], { readonly draft: unknown }>;

/** What the text says of its own life. */
export const Clauses = ({ clauses }: { readonly clauses: WithDraft['draft']['clauses'] }) => {
  const { i18n } = useLingui();
  const say = useSay();
  const { entry, end, tacit, noticeMonths, prevailing } = clauses;
  const months = (count: number) => i18n._('{count} tháng', { count });

  return (
    <Facts
      facts={[
        [i18n._('Có hiệu lực'), entry.is === 'on-date' ? dayText(entry.on) : say(entry.is)],
        [
          i18n._('Thời hạn'),
          typeof end === 'string'
            ? say(end)
            : 'months' in end
              ? months(end.months)
              : `${i18n._('đến {day}', { day: dayText(end.value) })} (${say(end.certainty)})`,
        ],
        ...(tacit === undefined
          ? []
          : [[i18n._('Tự động gia hạn'), months(tacit.months)] as const]),
        ...(noticeMonths === undefined
          ? []
          : [[i18n._('Báo trước khi chấm dứt'), months(noticeMonths)] as const]),
        ...(prevailing === undefined
          ? []
          : [[i18n._('Bản dùng làm căn cứ'), say(prevailing)] as const]),
      ]}
    />
  );
};
