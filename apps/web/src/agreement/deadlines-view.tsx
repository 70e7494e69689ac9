import { useLingui } from '@lingui/react';
import { dayText } from '../i18n/days';
import { useIsWord, useSay } from '../i18n/use-say';
import { Chip, Muted, Sheet, type Tone } from '../ui';
import css from './agreement.module.css';
import { deadlinesOf, occasionText, standingOf, type Deadline } from './deadlines';
import { useShown } from './file-context';

const tones: Readonly<Record<string, Tone>> = {
  overdue: 'bad',
  open: 'accent',
  met: 'good',
  missed: 'bad',
};

/** What must be done by when, and what came of it. */
export const Deadlines = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  const deadlines = deadlinesOf(file);

  return (
    <Sheet title={i18n._('Việc đến hạn')} id="deadlines">
      {deadlines.length === 0 && <Muted>{i18n._('Chưa có thời hạn nào.')}</Muted>}
      <ul className={css['rows']}>
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} deadline={deadline} />
        ))}
      </ul>
    </Sheet>
  );
};

const DeadlineRow = ({ deadline }: { readonly deadline: Deadline }) => {
  const { i18n } = useLingui();
  const say = useSay();
  const isWord = useIsWord();
  const { file } = useShown();
  const is = standingOf(deadline, file.day);
  const party = file.names[deadline.party];
  const occasion = occasionText(
    deadline,
    (part) => file.names[part] ?? (isWord(part) ? say(part) : undefined),
  );

  return (
    <li className={css['deadline']}>
      <div>
        <strong>{say(deadline.rule)}</strong>
        {occasion && <> – {occasion}</>}
        <br />
        <Muted>
          {[party, say(deadline.law), say(deadline.purpose)].filter(Boolean).join(' · ')}
        </Muted>
      </div>
      <div className={css['due']}>
        <span>{i18n._('hạn {day}', { day: dayText(deadline.due) })}</span>
        <Chip tone={tones[is] ?? 'plain'}>
          {say(is)}
          {deadline.is === 'met' && ` ${dayText(deadline.on)}`}
        </Chip>
      </div>
    </li>
  );
};
