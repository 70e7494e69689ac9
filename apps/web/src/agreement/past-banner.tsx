import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { dayText, momentText } from '../i18n/days';
import { Notice } from '../ui';
import { useFile } from './use-file';

/** Nobody may take the past for the present. */
export const PastBanner = () => {
  const { i18n } = useLingui();
  const { id, viewpoint } = useFile();
  const { asOf, knownAt, atRevision } = viewpoint;
  const moment = (text: string) => (text.length === 10 ? dayText(text) : momentText(text));
  const said = [
    ...(atRevision === undefined ? [] : [i18n._('sau bước ghi số {n}', { n: atRevision + 1 })]),
    ...(asOf === undefined ? [] : [i18n._('có hiệu lực vào ngày {day}', { day: moment(asOf) })]),
    ...(knownAt === undefined
      ? []
      : [i18n._('theo những gì đã ghi đến {day}', { day: moment(knownAt) })]),
  ];

  return (
    <Notice tone="past" role="status" title={i18n._('Chế độ xem lại – chỉ đọc')}>
      <p>
        {i18n._('Hồ sơ được dựng lại {how}.', { how: said.join(', ') })}{' '}
        <Link to="/agreements/$id" params={{ id }} search={{}}>
          {i18n._('Trở về hiện tại')}
        </Link>
      </p>
    </Notice>
  );
};
