import { useLingui } from '@lingui/react';
import { SelectField, TextField } from '../ui';
import { anchorOf } from './asking';
import { textIn, type Draft, type Drafts, type Kind } from './field';
import { Boxed } from './nested-view';

interface PartialDayProps {
  readonly field: Kind<'partial-day'>;
  readonly draft: Drafts;
  readonly onChange: (draft: Draft) => void;
  readonly at: string;
}

/** A day as far as the source tells it: never more. */
export const PartialDayView = ({ field, draft, onChange, at }: PartialDayProps) => {
  const { i18n } = useLingui();
  const is = textIn(draft['is']) || 'day';
  const part = (name: string, label: string) => (
    <TextField
      key={name}
      id={anchorOf(`${at}/${name}`)}
      label={label}
      numeric
      value={textIn(draft[name])}
      onChange={(said) => onChange({ ...draft, [name]: said })}
    />
  );
  const day = part('day', i18n._('Ngày (số)'));
  const month = part('month', i18n._('Tháng'));
  const year = part('year', i18n._('Năm'));

  return (
    <Boxed label={field.label} at={at} hint={field.hint}>
      <SelectField
        label={i18n._('Biết đến đâu')}
        id={anchorOf(`${at}/is`)}
        value={is}
        onChange={(said) => onChange({ ...draft, is: said })}
        options={[
          { value: 'day', label: i18n._('Biết rõ ngày') },
          { value: 'month', label: i18n._('Chỉ biết tháng và năm') },
          { value: 'year', label: i18n._('Chỉ biết năm') },
          { value: 'day-of-some-year', label: i18n._('Biết ngày, không rõ năm') },
          { value: 'unknown', label: i18n._('Không rõ ngày') },
        ]}
      />
      {is === 'day' && (
        <TextField
          id={anchorOf(`${at}/on`)}
          label={i18n._('Ngày')}
          numeric
          placeholder={i18n._('ngày/tháng/năm')}
          required={field.required}
          value={textIn(draft['on'])}
          onChange={(on) => onChange({ ...draft, on })}
        />
      )}
      {is === 'month' && [month, year]}
      {is === 'year' && year}
      {is === 'day-of-some-year' && [day, month]}
    </Boxed>
  );
};
