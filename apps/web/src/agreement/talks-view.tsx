import { useLingui } from '@lingui/react';
import { dayText } from '../i18n/days';
import { useDay } from '../i18n/use-day';
import { useSay } from '../i18n/use-say';
import type { CaseFile } from '../data/shapes';
import { Chip, Muted, Sheet, Stack, type Tone } from '../ui';
import css from './agreement.module.css';
import { useShown } from './file-context';

type Talks = Extract<CaseFile['talks'][number]['state'], { is: 'open' }>;
type Meeting = Talks['meetings'][string];

/** The talks an agreement founded: how often, who hosts, what was held and what was said. */
export const TalksView = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  return (
    <Stack gap="l">
      {file.talks.length === 0 && (
        <Sheet title={i18n._('Hội đàm')} id="talks">
          <Muted>{i18n._('Chưa lập cơ chế hội đàm nào.')}</Muted>
        </Sheet>
      )}
      {file.talks.map(({ id, state }) =>
        state.is === 'none' ? null : <MechanismView key={id} id={id} talks={state} />,
      )}
    </Stack>
  );
};

const MechanismView = ({ id, talks }: { readonly id: string; readonly talks: Talks }) => {
  const { i18n } = useLingui();
  const say = useSay();
  const { file } = useShown();
  const meetings = Object.entries(talks.meetings);
  const statements = Object.entries(talks.statements);
  const title = talks.title[i18n.locale as 'vi'] ?? Object.values(talks.title)[0];

  return (
    <Sheet title={title} id={`talks-${id}`} beside={<Chip>{say(talks.cadence)}</Chip>}>
      {talks.hostRotation.length > 0 && (
        <p>
          <Muted>{i18n._('Luân phiên chủ trì')}: </Muted>
          {talks.hostRotation
            .map((host) => file.names[host])
            .filter(Boolean)
            .join(' → ')}
        </p>
      )}
      {meetings.length === 0 && <Muted>{i18n._('Chưa có cuộc hội đàm nào được lên lịch.')}</Muted>}
      <ul className={css['rows']}>
        {meetings.map(([meetingId, meeting]) => (
          <MeetingRow key={meetingId} meeting={meeting} />
        ))}
      </ul>
      {statements.length > 0 && (
        <div>
          <h3>{i18n._('Đề xuất và phát biểu')}</h3>
          <ul className={css['rows']}>
            {statements.map(([statementId, { kind, by, said, answer }]) => (
              <li key={statementId} className={css['ask']}>
                <span>
                  <Muted>{[say(kind), file.names[by]].filter(Boolean).join(' · ')}</Muted>
                  <br />
                  {said}
                </span>
                {kind === 'proposal' && <Chip>{say(answer)}</Chip>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Sheet>
  );
};

const tones: Readonly<Record<Meeting['is'], Tone>> = {
  planned: 'accent',
  postponed: 'warn',
  cancelled: 'bad',
  held: 'good',
};

const MeetingRow = ({ meeting }: { readonly meeting: Meeting }) => {
  const { i18n } = useLingui();
  const say = useSay();
  const { file } = useShown();
  const when = useWhen();
  const venues = meeting.venues.map(({ name }) => name).join(', ');

  return (
    <li className={css['ask']}>
      <span>
        <strong>{when(meeting)}</strong>
        {file.names[meeting.host] && (
          <> · {i18n._('chủ trì: {name}', { name: file.names[meeting.host] ?? '' })}</>
        )}
        <br />
        <Muted>{[say(meeting.mode), venues].filter(Boolean).join(' · ')}</Muted>
      </span>
      <Chip tone={tones[meeting.is]}>{say(meeting.is)}</Chip>
    </li>
  );
};

const useWhen = (): ((meeting: Meeting) => string) => {
  const { i18n } = useLingui();
  const day = useDay();
  return (meeting) => {
    switch (meeting.is) {
      case 'held':
        return day(meeting.on);
      case 'planned':
        return meeting.on === 'unfixed'
          ? i18n._('Năm {year}, chưa ấn định ngày', { year: meeting.year })
          : dayText(meeting.on);
      case 'postponed':
        return typeof meeting.to === 'string'
          ? dayText(meeting.to)
          : i18n._('xem lại ngày {day}', { day: dayText(meeting.to.reviewOn) });
      case 'cancelled':
        return meeting.reason;
    }
  };
};
