import { useLingui } from '@lingui/react';
import { dayText } from '../i18n/days';
import { useDay } from '../i18n/use-day';
import { Chip, Muted, Sheet } from '../ui';
import type { CaseFile } from '../data/shapes';
import { Short } from './hash';
import { useShown } from './file-context';
import css from './agreement.module.css';

type Seat = CaseFile['agreement']['seats'][string];

/** Who sits at the table, by side, and what each has signed. */
export const Parties = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  const { seats, leadSeat, ceremony } = file.agreement;
  const sides = [...new Set(Object.values(seats).map(({ side }) => side))];

  return (
    <Sheet title={i18n._('Các bên và chữ ký')} id="parties">
      <div className={css['sides']}>
        {sides.map((side) => (
          <ul key={side}>
            {Object.entries(seats)
              .filter(([, seat]) => seat.side === side)
              .map(([id, seat]) => (
                <SeatView
                  key={id}
                  seat={seat}
                  name={file.names[id] ?? i18n._('Cơ quan chưa rõ')}
                  office={seat.office && file.names[seat.office]}
                  leads={id === leadSeat}
                />
              ))}
          </ul>
        ))}
      </div>
      {ceremony && (
        <p>
          <Muted>{i18n._('Lễ ký')}: </Muted>
          {ceremony.on === 'unfixed' ? i18n._('chưa ấn định ngày') : dayText(ceremony.on)}
          {ceremony.venues.length > 0 && (
            <> · {ceremony.venues.map(({ name }) => name).join(', ')}</>
          )}
        </p>
      )}
    </Sheet>
  );
};

interface SeatViewProps {
  readonly seat: Seat;
  readonly name: string;
  readonly office?: string | undefined;
  readonly leads: boolean;
}

const SeatView = ({ seat, name, office, leads }: SeatViewProps) => {
  const { i18n } = useLingui();
  return (
    <li className={css['seat']}>
      <p className={css['seatName']}>{name}</p>
      {office && <Muted>{office}</Muted>}
      {leads && <Muted>{i18n._('Bên chủ trì')}</Muted>}
      <SignatureView signature={seat.signature} />
      {seat.withdrewOn && (
        <Chip tone="bad">{i18n._('Đã rút ngày {day}', { day: dayText(seat.withdrewOn) })}</Chip>
      )}
    </li>
  );
};

const SignatureView = ({ signature }: { readonly signature: Seat['signature'] }) => {
  const { i18n } = useLingui();
  const day = useDay();

  switch (signature.is) {
    case 'pending':
      return <Chip>{i18n._('Chờ ký')}</Chip>;
    case 'declined':
      return (
        <p>
          <Chip tone="bad">{i18n._('Không ký')}</Chip> {signature.reason}
        </p>
      );
    case 'signed':
      return (
        <p>
          <Chip tone="good">{i18n._('Đã ký {day}', { day: day(signature.on) })}</Chip>{' '}
          {signature.medium === 'paper' && <Chip>{i18n._('Bản giấy')}</Chip>}{' '}
          {signature.hash !== 'not-held' && <Short hash={signature.hash} />}
        </p>
      );
    case 'without-authority':
      return (
        <p>
          <Chip tone="warn">
            {i18n._('Ký chưa đúng thẩm quyền, cần xác nhận trước {day}', {
              day: dayText(signature.confirmBy),
            })}
          </Chip>{' '}
          <Chip>{i18n._('Bản giấy')}</Chip>
        </p>
      );
  }
};
