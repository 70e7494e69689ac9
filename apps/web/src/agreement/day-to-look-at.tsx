import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { dayFromText, dayText } from '../i18n/days';
import { Button, Row, TextField } from '../ui';

interface DayToLookAtProps {
  readonly label: string;
  readonly hint?: string;
  readonly day: string;
  readonly onDay: (day: string | undefined) => void;
}

/** A day to look back from, typed as offices write it. */
export const DayToLookAt = ({ label, hint, day, onDay }: DayToLookAtProps) => {
  const { i18n } = useLingui();
  const before = day === '' ? '' : dayText(day);
  const [typed, setTyped] = useState(before);
  const [wrong, setWrong] = useState(false);

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = dayFromText(typed);
        setWrong(read === undefined && typed.trim() !== '');
        if (read !== undefined || typed.trim() === '') onDay(read);
      }}
    >
      <TextField
        label={label}
        {...(hint !== undefined && { hint })}
        numeric
        placeholder={i18n._('ngày/tháng/năm')}
        value={typed}
        onChange={setTyped}
        {...(wrong && { error: i18n._('Hãy ghi ngày như 19/12/2023.') })}
      />
      {typed !== before && (
        <Row>
          <Button type="submit" small look="plain">
            {i18n._('Xem')}
          </Button>
        </Row>
      )}
    </form>
  );
};
