import { useLingui } from '@lingui/react';
import { useState, type ReactNode } from 'react';
import { Button, SelectField } from '../ui';
import { anchorOf, useAsking } from './asking';
import { bodyOf, emptyDraft } from './drafts';
import { draftsIn, itemsIn, textIn, type Kind } from './field';
import { FieldView, type ViewProps } from './field-view';
import { newId } from './new-id';
import css from './forms.module.css';

export const GroupView = ({ field, draft, onChange, at }: ViewProps<Kind<'group'>>) => {
  const drafts = draftsIn(draft);
  const fields = field.fields.map((each) => (
    <FieldView
      key={each.name}
      field={each}
      draft={drafts[each.name]}
      at={`${at}/${each.name}`}
      onChange={(said) => onChange({ ...drafts, [each.name]: said })}
    />
  ));
  if (field.label === '') return <div className={css['fields']}>{fields}</div>;
  return field.required ? (
    <Boxed label={field.label} at={at} hint={field.hint}>
      {fields}
    </Boxed>
  ) : (
    <Folded field={field} at={at} filled={bodyOf(field, draft) !== undefined}>
      {fields}
    </Folded>
  );
};

interface FoldedProps {
  readonly field: Kind<'group'>;
  readonly at: string;
  readonly filled: boolean;
  readonly children: ReactNode;
}

/** A part that may be left out stays closed until somebody needs it, or something is wrong in it. */
const Folded = ({ field, at, filled, children }: FoldedProps) => {
  const { faults } = useAsking();
  const [opened, setOpened] = useState(filled);
  const isWrong = Object.keys(faults).some((place) => place.startsWith(`${at}/`));

  return (
    <details
      className={css['folded']}
      id={anchorOf(at)}
      open={opened || isWrong}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>{field.label}</summary>
      <div className={css['fields']}>
        {field.hint !== undefined && <p className={css['hint']}>{field.hint}</p>}
        {children}
      </div>
    </details>
  );
};

export const ListView = ({ field, draft, onChange, at }: ViewProps<Kind<'list'>>) => {
  const { i18n } = useLingui();
  const items = itemsIn(draft);
  const isSimple = field.item.is !== 'group';
  const add = () => onChange([...items, emptyDraft(field.item, newId)]);

  return (
    <Boxed label={field.label} at={at} hint={field.hint}>
      {items.map((item, n) => {
        const name = `${field.label} ${n + 1}`;
        return (
          <div key={n} className={css['item']} role="group" aria-label={name}>
            <FieldView
              field={{ ...field.item, label: isSimple ? name : '' }}
              draft={item}
              at={`${at}/${n}`}
              onChange={(said) => onChange(items.with(n, said))}
            />
            <Button
              look="quiet"
              small
              onClick={() => onChange(items.toSpliced(n, 1))}
              label={i18n._('Bỏ {name}', { name })}
            >
              {i18n._('Bỏ')}
            </Button>
          </div>
        );
      })}
      <div>
        <Button look="plain" small onClick={add}>
          {i18n._('Thêm: {name}', { name: field.label })}
        </Button>
      </div>
    </Boxed>
  );
};

/** One of several ways to answer; what was typed for another way is kept while the form is open. */
export const EitherView = ({ field, draft, onChange, at }: ViewProps<Kind<'either'>>) => {
  const { i18n } = useLingui();
  const { faults } = useAsking();
  const drafts = draftsIn(draft);
  const branch = textIn(drafts['branch']);
  const way = field.branches[Number(branch)]?.field;

  return (
    <div className={css['either']}>
      <SelectField
        label={field.label}
        required={field.required}
        id={anchorOf(at)}
        value={branch}
        onChange={(said) => onChange({ ...drafts, branch: said })}
        options={field.branches.map(({ label }, n) => ({ value: String(n), label }))}
        {...(!field.required && { nothing: i18n._('Không nêu') })}
        {...(faults[at] !== undefined && { error: faults[at] })}
      />
      {branch !== '' && way && (
        <FieldView
          field={way.is === 'group' ? { ...way, label: '' } : way}
          draft={drafts[branch]}
          at={at}
          onChange={(said) => onChange({ ...drafts, [branch]: said })}
        />
      )}
    </div>
  );
};

interface BoxedProps {
  readonly label: string;
  readonly at: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

export const Boxed = ({ label, at, hint, children }: BoxedProps) => {
  const { faults } = useAsking();
  return (
    <fieldset className={css['box']} id={anchorOf(at)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && <p className={css['hint']}>{hint}</p>}
      {faults[at] !== undefined && <p className={css['fault']}>{faults[at]}</p>}
      {children}
    </fieldset>
  );
};
