import { wordFor, sentenceCase } from '../i18n/words';
import { LongTextField, TextField } from '../ui';
import { anchorOf, useAsking } from './asking';
import { draftsIn, textIn, type Kind } from './field';
import type { ViewProps } from './field-view';
import { Boxed } from './nested-view';

/** A text in several languages: one input for each, marked with its language. */
export const LanguagesView = ({ field, draft, onChange, at }: ViewProps<Kind<'languages'>>) => {
  const { words, language, faults } = useAsking();
  const drafts = draftsIn(draft);
  const Input = field.long ? LongTextField : TextField;

  return (
    <Boxed label={field.label} at={at} hint={field.hint}>
      {inOrder(field.codes).map((code) => (
        <Input
          key={code}
          id={anchorOf(`${at}/${code}`)}
          label={sentenceCase(wordFor(words, code, language))}
          lang={code}
          value={textIn(drafts[code])}
          onChange={(said) => onChange({ ...drafts, [code]: said })}
          {...(faults[`${at}/${code}`] !== undefined && { error: faults[`${at}/${code}`] })}
        />
      ))}
    </Boxed>
  );
};

/** A number for each thing there is. */
export const FiguresView = ({ field, draft, onChange, at }: ViewProps<Kind<'figures'>>) => {
  const { choices, faults } = useAsking();
  const drafts = draftsIn(draft);

  return (
    <Boxed label={field.label} at={at} hint={field.hint}>
      {choices(field.to).map(({ value, label }) => (
        <TextField
          key={value}
          numeric
          id={anchorOf(`${at}/${value}`)}
          label={label}
          value={textIn(drafts[value])}
          onChange={(said) => onChange({ ...drafts, [value]: said })}
          {...(faults[`${at}/${value}`] !== undefined && { error: faults[`${at}/${value}`] })}
        />
      ))}
    </Boxed>
  );
};

/** Vietnamese first, then the counterpart's languages. */
const inOrder = (codes: readonly string[]): readonly string[] =>
  ['vi', 'lo', 'zh', 'en'].filter((code) => codes.includes(code));
