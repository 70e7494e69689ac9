import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../data/queries';
import type { Invitation } from '../data/shapes';
import { dayText, momentText } from '../i18n/days';
import { useSay } from '../i18n/use-say';
import { Chip, Muted, Sheet, Stack, type Tone } from '../ui';
import { useShown } from './file-context';

const tones: Record<Invitation['standing'], Tone> = {
  good: 'good',
  expired: 'past',
  revoked: 'bad',
};

/** To whom our side has sent a link, and when each was used. Nobody sees the links themselves. */
export const Invitations = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  const { data } = useQuery(queries.invitations(file.id));
  if (data === undefined || data.items.length === 0) return null;

  return (
    <Sheet title={i18n._('Liên kết đã gửi cho phía bạn')} id="invitations">
      <Stack>
        {data.items.map((each) => (
          <Sent key={each.id} sent={each} />
        ))}
      </Stack>
    </Sheet>
  );
};

const Sent = ({ sent }: { readonly sent: Invitation }) => {
  const { i18n } = useLingui();
  const say = useSay();
  const { person, party, may, invitedAt, until, standing, uses } = sent;
  const words: Record<Invitation['standing'], string> = {
    good: i18n._('Dùng được đến hết {day}', { day: dayText(until) }),
    expired: i18n._('Đã hết hạn sau {day}', { day: dayText(until) }),
    revoked: i18n._('Đã thu hồi'),
  };

  return (
    <div>
      <p>
        <strong>{person}</strong>, {party} <Chip tone={tones[standing]}>{words[standing]}</Chip>
      </p>
      <Muted>
        {i18n._('Gửi lúc {moment}', { moment: momentText(invitedAt) })} · {may.map(say).join(', ')}
      </Muted>
      <details>
        <summary>{i18n._('Đã mở {count} lần', { count: uses.length })}</summary>
        <ol>
          {uses.map(({ at, confirmedByCode }) => (
            <li key={at}>
              {momentText(at)}
              {confirmedByCode && <Muted> – {i18n._('xác nhận bằng mã')}</Muted>}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
};
