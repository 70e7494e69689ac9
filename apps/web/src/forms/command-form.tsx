import { useLingui } from '@lingui/react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { refusedWith } from '../data/problem';
import type { Words } from '../i18n/words';
import type { Tongue } from '../i18n/languages';
import { Button } from '../ui';
import { AskingContext } from './asking';
import type { Choice } from './choices';
import { bodyOf } from './drafts';
import { faultsAt, type Faults } from './faults';
import { draftsIn, type Draft, type Kind } from './field';
import { FieldView } from './field-view';
import { missingIn } from './missing';
import { FaultSummary } from './fault-summary';
import css from './forms.module.css';

interface CommandFormProps {
  readonly form: Kind<'group'>;
  readonly initial: Draft;
  readonly words: Words;
  readonly language: Tongue;
  readonly choices: (to: string, draft: Draft) => readonly Choice[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly send: string;
  readonly onSend: (body: unknown) => void;
  readonly onLeave: () => void;
  /** What the server said that is about no field. */
  readonly children?: ReactNode;
}

/** What every order may say beside its own words: it stands apart, and mostly stays closed. */
const envelope = ['occurredOn', 'zone', 'evidence'];

/** The one form of every command: fields out of its schema, faults at their places. */
export const CommandForm = (props: CommandFormProps) => {
  const { form, initial, words, language, choices, busy, error, send, onSend, onLeave } = props;
  const { i18n } = useLingui();
  const [draft, setDraft] = useState(initial);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const summary = useRef<HTMLDivElement>(null);

  const said = refusedWith(error, 422)?.errors;
  const faults = useMemo<Faults>(() => {
    const left = missing.map((at) => [at, i18n._('Hãy điền mục này.')] as const);
    return { ...faultsAt(form, said ?? []), ...Object.fromEntries(left) };
  }, [form, said, missing, i18n]);
  useEffect(() => {
    if (Object.keys(faults).length > 0) summary.current?.focus();
  }, [faults]);

  const drafts = draftsIn(draft);
  const view = (each: Kind<'group'>['fields'][number]) => (
    <FieldView
      key={each.name}
      field={each}
      draft={drafts[each.name]}
      at={`#/${each.name}`}
      onChange={(typed) => setDraft({ ...drafts, [each.name]: typed })}
    />
  );
  const own = form.fields.filter(({ name }) => !envelope.includes(name));
  const beside = form.fields.filter(({ name }) => envelope.includes(name));

  return (
    <AskingContext value={{ words, language, faults, choices: (to) => choices(to, draft) }}>
      <form
        className={css['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const left = missingIn(form, draft);
          setMissing(left);
          if (left.length === 0 && !busy) onSend(bodyOf(form, draft) ?? {});
        }}
      >
        <FaultSummary form={form} faults={faults} ref={summary} />
        {props.children}
        <div className={css['fields']}>{own.map(view)}</div>
        {beside.length > 0 && (
          <details className={css['more']}>
            <summary>{i18n._('Ngày thực hiện và căn cứ kèm theo')}</summary>
            <div className={css['fields']}>{beside.map(view)}</div>
          </details>
        )}
        <div className={css['buttons']}>
          <Button type="submit" busy={busy}>
            {send}
          </Button>
          <Button look="quiet" onClick={onLeave}>
            {i18n._('Quay lại, chưa thực hiện')}
          </Button>
        </div>
      </form>
    </AskingContext>
  );
};
