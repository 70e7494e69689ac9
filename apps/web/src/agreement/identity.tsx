import { useLingui } from '@lingui/react';
import { dayText } from '../i18n/days';
import { useSay } from '../i18n/use-say';
import { Chip } from '../ui';
import css from './agreement.module.css';
import { useShown } from './file-context';
import { toneOf } from './status-tone';
import { whoseMove, type Move } from './whose-move';

/** The bar that answers at a glance: what is this, where does it stand, whose move is it. */
export const Identity = () => {
  const { i18n } = useLingui();
  const say = useSay();
  const { file, past } = useShown();
  const { kind, period, leadSeat, titles } = file.agreement;
  const move = past ? undefined : whoseMove(file);
  const others = Object.entries(titles).filter(([lang]) => lang !== i18n.locale && lang !== 'en');
  const what: Record<Move['what'], string> = {
    draft: i18n._('soạn, sửa dự thảo'),
    answer: i18n._('trả lời dự thảo'),
    opinion: i18n._('cho ý kiến'),
    dossier: i18n._('hoàn thiện hồ sơ'),
    decide: i18n._('quyết định'),
    sign: i18n._('ký'),
    oblige: i18n._('thực hiện việc đến hạn'),
  };

  return (
    <header className={css['identity']}>
      <div className={css['name']}>
        <h1 tabIndex={-1}>{file.title}</h1>
        {others.map(([lang, title]) => (
          <p key={lang} lang={lang} className={css['otherTitle']}>
            {title}
          </p>
        ))}
      </div>
      <ul className={css['marks']}>
        <li>
          <Chip tone={toneOf(file.status)}>{say(file.status)}</Chip>
        </li>
        <li>{say(kind)}</li>
        {period.label && <li>{period.label}</li>}
        {!period.label && period.years && (
          <li>
            {i18n._('Giai đoạn {from}–{to}', { from: period.years.from, to: period.years.to })}
          </li>
        )}
        {leadSeat && <li>{i18n._('Chủ trì: {name}', { name: file.names[leadSeat] ?? '' })}</li>}
      </ul>
      {move && move.who.length > 0 && (
        <p className={css['move']}>
          <span className={css['dot']} aria-hidden="true" />
          {i18n._('Lượt của {who}: {what}', {
            who: move.who.map((id) => file.names[id] ?? i18n._('cơ quan liên quan')).join(', '),
            what: what[move.what],
          })}
          {move.due && <> · {i18n._('hạn {day}', { day: dayText(move.due) })}</>}
        </p>
      )}
    </header>
  );
};
