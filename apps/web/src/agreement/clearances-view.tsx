import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { dayText } from '../i18n/days';
import { useSay } from '../i18n/use-say';
import type { CaseFile } from '../data/shapes';
import { Chip, Muted, Sheet, Stack, type Tone } from '../ui';
import css from './agreement.module.css';
import { useShown } from './file-context';
import { Short } from './hash';

type Clearance = Exclude<CaseFile['clearances'][number]['state'], { is: 'none' }>;
type Ask = NonNullable<Clearance['round']>['asks'][string];

/** What our own side needs from home before it may sign. The other side never sees it. */
export const ClearancesView = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  return (
    <Stack gap="l">
      {file.clearances.length === 0 && (
        <Sheet title={i18n._('Ý kiến và phê duyệt')} id="clearances">
          <Muted>{i18n._('Chưa mở thủ tục trong nước.')}</Muted>
        </Sheet>
      )}
      {file.clearances.map(({ id, state }) =>
        state.is === 'none' ? null : <ClearanceView key={id} state={state} />,
      )}
    </Stack>
  );
};

const ClearanceView = ({ state }: { readonly state: Clearance }) => {
  const { i18n } = useLingui();
  const say = useSay();
  const { file } = useShown();
  const nameOf = (id: string) => file.names[id] ?? i18n._('cơ quan liên quan');
  const escalations = Object.entries(state.escalations);

  return (
    <Sheet
      title={nameOf(state.party)}
      id={`clearance-${state.party}`}
      beside={<Chip tone={toneOf(state.is)}>{say(state.is)}</Chip>}
    >
      <Outcome state={state} />
      <ul className={css['rows']}>
        {state.route.map((stage) => (
          <li key={stage.id} className={css['stage']}>
            <strong>{say(stage.kind)}</strong>
            {stage.workingDays !== 'unknown' && (
              <Muted>
                {' '}
                · {i18n._('{count} ngày làm việc', { count: stage.workingDays.value })}
              </Muted>
            )}
            <ul>
              {stage.asked.map((body) => (
                <li key={body} className={css['ask']}>
                  <span>{nameOf(body)}</span>
                  {stage.kind !== 'decide' && <AskChip ask={state.round?.asks[body]} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {escalations.length > 0 && (
        <div>
          <h3>{i18n._('Báo cáo, xin ý kiến cấp trên')}</h3>
          <ul className={css['rows']}>
            {escalations.map(([id, { to, on, scope, answer, answeredOn }]) => (
              <li key={id} className={css['ask']}>
                <span>
                  {nameOf(to)} · {dayText(on)}
                  <br />
                  <Muted>
                    {scope === 'dossier'
                      ? say('dossier')
                      : [mattersIn(scope, file.names), say(scope.handling)]
                          .filter(Boolean)
                          .join(' · ')}
                  </Muted>
                </span>
                <Chip tone={answer === undefined ? 'warn' : answer === 'agreed' ? 'good' : 'bad'}>
                  {answer === undefined
                    ? i18n._('Chờ trả lời')
                    : `${say(answer === 'agreed' ? 'agree' : 'refused')} ${answeredOn ? dayText(answeredOn) : ''}`}
                </Chip>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Sheet>
  );
};

const Outcome = ({ state }: { readonly state: Clearance }): ReactNode => {
  const { i18n } = useLingui();
  switch (state.is) {
    case 'cleared':
      return (
        <p>
          {i18n._('Chấp thuận ngày {day}', { day: dayText(state.on) })} ·{' '}
          <Short hash={state.mandate.hash} />
          {state.mandate.validUntil &&
            ` · ${i18n._('có giá trị đến {day}', { day: dayText(state.mandate.validUntil) })}`}
          {state.mandate.latitude !== '' && (
            <>
              <br />
              <Muted>
                {i18n._('Phạm vi được phép')}: {state.mandate.latitude}
              </Muted>
            </>
          )}
        </p>
      );
    case 'refused':
    case 'withdrawn':
      return (
        <p>
          {dayText(state.on)}: {state.reason}
        </p>
      );
    case 'returned':
      return <p>{state.reasons}</p>;
    case 'preparing':
    case 'consulting':
    case 'consolidating':
    case 'awaiting-decision':
      return null;
  }
};

const AskChip = ({ ask }: { readonly ask: Ask | undefined }) => {
  const { i18n } = useLingui();
  const say = useSay();
  if (ask === undefined) return <Chip>{i18n._('Chưa hỏi')}</Chip>;

  switch (ask.is) {
    case 'answered': {
      const tone = { agree: 'good', 'with-comments': 'warn', disagree: 'bad' } as const;
      return (
        <Chip tone={tone[ask.opinion]}>
          {say(ask.opinion)} · {dayText(ask.on)}
        </Chip>
      );
    }
    case 'sent':
      return <Chip tone="accent">{i18n._('Đã gửi, chờ tiếp nhận')}</Chip>;
    case 'accepted':
      return (
        <Chip tone="accent">{i18n._('Đã nhận {day}, chờ ý kiến', { day: dayText(ask.on) })}</Chip>
      );
    case 'incomplete':
      return <Chip tone="warn">{say('incomplete')}</Chip>;
    case 'dispensed':
      return <Chip>{say('dispensed')}</Chip>;
  }
};

const toneOf = (is: Clearance['is']): Tone => {
  if (is === 'cleared') return 'good';
  return is === 'refused' || is === 'withdrawn' || is === 'returned' ? 'bad' : 'accent';
};

type Item = Exclude<Clearance['escalations'][string]['scope'], 'dossier'>;

const mattersIn = ({ articles }: Item, names: Readonly<Record<string, string>>): string =>
  articles
    .map((id) => names[id])
    .filter(Boolean)
    .join(', ');
