import { sentenceCase, wordFor } from '../i18n/words';
import { LongTextField, SelectField, TextField, TickField } from '../ui';
import { useLingui } from '@lingui/react';
import { anchorOf, useAsking } from './asking';
import { draftsIn, textIn, type Draft, type Field } from './field';
import { EitherView, GroupView, ListView } from './nested-view';
import { FiguresView, LanguagesView } from './by-key-view';
import { PartialDayView } from './partial-day-view';
import { zones } from './zones';

export interface ViewProps<F extends Field = Field> {
  readonly field: F;
  readonly draft: Draft | undefined;
  readonly onChange: (draft: Draft) => void;
  /** Where in the body. */
  readonly at: string;
}

/** One field of any kind, with its label, its hint and what is wrong with it. */
export const FieldView = ({ field, draft, onChange, at }: ViewProps) => {
  const { i18n } = useLingui();
  const { words, language, faults, choices } = useAsking();
  const { label, hint, required } = field;
  const head = {
    label,
    required,
    id: anchorOf(at),
    value: textIn(draft),
    onChange,
    ...(hint !== undefined && { hint }),
    ...(faults[at] !== undefined && { error: faults[at] }),
  };
  const chooseOne = i18n._('Chọn…');

  switch (field.is) {
    case 'text':
      return field.long ? (
        <LongTextField {...head} maxLength={field.maxLength} />
      ) : (
        <TextField {...head} maxLength={field.maxLength} />
      );
    case 'number':
      return <TextField {...head} numeric />;
    case 'day':
      return <TextField {...head} numeric placeholder={i18n._('ngày/tháng/năm')} />;
    case 'yes-no':
      return <TickField {...head} value={draft === true} />;
    case 'zone':
      return <SelectField {...head} options={zones(language)} nothing={chooseOne} />;
    case 'choice':
      return (
        <SelectField
          {...head}
          nothing={chooseOne}
          options={field.codes.map((code) => ({
            value: code,
            label: sentenceCase(wordFor(words, code, language)),
          }))}
        />
      );
    case 'reference': {
      const options = choices(field.to);
      return (
        <SelectField
          {...head}
          options={options}
          nothing={options.length === 0 ? i18n._('Chưa có gì để chọn') : chooseOne}
        />
      );
    }
    case 'languages':
      return <LanguagesView field={field} draft={draft} onChange={onChange} at={at} />;
    case 'figures':
      return <FiguresView field={field} draft={draft} onChange={onChange} at={at} />;
    case 'partial-day':
      return <PartialDayView field={field} draft={draftsIn(draft)} onChange={onChange} at={at} />;
    case 'group':
      return <GroupView field={field} draft={draft} onChange={onChange} at={at} />;
    case 'list':
      return <ListView field={field} draft={draft} onChange={onChange} at={at} />;
    case 'either':
      return <EitherView field={field} draft={draft} onChange={onChange} at={at} />;
    case 'new-id':
    case 'constant':
      return null;
  }
};
